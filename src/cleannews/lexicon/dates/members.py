"""Words before a date that is none of the page's.

Source: the profiles of members in the forum software of each language, and knowledge of it.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# Stand before the day on which a member joined a forum, or a company was founded: never that of a page.
MEMBER_SINCE: Mapping[str, tuple[str, ...]] = {
    "en": ("joined", "joined on", "join date", "member since", "registered", "registered on", "founded", "born",
           "last seen", "last visit", "last active"),
    "de": ("registriert", "registriert seit", "mitglied seit", "beigetreten", "dabei seit", "anmeldedatum",
           "angemeldet seit", "gegründet", "geboren", "zuletzt online"),
    "fr": ("inscrit", "inscrit le", "inscription", "membre depuis", "date d'inscription", "fondé en", "né le"),
    "es": ("registrado", "registrado el", "se unió", "miembro desde", "fecha de ingreso", "fundado", "nacido"),
    "pt": ("registado", "registrado", "registrado em", "membro desde", "data de inscrição", "entrou em", "fundado"),
    "it": ("iscritto", "iscritto il", "iscritto dal", "registrato", "registrato il", "membro dal", "fondato"),
    "nl": ("lid geworden op", "lid sinds", "geregistreerd", "geregistreerd op", "opgericht"),
    "pl": ("dołączył", "dołączyła", "rejestracja", "zarejestrowany", "data rejestracji", "użytkownik od"),
    "cs": ("registrován", "registrován od", "registrovaný", "členem od", "založen"),
    "sk": ("registrovaný", "registrovaný od", "členom od", "založený"),
    "hu": ("csatlakozott", "regisztrált", "regisztráció", "tag óta"),
    "ro": ("membru din", "înregistrat", "înscris", "data înscrierii"),
    "bg": ("регистриран на", "регистриран", "член от"),
    "el": ("εγγραφή", "εγγράφηκε", "μέλος από"),
    "sv": ("medlem sedan", "blev medlem", "registrerad", "gick med"),
    "da": ("medlem siden", "tilmeldt", "registreret"),
    "no": ("medlem siden", "ble medlem", "registrert"),
    "fi": ("liittynyt", "rekisteröitynyt", "jäsen vuodesta"),
    "tr": ("katılma tarihi", "katılım", "kayıt tarihi", "üyelik tarihi"),
    "ru": ("зарегистрирован", "регистрация", "дата регистрации", "на форуме с"),
    "uk": ("зареєстрований", "реєстрація", "дата реєстрації", "з нами з"),
    "ar": ("تاريخ التسجيل", "عضو منذ", "انضم"),
    "fa": ("تاریخ عضویت", "عضو از"),
    "he": ("הצטרף", "תאריך הצטרפות"),
    "hi": ("शामिल हुए", "सदस्य बने"),
    "id": ("bergabung", "terdaftar", "anggota sejak"),
    "vi": ("tham gia", "ngày tham gia", "thành viên từ"),
    "th": ("สมัครเมื่อ", "สมาชิกตั้งแต่", "เข้าร่วม"),
    "zh": ("注册时间", "註冊時間", "注册于", "加入时间", "加入日期"),
    "ja": ("登録日", "参加日", "入会日"),
    "ko": ("가입일", "가입"),
}
