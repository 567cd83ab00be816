"""Pages for the engines, as a Parquet file, as WARC files, and as a site on this machine."""

from __future__ import annotations

import gzip
import itertools
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

from benchmarks.batch.throughput import record, repeated

CONTENT_TYPE = "text/html"
ROW_GROUP = 250


class Pages(NamedTuple):
    """The same pages in each form."""

    parquet: Path
    """Columns id, html (binary), url, content_type."""
    warc: Path
    """A folder of files."""
    count: int


def written(corpora: Path, folder: Path, count: int, *, parts: int = 8) -> Pages:
    """Write `count` pages of the corpora in turn, again and again where they are fewer.

    Each has an address of its own, which is that in the WARC file, in the table, and below which the site serves it.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema(
        [("id", pa.string()), ("html", pa.binary()), ("url", pa.string()), ("content_type", pa.string())]
    )
    pages = Pages(folder / "pages.parquet", folder / "warc", count)
    pages.warc.mkdir()
    files = [(pages.warc / f"{part:02}.warc.gz").open("wb") for part in range(parts)]
    rows = []
    with pq.ParquetWriter(pages.parquet, schema, compression="zstd") as table:
        for number, (_, page) in enumerate(itertools.islice(repeated(corpora), count)):
            url = address(number)
            rows.append({"id": f"urn:page:{number}", "html": page, "url": url, "content_type": CONTENT_TYPE})
            files[number % parts].write(gzip.compress(record(number, url, page), 6))
            if len(rows) == ROW_GROUP or number == count - 1:
                table.write_table(pa.Table.from_pylist(rows, schema=schema))
                rows = []
    for file in files:
        file.close()
    return pages


PORT = 8765


def address(number: int) -> str:
    return f"http://127.0.0.1:{PORT}/{number}"


def read(parquet: Path) -> Iterator[dict[str, object]]:
    import pyarrow.parquet as pq

    with pq.ParquetFile(parquet) as file:
        for batch in file.iter_batches(ROW_GROUP):
            yield from batch.to_pylist()


def serve(parquet: Path) -> ThreadingHTTPServer:
    """A server of the pages, which keeps them all in memory."""
    pages = [row["html"] for row in read(parquet)]

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            page: bytes = pages[int(self.path[1:])]  # type: ignore[assignment]
            self.send_response(200)
            self.send_header("Content-Type", CONTENT_TYPE)
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *args: object) -> None:
            pass

    return ThreadingHTTPServer(("127.0.0.1", PORT), Handler)


if __name__ == "__main__":
    import sys

    serve(Path(sys.argv[1])).serve_forever()
