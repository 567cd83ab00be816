"""WARC files: what is read of them, and that a broken record costs itself and nothing else."""

from __future__ import annotations

import gzip
import io
import random
from pathlib import Path

import brotli
import pytest

from cleannews.errors import InputTooLarge, InputUnreadable, RecordUnreadable
from cleannews.io.page import Failure, Input, Page, Reading
from cleannews.io.resync import next_record
from cleannews.io.warc import read_warc, read_warc_stream
from warcs import members, record

PAGES = [random.Random(number).randbytes(3000).hex().encode() for number in range(6)]
"""So that a record does not fit into a few bytes of gzip."""
RECORDS = [record(number, page) for number, page in enumerate(PAGES)]


def read(data: bytes, reading: Reading | None = None) -> list[Input]:
    return list(read_warc_stream(io.BufferedReader(io.BytesIO(data)), "f", reading or Reading()))


def whole(found: list[Input]) -> list[int]:
    """The numbers of the pages that came as they were written."""
    pages = [one for one in found if isinstance(one, Page)]
    return [number for one in pages if one.content == PAGES[number := int(one.id.rpartition(":")[2])]]


@pytest.mark.parametrize("data", [b"".join(RECORDS), members(*RECORDS), gzip.compress(b"".join(RECORDS))])
def test_all_pages_of_a_whole_file(data: bytes) -> None:
    found = read(data)
    assert whole(found) == [0, 1, 2, 3, 4, 5] and len(found) == 6
    assert len({one.position for one in found}) == 6, "also within one member of gzip"
    assert (found[1].id, found[1].url) == ("urn:uuid:1", "https://courier.example/1")
    assert found[1].content_type == "text/html; charset=utf-8"


@pytest.mark.parametrize("data", [b"".join(RECORDS), members(*RECORDS)])
def test_positions_are_offsets(data: bytes) -> None:
    for one in read(data):
        offset = int(one.position.removeprefix("f#"))
        assert whole(read(data[offset:]))[0] == int(one.id.rpartition(":")[2])


def chunked(page: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(page[at : at + 700]), page[at : at + 700]) for at in range(0, 6000, 700)) + (
        b"0\r\n\r\n"
    )


@pytest.mark.parametrize(
    ("header", "sent"),
    [
        ("Content-Encoding: gzip", gzip.compress(PAGES[0])),
        ("Content-Encoding: br", brotli.compress(PAGES[0])),
        ("Transfer-Encoding: chunked", chunked(PAGES[0])),
        ("Content-Encoding: gzip\r\nTransfer-Encoding: chunked", None),
        ("Content-Encoding: gzip", PAGES[0]),  # undone by the crawler, which left the header
        ("Content-Encoding: br\r\nTransfer-Encoding: chunked", PAGES[0]),
        ("Content-Encoding: none-such", PAGES[0]),
    ],
)
def test_what_http_did_for_the_transport_is_undone(header: str, sent: bytes | None) -> None:
    if sent is None:
        packed = gzip.compress(PAGES[0])
        sent = b"%x\r\n%b\r\n0\r\n\r\n" % (len(packed), packed)
    found = read(record(0, sent, http=f"Content-Type: text/html\r\n{header}") + RECORDS[1])
    assert whole(found) == [0, 1]


def test_what_is_no_page_is_counted_and_left() -> None:
    reading = Reading()
    data = members(
        record(0, b"", kind="warcinfo", http=None, content_type="application/warc-fields"),
        record(1, PAGES[1]),
        record(1, b"GET / HTTP/1.1\r\n\r\n", kind="request", http=None, content_type="application/http"),
        record(2, b"\x89PNG", http="Content-Type: image/png"),
        record(3, b"  <p>Untyped</p>", http="Server: x"),
        record(4, b"\x00\x01", http="Server: x"),
        record(5, b"dns", http=None, content_type="text/dns"),
        record(6, b"<p>A file</p>", kind="resource", http=None, content_type="text/html"),
    )
    found = read(data, reading)
    assert [one.id for one in found] == ["urn:uuid:1", "urn:uuid:3", "urn:uuid:6"]
    assert reading.tally.passed_over == {"response image/png": 1, "response without a type": 1, "response text/dns": 1}


def test_wet_is_flattened_text() -> None:
    (found,) = read(members(record(0, "Über uns".encode(), kind="conversion", http=None, content_type="text/plain")))
    assert isinstance(found, Page)
    assert (found.content, found.content_type) == ("Über uns".encode(), "text/plain; charset=utf-8")


def spoiled(data: bytes, start: int, end: int | None) -> bytes:
    return data[:start] + bytes(len(data[start:end])) + (b"" if end is None else data[end:])


MEMBERS = [gzip.compress(one) for one in RECORDS]


@pytest.mark.parametrize(
    ("third", "kept", "failures"),
    [
        (spoiled(MEMBERS[2], 1800, 1900), [0, 1, 3, 4, 5], 1),
        (spoiled(MEMBERS[2], len(MEMBERS[2]) - 8, None), [0, 1, 3, 4, 5], 1),
        (spoiled(MEMBERS[2], 0, 3), [0, 1, 3, 4, 5], 1),
        (MEMBERS[2][:1500], [0, 1, 3, 4, 5], 1),
        (b"nonsense" * 100 + MEMBERS[2], [0, 1, 2, 3, 4, 5], 1),
        (gzip.compress(b"nonsense"), [0, 1, 3, 4, 5], 1),
        (gzip.compress(record(2, PAGES[2], length=90_000)), [0, 1, 3, 4, 5], 1),
        (gzip.compress(record(2, PAGES[2], length=500)), [0, 1, 3, 4, 5], 1),
        (gzip.compress(RECORDS[2].replace(b"Content-Length", b"Content-Width")), [0, 1, 3, 4, 5], 1),
    ],
)
def test_a_broken_record_costs_itself(third: bytes, kept: list[int], failures: int) -> None:
    for head, tail in ((MEMBERS[:2], MEMBERS[3:]), ([], MEMBERS[3:]), (MEMBERS[:2], [])):
        found = read(b"".join([*head, third, *tail]))
        there = [number for number in kept if number == 2 or (number < 2 and head) or (number > 2 and tail)]
        assert whole(found) == there
        broken = [one for one in found if isinstance(one, Failure)]
        assert len(broken) == failures
        assert all(isinstance(one.error, RecordUnreadable) and one.position.startswith("f#") for one in broken)


def test_a_wrong_length_in_a_plain_file() -> None:
    for length in (90_000, 20_000):
        found = read(b"".join([*RECORDS[:2], record(2, PAGES[2], length=length), *RECORDS[3:]]))
        assert whole(found) == [0, 1, 3, 4, 5]
        assert any(isinstance(one, Failure) for one in found)


@pytest.mark.parametrize("parts", [RECORDS, MEMBERS, [gzip.compress(b"".join(RECORDS))]])
def test_every_cut_is_told(parts: list[bytes]) -> None:
    data = b"".join(parts)
    ends = [len(b"".join(parts[: number + 1])) for number in range(len(parts))]
    for cut in {*range(1, len(data), 997), *ends}:
        found = read(data[:cut])
        kept = whole(found)
        assert kept == list(range(len(kept)))
        if cut in ends or all(cut < end - 16 or cut > end for end in ends):  # else only line ends or a checksum is gone
            assert len(found) - len(kept) == (cut not in ends), cut


def test_a_member_that_is_cut_off_before_it_gives_a_byte_is_told() -> None:
    dated = [record(number, PAGES[number], date="2026-11-23T10:00:00Z") for number in range(3)]
    whole_part, last = members(*dated[:2]), members(dated[2])
    for cut in range(1, 120):
        found = read(whole_part + last[:cut])
        assert whole(found) == [0, 1]
        assert [type(one) for one in found[2:]] == [Failure], cut
    assert len(read(whole_part)) == 2


def test_what_is_too_long_is_not_read() -> None:
    reading = Reading(limit=1000)
    long = record(0, b"<p>" + bytes(200_000))
    image = record(1, bytes(200_000), http="Content-Type: image/png")
    first, last = read(members(long, image, record(2, b"<p>short")), reading)
    assert isinstance(first, Failure) and isinstance(first.error, InputTooLarge)
    assert (first.id, last.id) == ("urn:uuid:0", "urn:uuid:2")
    assert reading.tally.passed_over == {"response image/png": 1}
    bomb = record(0, gzip.compress(bytes(10_000_000)), http="Content-Type: text/html\r\nContent-Encoding: gzip")
    (found,) = read(bomb, reading)
    assert isinstance(found, Page) and len(found.content) == 1001


def test_a_stream_that_cannot_be_sought() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    found = list(read_warc_stream(Pipe(members(*RECORDS[:2]) + MEMBERS[2][:1500] + MEMBERS[3]), "-", Reading()))
    assert whole(found) == [0, 1]
    assert isinstance(found[-1], Failure)


def test_files_that_are_none(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    (missing,) = read_warc(path, Reading())
    assert isinstance(missing, Failure) and isinstance(missing.error, InputUnreadable)
    path.write_bytes(b"Hello, world")
    (broken,) = read_warc(path, Reading())
    assert isinstance(broken, Failure) and isinstance(broken.error, RecordUnreadable)
    path.write_bytes(b"")
    assert list(read_warc(path, Reading())) == []


def test_records_are_found_across_the_borders_of_what_is_read_at_once() -> None:
    for padding in range((1 << 20) - 3, (1 << 20) + 3):
        assert next_record(io.BytesIO(bytes(padding) + MEMBERS[0]), 0) == padding
        assert next_record(io.BytesIO(bytes(padding - 1) + b"\n" + RECORDS[0]), 5) == padding
    assert next_record(io.BytesIO(RECORDS[0]), 0) == 0
    assert next_record(io.BytesIO(RECORDS[0]), 1) is None
