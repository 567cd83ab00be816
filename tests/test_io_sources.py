"""Sources other than WARC: every format, every way to be broken, and what several sources have in common."""

from __future__ import annotations

import gzip
import io
import json
import sys
import tarfile
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cleannews.errors import CleannewsError, ExtraMissing, InputTooLarge, InputUnreadable, RecordUnreadable
from cleannews.io.compressed import zstd
from cleannews.io.ids import IdSet
from cleannews.io.page import Columns, Failure, Input, Page, Reading
from cleannews.io.sources import read_sources, size_of
from warcs import record

HTML = "<p>Schöne Grüße</p>".encode()


def read(*sources: Path | str, reading: Reading | None = None) -> list[Input]:
    return list(read_sources([str(source) for source in sources], reading or Reading()))


def contents(found: list[Input]) -> list[bytes | str]:
    return [one.content for one in found if isinstance(one, Page)]


def errors(found: list[Input]) -> list[CleannewsError]:
    return [one.error for one in found if isinstance(one, Failure)]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


# Files and folders


def test_a_folder_is_read_at_any_depth_in_order(here: Path) -> None:
    for name in ("b/2.htm", "b/10.html", "a.html", "c.xhtml", "d.txt", "e.css", "README", ".git/x.html", "F.HTML"):
        path = here / "pages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    (here / "pages/z.html.gz").write_bytes(gzip.compress(b"z"))
    (here / "pages/z.txt.zst").write_bytes(zstd().compress(b"zz"))
    (here / "pages/loop").symlink_to(here / "pages", target_is_directory=True)
    reading = Reading()
    found = read("pages", reading=reading)
    names = ["F.HTML", "a.html", "b/10.html", "b/2.htm", "c.xhtml", "d.txt", "z.html.gz", "z.txt.zst"]
    assert [one.id for one in found] == [one.position for one in found] == [f"pages/{name}" for name in names]
    assert contents(found)[1:4] == [b"a.html", b"b/10.html", b"b/2.htm"] and contents(found)[6:] == [b"z", b"zz"]
    types = [one.content_type for one in found if isinstance(one, Page)]
    assert types == [None] * 5 + ["text/plain", None, "text/plain"]
    assert reading.tally.passed_over == {".css file": 1, "file without an ending": 1}
    sizes = {name: (here / "pages" / name).stat().st_size for name in names}
    assert reading.tally.bytes_read == sum(sizes.values())
    assert size_of(["pages"]) == sum(sizes.values()) + len("e.css") + len("README")


def test_sources_that_overlap_are_read_once(here: Path) -> None:
    for name in ("a/1.html", "a/b/2.html", "3.html"):
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_bytes(name.encode())
    once = [b"a/b/2.html", b"a/1.html"]
    assert contents(read("a/b/2.html", "a", "a/1.html", "./a", here / "a/b", "a/*.html")) == once
    assert contents(read("**/*.html", "a")) == [b"3.html", *reversed(once)]
    assert contents(read("a*", "3.html")) == [b"a/1.html", b"a/b/2.html", b"3.html"]


def test_a_file_that_is_named_is_read_whatever_its_name(here: Path) -> None:
    (here / "page").write_bytes(HTML)
    (here / "p[1].htm").write_bytes(HTML)
    assert contents(read("page", "p[1].htm")) == [HTML, HTML]


@pytest.mark.parametrize(
    ("name", "content", "kind", "told"),
    [
        ("none.html", None, InputUnreadable, "none.html"),
        ("cut.html.gz", gzip.compress(bytes(range(256)))[:100], RecordUnreadable, "cut.html.gz"),
        ("cut.html.zst", zstd().compress(bytes(range(256)))[:100], RecordUnreadable, "cut.html.zst"),
        ("plain.html.gz", HTML, RecordUnreadable, "plain.html.gz"),
        ("plain.html.zst", HTML, RecordUnreadable, "plain.html.zst"),
        ("none*.html", None, InputUnreadable, "none"),
        ("a\0b.html", None, InputUnreadable, "null"),
        ("no.zip", b"PK\3\4nonsense", RecordUnreadable, "no.zip"),
        ("no.tar", b"nonsense", RecordUnreadable, "no.tar"),
        ("no.tar.gz", gzip.compress(b"nonsense"), RecordUnreadable, "no.tar.gz"),
        ("no.tar.zst", b"nonsense", RecordUnreadable, "no.tar.zst"),
        ("no.parquet", b"PAR1nonsense", RecordUnreadable, "no.parquet"),
        ("no.jsonl.gz", b"nonsense", RecordUnreadable, "no.jsonl.gz"),
        ("no.csv", b"path\n\xff\xfe\n", RecordUnreadable, "no.csv"),
    ],
)
def test_a_source_that_cannot_be_read_is_one_failure(
    here: Path, name: str, content: bytes | None, kind: type[CleannewsError], told: str
) -> None:
    if content is not None:
        (here / name).write_bytes(content)
    (here / "good.html").write_bytes(HTML)
    broken, good = read(name, "good.html")
    assert isinstance(broken, Failure) and type(broken.error) is kind
    assert told in str(broken.error)
    assert contents([good]) == [HTML]


def test_pages_are_read_up_to_the_limit_and_one_byte(here: Path) -> None:
    (here / "long.html.gz").write_bytes(gzip.compress(bytes(5_000_000)))
    with zipfile.ZipFile("long.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("long.html", bytes(5_000_000))
    found = read("long.html.gz", "long.zip", reading=Reading(limit=1000))
    assert [len(content) for content in contents(found)] == [1001, 1001]


def test_a_list_of_files(here: Path) -> None:
    (here / "list").mkdir()
    (here / "list/a b.html").write_bytes(HTML)
    (here / "list/t.txt").write_bytes(b"Text")
    (here / "list/with.csv").write_text(
        '\ufeffurl,PATH,id\nhttps://x.example/1,"a b.html",one\n\n,t.txt,\n,none.html,three\nhttps://x.example/4,,\n'
    )
    found = read("list/with.csv")
    assert [(one.id, one.url) for one in found] == [
        ("one", "https://x.example/1"), ("list/t.txt", None), ("three", None), ("list/with.csv#6", "https://x.example/4"),
    ]  # fmt: skip
    assert contents(found) == [HTML, b"Text"]
    assert [type(error) for error in errors(found)] == [InputUnreadable, RecordUnreadable]
    (here / "list/bare.csv").write_text("t.txt\na b.html\n")
    assert contents(read("list/bare.csv")) == [b"Text", HTML]
    assert size_of(["list/bare.csv"]) is None


# Many pages in a file


ROWS = [
    {"id": "one", "url": "https://x.example/1", "html": "<p>Eins</p>"},
    {"id": "two", "url": None, "html": None, "text": "Zwei"},
    {"id": None, "url": "https://x.example/3", "html": "<p>Drei</p>"},
]


def as_json(path: Path, rows: list[dict[str, object]]) -> None:
    lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
    pack = {".gz": gzip.compress, ".zst": zstd().compress}.get(path.suffix, bytes)
    path.write_bytes(pack(lines))


@pytest.mark.parametrize("name", ["p.jsonl", "p.ndjson.gz", "p.jsonl.zst", "p.parquet"])
def test_rows_with_named_fields(here: Path, name: str) -> None:
    if name.endswith("parquet"):
        schema = pa.schema(dict.fromkeys(("id", "url", "html", "text"), pa.string()))
        pq.write_table(pa.Table.from_pylist(ROWS, schema=schema), name)
    else:
        as_json(here / name, ROWS)
    found = read(name)
    third = f"{name}#{2 if name == 'p.parquet' else 3}"
    assert [(one.id, one.url) for one in found] == [
        ("one", "https://x.example/1"), ("two", None), (third, "https://x.example/3")
    ]  # fmt: skip
    assert found[2].position == third
    assert contents(found) == ["<p>Eins</p>", "Zwei", "<p>Drei</p>"]
    assert [one.content_type for one in found if isinstance(one, Page)] == [None, "text/plain", None]


def test_fields_of_other_names(here: Path) -> None:
    rows = [{"nr": 7, "adresse": "https://x.example/7", "seite": HTML, "text": "not this"}]
    pq.write_table(pa.Table.from_pylist(rows), "p.parquet")
    (here / "p.jsonl").write_text('{"nr": 7, "adresse": "https://x.example/7", "seite": "<p>Text</p>", "text": "no"}')
    columns = Columns(html="seite", url="adresse", id="nr")
    first, second = read("p.parquet", "p.jsonl", reading=Reading(columns=columns))
    assert (first.id, first.url, second.id) == ("7", "https://x.example/7", "7")
    assert contents([first, second]) == [HTML, "<p>Text</p>"]


def test_broken_lines_cost_themselves(here: Path) -> None:
    good = json.dumps(ROWS[0])
    lines = [good, "{", "[1]", '{"other": 1}', "", '{"html": 3, "id": "x"}', '{"html": "' + "a" * 9000 + '"}', good]
    (here / "p.jsonl").write_text("\n".join(lines) + '\n{"html": "cut')
    found = read("p.jsonl", reading=Reading(limit=1000))
    assert [one.position for one in found] == [f"p.jsonl#{number}" for number in (1, 2, 3, 4, 6, 7, 8, 9)]
    assert contents(found) == ["<p>Eins</p>"] * 2
    told = [str(error) for error in errors(found)]
    assert "no JSON" in told[0] and "a list" in told[1] and "--html-field" in told[2] and "'html' is no text" in told[3]
    assert isinstance(errors(found)[4], InputTooLarge)
    assert "ends in the middle" in told[5]


def test_a_cut_compressed_file_gives_what_is_before_the_cut(here: Path) -> None:
    lines = "".join(json.dumps({"html": f"<p>{number}</p>", "x": str(number) * 50}) + "\n" for number in range(20_000))
    packed = gzip.compress(lines.encode())
    (here / "p.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    found = read("p.jsonl.gz")
    pages = contents(found)
    assert pages == [f"<p>{number}</p>" for number in range(len(pages))] and len(pages) > 1000
    (error,) = errors(found)
    assert f"from line {len(pages) + 1} on" in str(error)


def test_a_damaged_row_group_costs_its_rows(here: Path) -> None:
    rows = pa.table({"html": [f"<p>{number}</p>" + "x" * 100 for number in range(300)]})
    pq.write_table(rows, "p.parquet", row_group_size=100, compression="zstd", use_dictionary=False)
    metadata = pq.ParquetFile("p.parquet").metadata
    chunk = metadata.row_group(1).column(0)
    data = bytearray((here / "p.parquet").read_bytes())
    middle = chunk.data_page_offset + chunk.total_compressed_size // 2
    data[middle : middle + 40] = bytes(40)
    (here / "p.parquet").write_bytes(data)
    found = read("p.parquet")
    assert len(contents(found)) == 200
    (failure,) = (one for one in found if isinstance(one, Failure))
    assert failure.id == "p.parquet#100-199" and "rows 100 to 199" in str(failure.error)


def test_a_parquet_file_without_pages_names_its_columns(here: Path) -> None:
    pq.write_table(pa.table({"body": ["x"]}), "p.parquet")
    (error,) = errors(read("p.parquet"))
    assert "'body'" in str(error) and "--html-field" in str(error)


@pytest.mark.parametrize("name", ["p.zip", "p.tar", "p.tar.gz", "p.tgz", "p.tar.bz2", "p.tar.xz", "p.tar.zst"])
def test_archives(here: Path, name: str) -> None:
    files = {"a/1.html": HTML, "../2.txt": b"Text", "3.html.gz": gzip.compress(b"3"), "i.png": b"x", "4.htm.gz": b"no"}
    if name == "p.zip":
        with zipfile.ZipFile(name, "w") as archive:
            for member, content in files.items():
                archive.writestr(member, content)
    else:
        packed = io.BytesIO()
        mode = {"p.tar.gz": "w:gz", "p.tgz": "w:gz", "p.tar.bz2": "w:bz2", "p.tar.xz": "w:xz"}.get(name, "w")
        with tarfile.open(fileobj=packed, mode=mode) as tar:  # type: ignore[call-overload]
            for member, content in files.items():
                info = tarfile.TarInfo(member)
                info.size = len(content)
                tar.addfile(info, io.BytesIO(content))
        (here / name).write_bytes(zstd().compress(packed.getvalue()) if "zst" in name else packed.getvalue())
    reading = Reading()
    found = read(name, reading=reading)
    assert [one.id for one in found] == [f"{name}#{member}" for member in files if member != "i.png"]
    assert contents(found) == [HTML, b"Text", b"3"]
    assert len(errors(found)) == 1
    assert reading.tally.passed_over == {".png file": 1}
    assert sorted(path.name for path in here.iterdir()) == [name], "nothing is unpacked"


def test_a_cut_tar_gives_what_is_before_the_cut(here: Path) -> None:
    with tarfile.open("p.tar", "w") as tar:
        for number in range(5):
            info = tarfile.TarInfo(f"{number}.html")
            info.size = 2000
            tar.addfile(info, io.BytesIO(b"x" * 2000))
    data = (here / "p.tar").read_bytes()
    (here / "p.tar").write_bytes(data[: 2 * 2560 + 700])
    found = read("p.tar")
    assert len(contents(found)) == 2
    assert len(errors(found)) >= 1


# Standard input


@pytest.mark.parametrize("pack", [bytes, gzip.compress, zstd().compress])
def test_standard_input(monkeypatch: pytest.MonkeyPatch, pack) -> None:
    def stdin(data: bytes) -> list[Input]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(pack(data))))
        return read("-")

    (page,) = stdin(HTML)
    assert (page.id, contents([page])) == ("stdin", [HTML])
    assert contents(stdin(b'{"html": "<p>1</p>"}\n{"html": "<p>2</p>"}\n')) == ["<p>1</p>", "<p>2</p>"]
    assert contents(stdin(record(0, HTML) + record(1, HTML))) == [HTML, HTML]
    assert contents(stdin(b"")) == [b""]
    assert contents(stdin(b"{ curly prose }")) == [b"{ curly prose }"]


# What the formats need


@pytest.mark.parametrize(
    ("name", "module"), [("a.warc", "fastwarc"), ("a.parquet", "pyarrow"), ("a.html.zst", "backports.zstd")]
)
def test_a_missing_package_is_named(here: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str) -> None:
    (here / name).write_bytes(b"x")
    for blocked in (module, f"{module}.warc", f"{module}.parquet", "compression.zstd"):
        monkeypatch.setitem(sys.modules, blocked, None)
    (error,) = errors(read(name))
    assert isinstance(error, ExtraMissing) and 'pip install "cleannews[batch]"' in str(error)


def test_ids() -> None:
    with IdSet() as ids:
        assert [ids.add(id) for id in ("a", "b", "a", "\ud800", "")] == [True, True, False, True, True]
        assert ("b" in ids, "c" in ids, len(ids)) == (True, False, 4)
