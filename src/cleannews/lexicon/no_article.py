"""Words that tell a page which is no article: error pages and consent walls.

Source: the standard texts of web servers and content management systems (error pages), and of the consent dialogues
that follow the IAB's Transparency and Consent Framework in each language.
"""

from __future__ import annotations

from collections.abc import Mapping

ERROR_TITLES: Mapping[str, tuple[str, ...]] = {
    "mul": ("404", "403 forbidden", "500 internal server error", "502 bad gateway", "503 service"),
    "en": (
        "page not found", "not found", "page cannot be found", "page can't be found", "page doesn't exist",
        "page does not exist", "page unavailable", "access denied", "no longer available", "something went wrong",
        "are you a robot", "just a moment",
    ),
    "de": ("seite nicht gefunden", "nicht gefunden", "seite existiert nicht", "zugriff verweigert"),
    "fr": ("page introuvable", "page non trouvée", "page n'existe pas", "accès refusé"),
    "es": ("página no encontrada", "no se encontró la página", "página no existe", "acceso denegado"),
    "pt": ("página não encontrada", "não foi encontrada", "acesso negado"),
    "it": ("pagina non trovata", "pagina non esiste", "accesso negato"),
    "nl": ("pagina niet gevonden", "niet gevonden", "pagina bestaat niet", "toegang geweigerd"),
    "pl": ("strona nie została znaleziona", "nie znaleziono", "strona nie istnieje", "brak dostępu"),
    "cs": ("stránka nenalezena", "stránka nebyla nalezena"),
    "sk": ("stránka nenájdená", "stránka sa nenašla"),
    "hu": ("az oldal nem található", "oldal nem található"),
    "ro": ("pagina nu a fost găsită", "pagină inexistentă"),
    "bg": ("страницата не е намерена",),
    "el": ("η σελίδα δεν βρέθηκε", "δεν βρέθηκε"),
    "ru": ("страница не найдена", "не найдена", "доступ запрещен"),
    "uk": ("сторінку не знайдено", "сторінка не знайдена"),
    "sr": ("stranica nije pronađena", "страница није пронађена"),
    "hr": ("stranica nije pronađena",),
    "sv": ("sidan hittades inte", "sidan kunde inte hittas", "sidan finns inte"),
    "da": ("siden blev ikke fundet", "siden findes ikke"),
    "no": ("siden ble ikke funnet", "fant ikke siden", "siden finnes ikke"),
    "fi": ("sivua ei löytynyt", "sivua ei löydy"),
    "tr": ("sayfa bulunamadı", "erişim engellendi"),
    "ar": ("الصفحة غير موجودة", "لم يتم العثور على الصفحة"),
    "fa": ("صفحه یافت نشد", "صفحه مورد نظر یافت نشد"),
    "he": ("הדף לא נמצא", "העמוד לא נמצא"),
    "hi": ("पृष्ठ नहीं मिला", "पेज नहीं मिला"),
    "zh": ("页面不存在", "找不到页面", "頁面不存在", "找不到頁面", "访问被拒绝"),
    "ja": ("ページが見つかりません", "お探しのページは"),
    "ko": ("페이지를 찾을 수 없습니다", "존재하지 않는 페이지"),
    "vi": ("không tìm thấy trang", "trang không tồn tại"),
    "id": ("halaman tidak ditemukan",),
    "th": ("ไม่พบหน้า", "ไม่พบหน้าที่คุณต้องการ"),
}  # fmt: skip
"""Language → parts of the headline of an error page, lower-case."""

CONSENT_WORDS: Mapping[str, tuple[str, ...]] = {
    "mul": ("cookie",),
    "en": ("consent", "privacy", "personal data", "our partners", "personalised ads", "personalized ads", "your choices"),
    "de": ("einwilligung", "datenschutz", "personenbezogene", "unsere partner", "zustimmen", "tracking"),
    "fr": ("consentement", "confidentialité", "données personnelles", "nos partenaires"),
    "es": ("consentimiento", "privacidad", "datos personales", "nuestros socios"),
    "pt": ("consentimento", "privacidade", "dados pessoais", "nossos parceiros"),
    "it": ("consenso", "privacy", "dati personali", "nostri partner"),
    "nl": ("toestemming", "privacy", "persoonsgegevens", "onze partners"),
    "pl": ("zgod", "prywatności", "danych osobowych", "nasi partnerzy", "naszym partnerom"),
    "cs": ("souhlas", "osobní údaje", "osobních údajů"),
    "sk": ("súhlas", "osobné údaje", "osobných údajov"),
    "hu": ("hozzájárul", "személyes adat", "adatvédel"),
    "ro": ("consimțământ", "confidențialitate", "date personale", "datele personale"),
    "el": ("συγκατάθεση", "προσωπικά δεδομένα", "απορρήτου"),
    "ru": ("согласие", "персональных данных", "конфиденциальности"),
    "uk": ("згод", "персональних даних", "конфіденційності"),
    "sv": ("samtycke", "personuppgifter", "integritet"),
    "da": ("samtykke", "persondata", "personoplysninger", "privatliv"),
    "no": ("samtykke", "personopplysninger", "personvern"),
    "fi": ("suostumu", "eväste", "henkilötie", "yksityisyy"),
    "tr": ("çerez", "rıza", "kişisel veri", "gizlilik"),
    "ja": ("同意", "個人情報", "プライバシー"),
    "zh": ("隐私", "個人資料", "个人信息", "隱私", "同意"),
    "ko": ("동의", "개인정보", "쿠키"),
}  # fmt: skip
"""Language → words of consent dialogues, lower-case."""
