"""Notices of rights, by their first words.

Source: knowledge of each language's site furniture; the first words of all paragraphs of the corpora's texts were counted
against them, and those that begin sentences were left out.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "mul": (
        "© 19", "© 20", "©19", "©20", "© copyright", "copyright ©", "copyright (c)", "copyright 19", "copyright 20",
        "copyright by", "copyright:", "(c) 19", "(c) 20", "ⓒ",
    ),
    "en": (
        "all rights reserved", "all content copyright", "all content ©", "this material may not be",
        "this content is protected", "this content is copyrighted", "no part of this publication",
        "no part of this website", "unauthorized reproduction", "unauthorised reproduction",
        "reproduction in whole", "republication or redistribution",
    ),
    "de": (
        "alle rechte vorbehalten", "nachdruck nur", "nachdruck verboten", "vervielfältigung nur",
        "weiterverbreitung nur", "alle texte und bilder",
    ),
    "fr": (
        "tous droits réservés", "tous droits de reproduction", "toute reproduction interdite",
        "toute reproduction même", "reproduction interdite",
    ),
    "es": (
        "todos los derechos reservados", "derechos reservados", "reservados todos los derechos",
        "prohibida su reproducción", "prohibida la reproducción", "queda prohibida la reproducción",
        "queda prohibida toda reproducción", "se prohíbe la reproducción",
    ),
    "pt": (
        "todos os direitos reservados", "é proibida a reprodução", "proibida a reprodução",
        "é expressamente proibida a reprodução",
    ),
    "it": (
        "tutti i diritti riservati", "tutti i diritti sono riservati", "riproduzione riservata",
        "vietata la riproduzione", "è vietata la riproduzione",
    ),
    "nl": ("alle rechten voorbehouden", "niets uit deze uitgave"),
    "pl": (
        "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "prawa zastrzeżone", "kopiowanie treści",
        "materiał chroniony prawem autorskim",
    ),
    "cs": (
        "všechna práva vyhrazena", "veškerá práva vyhrazena", "publikování nebo další šíření",
        "publikování nebo šíření", "jakékoli užití obsahu", "jakékoliv užití obsahu",
    ),
    "sk": (
        "všetky práva vyhradené", "autorské práva sú vyhradené", "autorské práva vyhradené",
        "publikovanie alebo ďalšie šírenie",
    ),
    "hu": ("minden jog fenntartva", "a lapunkban megjelent"),
    "ro": ("toate drepturile rezervate", "toate drepturile sunt rezervate", "reproducerea totală sau parțială"),
    "bg": ("всички права запазени", "всички права са запазени", "възпроизвеждането на"),
    "el": (
        "με επιφύλαξη παντός", "με την επιφύλαξη παντός", "απαγορεύεται η αναδημοσίευση",
        "απαγορεύεται η αναπαραγωγή", "απαγορεύεται ρητά η",
    ),
    "ru": (
        "все права защищены", "все права на материалы", "все права принадлежат", "использование материалов сайта",
        "использование материалов разрешено", "использование материалов возможно",
        "использование материалов допускается", "перепечатка материалов", "копирование материалов",
        "полное или частичное копирование", "полное или частичное использование", "любое использование материалов",
        "при использовании материалов", "при полном или частичном использовании", "при цитировании материалов",
        "при перепечатке материалов",
    ),
    "uk": (
        "усі права захищені", "всі права захищені", "усі права застережено", "всі права застережено",
        "використання матеріалів сайту", "використання матеріалів дозволяється",
        "використання матеріалів дозволено", "використання будь-яких матеріалів", "передрук матеріалів",
        "копіювання матеріалів", "повне або часткове використання", "будь-яке копіювання",
        "при використанні матеріалів", "при цитуванні", "у разі використання матеріалів",
    ),
    "sr": (
        "сва права задржана", "sva prava zadržana", "sva prava su zadržana", "zabranjeno je preuzimanje",
        "zabranjeno je kopiranje",
    ),
    "hr": (
        "sva prava pridržana", "sva prava zadržana", "sva su prava pridržana", "zabranjeno je preuzimanje",
        "zabranjeno je kopiranje",
    ),
    "sl": ("vse pravice pridržane", "vse pravice so pridržane"),
    "mk": ("сите права се задржани", "сите права задржани"),
    "sv": (
        "alla rättigheter förbehållna", "alla rättigheter förbehålles", "allt material på", "eftertryck förbjudes",
    ),
    "da": ("alle rettigheder forbeholdes", "alle rettigheder forbeholdt", "materialet er ophavsretligt"),
    "no": ("alle rettigheter forbeholdt", "alle rettigheter reservert", "alt innhold er opphavsrettslig"),
    "fi": ("kaikki oikeudet pidätetään", "kaikki oikeudet pidätetty"),
    "tr": (
        "tüm hakları saklıdır", "her hakkı saklıdır", "bütün hakları saklıdır", "bu sitede yer alan",
        "sitemizde yayınlanan haberlerin",
    ),
    "ar": ("جميع الحقوق محفوظة", "كل الحقوق محفوظة", "حقوق النشر محفوظة", "حقوق الطبع والنشر"),
    "fa": (
        "تمامی حقوق محفوظ", "تمامی حقوق مادی", "کلیه حقوق محفوظ", "کلیه حقوق مادی", "کلیه حقوق این",
        "تمام حقوق مادی", "تمامی حقوق این",
    ),
    "ur": ("جملہ حقوق محفوظ", "تمام حقوق محفوظ"),
    "he": ("כל הזכויות שמורות", "© כל הזכויות", "אין לעשות שימוש בתוכן"),
    "hi": ("सर्वाधिकार सुरक्षित", "सभी अधिकार सुरक्षित"),
    "bn": ("সর্বস্বত্ব সংরক্ষিত", "স্বত্ব সংরক্ষিত", "এই ওয়েবসাইটের কোনো লেখা"),
    "zh": (
        "版权所有", "版权声明:", "版权归", "未经授权", "未经许可", "未经书面授权", "未经书面许可", "转载请注明",
        "凡本网注明", "如有侵权", "京icp", "沪icp", "粤icp", "浙icp", "苏icp", "闽icp", "京公网安备", "版權所有",
        "版權聲明:", "著作權所有", "未經授權", "未經許可", "本網站內容", "轉載請註明", "如有侵權",
    ),
    "ja": (
        "無断転載", "無断複製", "無断複写", "禁無断転載", "不許複製", "当サイトに掲載", "本サイトに掲載",
        "当ウェブサイトに掲載", "掲載の記事・写真", "掲載の記事、写真", "すべての著作権", "このホームページに掲載",
        "このサイトに掲載",
    ),
    "ko": ("저작권자", "무단 전재", "무단전재", "무단 복제", "모든 콘텐츠", "본 콘텐츠의 저작권"),
    "vi": (
        "bản quyền thuộc", "giữ bản quyền", "® ghi rõ nguồn", "ghi rõ nguồn", "không sao chép dưới",
        "toàn bộ bản quyền",
    ),
    "id": ("hak cipta dilindungi", "seluruh hak cipta", "hak cipta ©"),
    "ms": ("hak cipta terpelihara", "hakcipta terpelihara"),
    "th": ("สงวนลิขสิทธิ์",),
    "lt": ("visos teisės saugomos", "visos teisės ginamos", "kopijuoti, platinti"),
    "lv": ("visas tiesības aizsargātas", "visas tiesības rezervētas"),
    "et": ("kõik õigused kaitstud", "kõik õigused on kaitstud"),
    "ca": ("tots els drets reservats",),
}
