"""The words that open a note which stays in the article: corrections, agency credits, the history of a text.

Source: knowledge of each language's site furniture.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# Open lines about the making of the article which stay in it: agency credits, corrections, editor's notes. A phrase
# that ends with a colon counts only with it.
NOTE_STARTS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "reporting by", "additional reporting by", "editing by", "writing by", "additional editing by",
        "with reporting by", "with reporting from", "with additional reporting by", "contributed reporting",
        "compiled by", "correction:", "corrections:", "correction and clarification",
        "corrections and clarifications", "clarification:", "editor's note:", "editors' note:", "editor's note",
        "author's note:", "publisher's note:", "update:", "updated:", "this story has been updated",
        "this article has been updated", "this story was updated", "this article was updated",
        "this post has been updated", "this piece has been updated", "this article was amended",
        "this article has been amended", "this article has been corrected", "this story has been corrected",
        "this story was corrected", "an earlier version of this article", "an earlier version of this story",
        "a previous version of this article", "a previous version of this story", "an earlier version of this post",
        "this article was originally published", "this story was originally published",
        "this article first appeared", "this story first appeared", "this article was first published",
        "this story was first published", "this post was originally published",
        "this piece was originally published", "this column was originally published", "originally published on",
        "originally published by", "originally published at", "this version corrects", "this corrects",
        "with agencies", "with inputs from", "with input from", "with agency inputs", "with files from",
        "with pti inputs", "translated by", "translated from", "the writer is", "this is a developing story",
        "this is a breaking news story", "disclosure:", "full disclosure:", "disclaimer:", "note to readers",
        "note: this article", "note: this story", "the views expressed", "the opinions expressed",
        "views expressed in this", "opinions expressed in this", "this article is republished from",
        "republished with permission", "this article was produced", "this story was produced",
        "this story was reported", "this article is part of", "this story is part of", "graphics by", "produced by",
        "research by", "video by", "fact-checked by",
    ),
    "de": (
        "korrektur:", "korrekturhinweis", "berichtigung:", "richtigstellung:", "anmerkung der redaktion",
        "anm. d. red", "anm. der redaktion", "hinweis der redaktion", "anmerkung:", "hinweis: in einer früheren",
        "in einer früheren version", "in einer früheren fassung", "in einer ersten version",
        "in der ursprünglichen version", "aktualisierung:", "update:", "dieser artikel wurde aktualisiert",
        "dieser artikel wurde korrigiert", "dieser beitrag wurde aktualisiert", "dieser text wurde aktualisiert",
        "dieser artikel erschien zuerst", "dieser artikel ist zuerst", "dieser beitrag erschien zuerst",
        "dieser text erschien zuerst", "dieser artikel wurde zuerst", "mit material von", "mit material der",
        "mit informationen von", "mit agenturmaterial", "mit agenturen", "unter mitarbeit von", "mitarbeit:",
        "übersetzung:", "aus dem englischen", "übersetzt von", "aus dem englischen von", "transparenzhinweis",
        "offenlegung:", "quelle:", "quellen:", "dieser artikel stammt aus",
    ),
    "fr": (
        "correction:", "rectificatif", "erratum", "précision:", "note de la rédaction", "ndlr", "mise à jour:",
        "cet article a été mis à jour", "cet article a été modifié", "cet article a été corrigé",
        "cet article a été publié", "cet article est paru", "une version précédente de cet article",
        "dans une version précédente", "une première version de cet article", "avec afp", "avec agences",
        "avec l'afp", "avec reuters", "(avec afp", "propos recueillis par", "traduit par", "traduit de l'anglais",
        "avec la collaboration de", "édité par",
    ),
    "es": (
        "corrección:", "fe de errores", "fe de erratas", "rectificación:", "nota de la redacción",
        "nota del editor", "nota de redacción", "nota:", "actualización:", "este artículo fue actualizado",
        "este artículo ha sido actualizado", "este artículo se publicó", "este artículo fue publicado",
        "esta nota fue actualizada", "esta noticia ha sido actualizada", "una versión anterior de este artículo",
        "una versión anterior de esta", "en una versión anterior", "con información de", "con información",
        "con informaciones de", "con la colaboración de", "con datos de", "reporte de", "editado por",
        "traducido por", "traducción de", "reportaje de", "escrito por", "información de", "reporte adicional",
    ),
    "pt": (
        "correção:", "correcção:", "errata:", "erramos:", "nota da redação", "nota do editor", "nota da redacção",
        "atualização:", "este artigo foi atualizado", "esta reportagem foi atualizada",
        "esta matéria foi atualizada", "este texto foi atualizado", "uma versão anterior", "versão anterior deste",
        "com informações de", "com informações da", "com informações do", "com agência", "com agências", "com lusa",
        "com a colaboração de", "colaborou", "colaboraram", "traduzido por", "tradução de", "reportagem de",
        "edição de", "publicado originalmente",
    ),
    "it": (
        "correzione:", "errata corrige", "rettifica:", "precisazione:", "nota della redazione", "ndr",
        "aggiornamento:", "questo articolo è stato aggiornato", "questo articolo è stato modificato",
        "questo articolo è stato pubblicato", "una versione precedente", "in una versione precedente",
        "con agenzie", "con informazioni di", "ha collaborato", "hanno collaborato", "traduzione di", "tradotto da",
        "nota dell'editore",
    ),
    "nl": (
        "correctie:", "correcties:", "rectificatie:", "aanvulling:", "noot van de redactie",
        "noot van de redacteur", "update:", "dit artikel is bijgewerkt", "dit artikel werd bijgewerkt",
        "dit artikel is aangepast", "dit artikel verscheen eerder", "in een eerdere versie",
        "een eerdere versie van dit", "met medewerking van", "m.m.v.", "vertaling:", "vertaald door",
        "met dank aan",
    ),
    "pl": (
        "sprostowanie", "korekta:", "od redakcji:", "przypis redakcji", "aktualizacja:",
        "artykuł został zaktualizowany", "tekst został zaktualizowany", "wcześniejsza wersja", "współpraca:",
        "tłumaczenie:", "tłumaczył", "tłumaczyła", "przełożył", "przełożyła", "źródło:", "źródła:",
        "artykuł ukazał się", "tekst ukazał się", "tekst pochodzi z",
    ),
    "cs": (
        "oprava:", "upřesnění:", "poznámka redakce", "poznámka editora", "pozn. red", "aktualizace:",
        "aktualizováno:", "článek byl aktualizován", "text byl aktualizován", "původní verze", "v původní verzi",
        "ve spolupráci s", "překlad:", "přeložil", "přeložila", "zdroj:", "zdroje:", "článek vyšel",
    ),
    "sk": (
        "oprava:", "spresnenie:", "poznámka redakcie", "pozn. red", "aktualizácia:", "aktualizované:",
        "článok bol aktualizovaný", "text bol aktualizovaný", "v pôvodnej verzii", "pôvodná verzia",
        "v spolupráci s", "preklad:", "preložil", "preložila", "zdroj:", "zdroje:",
    ),
    "hu": (
        "helyesbítés:", "javítás:", "korrekció:", "a szerkesztő megjegyzése", "szerk. megj", "frissítés:",
        "frissítve:", "cikkünket frissítettük", "a cikk frissült", "a cikk korábbi változatában",
        "cikkünk korábbi változatában", "cikkünk egy korábbi", "közreműködött", "fordította", "fordítás:",
        "forrás:", "a cikk eredetileg",
    ),
    "ro": (
        "corecție:", "erată:", "rectificare:", "nota redacției", "nota redacţiei", "n.r.", "n.red", "actualizare:",
        "update:", "acest articol a fost actualizat", "articolul a fost actualizat", "o versiune anterioară",
        "cu informații de la", "traducere:", "traducerea:", "traducere de", "sursa:", "surse:", "a colaborat",
        "articolul a apărut",
    ),
    "bg": (
        "корекция:", "поправка:", "бележка на редакцията", "бел. ред", "бел. ред.", "обновяване:", "обновена:",
        "допълнена:", "статията е обновена", "статията е актуализирана", "превод:", "източник:", "с материали от",
        "по материали на",
    ),
    "el": (
        "διόρθωση:", "διευκρίνιση:", "σημείωση της σύνταξης", "σημείωση σύνταξης", "ενημέρωση:",
        "το άρθρο ενημερώθηκε", "το κείμενο ενημερώθηκε", "πηγή:", "πηγές:", "με πληροφορίες από", "με πληροφορίες",
        "μετάφραση:", "επιμέλεια:", "σημείωση του συντάκτη",
    ),
    "ru": (
        "исправление:", "уточнение:", "поправка:", "опровержение:", "от редакции:", "примечание редакции",
        "прим. ред", "прим. редакции", "обновление:", "обновлено:", "материал обновлён", "материал обновляется",
        "материал дополняется", "новость дополняется", "новость обновляется", "статья обновлена", "перевод:",
        "перевёл", "перевела", "источник:", "источники:", "по материалам", "при участии", "с участием",
        "внесён в реестр", "данное сообщение (материал) создано", "настоящий материал",
    ),
    "uk": (
        "виправлення:", "уточнення:", "спростування:", "від редакції:", "примітка редакції", "прим. ред",
        "оновлення:", "оновлено:", "доповнено:", "матеріал оновлено", "матеріал доповнюється",
        "новина доповнюється", "новина оновлюється", "переклад:", "переклав", "переклала", "джерело:", "джерела:",
        "за матеріалами", "за участі",
    ),
    "sr": (
        "исправка:", "напомена редакције", "напомена уредништва", "допуњено:", "ажурирано:", "превод:", "извор:",
        "ispravka:", "napomena redakcije", "dopunjeno:", "ažurirano:", "prevod:", "izvor:", "prevela", "preveo",
    ),
    "hr": (
        "ispravak:", "ispravak netočnog navoda", "napomena redakcije", "napomena uredništva", "dopuna:",
        "dopunjeno:", "ažurirano:", "prijevod:", "izvor:", "preveo", "prevela", "tekst je ažuriran",
    ),
    "sl": (
        "popravek:", "opomba uredništva", "dopolnjeno:", "posodobljeno:", "prevod:", "vir:", "prevedel", "prevedla",
    ),
    "mk": ("исправка:", "забелешка на редакцијата", "ажурирано:", "превод:", "извор:"),
    "sv": (
        "rättelse:", "rättelser:", "förtydligande:", "redaktionens anmärkning", "uppdatering:", "uppdaterad:",
        "artikeln har uppdaterats", "artikeln är uppdaterad", "artikeln uppdateras", "texten har uppdaterats",
        "i en tidigare version", "en tidigare version", "översättning:", "översatt av", "källa:", "källor:",
        "artikeln publicerades först",
    ),
    "da": (
        "rettelse:", "rettelser:", "præcisering:", "redaktionens note", "red.", "opdatering:", "opdateret:",
        "artiklen er opdateret", "artiklen er blevet opdateret", "artiklen opdateres", "i en tidligere version",
        "en tidligere version", "oversættelse:", "oversat af", "kilde:", "kilder:", "artiklen blev først bragt",
    ),
    "no": (
        "rettelse:", "rettelser:", "presisering:", "redaksjonens merknad", "red.anm", "red. anm", "oppdatering:",
        "oppdatert:", "saken er oppdatert", "saken oppdateres", "artikkelen er oppdatert",
        "artikkelen ble oppdatert", "i en tidligere versjon", "en tidligere versjon", "oversettelse:",
        "oversatt av", "kilde:", "kilder:", "artikkelen ble først publisert",
    ),
    "fi": (
        "oikaisu:", "korjaus:", "tarkennus:", "täydennys:", "toimituksen huomautus", "toim. huom", "päivitys:",
        "päivitetty:", "juttua päivitetty", "juttua on päivitetty", "juttua korjattu", "juttua on korjattu",
        "artikkelia on päivitetty", "artikkelia päivitetty", "juttuun lisätty", "juttuun on lisätty", "lisätty",
        "korjattu", "käännös:", "suomentanut", "lähde:", "lähteet:", "juttu on julkaistu",
    ),
    "tr": (
        "düzeltme:", "düzeltme ve cevap", "editörün notu", "editör notu", "güncelleme:", "bu haber güncellenmiştir",
        "bu haber güncellenmektedir", "haber güncelleniyor", "çeviri:", "çeviren:", "çevirmen:", "kaynak:",
        "kaynaklar:", "katkıda bulunan", "katkıda bulunanlar", "bu yazı ilk olarak",
    ),
    "ar": (
        "تصحيح:", "تنويه:", "توضيح:", "ملاحظة المحرر", "ملاحظة من المحرر", "ملاحظة التحرير", "تحديث:",
        "تم تحديث هذا المقال", "تم تحديث هذا الخبر", "ترجمة:", "ترجمة", "المصدر:", "المصادر:", "شارك في التغطية",
        "شارك في إعداد التقرير", "إعداد:", "تحرير:", "نقلا عن", "نُشر هذا المقال",
    ),
    "fa": (
        "اصلاحیه:", "تصحیح:", "توضیح:", "یادداشت سردبیر", "یادداشت ویراستار", "به‌روزرسانی:", "منبع:", "منابع:",
        "ترجمه:", "مترجم:", "این مطلب به‌روز", "این خبر به‌روز", "این خبر تکمیل",
    ),
    "ur": ("تصحیح:", "وضاحت:", "ادارتی نوٹ", "ایڈیٹر کا نوٹ", "نوٹ:", "ترجمہ:", "بشکریہ", "ماخذ:"),
    "he": (
        "תיקון:", "הבהרה:", "הערת המערכת", "הערת העורך", "הערת מערכת", "עדכון:", "הכתבה עודכנה", "המאמר עודכן",
        "תרגום:", "תרגם:", "תרגמה:", "מקור:", "מקורות:", "גילוי נאות", "השתתפו בהכנת",
    ),
    "hi": (
        "सुधार:", "भूल सुधार", "शुद्धिपत्र", "स्पष्टीकरण:", "संपादकीय नोट", "संपादक की टिप्पणी", "नोट:", "अपडेट:",
        "अस्वीकरण:", "डिस्क्लेमर:", "इनपुट:", "इनपुट-", "एजेंसी इनपुट", "(इनपुट", "अनुवाद:", "अनुवादक:", "स्रोत:",
        "सोर्स:", "यह खबर अपडेट",
    ),
    "bn": (
        "সংশোধনী:", "সংশোধন:", "সম্পাদকের নোট", "সম্পাদকীয় নোট", "দ্রষ্টব্য:", "আপডেট:", "অনুবাদ:", "অনুবাদক:",
        "সূত্র:", "তথ্যসূত্র:", "ভাষান্তর:",
    ),
    "mr": ("सुधारणा:", "दुरुस्ती:", "टीप:", "अनुवाद:", "स्रोत:"),
    "ta": ("திருத்தம்:", "குறிப்பு:", "ஆசிரியர் குறிப்பு", "மொழிபெயர்ப்பு:", "ஆதாரம்:"),
    "te": ("సవరణ:", "గమనిక:", "అనువాదం:", "మూలం:"),
    "zh": (
        "更正:", "勘误:", "更正启事", "编者按", "编者注", "编者的话", "编辑注", "编按:", "按:", "更新:", "注:",
        "说明:", "译者:", "翻译:", "编译:", "来源:", "文章来源", "本文来源", "本文转自", "本文首发于", "本文原载",
        "更正啟事", "勘誤:", "編者按", "編者註", "編按:", "編按", "註:", "譯者:", "翻譯:", "編譯:", "來源:",
        "本文來源", "本文轉載自", "本文原刊於", "资料来源", "資料來源", "消息来源", "(编辑", "(编辑:", "(责任编辑",
        "(責任編輯", "責任編輯:", "责任编辑:", "责编:", "編輯:",
    ),
    "ja": (
        "訂正:", "訂正して", "【訂正】", "お詫びと訂正", "おわびと訂正", "編集部注", "編注:", "(編集部注", "追記:",
        "【追記】", "更新:", "翻訳:", "訳:", "翻訳=", "出典:", "情報源:", "参考:", "※この記事は", "この記事は、",
        "取材協力", "協力:", "編集:", "(取材・文",
    ),
    "ko": (
        "정정:", "바로잡습니다", "정정보도", "정정 및 반론보도", "편집자 주", "편집자주", "[편집자 주", "[편집자주",
        "업데이트:", "번역:", "출처:", "자료:", "자료=", "이 기사는",
    ),
    "vi": (
        "đính chính:", "đính chính", "ghi chú của tòa soạn", "ghi chú của biên tập viên", "lời tòa soạn",
        "cập nhật:", "dịch:", "người dịch:", "biên dịch:", "nguồn:", "nguồn tham khảo", "(theo", "(nguồn",
    ),
    "id": (
        "koreksi:", "ralat:", "catatan redaksi", "catatan editor", "catatan:", "pembaruan:",
        "artikel ini telah diperbarui", "berita ini telah diperbarui", "artikel ini telah tayang",
        "artikel ini pertama kali", "penerjemah:", "sumber:", "terjemahan:", "laporan tambahan",
    ),
    "ms": (
        "pembetulan:", "ralat:", "nota editor", "nota pengarang", "kemas kini:", "artikel ini telah dikemas kini",
        "sumber:", "terjemahan:",
    ),
    "th": (
        "แก้ไข:", "แก้ไขข่าว", "หมายเหตุบรรณาธิการ", "หมายเหตุ:", "หมายเหตุ :", "อัปเดต:", "แปลโดย", "แปล:",
        "ที่มา:", "ที่มา :", "อ้างอิง:", "อ้างอิง :", "ข้อมูลจาก", "เรียบเรียงจาก",
    ),
    "lt": (
        "pataisymas:", "patikslinimas:", "redakcijos pastaba", "atnaujinta:", "papildyta:", "vertimas:", "vertė",
        "šaltinis:", "straipsnis buvo atnaujintas", "parengta pagal",
    ),
    "lv": (
        "labojums:", "precizējums:", "redakcijas piezīme", "papildināts:", "atjaunots:", "tulkojums:", "tulkoja",
        "avots:", "avoti:",
    ),
    "et": (
        "parandus:", "õiendus:", "täpsustus:", "toimetuse märkus", "toimetuse kommentaar", "uuendatud:",
        "täiendatud:", "tõlkinud", "tõlge:", "allikas:", "allikad:", "algselt ilmus",
    ),
    "is": (
        "leiðrétting:", "athugasemd ritstjórnar", "uppfært:", "þýðing:", "heimild:", "heimildir:",
        "fréttin hefur verið uppfærð",
    ),
    "ca": (
        "correcció:", "fe d'errors", "rectificació:", "nota de la redacció", "actualització:",
        "aquest article s'ha actualitzat", "una versió anterior", "amb informació de", "amb la col·laboració de",
        "traducció de", "traduït per",
    ),
    "gl": ("corrección:", "fe de erros", "nota da redacción", "actualización:", "con información de"),
    "eu": ("zuzenketa:", "erredakzioaren oharra", "eguneraketa:", "iturria:", "itzulpena:"),
}
