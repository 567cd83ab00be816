"""The words beside dates: those before a date, and the halves of the day.

Source: knowledge of each language's site furniture; the halves of the day from Unicode CLDR.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# Stand before the date of first publication, with or without a colon.
PUBLISHED: Mapping[str, tuple[str, ...]] = {
    "en": (
        "published", "published on", "published at", "published in", "first published", "first published on",
        "originally published", "originally published on", "posted", "posted on", "posted at", "date published",
        "publication date", "publish date", "release date", "released", "released on", "issued on", "created",
        "created on", "date", "date posted", "article published", "pub date", "uploaded", "written on",
    ),
    "de": (
        "veröffentlicht", "veröffentlicht am", "veröffentlicht um", "erstveröffentlicht", "publiziert",
        "publiziert am", "erschienen", "erschienen am", "erstellt", "erstellt am", "stand", "datum", "artikel vom",
        "vom", "online seit", "veröffentlichungsdatum", "zuerst erschienen am", "verfasst am", "geschrieben am",
        "gepostet am",
    ),
    "fr": (
        "publié", "publié le", "publiée le", "publié à", "mis en ligne", "mis en ligne le", "date de publication",
        "posté le", "paru le", "écrit le", "rédigé le", "article publié le", "première publication", "créé le",
        "publication",
    ),
    "es": (
        "publicado", "publicado el", "publicada el", "publicado en", "publicada", "fecha de publicación", "fecha",
        "creado", "creado el", "publicación", "primera publicación", "escrito el", "publicado a las",
    ),
    "pt": (
        "publicado", "publicado em", "publicada em", "publicado a", "publicado às", "data de publicação",
        "postado em", "criado em", "publicação", "data", "escrito em", "publicada",
    ),
    "it": (
        "pubblicato", "pubblicato il", "pubblicata il", "pubblicato alle", "data di pubblicazione", "pubblicazione",
        "scritto il", "inserito il", "creato il", "prima pubblicazione",
    ),
    "nl": (
        "gepubliceerd", "gepubliceerd op", "geplaatst", "geplaatst op", "publicatiedatum", "verschenen op", "datum",
        "gepubliceerd om", "eerste publicatie",
    ),
    "pl": (
        "opublikowano", "opublikowany", "opublikowane", "data publikacji", "publikacja", "dodano", "data dodania",
        "data utworzenia", "utworzono", "opublikowano dnia", "z dnia",
    ),
    "cs": (
        "publikováno", "zveřejněno", "vydáno", "vloženo", "datum vydání", "datum", "vytvořeno", "publikováno dne",
        "vyšlo",
    ),
    "sk": ("publikované", "zverejnené", "uverejnené", "vydané", "dátum vydania", "vytvorené", "pridané", "dátum"),
    "hu": (
        "megjelent", "közzétéve", "publikálva", "megjelenés", "létrehozva", "közzététel", "dátum", "feltöltve",
        "megjelenés dátuma", "beküldve",
    ),
    "ro": (
        "publicat", "publicat la", "publicat pe", "publicat în", "postat la", "postat pe", "postat în",
        "data publicării", "data publicarii", "creat la", "publicare", "publicată",
    ),
    "bg": (
        "публикувано", "публикувана", "публикувано на", "публикуван", "дата на публикуване", "публикация", "дата",
        "обявено", "качено на",
    ),
    "el": (
        "δημοσίευση", "δημοσιεύτηκε", "δημοσιεύθηκε", "δημοσιεύθηκε στις", "δημοσιεύτηκε στις",
        "ημερομηνία δημοσίευσης", "ημερομηνία", "πρώτη καταχώρηση", "πρώτη δημοσίευση", "καταχωρήθηκε",
        "καταχώρηση", "ημ. δημοσίευσης",
    ),
    "ru": (
        "опубликовано", "опубликована", "опубликован", "дата публикации", "дата", "размещено", "создано",
        "добавлено", "дата добавления", "публикация", "время публикации",
    ),
    "uk": (
        "опубліковано", "опублікована", "дата публікації", "дата", "розміщено", "створено", "додано", "публікація",
        "час публікації",
    ),
    "sr": (
        "објављено", "објављен", "датум објаве", "датум", "objavljeno", "objavljen", "datum objave", "datum",
        "postavljeno",
    ),
    "hr": ("objavljeno", "objavljen", "objava", "datum objave", "datum", "postavljeno"),
    "sl": ("objavljeno", "datum objave", "objava", "datum", "objavljen"),
    "mk": ("објавено", "објавено на", "датум", "датум на објава"),
    "sv": (
        "publicerad", "publicerades", "publicerad den", "publicerat", "skapad", "publiceringsdatum", "postad",
        "först publicerad", "datum",
    ),
    "da": (
        "publiceret", "offentliggjort", "udgivet", "oprettet", "publiceret den", "lagt på", "dato", "skrevet den",
    ),
    "no": ("publisert", "opprettet", "lagt ut", "publisert den", "først publisert", "dato", "skrevet"),
    "fi": ("julkaistu", "julkaisupäivä", "julkaisuaika", "luotu", "päiväys", "lisätty", "julkaistu klo"),
    "tr": (
        "yayınlanma", "yayınlanma tarihi", "yayınlandı", "yayınlanma zamanı", "yayımlanma tarihi", "yayın tarihi",
        "eklenme tarihi", "eklenme", "giriş tarihi", "giriş", "oluşturulma tarihi", "oluşturulma", "haber giriş",
        "tarih", "haber giriş tarihi", "ilk yayın",
    ),
    "ar": (
        "نشر في", "نُشر في", "تاريخ النشر", "نشرت في", "نُشرت", "تم النشر", "تم النشر في", "نشر", "تاريخ الإضافة",
        "تاريخ", "نشر بتاريخ", "منشور في", "كتب في", "أنشئ في", "نُشر", "نشر يوم",
    ),
    "fa": (
        "تاریخ انتشار", "منتشر شده در", "تاریخ", "زمان انتشار", "انتشار", "منتشر شده", "تاریخ درج", "تاریخ مخابره",
        "تاریخ خبر",
    ),
    "ur": ("شائع", "تاریخ اشاعت", "شائع شدہ", "اشاعت", "تاریخ"),
    "he": ("פורסם", "פורסם ב", "פורסם בתאריך", "תאריך פרסום", "פרסום ראשון", "תאריך", "עלה לאתר", "פורסם לראשונה"),
    "hi": (
        "प्रकाशित", "प्रकाशन तिथि", "प्रकाशित तिथि", "प्रकाशित किया गया", "प्रकाशन", "पब्लिश", "पब्लिश्ड", "दिनांक",
        "प्रकाशित समय",
    ),
    "bn": ("প্রকাশিত", "প্রকাশ", "প্রকাশের তারিখ", "প্রকাশের সময়", "প্রকাশকাল", "প্রকাশনার সময়", "আপলোড"),
    "mr": ("प्रकाशित", "प्रकाशन तारीख", "प्रसिद्ध", "दिनांक"),
    "ta": ("வெளியிடப்பட்ட தேதி", "வெளியிடப்பட்டது", "பதிவு செய்த நாள்", "பதிவு", "வெளியீடு"),
    "te": ("ప్రచురణ", "ప్రచురించబడింది", "పబ్లిష్", "ప్రచురణ తేదీ"),
    "zh": (
        "发布时间", "发布于", "发表于", "发表时间", "发布日期", "发稿时间", "时间", "日期", "發布時間", "發布於",
        "發表於", "發表時間", "發布日期", "發佈時間", "發佈日期", "刊登時間", "發佈於", "時間", "刊登日期",
        "上稿時間", "发布", "發布",
    ),
    "ja": (
        "公開日", "公開", "投稿日", "掲載日", "配信日", "配信", "掲載", "公開日時", "作成日", "発表日", "投稿日時",
        "発行日", "初公開",
    ),
    "ko": (
        "입력", "기사입력", "등록", "작성일", "발행일", "게시일", "등록일", "작성", "송고시간", "승인", "기사승인",
        "입력시간", "발행", "기사등록", "송고",
    ),
    "vi": ("đăng ngày", "đăng lúc", "xuất bản", "ngày đăng", "ngày xuất bản", "đã đăng", "ngày", "đăng vào"),
    "id": (
        "diterbitkan", "dipublikasikan", "diterbitkan pada", "tanggal terbit", "tayang", "dipublikasikan pada",
        "terbit", "diposting", "diposting pada", "tanggal", "dirilis", "diunggah", "dibuat",
    ),
    "ms": ("diterbitkan", "diterbitkan pada", "tarikh", "disiarkan", "disiarkan pada", "tarikh terbit"),
    "th": (
        "เผยแพร่", "เผยแพร่เมื่อ", "เผยแพร่วันที่", "วันที่เผยแพร่", "โพสต์เมื่อ", "วันที่", "ลงวันที่",
        "เขียนเมื่อ", "เผยแพร่ครั้งแรก", "เผยแพร่ล่าสุด",
    ),
    "lt": (
        "paskelbta", "publikuota", "paskelbimo data", "publikavimo data", "data", "skelbta", "įkelta", "sukurta",
    ),
    "lv": ("publicēts", "publicēta", "publicēšanas datums", "ievietots", "datums", "publicēts plkst", "pievienots"),
    "et": ("avaldatud", "avaldamise kuupäev", "lisatud", "ilmunud", "loodud", "kuupäev"),
    "is": ("birt", "birtist", "dagsetning", "skráð", "fært inn"),
    "ca": ("publicat", "publicat el", "data de publicació", "publicat a les", "creat el", "publicació", "data"),
    "gl": ("publicado", "publicado o", "data de publicación", "creado o"),
    "eu": ("argitaratua", "argitaratze data", "argitaratze-data", "sortua", "data"),
}

# Stand before the date of the last change.
UPDATED: Mapping[str, tuple[str, ...]] = {
    "en": (
        "updated", "updated on", "updated at", "last updated", "last updated on", "last updated at", "last update",
        "modified", "last modified", "last modified on", "modified on", "edited", "last edited", "edited on",
        "date modified", "revised", "last revised", "last changed", "article updated", "update", "latest update",
        "most recently updated", "reviewed on", "last reviewed",
    ),
    "de": (
        "aktualisiert", "aktualisiert am", "aktualisiert um", "zuletzt aktualisiert", "zuletzt aktualisiert am",
        "letzte aktualisierung", "letzte änderung", "zuletzt geändert", "zuletzt geändert am", "geändert",
        "geändert am", "bearbeitet", "bearbeitet am", "update", "upgedatet", "letztes update", "zuletzt bearbeitet",
        "aktualisierung",
    ),
    "fr": (
        "mis à jour", "mis à jour le", "mise à jour", "mise à jour le", "dernière mise à jour",
        "dernière mise à jour le", "modifié", "modifié le", "dernière modification", "dernière modification le",
        "actualisé le", "actualisé", "maj", "maj le", "màj", "mis à jour à",
    ),
    "es": (
        "actualizado", "actualizado el", "actualizada", "actualizada el", "última actualización", "actualización",
        "modificado", "modificado el", "última modificación", "actualizado a las", "act", "act. a las",
    ),
    "pt": (
        "atualizado", "atualizado em", "atualizada em", "última atualização", "última atualização em",
        "modificado em", "última modificação", "actualizado em", "actualizado", "última actualização",
        "atualizado às", "editado em", "atualizada", "actualizado a",
    ),
    "it": (
        "aggiornato", "aggiornato il", "aggiornato alle", "aggiornata il", "ultimo aggiornamento",
        "ultimo aggiornamento il", "aggiornamento", "modificato il", "ultima modifica", "ultima modifica il",
        "modificato",
    ),
    "nl": (
        "bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatst bijgewerkt op", "laatste update", "gewijzigd",
        "laatst gewijzigd", "laatst gewijzigd op", "update", "aangepast", "aangepast op", "laatst aangepast",
        "bijgewerkt om",
    ),
    "pl": (
        "aktualizacja", "zaktualizowano", "ostatnia aktualizacja", "zmodyfikowano", "data aktualizacji",
        "ostatnia modyfikacja", "aktualizowano", "data modyfikacji", "akt", "edytowano",
    ),
    "cs": (
        "aktualizováno", "aktualizace", "poslední aktualizace", "upraveno", "naposledy aktualizováno", "změněno",
        "poslední změna", "naposledy upraveno", "aktualizováno dne",
    ),
    "sk": (
        "aktualizované", "aktualizácia", "posledná aktualizácia", "upravené", "naposledy aktualizované", "zmenené",
        "posledná zmena",
    ),
    "hu": (
        "frissítve", "frissítés", "utolsó frissítés", "módosítva", "módosítás", "utolsó módosítás",
        "legutóbb frissítve", "utoljára frissítve",
    ),
    "ro": (
        "actualizat", "actualizat la", "actualizat pe", "ultima actualizare", "actualizare", "modificat la",
        "ultima modificare", "data actualizării", "data actualizarii", "actualizat în", "modificat",
    ),
    "bg": (
        "обновено", "обновена", "актуализирано", "последна актуализация", "променено", "последна промяна",
        "обновено на", "последно обновяване",
    ),
    "el": (
        "ενημέρωση", "ενημερώθηκε", "τελευταία ενημέρωση", "τελευταία τροποποίηση", "ανανεώθηκε",
        "ενημερώθηκε στις", "τροποποιήθηκε", "τελ. ενημέρωση",
    ),
    "ru": (
        "обновлено", "обновлена", "обновлён", "последнее обновление", "изменено", "обновление", "дата обновления",
        "отредактировано", "последнее изменение", "дата изменения",
    ),
    "uk": (
        "оновлено", "оновлена", "останнє оновлення", "змінено", "оновлення", "дата оновлення", "відредаговано",
        "останні зміни",
    ),
    "sr": (
        "ажурирано", "последња измена", "измењено", "ažurirano", "poslednja izmena", "izmenjeno",
        "poslednje ažuriranje", "последње ажурирање", "izmena",
    ),
    "hr": (
        "ažurirano", "zadnja izmjena", "posljednja izmjena", "izmijenjeno", "zadnje ažuriranje", "izmjena",
        "osvježeno",
    ),
    "sl": ("posodobljeno", "zadnja sprememba", "zadnja posodobitev", "osveženo", "spremenjeno", "dopolnjeno"),
    "mk": ("ажурирано", "последна измена", "изменето"),
    "sv": (
        "uppdaterad", "senast uppdaterad", "uppdaterades", "uppdaterat", "ändrad", "senast ändrad", "uppdatering",
        "uppdaterad den", "senast uppdaterat",
    ),
    "da": (
        "opdateret", "senest opdateret", "sidst opdateret", "opdateret den", "ændret", "senest ændret",
        "opdatering", "redigeret",
    ),
    "no": ("oppdatert", "sist oppdatert", "endret", "sist endret", "oppdatert den", "redigert", "oppdatering"),
    "fi": (
        "päivitetty", "viimeksi päivitetty", "muokattu", "muutettu", "päivitys", "viimeksi muokattu",
        "päivitetty klo", "muokattu viimeksi",
    ),
    "tr": (
        "güncelleme", "güncelleme tarihi", "güncellendi", "son güncelleme", "güncellenme tarihi",
        "son güncelleme tarihi", "güncellenme", "son güncellenme", "haber güncelleme", "düzenlenme",
    ),
    "ar": (
        "آخر تحديث", "تحديث", "تم التحديث", "تم التحديث في", "تاريخ التحديث", "آخر تعديل", "تعديل", "حُدّث في",
        "عُدّل في", "محدث", "حُدث", "تم تحديثه",
    ),
    "fa": (
        "به‌روزرسانی", "به‌روز شده", "آخرین به‌روزرسانی", "به روز رسانی", "آخرین به روز رسانی", "تاریخ به‌روزرسانی",
        "به‌روز شده در", "ویرایش", "آخرین ویرایش", "بروزرسانی",
    ),
    "ur": ("اپ ڈیٹ", "اپڈیٹ", "آخری اپ ڈیٹ", "تازہ کاری", "اپ ڈیٹ کیا گیا"),
    "he": ("עודכן", "עודכן ב", "עדכון אחרון", "עודכן לאחרונה", "עודכן בתאריך", "עדכון", "תאריך עדכון"),
    "hi": (
        "अपडेट", "अपडेटेड", "अद्यतन", "अंतिम अपडेट", "अपडेट किया गया", "अपडेट समय", "आखिरी अपडेट", "अंतिम अद्यतन",
        "संशोधित",
    ),
    "bn": ("আপডেট", "হালনাগাদ", "সর্বশেষ আপডেট", "সর্বশেষ হালনাগাদ", "আপডেটের সময়", "আপডেট সময়"),
    "mr": ("अपडेट", "अद्यतनित", "अद्ययावत", "शेवटचे अपडेट"),
    "ta": ("புதுப்பிக்கப்பட்டது", "மாற்றப்பட்டது", "அப்டேட்", "மாற்றம் செய்த நாள்", "கடைசியாக புதுப்பிக்கப்பட்டது"),
    "te": ("అప్‌డేట్", "నవీకరించబడింది", "చివరి అప్‌డేట్", "అప్డేట్"),
    "zh": (
        "更新时间", "更新于", "更新日期", "最后更新", "最近更新", "最后更新时间", "更新時間", "更新於", "最後更新",
        "最近更新時間", "最後更新時間", "修改时间", "修改時間", "更新", "最新更新",
    ),
    "ja": ("更新日", "更新", "最終更新", "最終更新日", "更新日時", "最終更新日時", "改訂日", "修正"),
    "ko": ("수정", "최종수정", "업데이트", "수정일", "최종 수정", "최종 업데이트", "기사수정", "갱신", "수정시간"),
    "vi": (
        "cập nhật", "cập nhật lúc", "cập nhật lần cuối", "cập nhật ngày", "sửa đổi lần cuối", "lần cập nhật cuối",
        "đã cập nhật",
    ),
    "id": (
        "diperbarui", "diperbarui pada", "terakhir diperbarui", "update", "diupdate", "pembaruan",
        "pembaruan terakhir", "dimutakhirkan", "diperbaharui", "terakhir diupdate",
    ),
    "ms": (
        "dikemas kini", "dikemaskini", "dikemas kini pada", "kemas kini terakhir", "kemaskini terakhir",
        "terakhir dikemas kini",
    ),
    "th": (
        "อัปเดต", "อัปเดตล่าสุด", "อัพเดต", "อัพเดทล่าสุด", "อัพเดท", "ปรับปรุง", "แก้ไขล่าสุด", "ปรับปรุงล่าสุด",
        "อัปเดตเมื่อ", "แก้ไขเมื่อ",
    ),
    "lt": ("atnaujinta", "atnaujinimo data", "paskutinį kartą atnaujinta", "pakeista", "redaguota", "atnaujinimas"),
    "lv": (
        "atjaunots", "atjaunināts", "papildināts", "pēdējās izmaiņas", "labots", "mainīts",
        "pēdējoreiz atjaunināts", "aktualizēts",
    ),
    "et": ("uuendatud", "muudetud", "viimati uuendatud", "viimati muudetud", "täiendatud", "uuendus"),
    "is": ("uppfært", "síðast uppfært", "breytt", "síðast breytt"),
    "ca": (
        "actualitzat", "actualitzat el", "última actualització", "modificat", "darrera actualització",
        "modificat el", "darrera modificació", "actualitzat a les", "actualització",
    ),
    "gl": ("actualizado", "actualizado o", "última actualización", "modificado"),
    "eu": ("eguneratua", "azken eguneratzea", "eguneratze data", "azken aldaketa", "azkenekoz eguneratua"),
}

# Source: Unicode CLDR, and the spellings that pages use. The first half of the day comes first, then the second,
# with further spellings in pairs after them.
AM_PM: Mapping[str, tuple[str, ...]] = {
    "mul": ("am", "pm", "a.m", "p.m", "a. m", "p. m"),
    "es": ("a.m", "p.m", "de la mañana", "de la tarde"),
    "cs": ("dop", "odp"),
    "hu": ("de", "du"),
    "bg": ("пр.об", "сл.об"),
    "el": ("π.μ", "μ.μ", "πμ", "μμ"),
    "sr": ("пре подне", "по подне", "pre podne", "po podne"),
    "sl": ("dop", "pop"),
    "mk": ("претпл", "попл"),
    "sv": ("fm", "em"),
    "fi": ("ap", "ip"),
    "tr": ("öö", "ös"),
    "ar": ("ص", "م", "صباحا", "مساء", "صباحًا", "مساءً"),
    "fa": ("ق.ظ", "ب.ظ", "قبل‌ازظهر", "بعدازظهر", "صبح", "عصر"),
    "he": ("לפנה״צ", "אחה״צ", 'לפנה"צ', 'אחה"צ'),
    "hi": ("पूर्वाह्न", "अपराह्न"),
    "bn": ("পূর্বাহ্ণ", "অপরাহ্ণ"),
    "ta": ("மு.ப", "பி.ப", "முற்பகல்", "பிற்பகல்"),
    "zh": ("上午", "下午", "凌晨", "晚上"),
    "ja": ("午前", "午後"),
    "ko": ("오전", "오후"),
    "vi": ("sa", "ch", "sáng", "chiều"),
    "ms": ("pg", "ptg"),
    "th": ("ก่อนเที่ยง", "หลังเที่ยง"),
    "lt": ("priešpiet", "popiet", "pr. p", "pop"),
    "lv": ("priekšp", "pēcp"),
    "is": ("f.h", "e.h"),
}
