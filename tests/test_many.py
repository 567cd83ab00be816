"""`clean_many`: what it gives, in which order, how far ahead it reads, and what it refuses. Faults: test_many_faults."""

from __future__ import annotations

import itertools
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import bs4
import pytest
from lxml import html as lxml_html

import cleannews
from cleannews import (
    Article,
    CleaningFailed,
    CleannewsError,
    InputNotAccepted,
    InputTooLarge,
    InputUnreadable,
    InvalidOption,
    MemoryLimitExceeded,
    Options,
    PageInput,
    TimeLimitExceeded,
    WorkerDied,
    WorkerNotStarted,
    clean,
    clean_many,
)
from cleannews.workers import pool
from faulty_cleaner import FaultyCleaner, cannot_be_pickled, raises, worker_id
from test_fixtures import ALL, TEXTUAL_PAGES, article_of

PAGE = "<h1>Harbour</h1><p>The harbour is closed on Monday, said the harbour master.</p>"


def fixture_inputs() -> list[PageInput]:
    return [
        PageInput(
            fixture.text if fixture.kind == "txt" else fixture.data,
            fixture.expected.get("url"),
            fixture.expected.get("content_type"),
            fixture.name,
        )
        for fixture in ALL
    ]


@pytest.mark.parametrize("workers", [0, 2])
def test_every_fixture_comes_out_as_from_clean(workers: int) -> None:
    results = list(clean_many(fixture_inputs(), workers=workers, timeout=None if workers == 0 else 300))
    assert [(r.index, r.id, r.error) for r in results] == [(i, f.name, None) for i, f in enumerate(ALL)]
    for result in results:
        assert result.article is not None
        assert result.article == article_of(result.id), result.id
        assert tuple(result.article.removed) == tuple(article_of(result.id).removed), result.id
        assert result.seconds > 0


def test_a_page_in_any_form() -> None:
    """Each form gives what `clean` makes of it, URL and charset of a response included."""

    class Response:
        content = PAGE.replace("Harbour", "Hafen für alle").encode("latin-1")
        url = "https://courier.example/a"
        headers = {"Content-Type": "text/html; charset=latin-1"}  # noqa: RUF012
        encoding = None

    fixture = next(fixture for fixture in TEXTUAL_PAGES if fixture.kind == "html")
    forms = [
        PAGE,
        PAGE.encode(),
        bytearray(PAGE.encode()),
        fixture.path,
        (fixture.path, "https://courier.example/b"),
        (PAGE.encode("utf-16"), None, "text/html; charset=utf-16"),
        Response(),
        PageInput(Response(), url="https://courier.example/c", id="own url"),
    ]
    results = list(clean_many(forms, workers=1))
    for form, result in zip(forms, results, strict=True):
        arguments = form if type(form) is tuple else form[:3] if isinstance(form, PageInput) else (form,)
        assert result.error is None, form
        assert result.article == clean(*arguments), form
    assert [result.id for result in results] == [0, 1, 2, 3, 4, 5, 6, "own url"]
    assert results[6].article is not None
    assert (results[6].article.headline, results[6].article.url) == ("Hafen für alle", Response.url)


def test_trees_travel_as_markup() -> None:
    tree, soup = lxml_html.document_fromstring(PAGE), bs4.BeautifulSoup(PAGE, "html.parser")
    results = list(clean_many([tree, tree.getroottree(), soup], workers=1))
    assert [result.article and (result.article.headline, result.article.text) for result in results] == [
        ("Harbour", "The harbour is closed on Monday, said the harbour master.")
    ] * 3


@pytest.mark.parametrize("workers", [0, 1])
def test_what_is_wrong_with_a_page_is_its_own_error(workers: int, tmp_path: Path) -> None:
    class NoPath:
        def __fspath__(self) -> str:
            raise RuntimeError("no path")

    class Broken:
        headers: dict[str, str] = {}  # noqa: RUF012

        @property
        def content(self) -> bytes:
            raise OSError("reset by peer")

    faults: list[tuple[Any, type[CleannewsError], str]] = [
        (None, InputNotAccepted, "was the page fetched at all"),
        ([PAGE], InputNotAccepted, "got list"),
        ((), InputNotAccepted, "got one of 0"),
        ((PAGE, None, None, "id", "more"), InputNotAccepted, "got one of 5"),
        (b"x" * 2001, InputTooLarge, "2,001"),
        ("x" * 2001, InputTooLarge, "2,001"),
        (tmp_path / "none.html", InputUnreadable, "none.html"),
        (Broken(), InputUnreadable, "reset by peer"),
        (NoPath(), CleaningFailed, "RuntimeError: no path"),
    ]
    pages = [page for fault, _, _ in faults for page in (fault, PAGE)]
    results = list(cleannews.Cleaner(Options(max_bytes=2000)).clean_many(pages, workers=workers))
    assert [result.index for result in results] == [*range(len(pages))]
    for result, (_, kind, message) in zip(results[::2], faults, strict=True):
        assert result.article is None
        assert type(result.error) is kind
        assert message in str(result.error)
    assert all(result.error is None and result.article is not None for result in results[1::2])


def test_options_reach_the_workers() -> None:
    cleaner = cleannews.Cleaner(Options(format="text", disabled_rules=frozenset({"model"})))
    (result,) = cleaner.clean_many([PAGE], workers=1)
    assert result.article == cleaner.clean(PAGE)
    assert result.article is not None
    assert result.article.format == "text"


def test_nothing_is_loaded_in_the_time_of_the_first_page() -> None:
    code = (
        "import sys; from cleannews import Cleaner; from cleannews.transport import Cleaning\n"
        "Cleaning(Cleaner(), None).prepare()\n"
        "print({'numpy', 'readability', 'charset_normalizer', 'cleannews.lexicon.phrases'} - set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize("workers", [0, 1])
def test_what_is_rendered_comes_back(workers: int) -> None:
    (result,) = clean_many([PAGE], workers=workers, render=Article.to_json)
    assert (result.article, result.error) == (clean(PAGE).to_json(), None)
    (result,) = clean_many([PAGE], workers=workers, render=raises)
    assert isinstance(result.error, CleaningFailed)
    assert (result.error.kind, result.error.message) == ("ValueError", "no article")
    assert "faulty_cleaner.py" in result.error.traceback


def test_what_is_rendered_and_cannot_travel_is_an_error() -> None:
    results = list(clean_many([PAGE, PAGE], workers=1, render=cannot_be_pickled))
    assert [type(result.error) for result in results] == [CleaningFailed] * 2


def test_several_workers_work_at_once(tmp_path: Path) -> None:
    """Each of the pages is done when the other has been begun."""
    pages = [(PAGE, f"meet:{tmp_path}/{name}") for name in "ab"]
    assert len({result.article for result in FaultyCleaner().clean_many(pages, workers=2, render=worker_id)}) == 2


def test_no_pages_no_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    def started(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("cleannews.workers.supervisor.WorkerProcess", started)
    assert list(clean_many([], workers=2)) == []


# --- how far ahead the input is read ----------------------------------------------------------------------------------


class Counted:
    """An input that counts what was read of it."""

    def __init__(self, pages: Iterator[Any]) -> None:
        self.pages = pages
        self.read = 0

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        self.read += 1
        return next(self.pages)


def test_an_endless_input_is_read_in_step() -> None:
    pages = Counted((PAGE, "ignored") for _ in itertools.count())
    results = FaultyCleaner().clean_many(pages, workers=1)
    assert pages.read == 0, "nothing is read before a result is asked for"
    for number, result in enumerate(itertools.islice(results, 1000)):
        assert result.index == number
        assert pages.read <= number + 1 + pool.AHEAD
    results.close()


def test_pages_pile_up_behind_a_slow_one_so_far_and_no_further() -> None:
    pages = Counted((PAGE, "wait" if number == 0 else "ignored") for number in itertools.count())
    results = FaultyCleaner().clean_many(pages, workers=2)
    assert next(results).index == 0
    assert pool.WAITING < pages.read <= 2 * pool.AHEAD
    results.close()


def test_the_bytes_read_ahead_are_bounded() -> None:
    size = 2_000_000
    pages = Counted((b"x" * size, "wait" if number == 0 else "ignored") for number in itertools.count())
    results = FaultyCleaner().clean_many(pages, workers=1)
    next(results)
    assert 1 < pages.read <= pool.AHEAD_BYTES / size + 2
    results.close()


@pytest.mark.parametrize("workers", [0, 1])
def test_results_come_while_the_input_still_lasts(workers: int) -> None:
    """A page is answered before much more than the next is read, however slow the input may be."""
    pages = Counted(iter([PAGE] * 100))
    seen = []
    for result in clean_many(pages, workers=workers):
        seen.append(pages.read)
        assert result.error is None
    assert seen[0] < 100
    assert seen == sorted(seen)


@pytest.mark.parametrize("workers", [0, 2])
def test_what_the_input_raises_comes_behind_the_pages_before(workers: int) -> None:
    def pages() -> Iterator[str]:
        yield from [PAGE] * 5
        raise EOFError("torn archive")

    results = clean_many(pages(), workers=workers)
    assert [next(results).index for _ in range(5)] == [0, 1, 2, 3, 4]
    with pytest.raises(EOFError, match="torn archive"):
        next(results)
    assert list(results) == []


# --- what is refused --------------------------------------------------------------------------------------------------


def local(article: Article) -> str:
    return article.text


local.__module__ = "__main__"


@pytest.mark.parametrize(
    ("pages", "arguments", "message"),
    [
        (PAGE, {}, "pages is one page, a str; put it into a list"),
        (Path("a"), {}, "pages is one page"),
        (PageInput(PAGE), {}, "pages is one page"),
        ([], {"workers": -1}, "workers is -1"),
        ([], {"workers": 1.5}, "workers is 1.5"),
        ([], {"workers": True}, "workers is True"),
        ([], {"timeout": 0}, "timeout is 0"),
        ([], {"timeout": float("inf")}, "timeout is inf"),
        ([], {"timeout": float("nan")}, "timeout is nan"),
        ([], {"timeout": "10"}, "timeout is '10'"),
        ([], {"max_memory": 0}, "max_memory is 0"),
        ([], {"max_memory": 1e9}, "max_memory is 1000000000.0"),
        ([], {"workers": 0, "timeout": 10}, "give workers=1"),
        ([], {"workers": 0, "max_memory": 10**9}, "give workers=1"),
        ([], {"render": lambda article: None}, "cannot be sent to other processes"),
        ([], {"render": local}, "local is defined in the script or notebook itself"),
    ],
)
def test_options_that_make_no_sense(pages: Any, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidOption) as caught:
        clean_many(pages, **arguments)
    assert message in str(caught.value)


def test_memory_is_limited_only_where_that_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleannews.many._CAN_LIMIT_MEMORY", False)
    with pytest.raises(InvalidOption, match="max_memory cannot be given here"):
        clean_many([], max_memory=10**9)


# --- errors -----------------------------------------------------------------------------------------------------------


def same(error: CleannewsError) -> CleannewsError:
    copied = pickle.loads(pickle.dumps(error))
    assert isinstance(copied, CleannewsError)
    return copied


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (TimeLimitExceeded(2.5), "longer than 2.5 s; if it is worth more, raise the timeout"),
        (MemoryLimitExceeded(10**9), "1,000,000,000 bytes that a worker may have"),
        (MemoryLimitExceeded(None), "use fewer workers"),
        (WorkerDied(3), "exit code 3"),
        (WorkerDied(-11), "SIGSEGV ended the worker"),
        (WorkerDied(-9), "SIGKILL ended the worker while it cleaned this page; the system does that when memory"),
        (WorkerDied(-99), "signal 99"),
        (CleaningFailed("ValueError", "no", "line 1"), "ValueError: no"),
        (WorkerNotStarted("no more processes"), "no more processes"),
        (InputNotAccepted("got None"), "got None"),
        (InputTooLarge(5, 4), "5 bytes"),
        (InvalidOption("x is 1"), "x is 1"),
        (cleannews.WeightsUnreadable(Path("w.npz"), "torn"), "w.npz"),
    ],
)
def test_errors_survive_the_way_back(error: CleannewsError, advice: str) -> None:
    copied = same(error)
    assert type(copied) is type(error)
    assert (str(copied), vars(copied)) == (str(error), vars(error))
    assert advice in str(error)


def test_the_error_of_a_file_survives_with_its_name() -> None:
    with pytest.raises(InputUnreadable) as caught:
        clean(Path("no/such/page.html"))
    copied = same(caught.value)
    assert isinstance(copied, InputUnreadable)
    assert (copied.filename, copied.errno) == (caught.value.filename, caught.value.errno)


def test_the_type_of_a_page_is_still_a_type_error() -> None:
    with pytest.raises(TypeError):
        clean(None)


def test_signals_have_names() -> None:
    assert str(WorkerDied(-int(signal.SIGTERM))).startswith("SIGTERM")
