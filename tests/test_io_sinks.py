"""Sinks: what is written can be read, by others as well, and gone on with wherever it was cut off."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import duckdb
import pandas
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews import Article, Cleaner
from cleannews.errors import InputTooLarge, OutputUnusable
from cleannews.io.arrow_schema import columnar
from cleannews.io.compressed import zstd
from cleannews.io.line_file import LineFile
from cleannews.io.page_files import PageFiles, file_name
from cleannews.io.parquet_parts import ParquetParts
from cleannews.io.record import ENVELOPE, Finished, Record, dump, finished, json_line
from cleannews.io.sink import JsonLines, StandardOutput
from cleannews.model.body import List, ListItem
from cleannews.render.record import FIELDS, to_dict
from strategies import articles

FIXTURES = sorted(path for path in (Path(__file__).parent / "fixtures").glob("*/page.*"))
INNER = tuple(field for field in FIELDS if field not in ENVELOPE)


def record_of(id: str, article: Article, *, for_parquet: bool = False) -> Record:
    values = to_dict(article, INNER)
    content = dump(columnar(values) if for_parquet else values)[1:-1]
    return Record(
        id=id, position=f"p#{id}", url=article.url, outcome=article.outcome, confidence=article.confidence,
        seconds=0.25, content=content,
    )  # fmt: skip


ERROR = Record(id="bad", position="p#bad", url=None, outcome="error", error=InputTooLarge(5, 3))


# Lines


@pytest.mark.parametrize("ending", ["", ".gz", ".zst"])
def test_lines_can_be_gone_on_with_from_every_cut(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"lines{ending}"
    lines = [f"{number} {'x' * (number % 7)}\n".encode() for number in range(40)]
    file = LineFile(path, path)
    for number, line in enumerate(lines):
        file.append(line)
        if number % 10 == 9:
            file.flush()
    file.close()
    whole = path.read_bytes()
    for cut in range(len(whole) + 1):
        path.write_bytes(whole[:cut])
        file = LineFile(path, path)
        kept = list(file.read_back())
        assert kept == lines[: len(kept)]
        for line in lines[len(kept) :]:
            file.append(line)
        file.sync()
        file.close()
        file = LineFile(path, path)
        assert list(file.read_back()) == lines, cut
        file.close()


def test_nothing_is_written_by_halves_unless_the_system_does(tmp_path: Path) -> None:
    path = tmp_path / "lines.gz"
    file = LineFile(path, path)
    file.append(b"waits\n")
    file.close()
    assert path.read_bytes() == b""
    damaged = bytearray(gzip.compress(b"a\n" * 1000) + gzip.compress(b"b\n"))
    damaged[15] ^= 255
    path.write_bytes(damaged + bytes(3 << 20))
    file = LineFile(path, path)
    with pytest.raises(OutputUnusable, match="damaged"):
        list(file.read_back())
    file.close()


# Records


def test_a_line_has_the_same_keys_for_every_outcome() -> None:
    fields = ("headline", "text")
    content = dump({"headline": "H", "text": "T"})[1:-1]
    good = Record(
        id='"a"\\', position="p", url="https://x", outcome="article", confidence=0.5, seconds=1.5, content=content
    )
    for with_duplicates in (False, True):
        lines = [json_line(one, fields, with_duplicates=with_duplicates) for one in (good, ERROR)]
        first, second = map(json.loads, lines)
        assert list(first) == list(second)
        assert set(ENVELOPE) - set(first) == (set() if with_duplicates else {"duplicate_of", "fingerprint"})
        assert (first["headline"], second["headline"]) == ("H", None)
        assert second["error"] == {"type": "InputTooLarge", "message": str(ERROR.error)}
        assert [finished(line) for line in lines] == [
            Finished('"a"\\', "article", None),
            Finished("bad", "error", None),
        ]
    marked = json_line(
        Record(id="é\n", position='"\\', url=None, outcome="no-article", duplicate_of='"', fingerprint="ab=="),
        (), with_duplicates=True,
    )  # fmt: skip
    assert finished(marked) == Finished("é\n", "no-article", "ab==")
    assert finished(b'{"other": 1}\n') is None


def test_surrogates_are_replaced_and_no_number_is_written_that_json_lacks() -> None:
    assert json.loads(dump({"a": "x\ud800y😀"})) == {"a": "x\ufffdy😀"}
    with pytest.raises(ValueError, match="JSON"):
        dump(float("nan"))


# JSON lines and Parquet, read by others


def test_all_fixtures_are_the_same_in_json_and_parquet_and_for_every_reader(tmp_path: Path) -> None:
    cleaned = {path.parent.name: Cleaner().clean(path, "https://x.example/a/b") for path in FIXTURES}
    nested = List((ListItem("a", (), (List((ListItem("b", (), (List((ListItem("c"),)),)),), ordered=True),)),))
    cleaned["nested"] = Article(outcome="article", outcome_reason="r", confidence=1, body=(nested,))  # type: ignore[arg-type]
    lines = JsonLines(tmp_path / "out.jsonl", INNER, with_duplicates=False)
    parts = ParquetParts(tmp_path / "out", INNER, with_duplicates=False)
    for number, (id, article) in enumerate(cleaned.items()):
        lines.write(record_of(id, article))
        parts.write(record_of(id, article, for_parquet=True))
        if number % 20 == 0:
            parts.sync()
    for sink in (lines, parts):
        sink.write(ERROR)
        sink.finish()

    rows: dict[str, list[dict[str, Any]]] = {
        "json": [json.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()],
        "pandas json": pandas.read_json(tmp_path / "out.jsonl", lines=True, dtype=False, precise_float=True).to_dict(
            "records"
        ),
        "pyarrow": ds.dataset(tmp_path / "out", format="parquet").to_table().to_pylist(),
        "pandas": pandas.read_parquet(tmp_path / "out").to_dict("records"),
    }
    with duckdb.connect() as connection:
        found = connection.execute(f"SELECT * FROM '{tmp_path}/out/*.parquet'")
        names = [column[0] for column in found.description or ()]
        rows["duckdb"] = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
    for reader, table in rows.items():
        assert [row["id"] for row in table] == [*cleaned, "bad"], reader
        assert list(table[0]) == list(rows["json"][0]), reader
        for row in table[:-1]:
            assert Article.from_dict(row) == cleaned[row["id"]], (reader, row["id"])
        assert table[-1]["error"]["type"] == "InputTooLarge", reader
    for row, plain in zip(rows["pyarrow"], rows["json"], strict=True):
        assert {name: row[name] for name in ("id", "position", "url", "seconds", "confidence", "text", "outcome")} == {
            name: plain[name] for name in ("id", "position", "url", "seconds", "confidence", "text", "outcome")
        }


@settings(max_examples=20, deadline=None)
@given(st.lists(articles(), max_size=3))
def test_any_article_comes_back_from_parquet(tmp_path_factory: pytest.TempPathFactory, some: list[Article]) -> None:
    folder = tmp_path_factory.mktemp("out")
    sink = ParquetParts(folder, INNER, with_duplicates=True)
    # Sources have the names of fields; numbers of a place fit into 64 bits.
    some = [Article.from_dict({**article.to_dict(), "sources": {"headline": "h1"}, "removed": []}) for article in some]
    for number, article in enumerate(some):
        sink.write(record_of(str(number), article, for_parquet=True))
    sink.finish()
    for row in ds.dataset(folder, format="parquet").to_table().to_pylist():
        # Like `Cleaner`, the writer of records leaves no lone surrogate.
        assert Article.from_dict(row).to_dict() == json.loads(dump(some[int(row["id"])].to_dict()))


def test_what_parquet_cannot_hold_costs_its_record(tmp_path: Path) -> None:
    sink = ParquetParts(tmp_path / "out", ("text", "images"), with_duplicates=False)
    for id, width in (("a", 1), ("b", 10**30), ("c", 3)):
        content = dump({"text": id, "images": [{"width": width}]})[1:-1]
        sink.write(Record(id=id, position=id, url=None, outcome="article", content=content))
    sink.finish()
    rows = ds.dataset(tmp_path / "out", format="parquet").to_table().to_pylist()
    assert [(row["id"], row["outcome"], row["text"]) for row in rows] == [
        ("a", "article", "a"), ("b", "error", None), ("c", "article", "c"),
    ]  # fmt: skip
    assert "Parquet cannot hold" in rows[1]["error"]["message"]


def test_parquet_parts_are_gone_on_with(tmp_path: Path) -> None:
    def write(*ids: str) -> ParquetParts:
        sink = ParquetParts(tmp_path / "out", ("text",), with_duplicates=True)
        list(sink.finished())
        for id in ids:
            sink.write(
                Record(id=id, position=id, url=None, outcome="article", fingerprint=f"f{id}", content='"text": "t"')
            )
        return sink

    first = write("a", "b")
    first.sync()
    first.write(ERROR)
    first.close()
    (tmp_path / "out/.part-00001.parquet.tmp").write_bytes(b"PAR1 half a")
    second = write("c")
    assert list(second.finished()) == [Finished("a", "article", "fa"), Finished("b", "article", "fb")]
    second.finish()
    assert [path.name for path in sorted((tmp_path / "out").iterdir())] == [
        "_SUCCESS", "part-00000.parquet", "part-00001.parquet",
    ]  # fmt: skip
    third = write()
    assert not (tmp_path / "out/_SUCCESS").exists()
    third.finish()
    assert [row["id"] for row in pq.read_table(tmp_path / "out").to_pylist()] == ["a", "b", "c"]
    (tmp_path / "out/part-00002.parquet").write_bytes(b"PAR1 not ours PAR1")
    with pytest.raises(OutputUnusable, match="part-00002"):
        write()


def test_parquet_without_records_has_its_columns(tmp_path: Path) -> None:
    ParquetParts(tmp_path / "out", ("text",), with_duplicates=False).finish()
    assert pq.read_table(tmp_path / "out").column_names[-1] == "text"


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst"])
def test_json_lines_are_gone_on_with(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    sink = JsonLines(path, (), with_duplicates=False)
    for id in ("a", "b"):
        sink.write(Record(id=id, position=id, url=None, outcome="article"))
    sink.sync()
    sink.close()
    assert not path.exists()
    with path.with_name(f"{name}.partial").open("ab") as file:
        file.write(b'{"id": "c", "posi')
    for expected, id in ((["a", "b"], "c"), (["a", "b", "c"], "d")):
        sink = JsonLines(path, (), with_duplicates=False)
        assert [one.id for one in sink.finished()] == expected
        sink.write(Record(id=id, position=id, url=None, outcome="article"))
        sink.finish()
    unpack = {".gz": gzip.decompress, ".zst": zstd().decompress}.get(path.suffix, bytes)
    assert [json.loads(line)["id"] for line in unpack(path.read_bytes()).splitlines()] == ["a", "b", "c", "d"]
    path.with_name(f"{name}.partial").write_bytes(b"")
    with pytest.raises(OutputUnusable, match="both"):
        JsonLines(path, (), with_duplicates=False)


def test_another_file_is_not_gone_on_with(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text('{"id": "a", "my own": 1}\n')
    sink = JsonLines(tmp_path / "out.jsonl", (), with_duplicates=False)
    with pytest.raises(OutputUnusable, match="line 1"):
        list(sink.finished())
    sink.close()


def test_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    sink = StandardOutput((), with_duplicates=False)
    sink.write(Record(id="a\x1b[31m\x9b", position="p\u2028", url=None, outcome="article"))
    sink.finish()
    (line,) = capsys.readouterr().out.split("\n")[:-1]
    assert line.isprintable() and json.loads(line)["id"] == "a\x1b[31m\x9b"


# A file a page


@pytest.mark.parametrize(
    ("id", "url", "flat", "kept"),
    [
        ("pages/a/one.html", None, "one", "pages/a/one"),
        ("pages/a/one.html.gz", "https://x.example/other", "one", "pages/a/one"),
        ("../../etc/passwd.html", None, "passwd", "etc/passwd"),
        ("/etc/cron.d/x.txt", None, "x", "etc/cron.d/x"),
        ("a.zip#..\\..\\evil.html", None, "evil", "evil"),
        ("C:\\Windows\\x.html", None, "x", "C/Windows/x"),
        ("urn:uuid:1-2", "https://x.example/news/harbour-vote.html?a=b", "harbour-vote", "harbour-vote"),
        ("urn:uuid:1-2", "https://x.example/", "urn-uuid-1-2", "urn-uuid-1-2"),
        ("urn:uuid:1", "https://x.example/%2e%2e%2fetc%2fpasswd", "passwd", "passwd"),
        ("p.jsonl#17", None, "p.jsonl-17", "p.jsonl-17"),
        ("", None, "page", "page"),
        ("...", None, "_", "_"),
        ("CON.html", None, "_CON", "_CON"),
        ("lpt1.tar.html", None, "_lpt1.tar", "_lpt1.tar"),
        ("a\0b\x1b[31m\u202egnp.html", None, "a-b-[31m-gnp", "a-b-[31m-gnp"),
        (".hidden.html", None, "hidden", "hidden"),
        ("-rf.html", None, "rf", "rf"),
        ("Straße 9.html", None, "Straße 9", "Straße 9"),
    ],
)
def test_file_names(id: str, url: str | None, flat: str, kept: str) -> None:
    assert file_name(id, url, keep_dirs=False) == flat
    assert file_name(id, url, keep_dirs=True) == kept


@settings(deadline=None)
@given(st.text(), st.none() | st.text())
def test_no_name_leaves_its_folder(id: str, url: str | None) -> None:
    for keep_dirs in (False, True):
        name = file_name(id, url, keep_dirs=keep_dirs)
        assert name and all(
            part not in ("", ".", "..") and len(part.encode("utf-8", "replace")) <= 170 for part in name.split("/")
        )
        assert not (Path("/out") / name).relative_to("/out").is_absolute()


def test_a_file_a_page(tmp_path: Path) -> None:
    ids = ["a/x.html", "b/X.html", "b/x.htm", "index.jsonl.html", "c/" + "ä" * 300 + ".html"]
    sink = PageFiles(tmp_path / "out", ".md", keep_dirs=False, with_duplicates=False)
    for id in ids:
        sink.write(Record(id=id, position=id, url=None, outcome="article", content=f"# {id}"))
    sink.write(Record(id="none", position="none", url=None, outcome="no-article"))
    sink.write(ERROR)
    sink.sync()
    sink.close()
    sink = PageFiles(tmp_path / "out", ".md", keep_dirs=False, with_duplicates=False)
    assert [one.id for one in sink.finished()] == [*ids, "none", "bad"]
    sink.write(Record(id="d/x.html", position="d", url=None, outcome="article", content="# d/x.html"))
    sink.finish()
    index = [json.loads(line) for line in (tmp_path / "out/index.jsonl").read_bytes().splitlines()]
    files = {entry["id"]: entry["file"] for entry in index}
    assert files["a/x.html"] == "x.md" and files["none"] is None and files["bad"] is None
    written = [name for name in files.values() if name]
    assert len({name.casefold() for name in written}) == len(written) == 6
    for id, name in files.items():
        assert name is None or (tmp_path / "out" / name).read_text() == f"# {id}"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted([*written, "index.jsonl"])


def test_folders_are_kept(tmp_path: Path) -> None:
    sink = PageFiles(tmp_path / "out", ".txt", keep_dirs=True, with_duplicates=False)
    sink.write(Record(id="../a/b/x.html", position="", url=None, outcome="article", content="x"))
    sink.finish()
    assert (tmp_path / "out/a/b/x.txt").read_text() == "x"


def test_an_output_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for make in (
        lambda: JsonLines(tmp_path / "none/out.jsonl", (), with_duplicates=False),
        lambda: ParquetParts(tmp_path / "file", (), with_duplicates=False),
        lambda: PageFiles(tmp_path / "file", ".md", keep_dirs=False, with_duplicates=False),
    ):
        with pytest.raises(OutputUnusable, match="cannot write"):
            make()
