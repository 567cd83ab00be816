"""Comments of readers and their controls.

Whole lines in languages of western Europe.

Source: knowledge of each language's site furniture; each phrase was counted as a whole block on the pages of DAnIEL,
Fundus' parser tests, trafilatura's evaluation, WCXB and Mozilla Readability, and left out where it stood in an
article's text more than rarely (mostly English, German, Polish, Russian, Greek and Chinese pages).
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# Open the section: nothing of the article follows them.
TITLES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "all comments", "latest comments", "recent comments", "top comments", "reader comments",
        "readers' comments", "your comments", "no comments", "no comments yet", "be the first to comment",
        "about commenting", "discussion about this post",
    ),
    "de": (
        "kommentare", "alle kommentare", "kommentare zum artikel", "kommentare zu diesem artikel",
        "kommentare zum thema", "neueste kommentare", "letzte kommentare", "leserkommentare", "lesermeinungen",
        "keine kommentare", "noch keine kommentare", "es gibt noch keine kommentare", "kommentare geschlossen",
        "kommentare sind geschlossen", "die kommentarfunktion ist geschlossen", "kommentarbereich",
    ),
    "fr": (
        "vos commentaires", "tous les commentaires", "derniers commentaires", "aucun commentaire",
        "soyez le premier à commenter", "soyez le premier à réagir", "vos réactions", "réagir à cet article",
    ),
    "es": (
        "comentarios", "los comentarios", "últimos comentarios", "sin comentarios", "no hay comentarios",
        "sé el primero en comentar", "los comentarios están cerrados", "comentarios cerrados",
    ),
    "pt": (
        "comentários", "últimos comentários", "sem comentários", "nenhum comentário", "seja o primeiro a comentar",
        "os comentários estão fechados", "comentários encerrados",
    ),
    "it": ("i commenti", "ultimi commenti", "nessun commento", "i commenti sono chiusi"),
    "nl": ("reacties", "alle reacties", "laatste reacties", "geen reacties", "reacties zijn gesloten"),
    "ca": ("comentaris", "últims comentaris", "no hi ha comentaris"),
    "gl": ("comentarios", "sen comentarios"),
    "eu": ("iruzkinak", "iruzkinik ez"),
}

# Stand within it.
PHRASES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "comments", "comment", "show comments", "hide comments", "view comments", "view all comments",
        "see all comments", "see comments", "read comments", "load comments", "load more comments",
        "show more comments", "more comments", "read the comments", "best comments", "newest comments",
        "comments section", "comment section", "conversation", "the conversation", "join the conversation",
        "start the conversation", "join the discussion", "join the debate", "start the discussion", "discuss",
        "discuss this article", "discuss this story", "user comments", "your views", "have your say",
        "what do you think", "no comment yet", "there are no comments", "there are currently no comments",
        "be the first to leave a comment", "be the first to share your thoughts", "comments are closed",
        "comments closed", "comments are off", "comments off", "comments are turned off",
        "comments have been closed", "comments are disabled", "comments are now closed", "commenting is closed",
        "commenting on this article is closed", "comments for this article are closed",
        "this article has no comments", "sort by", "sort comments", "newest", "oldest", "newest first",
        "oldest first", "most liked", "most voted", "inline feedbacks", "view all replies", "view replies",
        "show replies", "hide replies", "replies", "reply", "reply to this comment", "like comment",
        "report comment", "report this comment", "report abuse", "flag comment", "flag as inappropriate",
        "comments policy", "comment policy", "commenting policy", "commenting guidelines", "comment guidelines",
        "community guidelines", "comment rules", "community rules", "rules of the community", "our comments policy",
        "follow comments", "notify of", "comments feed", "comments rss", "responses", "pingbacks", "trackbacks",
        "trackback", "pingback", "upvote", "downvote", "liked by", "vote up", "vote down", "loading comments",
        "comments powered by disqus", "blog comments powered by disqus", "powered by disqus",
        "please enable javascript to view the comments powered by disqus",
        "please enable javascript to view comments", "comment on this story", "comment on this article",
        "most recent comments", "featured comments",
    ),
    "de": (
        "kommentar", "alle kommentare anzeigen", "alle kommentare lesen", "kommentare anzeigen",
        "kommentare einblenden", "kommentare ausblenden", "kommentare ansehen", "kommentare lesen",
        "kommentare laden", "kommentare öffnen", "kommentare schließen", "kommentare zeigen", "weitere kommentare",
        "weitere kommentare laden", "mehr kommentare", "mehr kommentare anzeigen", "beliebteste kommentare",
        "top-kommentare", "leserkommentar", "leserbriefe", "lesermeinung", "ihre meinung", "diskutieren",
        "diskutieren sie mit", "diskutiere mit", "mitdiskutieren", "zur diskussion", "jetzt mitdiskutieren",
        "jetzt kommentieren", "zu den kommentaren", "zum kommentarbereich", "keine kommentare vorhanden",
        "bisher keine kommentare", "es gibt keine kommentare", "es sind noch keine kommentare vorhanden",
        "es wurde noch kein kommentar abgegeben", "es wurden noch keine kommentare", "kommentare deaktiviert",
        "die kommentare sind geschlossen", "kommentare sind deaktiviert", "kommentarfunktion geschlossen",
        "die kommentarfunktion für diesen artikel wurde geschlossen", "kommentarregeln", "kommentarrichtlinien",
        "netiquette", "unsere netiquette", "antworten", "antwort", "antworten anzeigen",
        "auf diesen kommentar antworten", "kommentar melden", "beitrag melden", "melden", "neueste zuerst",
        "älteste zuerst", "neueste", "älteste", "beliebteste", "beliebteste zuerst", "nach datum sortieren",
        "sortieren nach", "sortierung", "chronologisch", "leser-empfehlungen", "seien sie der erste",
        "seien sie der erste, der kommentiert", "schreiben sie den ersten kommentar",
        "sei der erste, der kommentiert", "kommentare-feed", "kommentar-feed", "trackbacks", "gefällt mir",
        "gefällt mir nicht", "gefällt", "gefällt das", "liken", "d bloggern gefällt das", "bloggern gefällt das",
        "was meinen sie", "was denkst du", "was meinst du", "reden sie mit",
    ),
    "fr": (
        "commentaires", "commentaire", "les commentaires", "voir les commentaires", "voir tous les commentaires",
        "afficher les commentaires", "masquer les commentaires", "lire les commentaires",
        "lire tous les commentaires", "charger les commentaires", "charger plus de commentaires",
        "plus de commentaires", "commentaires récents", "pas de commentaire", "pas de commentaires",
        "pas encore de commentaire", "il n'y a pas encore de commentaire", "les commentaires sont fermés",
        "commentaires fermés", "les commentaires sont clos", "les commentaires sont désactivés", "commenter",
        "réagir", "réactions", "réaction", "les réactions", "voir les réactions", "répondre", "réponses", "réponse",
        "voir les réponses", "signaler", "signaler un abus", "signaler ce commentaire",
        "signaler un contenu inapproprié", "trier par", "les plus récents", "les plus anciens", "les plus aimés",
        "du plus récent au plus ancien", "participer à la discussion", "rejoindre la conversation",
        "participez à la discussion", "rejoignez la conversation", "donnez votre avis", "votre avis",
        "charte des commentaires", "charte de modération", "j'aime", "je n'aime pas", "voir plus de commentaires",
        "suivre la discussion",
    ),
    "es": (
        "comentario", "ver comentarios", "ver todos los comentarios", "ver los comentarios", "mostrar comentarios",
        "ocultar comentarios", "leer comentarios", "cargar comentarios", "cargar más comentarios",
        "más comentarios", "comentarios recientes", "no hay comentarios aún", "aún no hay comentarios",
        "todavía no hay comentarios", "sea el primero en comentar", "comentarios desactivados", "comentar",
        "responder", "respuestas", "respuesta", "ver respuestas", "denunciar", "reportar", "reportar comentario",
        "denunciar comentario", "ordenar por", "más recientes primero", "más valorados", "los más valorados",
        "más antiguos", "participa", "únete a la conversación", "únete a la discusión", "conversación",
        "danos tu opinión", "opina", "tu opinión", "deja tu opinión", "normas de participación",
        "normas de los comentarios", "normas de uso de comentarios", "me gusta", "no me gusta",
    ),
    "pt": (
        "comentário", "ver comentários", "ver todos os comentários", "ver os comentários", "mostrar comentários",
        "ocultar comentários", "ler comentários", "carregar comentários", "carregar mais comentários",
        "mais comentários", "comentários recentes", "nenhum comentário ainda", "não há comentários",
        "ainda não há comentários", "comentários fechados", "comentários desativados", "comentar", "responder",
        "respostas", "resposta", "ver respostas", "denunciar", "denunciar comentário", "reportar", "ordenar por",
        "mais antigos", "mais votados", "participe da conversa", "entre na conversa", "participe da discussão",
        "dê sua opinião", "dê a sua opinião", "sua opinião", "política de comentários", "regras de comentários",
        "curtir", "gosto", "gostei", "não gostei", "não gosto",
    ),
    "it": (
        "commenti", "commento", "vedi commenti", "vedi tutti i commenti", "vedi i commenti", "mostra commenti",
        "mostra i commenti", "nascondi commenti", "leggi i commenti", "leggi tutti i commenti", "carica commenti",
        "carica altri commenti", "altri commenti", "commenti recenti", "nessun commento presente",
        "non ci sono commenti", "non ci sono ancora commenti", "ancora nessun commento", "commenta per primo",
        "sii il primo a commentare", "commenti chiusi", "commenti disabilitati", "i commenti sono disabilitati",
        "commenta", "commenta la notizia", "commenta l'articolo", "rispondi", "risposte", "risposta",
        "vedi risposte", "segnala", "segnala commento", "segnala abuso", "ordina per", "più recenti prima",
        "meno recenti", "più votati", "partecipa alla discussione", "partecipa alla conversazione",
        "unisciti alla conversazione", "di' la tua", "dì la tua", "la tua opinione", "regolamento commenti",
        "mi piace", "non mi piace",
    ),
    "nl": (
        "reactie", "bekijk reacties", "bekijk alle reacties", "toon reacties", "toon alle reacties",
        "verberg reacties", "lees reacties", "lees alle reacties", "laad reacties", "meer reacties",
        "laad meer reacties", "recente reacties", "nog geen reacties", "er zijn geen reacties",
        "wees de eerste om te reageren", "reageer als eerste", "reacties gesloten", "de reacties zijn gesloten",
        "reageren is niet meer mogelijk", "reageren niet mogelijk", "reageer", "reageren", "reageer op dit artikel",
        "beantwoorden", "antwoorden", "toon antwoorden", "rapporteer", "meld reactie", "meld misbruik",
        "sorteer op", "sorteren op", "nieuwste eerst", "oudste eerst", "meest gewaardeerd", "praat mee",
        "discussieer mee", "doe mee aan het gesprek", "geef je mening", "jouw mening", "uw mening", "huisregels",
        "reactieregels", "spelregels reacties", "vind ik leuk", "vind ik niet leuk",
    ),
    "ca": (
        "comentari", "mostra els comentaris", "veure comentaris", "veure tots els comentaris",
        "veure els comentaris", "amaga els comentaris", "llegeix els comentaris", "carrega més comentaris",
        "més comentaris", "darrers comentaris", "comentaris recents", "cap comentari", "encara no hi ha comentaris",
        "sigues el primer a comentar", "els comentaris estan tancats", "comentaris tancats", "comenta", "comentar",
        "respon", "respostes", "resposta", "denuncia", "ordena per", "més antics", "més valorats", "participa",
        "la teva opinió", "digues la teva", "normes de participació", "m'agrada", "no m'agrada",
    ),
    "gl": ("comentario", "ver comentarios", "non hai comentarios", "comentar", "responder", "respostas", "gústame"),
    "eu": ("iruzkina", "ez dago iruzkinik", "ikusi iruzkinak", "erantzun", "iruzkindu", "gustatzen zait"),
}
