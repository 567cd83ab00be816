"""WARC records, made by hand so that they can be broken in any place."""

from __future__ import annotations

import gzip


def record(
    number: int,
    page: bytes,
    *,
    kind: str = "response",
    http: str | None = "Content-Type: text/html; charset=utf-8",
    content_type: str = "application/http; msgtype=response",
    length: int | None = None,
    date: str | None = None,
) -> bytes:
    """A record with the id ``urn:uuid:NUMBER``; without `http` it holds the page alone."""
    block = page if http is None else b"HTTP/1.1 200 OK\r\n%b\r\n\r\n%b" % (http.encode(), page)
    headers = (
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Record-ID: <urn:uuid:{number}>",
        *([f"WARC-Date: {date}"] if date else ()),
        f"WARC-Target-URI: https://courier.example/{number}",
        f"Content-Type: {content_type}",
        f"Content-Length: {len(block) if length is None else length}",
    )
    return "\r\n".join(headers).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def members(*records: bytes) -> bytes:
    """Each record a member of gzip."""
    return b"".join(map(gzip.compress, records))
