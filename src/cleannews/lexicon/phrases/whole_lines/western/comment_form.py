"""The form for a new comment.

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
        "leave a reply", "leave a comment", "leave your comment", "leave comment", "leave a reply cancel reply",
        "leave a comment cancel reply", "leave a response", "leave your reply", "leave your thoughts",
        "post a comment", "post your comment", "post a reply", "add a comment", "add your comment",
        "add new comment", "add a new comment", "write a comment", "write your comment", "submit a comment",
    ),
    "de": (
        "schreibe einen kommentar", "schreiben sie einen kommentar", "schreibe einen kommentar antworten abbrechen",
        "kommentar schreiben", "kommentar verfassen", "kommentar hinterlassen", "kommentar abgeben",
        "kommentar hinzufügen", "neuen kommentar schreiben", "neuen kommentar hinzufügen",
        "einen kommentar schreiben", "hinterlasse einen kommentar", "hinterlassen sie einen kommentar",
        "hinterlasse eine antwort", "antwort schreiben", "antwort hinterlassen", "leserbrief schreiben",
    ),
    "fr": (
        "laisser un commentaire", "laissez un commentaire", "laisser une réponse", "laissez une réponse",
        "poster un commentaire", "ajouter un commentaire", "écrire un commentaire", "publier un commentaire",
        "déposer un commentaire",
    ),
    "es": (
        "deja un comentario", "dejar un comentario", "deja tu comentario", "deja una respuesta",
        "dejar una respuesta", "escribe un comentario", "publicar un comentario", "añadir comentario",
        "agregar un comentario", "añade un comentario",
    ),
    "pt": (
        "deixe um comentário", "deixar um comentário", "deixe seu comentário", "deixe o seu comentário",
        "deixe uma resposta", "escreva um comentário", "adicionar comentário", "postar um comentário",
    ),
    "it": (
        "lascia un commento", "lascia il tuo commento", "lascia una risposta", "scrivi un commento",
        "inserisci un commento", "aggiungi un commento",
    ),
    "nl": (
        "laat een reactie achter", "geef een reactie", "plaats een reactie", "schrijf een reactie",
        "laat een antwoord achter", "geef een antwoord",
    ),
    "ca": ("deixa un comentari", "deixa una resposta", "escriu un comentari", "afegeix un comentari"),
    "gl": ("deixa un comentario", "escribe un comentario"),
    "eu": ("utzi iruzkina", "idatzi iruzkina"),
}

# Stand within it.
PHRASES: Mapping[str, tuple[str, ...]] = {
    "mul": ("δ",),
    "en": (
        "leave a message", "leave a review", "leave a reply here", "cancel reply", "click here to cancel reply",
        "post comment", "post reply", "post a new comment", "submit comment", "submit reply", "submit your comment",
        "add comment", "add a reply", "write a reply", "write comment", "write a review", "make a comment",
        "make comment", "comment now", "comment here", "comment as", "comment as a guest", "enter your comment",
        "enter your comment here", "type your comment", "type your comment here", "type here",
        "share your thoughts", "share your opinion", "share your views", "add your thoughts",
        "tell us what you think", "let us know what you think", "log in to comment", "login to comment",
        "sign in to comment", "sign in to leave a comment", "log in to leave a comment", "log in to reply",
        "log in or register to post comments", "login or register to post comments", "login to post comment",
        "sign in or register to comment", "register to comment", "please login to comment",
        "you have to be logged in to comment", "want to join the discussion", "your email will not be published",
        "your e-mail address will not be published", "your email address will not be shared",
        "email (will not be published)", "email address (will not be published)", "mail (will not be published)",
        "email will not be published", "required fields are marked", "required fields", "required",
        "indicates required field", "name (required)", "name required", "email (required)", "your name",
        "your name (required)", "your email (required)", "your website", "your comment", "your message",
        "comment text", "please enter your comment", "please enter your name", "please enter your email",
        "you have entered an incorrect email address", "please enter a valid email address",
        "save my name email and website in this browser for the next time i comment",
        "save my name and email in this browser for the next time i comment",
        "notify me of followup comments via e-mail", "notify me of followup comments by email",
        "notify me when new comments are added", "notify me via e-mail if anyone answers my comment",
        "receive notifications of new comments", "you may use these html tags and attributes",
        "you can use these html tags", "allowed html tags",
        "this field is for validation purposes and should be left unchanged",
        "by submitting a comment you agree to our terms", "submit", "send comment", "characters left",
        "characters remaining", "max characters", "subscribe to comments",
        "fill in your details below or click an icon to log in",
        "you are commenting using your wordpress.com account", "you are commenting using your facebook account",
        "you are commenting using your twitter account", "gravatar", "remember my personal information",
        "receive email when someone replies", "subscribe to this thread", "captcha", "anti-spam",
    ),
    "de": (
        "kommentar verfassen antwort abbrechen", "kommentar abschicken", "kommentar absenden", "kommentar senden",
        "kommentar veröffentlichen", "kommentar eingeben", "kommentar erstellen", "neuer kommentar",
        "einen kommentar hinterlassen", "hinterlassen sie eine antwort", "hinterlasse jetzt einen kommentar",
        "eine antwort schreiben", "antworten abbrechen", "antwort abbrechen", "diesen artikel kommentieren",
        "artikel kommentieren", "kommentieren", "beitrag kommentieren", "ihr kommentar", "dein kommentar",
        "ihr name", "dein name", "ihre nachricht", "name (erforderlich)", "name (pflichtfeld)",
        "e-mail (erforderlich)", "e-mail (erforderlich) (adresse wird niemals veröffentlicht",
        "e-mail (pflichtfeld)", "e-mail (wird nicht veröffentlicht)", "e-mail wird nicht veröffentlicht",
        "pflichtfeld", "pflichtfelder", "erforderliche felder", "deine email-adresse wird nicht veröffentlicht",
        "gib hier deinen kommentar ein", "bitte geben sie ihren kommentar ein", "bitte gib deinen kommentar ein",
        "bitte gib deinen namen ein", "bitte geben sie hier ihren namen ein", "bitte kommentar eingeben",
        "namen, e-mail-adresse und website in diesem browser für meinen nächsten kommentar speichern",
        "benachrichtigung bei nachfolgenden kommentaren via e-mail senden",
        "erfahre, wie deine kommentardaten verarbeitet werden", "anmelden um zu kommentieren",
        "anmelden, um zu kommentieren", "zum kommentieren anmelden", "verbinde mit %s",
        "trage deine daten unten ein oder klicke ein icon um dich einzuloggen", "absenden", "abschicken", "senden",
        "zeichen übrig", "verbleibende zeichen", "leserbrief verfassen", "ihre meinung zum thema",
    ),
    "fr": (
        "annuler la réponse", "postez un commentaire", "publier le commentaire", "laisser un message",
        "ajoutez un commentaire", "rédiger un commentaire", "envoyer un commentaire", "commenter cet article",
        "commenter l'article", "votre commentaire", "votre nom", "votre message", "votre réaction",
        "nom (obligatoire)", "nom (requis)", "e-mail (obligatoire)", "adresse e-mail (obligatoire)",
        "e-mail (ne sera pas publié)", "champs obligatoires", "champ obligatoire", "obligatoire",
        "les champs marqués d'un astérisque sont obligatoires", "votre adresse email ne sera pas publiée",
        "avertissez-moi par e-mail des nouveaux commentaires", "connectez-vous pour laisser un commentaire",
        "se connecter pour commenter", "veuillez saisir votre commentaire",
        "s'il vous plaît entrez votre commentaire", "s'il vous plaît entrez votre nom ici",
        "vous avez entré une adresse e-mail incorrecte", "envoyer", "valider", "caractères restants",
    ),
    "es": (
        "deje un comentario", "deje su comentario", "cancelar la respuesta", "cancelar respuesta",
        "escribir un comentario", "escribe tu comentario", "escriba su comentario", "publicar comentario",
        "publica un comentario", "añadir un comentario", "agregar comentario", "agrega un comentario",
        "enviar comentario", "envía tu comentario", "hacer un comentario", "haz un comentario",
        "comentar esta noticia", "comenta esta noticia", "comentar noticia", "tu comentario", "su comentario",
        "tu nombre", "su nombre", "nombre (obligatorio)", "nombre (requerido)", "correo electrónico (obligatorio)",
        "email (obligatorio)", "campos obligatorios", "campos requeridos", "obligatorio",
        "tu dirección de correo no será publicada", "el correo electrónico no será publicado",
        "recibir un correo electrónico con los siguientes comentarios a esta entrada",
        "recibir un email con cada nueva entrada", "inicia sesión para comentar", "inicie sesión para comentar",
        "regístrate para comentar", "tienes que iniciar sesión para comentar",
        "lo siento, debes estar conectado para publicar un comentario", "por favor ingrese su comentario",
        "por favor ingrese su nombre aquí", "ha introducido una dirección de correo electrónico incorrecta",
        "enviar", "caracteres restantes",
    ),
    "pt": (
        "deixar uma resposta", "cancelar resposta", "escrever um comentário", "escreva seu comentário",
        "escreva o seu comentário", "faça um comentário", "fazer um comentário", "publicar comentário",
        "publicar um comentário", "publique um comentário", "postar comentário", "adicionar um comentário",
        "adicione um comentário", "enviar comentário", "envie seu comentário", "comente", "comente aqui",
        "comente esta notícia", "comente esta matéria", "comentar notícia", "seu comentário", "o seu comentário",
        "seu nome", "o seu nome", "nome (obrigatório)", "e-mail (obrigatório)", "e-mail (não será publicado)",
        "campos obrigatórios", "obrigatório", "seu e-mail não será publicado",
        "salve meu nome, e-mail e site neste navegador para a próxima vez que eu comentar",
        "notifique-me sobre novos comentários por e-mail", "notifique-me sobre novas publicações por e-mail",
        "faça login para comentar", "faça o login para comentar", "entre para comentar",
        "você deve estar logado para comentar", "tem de iniciar a sessão para publicar um comentário",
        "por favor digite seu comentário", "por favor, digite seu nome aqui",
        "você digitou um endereço de e-mail incorreto", "enviar", "caracteres restantes",
    ),
    "it": (
        "lascia un tuo commento", "annulla risposta", "scrivi il tuo commento", "inserisci il tuo commento",
        "aggiungi commento", "pubblica un commento", "pubblica commento", "posta un commento", "invia commento",
        "invia il tuo commento", "invia un commento", "il tuo commento", "il tuo nome", "nome (obbligatorio)",
        "nome (richiesto)", "email (obbligatorio)", "email (non sarà pubblicata)", "campi obbligatori",
        "campo obbligatorio", "obbligatorio", "l'indirizzo email non verrà pubblicato",
        "scopri come vengono elaborati i dati derivati dai commenti", "accedi per commentare",
        "accedi per lasciare un commento", "effettua il login per commentare", "registrati per commentare",
        "devi essere loggato per commentare", "per favore inserisci il tuo commento",
        "per favore inserisci il tuo nome qui", "hai inserito un indirizzo email errato", "invia",
        "caratteri rimanenti",
    ),
    "nl": (
        "laat je reactie achter", "plaats reactie", "reactie plaatsen", "reactie toevoegen", "voeg reactie toe",
        "voeg een reactie toe", "verstuur reactie", "reactie versturen", "reactie annuleren", "antwoord annuleren",
        "jouw reactie", "je reactie", "uw reactie", "uw naam", "je naam", "naam (verplicht)", "naam (vereist)",
        "e-mail (verplicht)", "e-mail (wordt niet gepubliceerd)", "vereiste velden", "verplichte velden",
        "verplicht veld", "je e-mailadres zal niet getoond worden", "uw e-mailadres wordt niet gepubliceerd",
        "stuur mij een e-mail als er vervolgreacties zijn", "inloggen om te reageren",
        "log in om een reactie te plaatsen", "verzenden", "versturen", "plaatsen",
    ),
    "ca": (
        "deixa el teu comentari", "deixeu un comentari", "cancel·la les respostes", "escriu el teu comentari",
        "afegir comentari", "publica un comentari", "publica el comentari", "envia el comentari",
        "el teu comentari", "el teu nom", "nom (obligatori)", "camps obligatoris", "inicia sessió per comentar",
        "inicieu la sessió per comentar", "envia",
    ),
    "gl": (
        "deixar un comentario", "engadir comentario", "o teu comentario", "o teu nome",
        "o teu enderezo electrónico non se publicará", "enviar",
    ),
    "eu": ("utzi erantzuna", "bidali iruzkina", "zure izena", "zure e-posta helbidea ez da argitaratuko", "bidali"),
}
