"""Lines of a comment form and rules for comments, by their first words.

Source: knowledge of each language's site furniture; the first words of all paragraphs of the corpora's texts were counted
against them, and those that begin sentences were left out.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "comments:", "leave a comment", "leave a reply to", "join the conversation:", "join the discussion:",
        "be the first to comment", "there are no comments", "no comments yet", "view comments", "show comments",
        "view all comments", "you can join the conversation", "comments are moderated",
        "all comments are moderated", "comments are subject to", "please keep comments", "by commenting you agree",
        "comments posted on this", "the views expressed in the contents above are those of our users",
        "please log in to comment", "you must be logged in to", "you need to be logged in to", "log in to comment",
        "sign in to comment", "want to leave a comment?", "let us know in the comments", "tell us in the comments",
        "your email address will not be published", "required fields are marked", "save my name, email",
        "notify me of follow-up", "notify me of new", "this site uses akismet", "learn how your comment data",
        "this site is protected by recaptcha", "please enter your", "by posting a comment", "posting as",
        "comments feed", "add a comment",
    ),
    "de": (
        "kommentare:", "kommentar schreiben", "schreiben sie einen kommentar", "schreibe einen kommentar",
        "hinterlasse einen kommentar", "hinterlassen sie einen kommentar", "diskutieren sie mit:",
        "diskutieren sie mit!", "melden sie sich an, um zu kommentieren", "bitte melden sie sich an, um",
        "um zu kommentieren", "um kommentieren zu können", "sie müssen angemeldet sein", "du musst angemeldet sein",
        "sie müssen sich anmelden, um", "bitte loggen sie sich ein, um",
        "deine e-mail-adresse wird nicht veröffentlicht", "ihre e-mail-adresse wird nicht veröffentlicht",
        "die e-mail-adresse wird nicht veröffentlicht", "erforderliche felder sind", "meinen namen, meine e-mail",
        "name, e-mail-adresse und website", "benachrichtige mich über", "benachrichtigung bei weiteren",
        "diese website verwendet akismet", "erfahre mehr darüber, wie deine kommentardaten",
        "du kommentierst mit deinem", "die kommentare geben nicht", "die kommentarfunktion ist",
        "die kommentarfunktion wurde", "der kommentarbereich", "bitte beachten sie unsere netiquette",
        "bitte beachte unsere netiquette", "es gibt noch keine kommentare", "noch keine kommentare",
        "leserbrief zu diesem artikel", "haben sie eine meinung zu",
    ),
    "fr": (
        "commentaires:", "commentaires :", "laisser un commentaire", "laissez un commentaire",
        "connectez-vous pour commenter", "vous devez être connecté pour", "vous devez vous connecter pour",
        "votre adresse e-mail ne sera pas publiée", "votre adresse de messagerie ne sera pas",
        "les champs obligatoires sont", "enregistrer mon nom, mon e-mail", "prévenez-moi de tous les nouveaux",
        "ce site utilise akismet", "en savoir plus sur la façon dont les données de vos commentaires",
        "soyez le premier à commenter", "soyez le premier à réagir", "les commentaires sont fermés",
        "les commentaires sont modérés", "aucun commentaire pour",
    ),
    "es": (
        "comentarios:", "deja un comentario", "deja tu comentario", "deja una respuesta",
        "inicia sesión para comentar", "debes iniciar sesión para", "debes estar registrado para",
        "debe iniciar sesión para", "tu dirección de correo electrónico no será publicada",
        "su dirección de correo electrónico no será publicada", "los campos obligatorios están",
        "guarda mi nombre, correo electrónico", "guardar mi nombre, correo", "este sitio usa akismet",
        "aprende cómo se procesan los datos de tus comentarios", "sé el primero en comentar",
        "los comentarios están cerrados", "los comentarios publicados en", "los comentarios publicados son",
        "no hay comentarios",
    ),
    "pt": (
        "comentários:", "deixe um comentário", "deixe seu comentário", "deixe o seu comentário",
        "deixe uma resposta", "faça login para comentar", "você precisa estar logado",
        "você precisa fazer o login para", "o seu endereço de e-mail não será publicado",
        "o seu endereço de email não será publicado", "campos obrigatórios são marcados",
        "salvar meus dados neste navegador", "guardar o meu nome, email", "este site utiliza o akismet",
        "os comentários são de responsabilidade", "os comentários publicados", "os comentários não representam",
        "seja o primeiro a comentar",
    ),
    "it": (
        "commenti:", "lascia un commento", "lascia una risposta", "accedi per commentare",
        "devi essere connesso per", "devi effettuare il login per", "il tuo indirizzo email non sarà pubblicato",
        "i campi obbligatori sono contrassegnati", "salva il mio nome, email",
        "do il mio consenso affinché un cookie", "questo sito usa akismet", "questo sito utilizza akismet",
        "scopri come i tuoi dati", "avvertimi via email", "commenta per primo", "i commenti sono",
    ),
    "nl": (
        "reacties:", "geef een reactie", "laat een reactie achter", "plaats een reactie", "log in om te reageren",
        "je moet ingelogd zijn", "je moet inloggen om", "u moet ingelogd zijn",
        "het e-mailadres wordt niet gepubliceerd", "je e-mailadres wordt niet gepubliceerd",
        "vereiste velden zijn gemarkeerd", "mijn naam, e-mail en site", "mijn naam, e-mailadres en website",
        "deze site gebruikt akismet", "wees de eerste die", "er zijn nog geen reacties", "reageren kan tot",
    ),
    "pl": (
        "komentarze:", "dodaj komentarz", "napisz komentarz", "zostaw komentarz",
        "zaloguj się, aby dodać komentarz", "zaloguj się, aby skomentować", "musisz się zalogować, aby",
        "musisz być zalogowany", "twój adres e-mail nie zostanie opublikowany", "wymagane pola są oznaczone",
        "zapisz moje dane, adres e-mail", "zapamiętaj moje dane w tej przeglądarce", "powiadom mnie o",
        "ta strona używa akismet", "witryna wykorzystuje akismet", "bądź pierwszy",
        "komentarze są prywatnymi opiniami", "nie ma jeszcze komentarzy", "brak komentarzy",
    ),
    "cs": (
        "komentáře:", "přidat komentář", "pro přidání komentáře se", "pro přidávání komentářů se",
        "vaše e-mailová adresa nebude zveřejněna", "vyžadované informace jsou označeny",
        "uložit do prohlížeče jméno", "buďte první, kdo", "příspěvky v diskuzi", "komentáře vyjadřují",
    ),
    "sk": (
        "komentáre:", "pridať komentár", "vaša e-mailová adresa nebude zverejnená", "vyžadované polia sú označené",
        "uložiť moje meno, e-mail", "na pridávanie komentárov", "pre pridanie komentára",
        "ak chcete pridať komentár",
    ),
    "hu": (
        "hozzászólások:", "szólj hozzá", "az e-mail címet nem tesszük közzé", "a kötelező mezőket",
        "a nevem, e-mail címem", "a hozzászóláshoz be kell", "hozzászóláshoz be kell",
        "jelentkezzen be a hozzászóláshoz", "a kommentek nem",
    ),
    "ro": (
        "comentarii:", "lasă un comentariu", "lasă un răspuns", "adresa ta de email nu va fi publicată",
        "câmpurile obligatorii sunt marcate", "salvează-mi numele", "trebuie să fii autentificat",
        "acest site folosește akismet", "fii primul care",
    ),
    "bg": (
        "коментари:", "напиши коментар", "вашият имейл адрес няма да бъде публикуван",
        "задължителните полета са отбелязани", "запазване на името, имейл", "за да коментирате, трябва",
        "за да публикувате коментар", "трябва да влезете, за да",
    ),
    "el": (
        "σχόλια:", "αφήστε ένα σχόλιο", "αφήστε μια απάντηση", "γράψτε ένα σχόλιο",
        "η ηλ. διεύθυνση σας δεν δημοσιεύεται", "τα υποχρεωτικά πεδία σημειώνονται", "αποθήκευσε το όνομά μου",
        "πρέπει να συνδεθείτε για", "πρέπει να έχετε συνδεθεί για",
    ),
    "ru": (
        "комментарии:", "комментариев:", "оставить комментарий", "оставьте комментарий", "добавить комментарий",
        "ваш адрес email не будет опубликован", "ваш e-mail не будет опубликован", "обязательные поля помечены",
        "сохранить моё имя", "сообщать мне о новых комментариях", "этот сайт использует akismet",
        "авторизуйтесь, чтобы", "чтобы оставить комментарий", "для отправки комментария",
        "для комментирования необходимо", "для добавления комментария", "комментировать могут только",
        "комментарии пользователей размещаются", "редакция не несет ответственности за комментарии",
        "станьте первым, кто",
    ),
    "uk": (
        "коментарі:", "коментарів:", "залишити коментар", "залиште коментар", "додати коментар",
        "ваша e-mail адреса не оприлюднюватиметься", "обов'язкові поля позначені", "зберегти моє ім'я",
        "цей сайт використовує akismet", "щоб залишити коментар", "увійдіть, щоб", "авторизуйтесь, щоб",
        "авторизуйтеся, щоб", "коментувати можуть лише",
    ),
    "sr": (
        "komentari:", "ostavite komentar", "ostavi komentar", "pošaljite komentar", "vaša adresa e-pošte neće",
        "neophodna polja su označena", "sačuvaj moje ime", "morate biti prijavljeni",
        "komentari odražavaju stavove",
    ),
    "hr": (
        "komentari:", "ostavite komentar", "ostavi komentar", "vaša adresa e-pošte neće biti objavljena",
        "obavezna polja su označena", "spremi moje ime", "morate biti prijavljeni", "za komentiranje",
    ),
    "sl": ("komentarji:", "dodaj komentar", "vaš e-naslov ne bo objavljen", "za komentiranje se"),
    "sv": (
        "kommentarer:", "lämna en kommentar", "skriv en kommentar", "din e-postadress kommer inte",
        "obligatoriska fält är märkta", "spara mitt namn, min e-postadress", "du måste vara inloggad",
        "logga in för att kommentera", "bli först med att kommentera",
    ),
    "da": (
        "kommentarer:", "skriv en kommentar", "din e-mailadresse vil ikke blive publiceret",
        "krævede felter er markeret", "gem mit navn, mail", "du skal være logget ind", "log ind for at kommentere",
    ),
    "no": (
        "kommentarer:", "legg igjen en kommentar", "din e-postadresse vil ikke bli publisert",
        "obligatoriske felt er merket", "lagre mitt navn, e-post", "du må være logget inn", "du må være innlogget",
        "logg inn for å kommentere",
    ),
    "fi": (
        "kommentit:", "jätä kommentti", "kirjoita kommentti", "sähköpostiosoitettasi ei julkaista",
        "pakolliset kentät on merkitty", "tallenna nimeni, sähköpostiosoitteeni",
        "kirjaudu sisään kommentoidaksesi", "sinun täytyy kirjautua", "ole ensimmäinen",
    ),
    "tr": (
        "yorumlar:", "yorum yapabilmek için", "yorum yapmak için", "yorum yazmak için",
        "e-posta adresiniz yayınlanmayacak", "e-posta hesabınız yayımlanmayacak", "gerekli alanlar *",
        "daha sonraki yorumlarımda", "yorumlarınız editör", "yorumlar onaylandıktan", "yazılan yorumlardan",
        "küfür, hakaret", "bu habere yorum",
    ),
    "ar": (
        "التعليقات:", "اترك تعليقا", "أضف تعليقا", "أضف تعليق", "لن يتم نشر عنوان بريدك", "الحقول الإلزامية مشار",
        "احفظ اسمي، بريدي", "يجب تسجيل الدخول", "يجب أنت تكون مسجل", "كن أول من يعلق",
    ),
    "fa": (
        "نظرات:", "دیدگاهتان را بنویسید", "نشانی ایمیل شما منتشر نخواهد شد", "بخش‌های موردنیاز علامت‌گذاری",
        "ذخیره نام، ایمیل", "نظرات حاوی توهین", "نظر شما پس از تایید", "پیام هایی که حاوی",
        "پیام هایی که به غیر از زبان فارسی",
    ),
    "he": (
        "תגובות:", "האימייל לא יוצג באתר", "כתובת האימייל לא תפורסם", "שדות החובה מסומנים", "שמור בדפדפן זה את השם",
        "יש להתחבר כדי להגיב", "אין לשלוח תגובות",
    ),
    "hi": (
        "आपका ईमेल पता प्रकाशित नहीं", "आवश्यक फ़ील्ड चिह्नित", "अगली बार जब मैं टिप्पणी", "टिप्पणी करने के लिए",
    ),
    "bn": (
        "মন্তব্য করুন:", "মন্তব্য করুন :", "আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না", "মন্তব্য করতে লগইন",
        "মন্তব্য করতে লগ ইন",
    ),
    "zh": (
        "评论:", "网友评论:", "我要评论:", "发表评论:", "请登录后", "登录后才能评论", "您的电子邮箱地址不会被公开",
        "必填项已用", "在此浏览器中保存我的", "所有评论仅代表网友意见", "以上网友发言只代表", "网友评论仅供",
        "评论仅代表", "文明上网", "留言:", "評論:", "發佈留言必須填寫的電子郵件地址不會公開", "必填欄位標示為",
        "在瀏覽器中儲存顯示名稱", "請先登入", "登入後才能", "發表評論:", "網友回應",
    ),
    "ja": (
        "コメント:", "コメント（", "メールアドレスが公開されることはありません", "が付いている欄は必須項目です",
        "次回のコメントで使用するため", "コメントを投稿するには", "コメントするには",
        "このサイトはスパムを低減する", "コメントの投稿は",
    ),
    "ko": (
        "댓글:", "댓글 :", "이메일 주소는 공개되지 않습니다", "필수 필드는", "다음 번 댓글 작성을 위해",
        "로그인 후 댓글", "댓글을 달려면", "댓글을 작성하려면", "댓글을 쓰려면", "비방, 욕설",
        "타인의 권리를 침해하거나",
    ),
    "vi": (
        "bình luận:", "email của bạn sẽ không được hiển thị", "các trường bắt buộc được đánh dấu",
        "lưu tên của tôi, email", "bạn phải đăng nhập", "bạn cần đăng nhập", "đăng nhập để bình luận",
        "vui lòng nhập tiếng việt có dấu",
    ),
    "id": (
        "komentar:", "tinggalkan balasan", "tinggalkan komentar", "alamat email anda tidak akan dipublikasikan",
        "ruas yang wajib ditandai", "simpan nama, email", "anda harus masuk untuk",
        "silakan login untuk berkomentar", "silahkan login", "komentar sepenuhnya menjadi",
        "jadilah yang pertama berkomentar",
    ),
    "th": (
        "ความคิดเห็น:", "ความคิดเห็น :", "อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น", "ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย",
        "บันทึกชื่อ, อีเมล", "คุณต้องเข้าสู่ระบบ", "กรุณาเข้าสู่ระบบ",
    ),
    "lt": (
        "komentarai:", "el. pašto adresas nebus skelbiamas", "būtini laukeliai pažymėti",
        "noriu savo interneto naršyklėje", "prisijunkite, kad galėtumėte komentuoti", "už komentarus",
    ),
    "lv": (
        "komentāri:", "jūsu e-pasta adrese netiks publicēta", "obligātie lauki ir atzīmēti", "saglabāt manu vārdu",
        "lai komentētu", "lai pievienotu komentāru",
    ),
    "et": (
        "kommentaarid:", "sinu e-postiaadressi ei avaldata", "nõutavad väljad on tähistatud", "salvesta minu nimi",
    ),
    "ca": (
        "comentaris:", "deixa un comentari", "l'adreça electrònica no es publicarà",
        "els camps necessaris estan marcats", "desa el meu nom", "has d'iniciar sessió per",
    ),
}
