"""`cleannews learn`, and `cleannews batch` with what it has learned."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cleannews import SiteProfile
from cleannews.cli import main
from made_sites import PROMO, TERMS, page, pages, story

SITE = "coast-courier.example"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    told = [*pages(8), (page(story(50), "other"), "https://lonely.example/1"), (page(story(51)), None)]
    write(tmp_path / "pages.jsonl", told)
    return tmp_path


def write(path: Path, told: list[tuple[str, str | None]]) -> None:
    path.write_text("".join(json.dumps({"html": html, "url": url}) + "\n" for html, url in told))


def run(*args: str) -> Result:
    return CliRunner().invoke(main, [args[0], "--workers", "0", *args[1:]])


def texts(path: Path) -> list[str]:
    return [json.loads(line)["text"] for line in path.read_text().splitlines()]


def test_a_profile_is_written_for_each_site(here: Path) -> None:
    result = run("learn", "pages.jsonl", "-o", "profiles")
    assert result.exit_code == 0
    assert result.stderr == (
        "cleannews: 10 pages of 2 sites; 1 learned, which have 2 pages and more\n"
        "1 pages have no address and were left out\n"
    )
    assert sorted(path.name for path in here.iterdir()) == ["pages.jsonl", "profiles"]
    assert [path.name for path in (here / "profiles").iterdir()] == [f"{SITE}.json"]
    assert SiteProfile.load(here / "profiles" / f"{SITE}.json").pages == 8


def test_what_is_learned_is_used(here: Path) -> None:
    run("learn", "pages.jsonl", "-o", "profiles", "-q")
    assert run("batch", "pages.jsonl", "-o", "plain.jsonl", "-q").exit_code == 0
    assert run("batch", "pages.jsonl", "-o", "known.jsonl", "-q", "--profiles", "profiles").exit_code == 0
    assert all(PROMO in text and TERMS in text for text in texts(here / "plain.jsonl")[:8])
    assert texts(here / "known.jsonl")[:8] == [story(seed).text for seed in range(8)]
    assert texts(here / "known.jsonl")[8:] == texts(here / "plain.jsonl")[8:]


def test_a_run_says_which_sites_are_to_be_learned_again(here: Path) -> None:
    run("learn", "pages.jsonl", "-o", "profiles", "-q")
    hosts = (SITE, f"www.{SITE}", SITE)  # which are one site
    changed = [(page(story(70 + seed), "other"), f"https://{host}/{seed}") for seed, host in enumerate(hosts)]
    for told, outgrown in (([*pages(2), *changed], [SITE]), ([*pages(4), *changed], [])):
        write(here / "new.jsonl", told)
        result = run(
            *("batch", "new.jsonl", "-o", f"{len(told)}.jsonl", "--profiles", "profiles", "--report", "report.json")
        )
        report = json.loads((here / "report.json").read_text())
        assert report["unlike_site"] == {SITE: 3}
        assert report["outgrown_profiles"] == outgrown
        assert "unlike site" in result.stderr
        assert (f"learn again   {SITE}" in result.stderr) == bool(outgrown)


def test_pages_that_are_not_wanted_are_pages_of_their_site_all_the_same(here: Path) -> None:
    """Else a site would look outgrown whose pages are nearly all left out."""
    run("learn", "pages.jsonl", "-o", "profiles", "-q")
    changed = [(page(story(70 + seed), "other"), f"https://{SITE}/{seed}") for seed in range(3)]
    write(here / "new.jsonl", [*pages(4), *changed])
    wanted = ("--profiles", "profiles", "--only", "outcome=forum", "--report", "report.json")
    assert run("batch", "new.jsonl", "-o", "none.jsonl", "-q", *wanted).exit_code == 0
    report = json.loads((here / "report.json").read_text())
    assert (report["left_out"], report["sites"], report["unlike_site"]) == (7, {SITE: 7}, {SITE: 3})
    assert report["outgrown_profiles"] == []


def test_one_page_with_what_is_known_of_its_site(here: Path) -> None:
    run("learn", "pages.jsonl", "-o", "profiles", "-q")
    html, url = pages(1)[0]
    (here / "page.html").write_text(html)
    known = ("page.html", "--url", url, "--profiles", "profiles")
    cleaned = CliRunner().invoke(main, [*known, "-f", "json"])
    assert json.loads(cleaned.stdout)["text"] == story(0).text
    explained = json.loads(CliRunner().invoke(main, ["explain", *known, "-f", "json"]).stdout)
    promo = next(block for block in explained["blocks"] if block["text"] == PROMO)
    assert promo["role"] is None
    plain = json.loads(CliRunner().invoke(main, ["explain", *known[:3], "-f", "json"]).stdout)
    without = next(block for block in plain["blocks"] if block["text"] == PROMO)
    assert without["role"] == "paragraph"
    assert promo["probability"] < without["probability"]
    assert CliRunner().invoke(main, ["page.html", "--profiles", "none"]).exit_code == 2


def test_both_in_one_command(here: Path) -> None:
    result = run("batch", "pages.jsonl", "-o", "out.jsonl", "--learn-sites")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "1 learned" in result.stderr
    assert texts(here / "out.jsonl")[:8] == [story(seed).text for seed in range(8)]
    assert sorted(path.name for path in here.iterdir()) == ["out.jsonl", "out.jsonl.profiles", "pages.jsonl"]


def test_a_run_that_goes_on_uses_what_it_has_learned(here: Path) -> None:
    run("learn", "pages.jsonl", "-o", "out.jsonl.profiles", "-q")
    (here / "out.jsonl.profiles" / f"{SITE}.json").unlink()
    run("batch", "pages.jsonl", "-o", "out.jsonl", "--learn-sites", "--resume", "-q")
    assert all(PROMO in text for text in texts(here / "out.jsonl")[:8])  # it was not learned again


def test_profiles_of_the_same_sites_are_replaced(here: Path) -> None:
    run("learn", "pages.jsonl", "-o", "profiles", "-q")
    (here / "profiles" / "another.example.json").write_text("{}")
    write(here / "pages.jsonl", pages(3))
    run("learn", "pages.jsonl", "-o", "profiles", "-q")
    assert SiteProfile.load(here / "profiles" / f"{SITE}.json").pages == 3
    assert (here / "profiles" / "another.example.json").exists()


def test_nothing_to_learn_is_said(here: Path) -> None:
    result = run("learn", "pages.jsonl", "-o", "profiles", "--fewest", "9")
    assert result.exit_code == 1
    assert "0 learned, which have 9 pages and more" in result.stderr


def test_pages_that_cannot_be_read_are_counted(here: Path) -> None:
    with (here / "pages.jsonl").open("a") as file:
        file.write('{"url": "https://a.example"}\nno json\n')
    result = run("learn", "pages.jsonl", "-o", "profiles")
    assert "2 pages were left out: RecordUnreadable\n" in result.stderr


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("learn", "pages.jsonl"), "Missing option"),
        (("learn", "none.jsonl", "-o", "profiles"), "there is no 'none.jsonl'"),
        (("learn", "pages.jsonl", "-o", "pages.jsonl"), "is a file"),
        (("batch", "pages.jsonl", "--learn-sites"), "it needs -o"),
        (("batch", "-", "-o", "out.jsonl", "--learn-sites"), "no standard"),
        (("batch", "pages.jsonl", "-o", "out.jsonl", "--profiles", "none"), "does not exist"),
    ],
    ids=str,
)
def test_wrong_usage(args: tuple[str, ...], says: str, here: Path) -> None:
    result = run(*args)
    assert result.exit_code == 2
    assert says in result.stderr
