"""Lines of dates, authors and reading time, by their first words.

Source: knowledge of each language's site furniture; the first words of all paragraphs of the corpora's texts were counted
against them, and those that begin sentences were left out.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "published:", "published on:", "posted:", "posted on:", "updated:", "updated on:", "last updated:",
        "last modified:", "first published:", "written by:", "by:", "author:", "authors:", "posted by:",
        "published by:", "edited by:", "reviewed by:", "fact checked by", "fact-checked by:",
        "medically reviewed by", "reading time:", "read time:", "estimated reading time:", "est. reading time:",
        "time to read:", "listen to this article", "listen to this story", "this article is read by",
        "this is a human-read version", "views:", "post views:",
    ),
    "de": (
        "veröffentlicht:", "veröffentlicht am", "erstellt:", "erstellt am", "aktualisiert:", "aktualisiert am",
        "zuletzt aktualisiert:", "zuletzt aktualisiert am", "letzte aktualisierung:", "stand:", "datum:", "autor:",
        "autorin:", "autoren:", "lesezeit:", "lesedauer:", "geschätzte lesezeit:", "artikel anhören",
        "dieser artikel wurde automatisch vorgelesen",
    ),
    "fr": (
        "publié le", "publié:", "publié :", "mis à jour le", "mise à jour le", "mise à jour:", "mise à jour :",
        "dernière mise à jour:", "dernière mise à jour :", "mis en ligne le", "posté le", "auteur:", "auteur :",
        "auteurs:", "auteurs :", "temps de lecture", "durée de lecture:", "durée de lecture :", "écouter l'article",
        "vues:", "vues :",
    ),
    "es": (
        "publicado:", "publicado el", "publicado en:", "fecha:", "actualizado:", "actualizado el",
        "última actualización:", "autor:", "autora:", "tiempo de lectura:", "tiempo estimado de lectura:",
        "escuchar:", "escucha este artículo", "visitas:", "vistas:",
    ),
    "pt": (
        "publicado:", "publicado em", "publicada em", "atualizado:", "atualizado em", "última atualização:",
        "postado em", "autor:", "autora:", "tempo de leitura:", "ouça este conteúdo", "ouvir este artigo",
        "visualizações:",
    ),
    "it": (
        "pubblicato:", "pubblicato il", "pubblicato alle", "aggiornato:", "aggiornato il", "ultimo aggiornamento:",
        "autore:", "autrice:", "tempo di lettura:", "ascolta questo articolo", "visualizzazioni:",
    ),
    "nl": (
        "gepubliceerd:", "gepubliceerd op", "geplaatst op", "geplaatst:", "bijgewerkt:", "bijgewerkt op",
        "laatst bijgewerkt:", "laatste update:", "datum:", "auteur:", "auteurs:", "leestijd:",
        "beluister dit artikel", "luister naar dit artikel",
    ),
    "pl": (
        "opublikowano:", "data publikacji:", "publikacja:", "data dodania:", "dodano:", "aktualizacja:",
        "ostatnia aktualizacja:", "data aktualizacji:", "data utworzenia:", "autor:", "autorka:", "autorzy:",
        "oprac:", "czas czytania:", "czas czytania artykułu:", "ten tekst przeczytasz w", "artykuł przeczytasz w",
        "posłuchaj artykułu", "wyświetleń:", "odsłon:",
    ),
    "cs": (
        "publikováno:", "zveřejněno:", "vydáno:", "aktualizováno:", "poslední aktualizace:", "datum:", "autor:",
        "autoři:", "doba čtení:", "délka čtení:", "čas čtení:",
    ),
    "sk": (
        "publikované:", "zverejnené:", "vydané:", "aktualizované:", "posledná aktualizácia:", "dátum:", "autor:",
        "autori:", "čas čítania:", "doba čítania:",
    ),
    "hu": (
        "megjelent:", "közzétéve:", "publikálva:", "frissítve:", "utolsó frissítés:", "módosítva:", "szerző:",
        "szerzők:", "olvasási idő:", "becsült olvasási idő:", "dátum:",
    ),
    "ro": (
        "publicat:", "publicat la", "publicat pe", "publicat în", "actualizat:", "actualizat la",
        "ultima actualizare:", "autor:", "timp de citire:", "timp citire:", "vizualizări:",
    ),
    "bg": (
        "публикувано:", "публикувано на", "публикувана:", "обновено:", "последна актуализация:", "дата:", "автор:",
        "автори:", "време за четене:", "прегледи:",
    ),
    "el": (
        "δημοσίευση:", "δημοσιεύτηκε:", "δημοσιεύθηκε:", "δημοσιεύτηκε στις", "δημοσιεύθηκε στις", "ημερομηνία:",
        "ημερομηνία δημοσίευσης:", "τελευταία ενημέρωση:", "ενημερώθηκε:", "συντάκτης:", "χρόνος ανάγνωσης:",
        "προβολές:",
    ),
    "ru": (
        "опубликовано:", "дата публикации:", "дата:", "обновлено:", "последнее обновление:", "дата обновления:",
        "изменено:", "размещено:", "автор:", "авторы:", "автор статьи:", "время чтения:", "время на чтение:",
        "просмотров:", "просмотры:", "прочитали:", "прочитано:",
    ),
    "uk": (
        "опубліковано:", "дата публікації:", "дата:", "оновлено:", "останнє оновлення:", "змінено:", "автор:",
        "автори:", "авторка:", "час читання:", "час на читання:", "переглядів:", "перегляди:",
    ),
    "sr": (
        "објављено:", "аутор:", "objavljeno:", "ažurirano:", "datum:", "autor:", "autori:", "izvor:",
        "vreme čitanja:",
    ),
    "hr": ("objavljeno:", "ažurirano:", "zadnja izmjena:", "datum:", "autor:", "autorica:", "vrijeme čitanja:"),
    "sl": (
        "objavljeno:", "posodobljeno:", "zadnja sprememba:", "datum:", "avtor:", "avtorica:", "čas branja:",
        "predviden čas branja:",
    ),
    "mk": ("објавено:", "ажурирано:", "датум:", "автор:"),
    "sv": (
        "publicerad:", "publicerad den", "publicerat:", "uppdaterad:", "uppdaterad den", "senast uppdaterad",
        "skapad:", "skribent:", "författare:", "lästid:", "lyssna på artikeln",
    ),
    "da": (
        "publiceret:", "publiceret den", "offentliggjort:", "opdateret:", "opdateret den", "senest opdateret",
        "oprettet:", "forfatter:", "læsetid:", "lyt til artiklen",
    ),
    "no": (
        "publisert:", "publisert den", "oppdatert:", "oppdatert den", "sist oppdatert", "opprettet:", "forfatter:",
        "lesetid:", "lytt til saken",
    ),
    "fi": (
        "päivitetty:", "viimeksi päivitetty:", "kirjoittaja:", "kirjoittajat:", "toimittaja:", "lukuaika:",
        "kuuntele juttu",
    ),
    "tr": (
        "yayınlanma:", "yayınlanma tarihi", "güncelleme:", "güncelleme tarihi:", "güncellenme tarihi:",
        "son güncelleme:", "giriş tarihi:", "eklenme tarihi:", "oluşturulma tarihi:", "tarih:", "yazar:", "yazan:",
        "muhabir:", "kaynak:", "okuma süresi:", "okunma sayısı:", "okunma:",
    ),
    "ar": (
        "تاريخ النشر:", "نشر في:", "نشر بتاريخ", "تم النشر في", "آخر تحديث", "تحديث:", "تاريخ التحديث:", "الكاتب:",
        "كاتب المقال:", "بقلم:", "وقت القراءة:", "مدة القراءة:", "عدد المشاهدات:", "مشاهدات:",
    ),
    "fa": (
        "تاریخ انتشار:", "تاریخ خبر:", "تاریخ:", "آخرین به‌روزرسانی:", "به‌روزرسانی:", "نویسنده:", "خبرنگار:",
        "کد خبر:", "شناسه خبر:", "کد مطلب:", "شناسه:", "زمان مطالعه:", "زمان تقریبی مطالعه:", "تعداد بازدید:",
        "بازدید:",
    ),
    "ur": ("تاریخ اشاعت:", "شائع:", "اپ ڈیٹ:", "آخری اپ ڈیٹ:"),
    "he": (
        "פורסם:", "פורסם ב:", "פורסם בתאריך", "עודכן:", "עודכן ב:", "עדכון אחרון:", "תאריך:", "מאת:", "זמן קריאה:",
        "צפיות:",
    ),
    "hi": (
        "प्रकाशित:", "प्रकाशित तिथि:", "प्रकाशित समय:", "अपडेट:", "अपडेटेड:", "अंतिम अपडेट:", "लेखक:", "रिपोर्टर:",
        "पढ़ने का समय:",
    ),
    "bn": (
        "প্রকাশিত:", "প্রকাশিত :", "প্রকাশ:", "প্রকাশ :", "আপডেট:", "আপডেট :", "আপডেট সময়:", "আপডেট সময় :",
        "হালনাগাদ:", "হালনাগাদ :", "সর্বশেষ আপডেট:", "সর্বশেষ আপডেট :", "প্রকাশের সময়:", "প্রকাশের সময় :",
        "প্রিন্ট সংস্করণ:", "প্রিন্ট সংস্করণ :",
    ),
    "zh": (
        "发布时间:", "发布日期:", "发表时间:", "发表于:", "更新时间:", "更新于:", "更新日期:", "最后更新:", "作者:",
        "编辑:", "责任编辑:", "责编:", "来源:", "文章来源:", "稿源:", "浏览:", "浏览次数:", "阅读:", "阅读次数:",
        "点击:", "点击数:", "点击次数:", "發布時間:", "發佈時間:", "發布日期:", "發佈日期:", "發表時間:", "發表於:",
        "更新時間:", "最後更新:", "編輯:", "責任編輯:", "責編:", "來源:", "文章來源:", "瀏覽:", "瀏覽次數:",
        "瀏覽人次:", "瀏覽數:", "點閱:", "點閱數:", "閱讀時間:", "閱讀:", "人氣:",
    ),
    "ja": (
        "公開日:", "公開:", "公開日時:", "更新日:", "更新:", "更新日時:", "最終更新:", "最終更新日:", "投稿日:",
        "掲載日:", "配信日:", "作成日:", "著者:", "筆者:", "執筆者:", "執筆:", "読了時間:", "この記事は約",
        "閲覧数:",
    ),
    "ko": (
        "입력", "기사입력", "등록", "승인", "수정", "최종수정", "최종 수정:", "최종 수정 :", "업데이트:",
        "업데이트 :", "작성:", "작성 :", "작성일:", "작성일 :", "발행:", "발행 :", "발행일:", "발행일 :",
        "송고시간", "기사승인", "조회수:", "조회수 :", "조회:", "조회 :",
    ),
    "vi": (
        "xuất bản:", "ngày đăng:", "đăng lúc:", "đăng ngày:", "cập nhật:", "cập nhật lúc:", "tác giả:",
        "người viết:", "lượt xem:", "thời gian đọc:",
    ),
    "id": (
        "diterbitkan:", "dipublikasikan:", "diperbarui:", "terakhir diperbarui:", "diterbitkan pada:", "tanggal:",
        "tayang:", "penulis:", "reporter:", "pewarta:", "oleh:", "waktu baca:", "dibaca:", "dilihat:",
    ),
    "ms": (
        "diterbitkan:", "diterbitkan pada:", "dikemas kini:", "dikemas kini pada", "tarikh:", "penulis:", "oleh:",
    ),
    "th": (
        "เผยแพร่:", "เผยแพร่ :", "เผยแพร่เมื่อ:", "เผยแพร่เมื่อ :", "วันที่เผยแพร่:", "วันที่เผยแพร่ :", "วันที่:",
        "วันที่ :", "อัปเดต:", "อัปเดต :", "อัปเดตล่าสุด:", "อัปเดตล่าสุด :", "อัพเดตล่าสุด:", "อัพเดตล่าสุด :",
        "ปรับปรุงล่าสุด:", "ปรับปรุงล่าสุด :", "โดย:", "โดย :", "ผู้เขียน:", "ผู้เขียน :", "เขียนโดย:",
        "เขียนโดย :", "ผู้สื่อข่าว:", "ผู้สื่อข่าว :", "เวลาอ่าน:", "เวลาอ่าน :", "จำนวนผู้เข้าชม:",
        "จำนวนผู้เข้าชม :",
    ),
    "lt": (
        "paskelbta:", "publikuota:", "atnaujinta:", "autorius:", "autorė:", "autoriai:", "skaitymo laikas:",
        "peržiūros:",
    ),
    "lv": (
        "publicēts:", "atjaunots:", "papildināts:", "datums:", "autors:", "autore:", "lasīšanas laiks:",
        "skatījumi:",
    ),
    "et": (
        "avaldatud:", "uuendatud:", "muudetud:", "täiendatud:", "kuupäev:", "autor:", "autorid:", "toimetaja:",
        "lugemisaeg:", "vaatamisi:",
    ),
    "is": ("birt:", "uppfært:", "höfundur:", "lestími:"),
    "ca": ("publicat:", "publicat el", "actualitzat:", "actualitzat el", "autor:", "autora:", "temps de lectura:"),
    "gl": ("publicado:", "actualizado:", "autor:"),
    "eu": ("argitaratua:", "eguneratua:", "egilea:"),
}
