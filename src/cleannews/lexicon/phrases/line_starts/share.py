"""Calls to share and to follow, by their first words.

Source: knowledge of each language's site furniture; the first words of all paragraphs of the corpora's texts were counted
against them, and those that begin sentences were left out.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "share this:", "share:", "share on:", "share via:", "share to:", "share with:", "share this article:",
        "share this story:", "share on facebook", "share on twitter", "share on x", "share on linkedin",
        "share on whatsapp", "share to facebook", "share to twitter", "share via email", "share this with",
        "share this article with", "share this article on", "share this story on", "share this post on",
        "click to share on", "click to email", "click to print", "click to tweet", "follow us:", "follow us on",
        "follow us at", "follow us @", "follow him on twitter", "follow her on twitter", "follow him on x",
        "follow her on x", "follow him @", "follow her @", "follow me on", "follow them on", "follow @",
        "follow on twitter", "follow on facebook", "follow on instagram", "follow on google news", "find us on",
        "like us on", "connect with us on", "join us on", "add us as a preferred source", "add us on google",
        "set as preferred source", "print this", "email this", "email to a friend", "copy link to", "link copied",
        "tweet this", "save this article", "gift this article", "republish this", "republish our articles",
    ),
    "de": (
        "teilen:", "teilen auf", "teilen mit", "artikel teilen:", "auf facebook teilen", "auf twitter teilen",
        "auf x teilen", "auf whatsapp teilen", "teilen sie diesen", "teile diesen", "teile dies", "klick, um",
        "klicken, um auf", "klicken zum ausdrucken", "klicken, um einem freund", "folgen sie uns auf",
        "folgen sie uns bei", "folgen sie uns:", "folge uns auf", "folge uns bei", "folge uns:",
        "folgen sie uns auch auf", "besuchen sie uns auf", "besuche uns auf", "finden sie uns auf", "link kopiert",
        "artikel drucken", "drucken als",
    ),
    "fr": (
        "partager:", "partager :", "partager sur", "partagez sur", "partager cet article", "partagez cet article",
        "cliquez pour partager", "cliquer pour partager", "cliquez pour envoyer", "cliquer pour imprimer",
        "suivez-nous sur", "suivez-nous:", "suivez-nous :", "retrouvez-nous sur", "rejoignez-nous sur",
        "abonnez-vous à notre page", "envoyer cet article", "lien copié",
    ),
    "es": (
        "compartir:", "comparte:", "compartir en", "comparte en", "compartir esta", "compartir este",
        "comparte esta", "comparte este", "haz clic para compartir", "haz clic para imprimir",
        "haz clic para enviar", "síguenos en", "síguenos a través", "síganos en", "seguinos en", "sigue a",
        "siga a nuestro", "encuéntranos en", "únete a nosotros en", "enlace copiado",
    ),
    "pt": (
        "compartilhe:", "compartilhar:", "partilhar:", "partilhe:", "compartilhar no", "compartilhe no",
        "compartilhe esta", "compartilhe este", "partilhar no", "partilhe este", "clique para compartilhar",
        "clique para partilhar", "clique para imprimir", "clique para enviar", "siga-nos no", "siga-nos nas",
        "siga-nos em", "siga-nos:", "siga o nosso perfil", "siga nossas redes", "siga a gente", "nos siga",
        "curta nossa página", "link copiado",
    ),
    "it": (
        "condividi:", "condividi su", "condividi questo", "condividi l'articolo", "fai clic per condividere",
        "fai clic qui per condividere", "fai clic qui per stampare", "fai clic per inviare", "seguici su",
        "seguici sui", "seguici anche su", "seguici:", "segui la nostra pagina", "segui il nostro profilo",
        "link copiato",
    ),
    "nl": (
        "delen:", "deel:", "deel dit:", "deel dit artikel", "deel op", "delen op", "delen via", "deel via",
        "klik om te delen", "klik om af te drukken", "klik om dit te", "volg ons op", "volg ons via", "volg ons:",
        "volg ons ook", "vind ons op", "link gekopieerd",
    ),
    "pl": (
        "udostępnij:", "podziel się:", "udostępnij na", "udostępnij ten", "kliknij, aby udostępnić",
        "kliknij by udostępnić", "kliknij, by udostępnić", "kliknij by wydrukować", "obserwuj nas na",
        "obserwuj nas w", "śledź nas na", "polub nas na", "polub nasz profil", "dołącz do nas na facebooku",
        "znajdź nas na", "znajdziesz nas na",
    ),
    "cs": (
        "sdílet:", "sdílejte:", "sdílet na", "sdílet článek", "sledujte nás na", "sledujte nás i na",
        "najdete nás na", "přidejte se k nám na", "odkaz zkopírován",
    ),
    "sk": (
        "zdieľať:", "zdieľajte:", "zdieľať na", "zdieľať článok", "sledujte nás na", "sledujte nás aj na",
        "nájdete nás na", "pridajte sa k nám na",
    ),
    "hu": (
        "megosztás:", "oszd meg:", "ossza meg:", "oszd meg ismerőseiddel", "ossza meg ismerőseivel",
        "kattints ide a", "kövess minket", "kövessen minket", "kövessen bennünket", "csatlakozz hozzánk",
    ),
    "ro": (
        "distribuie:", "partajează:", "distribuie pe", "partajează pe", "urmărește-ne pe", "urmăriți-ne pe",
        "urmareste-ne pe", "urmărește știrile", "ne găsești pe",
    ),
    "bg": (
        "сподели:", "споделете:", "сподели във", "сподели в", "последвайте ни в", "последвайте ни във",
        "следвайте ни в", "следвайте ни във", "следете ни в", "харесайте страницата ни",
    ),
    "el": (
        "κοινοποιήστε:", "κοινοποίηση:", "μοιραστείτε:", "κοινοποίηση στο", "μοιραστείτε το", "ακολουθήστε μας στο",
        "ακολουθήστε μας στα", "ακολουθήστε μας:", "ακολουθήστε το", "βρείτε μας στο", "κάντε like στη σελίδα",
    ),
    "ru": (
        "поделиться:", "поделитесь:", "поделиться в", "поделиться на", "поделиться с друзьями",
        "поделись с друзьями", "поделитесь с друзьями", "рассказать друзьям", "нажмите здесь, чтобы поделиться",
        "нажмите, чтобы поделиться", "подписывайтесь на нас", "подписывайтесь на наш", "подпишитесь на нас",
        "мы в соцсетях:", "мы в социальных сетях", "мы вконтакте", "мы в facebook", "мы в одноклассниках",
        "читайте нас в", "читайте нас на", "следите за нами в", "ссылка скопирована", "код для вставки",
    ),
    "uk": (
        "поділитися:", "поділитись:", "поділіться:", "поділитися у", "поділитися в", "поділитися з друзями",
        "поширити:", "підписуйтесь на нас", "підписуйтеся на нас", "підписуйтесь на наш", "підписуйтеся на наш",
        "ми у соцмережах", "ми в соцмережах", "ми у соціальних мережах", "читайте нас у", "читайте нас в",
        "читайте нас на", "стежте за нами у", "стежте за нами в", "слідкуйте за нами у", "слідкуйте за нами в",
    ),
    "sr": (
        "podeli:", "podelite:", "podeli na", "zapratite nas na", "pratite nas na", "pratite nas i na",
        "kliknite da biste podelili", "пратите нас на",
    ),
    "hr": (
        "podijeli:", "podijelite:", "podijeli na", "zapratite nas na", "pratite nas na", "pratite nas i na",
        "kliknite za dijeljenje",
    ),
    "sl": ("deli:", "delite:", "deli na", "spremljajte nas na", "sledite nam na", "pridružite se nam na"),
    "sv": (
        "dela:", "dela på", "dela via", "dela artikeln", "klicka för att dela", "följ oss på", "följ oss i",
        "följ oss även på", "hitta oss på", "gilla oss på",
    ),
    "da": (
        "del:", "del på", "del artiklen", "klik for at dele", "følg os på", "følg os her", "følg med på",
        "find os på", "like os på",
    ),
    "no": (
        "del:", "del på", "del artikkelen", "del saken", "klikk for å dele", "følg oss på", "finn oss på",
        "lik oss på",
    ),
    "fi": (
        "jaa:", "jaa facebookissa", "jaa artikkeli", "jaa juttu", "seuraa meitä", "löydät meidät", "tykkää meistä",
    ),
    "tr": (
        "paylaş:", "paylaşın:", "bunu paylaş:", "facebook'ta paylaş", "twitter'da paylaş", "bizi takip edin",
        "bizi takip et", "bizi facebook", "bizi twitter", "bizi instagram", "sosyal medya hesaplarımız",
        "google news'te", "facebook'ta paylaşmak için",
    ),
    "ar": (
        "شارك:", "شارك على", "شارك هذا", "شارك المقال", "مشاركة:", "مشاركة على", "انقر للمشاركة", "النقر للمشاركة",
        "اضغط للمشاركة", "تابعنا على", "تابعونا على", "تابعنا عبر", "تابعونا عبر", "تابعوا صفحتنا", "تابع صفحتنا",
    ),
    "fa": (
        "اشتراک‌گذاری:", "اشتراک گذاری:", "به اشتراک بگذارید:", "لینک کوتاه:", "لینک کوتاه خبر",
        "ما را در شبکه‌های", "ما را در تلگرام", "ما را در اینستاگرام",
    ),
    "he": ("שתפו:", "שיתוף:", "שתפו ב", "שתפו את הכתבה", "עקבו אחרינו", "הצטרפו אלינו ב"),
    "hi": ("शेयर करें", "फेसबुक पर शेयर", "हमें फेसबुक", "हमें ट्विटर", "हमें फॉलो करें", "हमसे फेसबुक"),
    "bn": ("শেয়ার করুন", "আমাদের ফলো করুন", "আমাদের ফেসবুক", "ফেসবুকে আমাদের"),
    "zh": (
        "分享:", "微信扫一扫", "打开微信", "用微信扫描", "复制链接", "关注我们:", "加入收藏", "字号:", "字体:",
        "分享到facebook", "追蹤我們:", "按讚加入", "加入我們的粉絲", "字級:",
    ),
    "ja": (
        "シェア:", "シェアする:", "この記事をシェア", "facebookでシェア", "twitterでシェア", "lineで送る",
        "フォローする:", "フォローはこちら", "クリックして twitter", "文字サイズ:", "公式twitter", "公式line",
    ),
    "ko": (
        "공유:", "공유 :", "공유하기:", "공유하기 :", "페이스북에서", "카카오톡으로", "트위터로", "글자크기:",
        "글자크기 :", "글자 크기:", "글자 크기 :", "이 기사를 공유",
    ),
    "vi": (
        "chia sẻ:", "chia sẻ bài viết", "chia sẻ lên", "chia sẻ qua", "theo dõi chúng tôi trên",
        "theo dõi trang facebook", "theo dõi fanpage",
    ),
    "id": (
        "bagikan:", "bagikan ke", "bagikan di", "bagikan ini:", "klik untuk berbagi", "klik untuk membagikan",
        "klik untuk mencetak", "ikuti kami di", "follow us di", "follow kami",
    ),
    "ms": ("kongsi:", "kongsi di", "ikuti kami di", "layari laman facebook"),
    "th": (
        "แชร์:", "แชร์ :", "แชร์ไปยัง", "แชร์ข่าวนี้", "แชร์บทความ", "คลิกเพื่อแชร์", "ติดตามเราได้ที่",
        "ติดตามเราที่", "ติดตามเราบน", "ติดตามได้ทาง",
    ),
    "lt": (
        "dalintis:", "dalinkis:", "pasidalinti:", "dalintis facebook", "sekite mus",
        "spustelėkite norėdami dalintis",
    ),
    "lv": ("dalies:", "dalīties:", "dalies ar", "dalīties ar rakstu", "seko mums", "sekojiet mums"),
    "et": ("jaga:", "jaga artiklit", "jaga facebookis", "jälgi meid"),
    "ca": (
        "comparteix:", "comparteix a", "feu clic per compartir", "segueix-nos a", "segueix-nos:", "seguiu-nos a",
    ),
    "gl": ("comparte:", "compartir en", "séguenos en"),
    "eu": ("partekatu:", "jarraitu gaitzazu"),
}
