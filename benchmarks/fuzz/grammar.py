"""The words that generated pages are made of, and how bytes become a page: of Hypothesis' strategies and of the fuzzer.

One byte, one piece: what a fuzzer changes in its input changes a tag, an attribute or a word of the page, where changes
of characters would nearly always end in text.
"""

from __future__ import annotations

from benchmarks.fuzz.properties import Case
from cleannews.options import FAVORS, Options

TAGS = (
    "html head body title p div span a b em strong i code br hr ul ol li dl dt dd table caption tr td th tbody pre h1"
    " h2 h3 h6 figure figcaption blockquote q picture source img video iframe amp-img object noscript template script"
    " style svg math form input button label select option textarea article aside section header footer nav main"
    " details summary time cite x-card font center meta link base map frameset plaintext xmp"
).split()

ATTRIBUTES = (
    ' class="article-body"', ' class="related-posts promo"', ' class="byline author"', ' class="caption credit"',
    ' class="share nav menu"', ' class="comments"', " class=cookie-consent", " id=headline", " hidden",
    ' style="display:none"', ' style="background:url(javascript:x)"', " itemprop=articleBody", " itemprop=headline",
    ' itemprop="author" rel=author', ' itemprop=datePublished content="2024-05-01T10:00:00+02:00"',
    ' itemscope itemtype="https://schema.org/NewsArticle"', " role=main", " role=navigation", " aria-hidden=true",
    ' href="/news/2024/05/01/storm"', ' href="javascript:alert(1)"', ' href="java\tscript:x"', " href='http://['",
    ' href="&#106;avascript:x"', ' href="?a=1&amp;b=%zz#x"', " href=//x.example/é", ' src="a.jpg"',
    ' src="data:image/png;base64,AAAA"', ' src="https://x.example/lead.jpg?w=1&h=2"', ' data-src="b.jpg" src=blank.gif',
    ' srcset="a.jpg 1x, b.jpg 2x, c.jpg 1e9w,, 5w"', ' srcset=", ,x 99999999w, y .x"',
    ' alt="A quay. Photo: Ada Quill"',
    " alt=''", " width=640 height=-1", ' width="99999999999999999999"', ' title="</script><b>"', " onclick=steal()",
    ' onerror="steal()" ', ' datetime="2024-13-45T99:99"', ' datetime="2024-05-01"', ' content="Storm hits coast"',
    ' property="og:title"', ' name=author content="Ada Quill, Bo Lind and Cy Wu"', ' http-equiv=refresh content="0;x"',
    ' property="article:published_time" content="2024-05-01T10:00:00Z"', ' property=og:image content="//x/lead.jpg"',
    ' property="og:type" content=article', ' rel=canonical href="https://x.example/a"', " lang=de", " lang='x\"<'",
    ' type="application/ld+json"', ' data-x="\x00\x1b\ufffe"', ' Ä="ö"', " =", ' "', " a='", " <", " colspan=9999",
    " rowspan=0", " start=-5", " dir=rtl", ' type="text/template"',
)  # fmt: skip

JSON_PIECES = (
    '<script type="application/ld+json">', "</script>", '{"@context":"https://schema.org","@type":"NewsArticle",',
    '{"@graph":[', "]}", "{", "}", "[", "]", ",", ":", '"', "null", "true", "1e999", "-0", "NaN",
    "9" * 5_000, "[" * 500,
    '"headline":"Storm hits the coast",', '"headline":["a",{"@value":"b"}],',
    '"author":{"@type":"Person","name":"Ada"},',
    '"author":[{"name":["Ada","Bo"]},"Cy",7,null,{"@id":"#x"}],', '"@id":"#x",', '"@type":["Article",null],',
    '"datePublished":"2024-05-01T10:00:00+25:99",', '"datePublished":1714557600,', '"dateModified":"0000-00-00",',
    '"datePublished":"2024-05-01",', '"image":{"url":"a.jpg","width":"x"},', '"image":[["a.jpg"]],',
    '"articleBody":"The storm hit the coast. It went on for days.",', '"isAccessibleForFree":"False",',
    '"itemListElement":[{"position":"1","item":{"name":"Home"}}],', '"\\ud800",', '"\\u0000\\u001b",', "\\", "/* c */",
    "<!--", "-->", "//<![CDATA[", '"keywords":"a, b;c",', '"publisher":{"name":{}},', '"inLanguage":["de-DE"],',
    "\n", "&quot;", '"description":"&lt;b&gt;Winds&lt;/b&gt;&#0;",',
)  # fmt: skip

TEXTS = (
    " ", "\n", "\n\n", "\t", "word", " two words", "The storm hit the coast on Monday night, and the harbour closed. ",
    "Winds of up to 140 km/h tore roofs from houses, officials said, and thousands were without power. ",
    "“We have never seen this,” said Ada Quill, who runs the port. ",
    "By Ada Quill", "Von Bo Lind und Cy Wu", "Photo: ",
    "© 2024 AP. All rights reserved.", "Read more:", "Related articles", "Advertisement", "Share on Facebook",
    "Subscribe now", "Sign in", "Comments (12)", "Leave a reply", "We use cookies", "Accept all", "Home > News > Storm",
    "BERLIN (dpa) - ", "Published 1 May 2024, 10:30", "01.05.2024", "2024-05-01T10:00", "99/99/9999", "1 мая 2024",
    "May 1", "٣ مايو ٢٠٢٤", "2024年5月1日", "Updated:", "Correction: ", "• one\n• two\n", "1. one\n2. two\n3. three\n",
    "- ", "> ", "# ", "|", "a" * 60, "日本語の文章です。", "ไทยไม่มีช่องว่าง", "हिन्दी", "العربية", "עברית", "e\u0301", "ﬁ",
    "İ", "ß", "ǅ", "🙂", "👩‍👩‍👧", "\u00a0", "\u00ad", "\u200b", "\u202e", "\u2028", "\u2029", "\x85", "\x0b", "\x0c",
    "\x1c", "\x00", "\x1b[31m", "\x7f", "\x92", "\ufeff", "\ufffd", "\ufffe", "\ud800", "\udfff", "\U0001ffff", "\r",
    "\r\n", "&nbsp;", "&amp;", "&lt;script&gt;", "&#27;", "&#x0;", "&#xd800;", "&#146;", "&#99999999999;",
    "&bogus;", "&",
    "&#", "<", ">", "</", "<!", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE html>", "</html>", "</body>",
    "</p>", "</div>", "</script>", "</x", "=1+1", "@SUM(A1)", "{{x}}", "$x$", "`", "**", "[x](javascript:y)",
    "![", "\\",
    "http://x.example/a_b", "javascript:x", "0", "½", "²", "①", "x²", "Ⅷ", "٣",
)  # fmt: skip

LINES = tuple(text for text in TEXTS if not text.startswith(("</", "<!", "<?")))
URL = "https://news.example/2024/05/01/storm?x=1#y"
_LONGEST = 4_000  # pieces


def page_of(program: bytes) -> str:
    """HTML, a byte at a time: a tag opened, with attributes or without, one closed, a text, something of JSON-LD."""
    pieces: list[str] = []
    position, end = 0, min(len(program), _LONGEST)
    while position < end:
        byte = program[position]
        position += 1
        argument = program[position] if position < end else 0
        if byte < 0x60:
            pieces.append(f"<{TAGS[byte % len(TAGS)]}>")
        elif byte < 0x80:
            count = byte % 4
            chosen = program[position + 1 : position + 1 + count]
            attributes = "".join(ATTRIBUTES[one % len(ATTRIBUTES)] for one in chosen)
            pieces.append(f"<{TAGS[argument % len(TAGS)]}{attributes}>")
            position += 1 + count
        elif byte < 0xA0:
            pieces.append(f"</{TAGS[argument % len(TAGS)]}>")
            position += 1
        elif byte < 0xA8:
            pieces.append(JSON_PIECES[argument % len(JSON_PIECES)])
            position += 1
        else:
            pieces.append(TEXTS[argument % len(TEXTS)])
            position += 1
    return "".join(pieces)


def lines_of(program: bytes) -> str:
    """Flattened text: a byte a piece, every fourth or so the end of a line."""
    return "".join("\n" if byte >= 0xC0 else LINES[byte % len(LINES)] for byte in program[:_LONGEST])


def case_of(data: bytes) -> Case:
    """The page that bytes stand for: the first says how it is given, the others are it, or what it is made by."""
    how, rest = (data[0], data[1:]) if data else (0, b"")
    page: str | bytes
    form = how & 3
    if form == 0:
        page = rest
    elif form == 1:
        page = rest.decode("utf-8", "surrogateescape")
    elif form == 2:
        page = page_of(rest)
    else:
        page = lines_of(rest)
    forced = "html" if form == 2 else "text" if form == 3 else "auto"
    favored = (how >> 3) & 3
    options = Options(
        format="auto" if how & 4 else forced,  # type: ignore[arg-type]
        favor=FAVORS[favored] if favored < len(FAVORS) else "balanced",
        second_opinion=how & 0xE0 == 0xE0,  # the slowest part by far
    )
    return Case(page, URL if how & 0x20 else None, options)
