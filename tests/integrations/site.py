"""A web site on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from integrations.pages import Given


@contextmanager
def served(pages: dict[str, Given]) -> Iterator[str]:
    """A server of pages by path, and a front page that links to all of them; its address."""
    links = "".join(f'<li><a href="/{path}">{path}</a></li>' for path in pages)
    front = Given("front", f"<html><body><ul>{links}</ul></body></html>".encode(), None, "text/html; charset=utf-8")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = front if self.path == "/" else pages.get(self.path[1:])
            self.send_response(404 if page is None else 200)
            content = b"" if page is None else page.page
            self.send_header("Content-Type", (page and page.content_type) or "text/html")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
