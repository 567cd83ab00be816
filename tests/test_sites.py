"""Site profiles: what is learned, that order does not matter, what it changes on a page and what it never does."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from cleannews import Article, Cleaner, InvalidProfile, PageInput, SiteProfile, SiteProfiles, clean, learn_sites
from cleannews.sites import learning
from cleannews.sites.learning import SiteLearner
from cleannews.sites.profile import LARGEST, Mass, PlaceProfile, Recurring, site_of
from cleannews.sites.store import save_profiles
from cleannews.sites.traces import Tracer
from made_sites import PROMO, TERMS, page, pages, story
from test_fixtures import ALL

COURIER = pages(9)
TRACES = [Tracer().clean(*given) for given in COURIER]
OTHERS = COURIER[1:]


def learned(traces: list[object] = TRACES[1:]) -> SiteProfile:
    learner = SiteLearner("coast-courier.example")
    for trace in traces:
        learner.add(trace)  # type: ignore[arg-type]
    return replace(learner.profile(), learned=date(2026, 11, 23))


PROFILE = learned()


def cleaned(told: tuple[str, str | None] = COURIER[0], profile: SiteProfile | SiteProfiles | None = PROFILE) -> Article:
    return Cleaner(site=profile).clean(*told)


def codes(article: Article) -> list[str]:
    return [notice.code for notice in article.notices]


def test_what_comes_again_goes_and_the_article_stays() -> None:
    without, with_profile = clean(*COURIER[0]), cleaned()
    assert PROMO in without.text and TERMS in without.text
    assert with_profile.text == story(0).text
    assert {PROMO, TERMS} <= {removed.text for removed in with_profile.removed}
    assert with_profile.headline == story(0).headline
    assert codes(with_profile) == []


def test_what_was_learned_can_be_looked_at() -> None:
    assert (PROFILE.site, PROFILE.pages) == ("coast-courier.example", 8)
    samples = {text.sample: text.pages for text in PROFILE.texts.values()}
    assert samples[PROMO] == samples[TERMS] == samples["© Coast Courier"] == 8
    assert not any(told.sample in story(seed).text for seed in range(9) for told in PROFILE.texts.values())
    assert PROFILE.templates == {"body > div.story > div.story-text": 8}
    assert PROFILE.spots["headline"] == {"body > div.story > h1": 8}
    assert PROFILE.spots["text"] == {"div.story > div.story-text > p": 8}


@settings(max_examples=30)
@given(st.permutations(TRACES[1:]))
def test_the_order_of_the_pages_makes_no_difference(traces: list[object]) -> None:
    assert learned(traces).to_json() == PROFILE.to_json()


def test_of_many_pages_the_same_are_taken_in_any_order() -> None:
    found = set()
    for traces in (TRACES, TRACES[::-1], [*TRACES[4:], *TRACES[:4], *TRACES[2:5]]):
        learner = SiteLearner("coast-courier.example", most=4)
        for trace in traces:
            learner.add(trace)
        found.add(learner.profile().to_json())
    assert len(found) == 1
    assert '"pages": 4' in found.pop()


def test_pages_that_cannot_be_among_those_are_not_cleaned(monkeypatch: pytest.MonkeyPatch) -> None:
    read = []
    one_by_one = learn_sites(iter(pages(60)), workers=0, most=3, watch=lambda site, error: read.append(site))
    assert len(read) < 40  # 3 · (1 + ln(60 / 3)) are to be expected
    backwards = learn_sites(reversed(pages(60)), workers=0, most=3)
    assert one_by_one["coast-courier.example"].to_json() == backwards["coast-courier.example"].to_json()


def test_copies_of_an_article_do_not_make_its_text_the_site_s() -> None:
    copies = [(page(story(0)), f"https://coast-courier.example/print/{number}") for number in range(5)]
    profile = SiteProfile.learn([*copies, *OTHERS], site="coast-courier.example")
    assert profile.pages == 9
    assert cleaned(profile=profile).text == story(0).text


@pytest.mark.parametrize("count", [1, 2, 4])
def test_few_pages_already_teach(count: int) -> None:
    article = cleaned(profile=learned(TRACES[1 : 1 + count]))
    assert article.text.startswith(story(0).text)
    assert (PROMO in article.text) == (count < 2)


def test_a_page_without_an_address_is_of_the_site_that_it_declares() -> None:
    declared = COURIER[0][0].replace("<head>", "<head><link rel=canonical href='https://www.coast-courier.example/0'>")
    assert codes(cleaned((declared, None))) == []
    elsewhere = declared.replace("coast-courier.example", "elsewhere.example")
    assert codes(cleaned((elsewhere, None))) == ["site-unknown"]


class TestPagesThatDoNotFit:
    def test_a_page_of_another_site_is_cleaned_as_any(self) -> None:
        article = cleaned((COURIER[0][0], "https://elsewhere.example/a"))
        assert codes(article) == ["site-unknown"]
        assert article.text == clean(COURIER[0][0]).text

    def test_a_page_that_is_not_like_the_others_is_cleaned_as_any(self) -> None:
        drifted = page(story(70), "other")
        article = cleaned((drifted, "https://coast-courier.example/70"))
        assert codes(article) == ["unlike-site"]
        assert article.text == clean(drifted).text == story(70).text

    def test_a_site_may_have_several_templates(self) -> None:
        both = learned([*TRACES[1:], *[Tracer().clean(*given) for given in pages(6, "gallery", first=20)]])
        assert sorted(both.templates.values()) == [6, 8]
        for told in (COURIER[0], (page(story(0), "gallery"), "https://coast-courier.example/0")):
            article = cleaned(told, both)
            assert codes(article) == []
            assert article.text == story(0).text

    @pytest.mark.parametrize("fixture", [one for one in ALL if one.kind != "txt"], ids=lambda one: one.name)
    def test_the_profile_of_another_site_takes_nothing_out(self, fixture: object) -> None:
        given = PageInput(fixture.data, None, fixture.expected.get("content_type"))  # type: ignore[attr-defined]
        article = Cleaner(site=replace(PROFILE, site="")).clean(given.page, None, given.content_type)
        assert article.text == clean(given.page, None, given.content_type).text


class TestTitles:
    """Of pages whose titles carry the site and its section, and where an ``h1`` is the site's."""

    @staticmethod
    def told(seed: int, title: str, heading: str = "", url: str = "") -> tuple[str, str]:
        story_here = story(seed)
        body = "".join(f"<p>{text}</p>" for text in story_here.paragraphs)
        html = f"<html><head><title>{title.format(story_here.headline)}</title></head><body>{heading}<div>{body}</div>"
        return html, url or f"https://hill.example/{seed}"

    def headlines(self, *given: tuple[str, str]) -> list[str | None]:
        profile = SiteProfile.learn(given)
        return [Cleaner(site=profile).clean(*one).headline for one in given]

    @pytest.mark.parametrize(
        "title",
        [
            "{} - Roads - Vale Evening",
            "{} - Vale Evening",
            "Vale Evening - {}",
            "Vale Evening - {} - Roads",
            "{}_VE_Roads",
        ],
    )
    def test_the_site_and_its_sections_are_no_part_of_a_headline(self, title: str) -> None:
        pages_here = [self.told(seed, title) for seed in range(60, 65)]
        assert self.headlines(*pages_here) == [story(seed).headline for seed in range(60, 65)]
        assert clean(*pages_here[0]).headline != story(60).headline

    def test_a_heading_of_every_page_is_no_headline(self) -> None:
        pages_here = [self.told(seed, "{}", "<h1>Readers of the vale</h1>") for seed in range(60, 65)]
        assert self.headlines(*pages_here) == [story(seed).headline for seed in range(60, 65)]
        assert clean(*pages_here[0]).headline == "Readers of the vale"

    @pytest.mark.parametrize("title", ["{} - Vale Evening", "Vale Evening - {}"])
    def test_an_article_on_several_pages_keeps_its_headline(self, title: str) -> None:
        parts = [self.told(70 + part, title) for part in range(3)]
        one = [
            (html.replace(story(70 + part).headline, story(70).headline), url) for part, (html, url) in enumerate(parts)
        ]
        others = [self.told(seed, title) for seed in range(60, 65)]
        assert self.headlines(*one, *others)[:3] == [story(70).headline] * 3

    def test_what_several_articles_are_about_stays(self) -> None:
        about = [self.told(seed, "Roads - {} | Vale Evening") for seed in range(60, 63)]
        others = [self.told(seed, "{} | Vale Evening") for seed in range(63, 69)]
        found = self.headlines(*about, *others)
        assert found[:3] == [f"Roads - {story(seed).headline}" for seed in range(60, 63)]
        assert found[3:] == [story(seed).headline for seed in range(63, 69)]

    def test_a_kicker_with_a_colon_stays(self) -> None:
        pages_here = [self.told(seed, "Roads: {}") for seed in range(60, 63)]
        assert self.headlines(*pages_here) == [f"Roads: {story(seed).headline}" for seed in range(60, 63)]

    def test_a_page_that_is_not_like_the_others_keeps_its_title(self) -> None:
        profile = SiteProfile.learn([self.told(seed, "{} - Roads - Vale Evening") for seed in range(60, 65)])
        html, _ = self.told(66, "{} - Roads - Vale Evening")
        other = (
            html.replace("<div>", "<main><section class=x>")
            .replace("<p>", "<section class=y>")
            .replace("</p>", "</section>")
        )
        article = Cleaner(site=profile).clean(other, "https://hill.example/66")
        assert codes(article) == ["unlike-site"]
        assert article.headline == clean(other, "https://hill.example/66").headline


class TestDrift:
    def test_a_profile_says_how_much_of_its_site_it_fits(self) -> None:
        changed = [(page(story(seed), "other"), f"https://coast-courier.example/{seed}") for seed in range(70, 73)]
        assert PROFILE.fit(OTHERS) == 1.0
        assert PROFILE.fit([*OTHERS[:1], *changed]) == 0.25
        assert PROFILE.fit([(COURIER[0][0], "https://elsewhere.example/a")]) == 0.0

    def test_nothing_to_say_it_of(self) -> None:
        with pytest.raises(InvalidProfile, match="no page"):
            PROFILE.fit([(3, "https://coast-courier.example/1")])  # type: ignore[list-item]


def test_hostile_pages_cannot_make_it_drop_an_article() -> None:
    """Pages that all carry the paragraphs of another article, each below an article of its own."""
    victim = story(0)
    hostile = [
        (page(story(seed), chrome=victim.paragraphs), f"https://coast-courier.example/{seed}") for seed in range(30, 40)
    ]
    profile = SiteProfile.learn(hostile)
    assert max(text.pages for text in profile.texts.values()) == 10
    assert cleaned((page(victim, chrome=()), COURIER[0][1]), profile).text == victim.text


def test_a_note_that_comes_again_is_kept() -> None:
    note = "Correction: An earlier version of this article gave a wrong date. We regret the error."
    told = [(page(story(seed), chrome=[note]), f"https://coast-courier.example/{seed}") for seed in range(6)]
    article = cleaned(told[0], SiteProfile.learn(told[1:]))
    assert article.text == f"{story(0).text}\n\n{note}"


def test_lines_of_flattened_text_that_come_again_go() -> None:
    def flat(seed: int) -> str:
        told = story(seed)
        lines = ["News", "Sport", told.headline, *told.paragraphs, PROMO, TERMS, "Read also", "© Coast Courier"]
        return "\n".join(lines)

    profile = SiteProfile.learn([(flat(seed), f"https://coast-courier.example/{seed}") for seed in range(1, 8)])
    assert PROMO in {text.sample for text in profile.texts.values()}
    assert not profile.places
    before, after = clean(flat(0)), Cleaner(site=profile).clean(flat(0))
    assert all(paragraph in after.text for paragraph in story(0).paragraphs)
    assert PROMO not in after.text and TERMS not in after.text
    assert len(after.text) <= len(before.text)


class TestTheFile:
    def test_it_comes_back_as_it_was(self, tmp_path: Path) -> None:
        PROFILE.save(tmp_path / "one.json")
        again = SiteProfile.load(tmp_path / "one.json")
        assert again.to_json() == PROFILE.to_json()
        assert again.texts == PROFILE.texts
        assert cleaned(profile=again).text == story(0).text
        assert cleaned(profile=pickle.loads(pickle.dumps(again))).text == story(0).text

    def test_it_is_bounded(self) -> None:
        traces = []
        for number, trace in enumerate(TRACES):
            texts = {f"{key:012x}": "ein langer Text, mit Umläuten " * 2 for key in range(3000)}
            masses = {key: Mass(1.0, 1.0, 1) for key in range(3000)}
            names = dict.fromkeys(range(3000), "div.some-long-class > section.and-another > p.third")
            spots = {"text": tuple(f"div.{number}{key}" * 8 for key in range(500))}
            titles = frozenset(f"{key:04}" + "台" * 44 for key in range(500))
            traces.append(
                trace._replace(texts=texts, near=masses, whole=masses, names=names, spots=spots, titles=titles)
            )
        profile = learned(traces)
        assert len(profile.texts) > 300
        assert 30_000 < len(profile.to_json().encode()) <= LARGEST
        assert SiteProfile.from_json(profile.to_json()) == profile

    @pytest.mark.parametrize(
        ("change", "says"),
        [
            ({"version": 99}, "upgrade"),
            ({"version": "1"}, "no site profile"),
            ({"site": 3}, "should be a text"),
            ({"pages": -1}, "number of pages"),
            ({"learned": "yesterday"}, "yesterday"),
            ({"texts": {"zz": [3]}}, "hexadecimal"),
            ({"texts": {"0" * 12: []}}, "IndexError"),
            ({"places": {"00000000": ["p", 1.0, "many", 1]}}, "should be a sum"),
            ({"paths": {"00000000": [1.0, -2.0, 1]}}, "should be a sum"),
            ({"paths": {"00000000": [float("nan"), 2.0, 1]}}, "should be a sum"),
            ({"spots": []}, "AttributeError"),
            ({"titles": {"news": -3}}, "number of pages"),
        ],
        ids=str,
    )
    def test_what_is_no_profile_is_refused(self, change: dict[str, object], says: str) -> None:
        with pytest.raises(InvalidProfile, match=says):
            SiteProfile.from_json(json.dumps({**PROFILE.to_dict(), **change}))

    @pytest.mark.parametrize("content", [b"", b"{", b"[]", b"[" * 100_000, b"\xff\xfe", b" " * 1_000_001])
    def test_what_is_no_json_is_refused_with_the_name_of_the_file(self, content: bytes, tmp_path: Path) -> None:
        (tmp_path / "x.json").write_bytes(content)
        with pytest.raises(InvalidProfile, match=r"x\.json"):
            SiteProfile.load(tmp_path / "x.json")

    def test_it_is_what_its_schema_says(self) -> None:
        validator = Draft202012Validator(SiteProfile.json_schema())
        assert list(validator.iter_errors(json.loads(PROFILE.to_json()))) == []
        broken = [{"pages": -1}, {"texts": {"zz": [3]}}, {"places": {"00000000": ["p", 1.0]}}, {"spots": []}]
        for change in [*broken, {"version": 2}, {"titles": {"news": "three"}}]:
            assert not validator.is_valid({**PROFILE.to_dict(), **change}), change

    def test_one_without_titles_is_read_too(self) -> None:
        record = {name: value for name, value in PROFILE.to_dict().items() if name != "titles"}
        assert SiteProfile.from_dict(record).titles == {}

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidProfile, match="cannot be read"):
            SiteProfile.load(tmp_path / "none.json")


class TestManySites:
    def test_each_page_is_cleaned_with_its_own(self, tmp_path: Path) -> None:
        inputs = [*COURIER, (page(story(80), "other"), "https://lonely.example/1"), (page(story(81)), None)]
        profiles = learn_sites(inputs, workers=0)
        assert list(profiles) == ["coast-courier.example"]
        assert save_profiles(profiles, tmp_path / "profiles") == []
        store = SiteProfiles(tmp_path / "profiles")
        assert list(store) == ["coast-courier.example"]
        here = [result.article for result in Cleaner(site=store).clean_many(inputs, workers=0)]
        there = [result.article for result in Cleaner(site=store).clean_many(inputs, workers=2)]
        assert here == there
        assert [article.text for article in here if article] == [
            *[story(seed).text for seed in range(9)], story(80).text, clean(*inputs[-1]).text
        ]  # fmt: skip
        assert [codes(article) for article in here if article] == [*[[]] * 9, ["site-unknown"], ["site-unknown"]]

    def test_a_broken_profile_costs_the_pages_of_its_site(self, tmp_path: Path) -> None:
        (tmp_path / "coast-courier.example.json").write_text("{}")
        results = list(
            Cleaner(site=SiteProfiles(tmp_path)).clean_many(
                [COURIER[0], (COURIER[1][0], "https://b.example")], workers=0
            )
        )
        assert isinstance(results[0].error, InvalidProfile)
        assert results[1].error is None

    @pytest.mark.parametrize("site", ["", "..", "a/b", "a\\b", "con:", "a b", "x" * 300, ".hidden", "a..b"])
    def test_hosts_that_are_no_names_of_files_are_left_out(self, site: str, tmp_path: Path) -> None:
        assert save_profiles({site: PROFILE}, tmp_path / "profiles") == [site]
        assert list((tmp_path / "profiles").iterdir()) == []
        assert SiteProfiles(tmp_path).of(site) is None

    def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidProfile, match="no such folder"):
            SiteProfiles(tmp_path / "none")

    def test_only_so_many_are_kept_in_memory(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("cleannews.sites.store._MOST_LOADED", 2)
        store = SiteProfiles(tmp_path)
        for number in range(5):
            assert store.of(f"site{number}.example") is None
        assert len(store._loaded) <= 2


def test_pages_of_several_sites_are_no_one_site() -> None:
    with pytest.raises(InvalidProfile, match="learn_sites"):
        SiteProfile.learn([COURIER[0], (COURIER[1][0], "https://elsewhere.example/a")])
    with pytest.raises(InvalidProfile, match="no page"):
        SiteProfile.learn([])
    with pytest.raises(InvalidProfile, match="got int"):
        SiteProfile.learn([3])


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.Example.org:8080/a", "example.org"),
        ("http://news.example.org", "news.example.org"),
        ("//example.org/a", "example.org"),
        ("http://user@example.org./", "example.org"),
        ("/a/b", ""),
        ("http://[half", ""),
        ("", ""),
    ],
)
def test_the_site_of_an_address(url: str, site: str) -> None:
    assert site_of(url) == site


def test_a_place_with_little_said_of_it_leans_little() -> None:
    profile = replace(
        PROFILE, places={1: PlaceProfile("p", Mass(4.0, 1.0, 1)), 2: PlaceProfile("p", Mass(400.0, 100.0, 9))}
    )
    habits = profile.habits_of(COURIER[0][1])
    assert habits is not None
    assert habits.near[1] == pytest.approx(0.8)
    assert habits.near[2] == pytest.approx(3.846, abs=0.001)


def test_what_says_least_is_left_out_first() -> None:
    rows = {key: Recurring(1, "x" * 10) for key in "abc"}
    assert list(learning._within(90, rows, lambda _, row: 32 + len(row.sample))) == ["a", "b"]
