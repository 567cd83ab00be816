"""Facts about scripts: how sentences end, how a text is cut short."""
# The comments show the characters that the escapes name.

from __future__ import annotations

# Characters that end a sentence. Source: Unicode property Sentence_Terminal, those that news pages use. Thai and Lao
# end a sentence with a space only.
SENTENCE_ENDS: tuple[str, ...] = (
    ".",
    "!",
    "?",
    "\u2026",  # … horizontal ellipsis
    "\u3002",  # 。 ideographic full stop
    "\uff0e",  # ． fullwidth full stop
    "\uff01",  # ！ fullwidth exclamation mark
    "\uff1f",  # ？ fullwidth question mark
    "\uff61",  # ｡ halfwidth ideographic full stop
    "\u0964",  # । danda
    "\u0965",  # ॥ double danda
    "\u061f",  # ؟ Arabic question mark
    "\u06d4",  # ۔ Urdu full stop
    "\u0589",  # ։ Armenian full stop
    "\u1362",  # ። Ethiopic full stop
    "\u1367",  # ፧ Ethiopic question mark
    "\u104a",  # ၊ Myanmar little section
    "\u104b",  # ။ Myanmar section
    "\u17d4",  # ។ Khmer khan
    "\u17d5",  # ៕ Khmer bariyoosan
    "\u203c",  # ‼ double exclamation mark
    "\u203d",  # ‽ interrobang
    "\u2047",  # ⁇ double question mark
    "\u2048",  # ⁈ question exclamation mark
    "\u2049",  # ⁉ exclamation question mark
)

# Quotes and brackets that may follow the end of a sentence. Source: Unicode categories Pe and Pf, the straight
# quotes, and the opening quotes that German, Danish and others close with.
CLOSERS: tuple[str, ...] = (
    '"',
    "'",
    ")",
    "]",
    "}",
    "\u2019",  # ’
    "\u201d",  # ”
    "\u201c",  # “ closes in German, Czech, Bulgarian and others
    "\u2018",  # ‘ closes in German single quotes
    "\u00bb",  # »
    "\u00ab",  # « closes in German and Danish books
    "\u203a",  # ›
    "\u2039",  # ‹
    "\u300d",  # 」
    "\u300f",  # 』
    "\u300b",  # 》
    "\u3009",  # 〉
    "\u3011",  # 】
    "\u3015",  # 〕
    "\uff09",  # ）
    "\uff3d",  # ］
    "\uff02",  # ＂
    "\uff63",  # ｣
)

# Ends of a text that was cut short: an excerpt, a teaser. Longest first.
BREAKS: tuple[str, ...] = ("[\u2026]", "[...]", "(\u2026)", "(...)", "[&hellip;]", "...", "\u2026")
