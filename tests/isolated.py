"""Run by `test_safety_isolation.py` in a process of its own: what cleaning asks of the system, and what comes out.

    python isolated.py watch|print FOLDER SECRET PORT

``watch`` lets an audit hook end the process where, while a page is cleaned, explained or written out, anything is opened,
run, connected to or loaded; ``print`` prints a digest of all forms of all pages. FOLDER is that of the fixtures. One
page more asks for the file SECRET and for PORT on this machine in every way there is: what libxml2 opened, no audit
hook would hear.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

FORBIDDEN = (
    *(
        "open",
        "os.",
        "socket.",
        "subprocess.",
        "urllib.",
        "http.",
        "ftplib.",
        "shutil.",
        "tempfile.",
        "glob.",
        "pathlib.",
    ),
    *("compile", "exec", "import", "ctypes.", "marshal.", "pickle.", "sqlite3.", "webbrowser.", "mmap.", "signal."),
    *("code.", "pty.", "syslog.", "_posixsubprocess", "poplib.", "smtplib.", "imaplib.", "telnetlib.", "winreg."),
)
"""Beginnings of audit events: https://docs.python.org/3/library/audit_events.html."""

HOSTILE = """<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "SECRET"><!ENTITY % p SYSTEM
"http://127.0.0.1:PORT/p"> %p;<!ENTITY a0 "lol"><!ENTITY a1 "&a0;&a0;&a0;&a0;"><!ENTITY a2 "&a1;&a1;&a1;&a1;">]>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:xi="http://www.w3.org/2001/XInclude"><head>
<base href="file:///etc/"><link rel="stylesheet" href="http://127.0.0.1:PORT/s.css"><title>Harbour wall repaired</title>
<?xml-stylesheet href="SECRET"?></head><body><xi:include href="SECRET" parse="text"/>
<iframe src="SECRET"></iframe><img src="http://127.0.0.1:PORT/i.png"><object data="SECRET"/>
<article><h1>Harbour wall repaired</h1>""" + "".join(
    f"<p>The council voted to repair the harbour wall before the storms, &x; &a2; {number}.</p>" for number in range(6)
)


def forms(page: object) -> list[str]:
    """All that can be asked of a page; an order of sets or a hash in any of them would show."""
    from cleannews import clean, explain

    article = clean(page, url="https://example.org/2024/a")
    explanation = explain(page, url="https://example.org/2024/a")
    account = explanation.to_dict()
    del account["timings"]
    return [
        article.to_json(), article.to_html(), article.to_markdown(), article.text, article._repr_html_(),
        str(article.to_schema_org()), repr(article), repr(account),
    ]  # fmt: skip


def pages(folder: Path, secret: str, port: str) -> list[tuple[str, bytes | str]]:
    found = [path for path in sorted(folder.glob("*/page.*")) if path.suffix in (".html", ".txt", ".bin")]
    return [(path.parent.name, path.read_bytes()) for path in found] + [
        ("hostile", HOSTILE.replace("SECRET", secret).replace("PORT", port))
    ]


def main(what: str, folder: Path, secret: str, port: str) -> None:
    given = pages(folder, secret, port)
    if what == "watch":
        for _, page in given:
            forms(page)  # loads words, weights and other modules
        told = [False]

        def watch(event: str, args: tuple[object, ...]) -> None:
            if told[0] and event.startswith(FORBIDDEN) and not (event == "open" and args[0] == os.devnull):
                told[0] = False
                os.write(2, f"{event} {args!r}\n".encode())
                os._exit(3)

        sys.addaudithook(watch)
        told[0] = True
        for _, page in given:
            forms(page)
        Path(secret.removeprefix("file://")).read_bytes()  # the hook is there, and it hears
    for name, page in given:
        print(name, hashlib.sha256("\0".join(forms(page)).encode("utf-8", "surrogatepass")).hexdigest())


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], sys.argv[4])
