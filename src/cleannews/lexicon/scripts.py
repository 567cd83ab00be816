"""Facts about scripts: where words are not parted, how sentences end, how a text is cut short."""
# The comments show the characters that the escapes name.

from __future__ import annotations

# Scripts written without spaces between words, as pairs of first and last code point.
# Source: Unicode 16, Blocks.txt and Scripts.txt. Hangul is not among them: Korean parts its words.
SPACELESS: tuple[tuple[int, int], ...] = (
    (0x0E00, 0x0E7F),  # Thai
    (0x0E80, 0x0EFF),  # Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x1950, 0x197F),  # Tai Le
    (0x1980, 0x19DF),  # New Tai Lue
    (0x19E0, 0x19FF),  # Khmer Symbols
    (0x2E80, 0x2FDF),  # CJK and Kangxi radicals
    (0x3005, 0x3007),  # ideographic iteration mark, closing mark and zero
    (0x3021, 0x3029),  # Hangzhou numerals
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x31F0, 0x31FF),  # Katakana Phonetic Extensions
    (0x3400, 0x4DBF),  # CJK Unified Ideographs Extension A
    (0x4E00, 0x9FFF),  # CJK Unified Ideographs
    (0xA9E0, 0xA9FF),  # Myanmar Extended-B
    (0xAA60, 0xAA7F),  # Myanmar Extended-A
    (0xF900, 0xFAFF),  # CJK Compatibility Ideographs
    (0xFF66, 0xFF9F),  # Halfwidth Katakana
    (0x20000, 0x323AF),  # CJK Unified Ideographs Extensions B to H
)

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

# Spellings of the ellipsis.
ELLIPSES: tuple[str, ...] = ("...", "\u2026", ". . .", "\u2026\u2026", "\u3002\u3002\u3002", "\u22ef")

# Ends of a text that was cut short: an excerpt, a teaser. Longest first.
BREAKS: tuple[str, ...] = ("[\u2026]", "[...]", "(\u2026)", "(...)", "[&hellip;]", "...", "\u2026")
