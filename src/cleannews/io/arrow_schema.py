"""The Arrow schema of records; its types hold what `Article.to_dict` writes, and `Article.from_dict` reads the rows.

Dates stay text in ISO 8601, as a column of timestamps has one time zone and would lose those of the pages. Blocks of
every kind share one struct, whose ``type`` says which of its fields are set. The only JSON text is ``children``, the
lists in an item of a list: Arrow has no type that contains itself.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields as dataclass_fields
from typing import Any

from cleannews.io.record import ENVELOPE
from cleannews.model.metadata import Metadata
from cleannews.render.record import FIELDS


def schema(fields: Sequence[str], *, with_duplicates: bool) -> Any:
    """The `pyarrow.Schema` of records with these fields, in the order of `json_line`."""
    import pyarrow as pa

    types = _types(pa)
    left_out = () if with_duplicates else ("duplicate_of", "fingerprint")
    return pa.schema([(name, types[name]) for name in (*ENVELOPE, *fields) if name not in left_out])


def columnar(record: dict[str, Any]) -> dict[str, Any]:
    """The record with the lists inside lists as JSON text."""
    for block in record.get("body", ()):
        for item in block.get("items", ()):
            if "children" in item:
                item["children"] = json.dumps(item["children"], ensure_ascii=False)
    return record


def _types(pa: Any) -> dict[str, Any]:
    text, whole, real, flag = pa.string(), pa.int64(), pa.float64(), pa.bool_()

    def struct(**members: Any) -> Any:
        return pa.struct(list(members.items()))

    def items(**members: Any) -> Any:
        return pa.list_(struct(**members))

    spans = items(start=whole, end=whole, kind=text, href=text)
    image = {
        "src": text,
        "alt": text,
        "caption": text,
        "credit": text,
        "width": whole,
        "height": whole,
        "is_main": flag,
        "candidates": items(src=text, width=whole, density=real),
    }
    body = items(
        type=text,
        text=text,
        role=text,
        level=whole,
        spans=spans,
        ordered=flag,
        items=items(text=text, spans=spans, children=text),
        paragraphs=items(text=text, spans=spans, role=text),
        rows=pa.list_(items(text=text, spans=spans, header=flag)),
        language=text,
        kind=text,
        title=text,
        **image,
    )
    types = dict.fromkeys(FIELDS, text) | {
        "confidence": real,
        "authors": items(name=text, url=text, email=text, raw=text),
        "breadcrumbs": items(name=text, url=text),
        "tags": pa.list_(text),
        "is_accessible_for_free": flag,
        "sources": struct(**{field.name: text for field in dataclass_fields(Metadata)}),
        "body": body,
        "images": items(**image),
        "removed": items(
            text=text, label=text, reason=text, score=real, position=struct(block=whole, line=whole, xpath=text)
        ),
        "notices": items(code=text, message=text),
    }
    envelope = {
        "id": text,
        "position": text,
        "duplicate_of": text,
        "fingerprint": text,
        "error": struct(type=text, message=text),
        "seconds": real,
    }
    return types | envelope
