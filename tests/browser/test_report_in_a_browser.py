"""The report as a reader meets it: opened from disk, in light and dark, with and without a script, on paper."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from accounts import HARBOUR_URL, block, explanation, explanation_of, harbour
from cleannews import Label
from cleannews.explanation.report import report
from cleannews.explanation.report_blocks import MOST_BLOCKS
from cleannews.model.block import Notice
from cleannews.model.body import Embed, Heading, Image, Paragraph
from cleannews.model.labels import Role
from headless import unfold
from hostile import hostile_account, hostile_page

ACCOUNT = harbour()
REPORT = report(ACCOUNT)
KEPT = sum(b.kept for b in ACCOUNT.blocks)
ALL = len(ACCOUNT.blocks)


def visible(page, selector: str) -> int:
    return sum(element.is_visible() for element in page.query_selector_all(selector))


def test_blocks_are_shown_and_nothing_is_loaded(show):
    opened = show(REPORT)
    page = opened.page
    assert page.locator(".block").count() == ALL
    assert visible(page, ".block.kept") == KEPT
    assert page.locator("h1").inner_text() == "Board puts off harbour vote"
    assert page.locator(".article").is_visible()
    assert page.locator("#status").inner_text() == f"{ALL} of {ALL} blocks shown"
    opened.check_quiet()


def test_removed_blocks_are_folded_and_open_by_a_click(show):
    page = show(REPORT).page
    run = page.locator('.run[data-label="navigation"]')
    assert not run.locator(".block").first.is_visible()
    run.locator("summary").first.click()
    assert visible(page, '.run[data-label="navigation"] .block') == 3
    home = run.locator(".block").first
    home.locator("summary").click()
    assert "region removes it as navigation" in home.locator(".why").inner_text()
    assert "/html/body/header[1]/nav[1]/ul[1]/li[1]" in home.locator(".where").inner_text()


def test_a_kept_block_tells_what_the_model_said(show):
    page = show(REPORT).page
    paragraph = page.locator('[data-role="paragraph"]').first
    assert not paragraph.locator(".why").is_visible()
    paragraph.locator("summary").click()
    assert "at first guess" in paragraph.locator(".why").inner_text()
    bars = [bar.bounding_box()["width"] for bar in paragraph.locator(".bars i").all()]
    assert bars and all(width > 0 for width in bars)


def test_folding_by_keyboard_with_a_focus_that_can_be_seen(show):
    page = show(REPORT).page
    page.locator("#search").focus()
    names = []
    for _ in range(5):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.innerText || document.activeElement.id"))
    assert names[:2] == ["Unfold all", "Fold all"]
    assert names[2].startswith("consent") and names[3].startswith("navigation")
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    assert visible(page, '.run[data-label="navigation"] .block') == 3
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert visible(page, '.run[data-label="navigation"] .why') == 1
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert visible(page, '.run[data-label="navigation"] .block') == 0


def test_every_control_is_reached_by_keyboard(show):
    page = show(REPORT).page
    reached = set()
    for _ in range(150):
        page.keyboard.press("Tab")
        found = page.evaluate("[document.activeElement.tagName, document.activeElement.id]")
        reached.add(tuple(found))
        if found[0] == "BODY":
            break
    assert {("INPUT", f"label-{label}") for label in ("consent", "navigation", "copyright")} <= reached
    assert {("INPUT", "show-all"), ("INPUT", "search"), ("BUTTON", "fold"), ("SECTION", "")} <= reached


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_filters(show, script):
    page = show(REPORT, java_script_enabled=script).page
    unfolded = page.locator(".run > details > summary")
    for at in range(unfolded.count()):
        unfolded.nth(at).click()
    assert visible(page, ".block") == ALL
    page.locator("#show-kept").check()
    assert visible(page, ".block") == visible(page, ".block.kept") == KEPT
    page.locator("#show-removed").check()
    assert visible(page, ".block") == visible(page, ".block.removed") == ALL - KEPT
    page.locator("#label-navigation").uncheck()
    assert visible(page, '[data-label="navigation"]') == 0
    assert visible(page, ".block") == ALL - KEPT - 3
    if script:
        assert page.locator("#status").inner_text() == f"{ALL - KEPT - 3} of {ALL} blocks shown"
    page.locator("#label-navigation").check()
    page.locator("#show-all").check()
    assert visible(page, ".block") == ALL
    assert page.locator("#search").is_visible() is script


def test_filters_by_keyboard(show):
    page = show(REPORT).page
    page.locator("#show-all").focus()
    page.keyboard.press("ArrowRight")
    assert page.locator("#show-kept").is_checked()
    assert visible(page, ".blocks .removed") == 0
    page.locator("#show-all").check()
    page.locator("#label-byline").focus()
    page.keyboard.press("Space")
    assert visible(page, '[data-label="byline"]') == 0


def test_search_unfolds_what_it_finds_and_folds_it_again(show):
    opened = show(REPORT)
    page = opened.page
    page.locator("#search").fill("bridge REPAIRED")
    assert visible(page, ".block") == 1
    assert page.locator("#status").inner_text() == f"1 of {ALL} blocks shown"
    page.locator("#search").press("Escape")
    assert page.locator("#search").input_value() == ""
    assert visible(page, ".block.kept") == KEPT
    assert page.locator(".run details[open]").count() == 0
    page.locator("#search").fill("no block has this")
    assert visible(page, ".block") == 0
    opened.check_quiet()


def test_a_huge_page_stays_usable(show):
    """Where a browser numbers list items, it takes a minute to hide these."""
    kinds = (Role.PARAGRAPH, Label.NAVIGATION, Label.NAVIGATION, Label.RELATED)
    page = show(report(explanation([block(at, f"Block {at}", kinds[at % 4]) for at in range(MOST_BLOCKS)]))).page
    page.locator("#search").fill("no block has this")
    assert page.locator("#b0").is_hidden()
    page.locator("#search").fill("block 4999")
    assert page.locator("#b4999").is_visible()
    page.locator("#search").press("Escape")
    page.locator("#show-removed").check()
    assert page.locator("#b0").is_hidden()


def test_unfold_all_and_fold_all(show):
    page = show(REPORT).page
    page.locator("#unfold").click()
    assert visible(page, ".block") == ALL
    page.locator("#fold").click()
    assert page.locator("details[open]").count() == 0


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_paper_has_every_block_with_the_rule_that_decided(show, script):
    page = show(REPORT, java_script_enabled=script).page
    page.emulate_media(media="print")
    for element in page.query_selector_all(".block > details > summary > .text"):
        box = element.bounding_box()
        assert box and box["height"] > 5, element.text_content()
    assert visible(page, ".rule") == ALL - KEPT
    assert visible(page, "input[type=search], button") == 0
    assert page.locator(".article").bounding_box()["height"] > 300


@pytest.mark.parametrize(
    "account", [explanation_of(hostile_page(), HARBOUR_URL), hostile_account()], ids=["page", "all"]
)
def test_nothing_of_a_hostile_page_runs_or_loads(show, account):
    opened = show(report(account))
    page = opened.page
    unfold(page)
    for key in ("Tab",) * 20:
        page.keyboard.press(key)
    page.mouse.move(200, 600)
    page.locator("#search").fill("ran")
    page.wait_for_timeout(200)
    assert page.evaluate("window.ran") is None
    assert page.locator("img, iframe, object, embed, form, base, link, template, noscript, [style]").count() == 0
    assert page.locator("script").count() == page.locator("style").count() == 1
    for href in page.eval_on_selector_all("[href]", "found => found.map(one => one.href)"):
        assert re.match(r"https?://", href)
    assert page.locator(".block").count() == len(account.blocks)
    opened.check_quiet()


def test_the_policy_holds_by_itself(show):
    """Were a text once written unescaped, it would still not run."""
    slipped = "<script>window.ran = 1</script><img src=https://evil.example/x.png onerror='window.ran = 1'>"
    opened = show(REPORT.replace("</main>", f"{slipped}</main>"))
    opened.page.wait_for_timeout(200)
    assert opened.page.evaluate("window.ran") is None
    assert opened.page.locator("#status").inner_text()  # its own script does
    assert all("Content Security Policy" in complaint for complaint in opened.complaints)
    assert len(opened.complaints) >= 2


@pytest.mark.parametrize("width", [320, 400, 700, 1000, 1280, 2000])
def test_no_window_is_too_narrow(show, width):
    long = replace(ACCOUNT.blocks[12], text="x" * 900, xpath="/html" + "/div[1]" * 40, index=99)
    account = replace(ACCOUNT, blocks=(*ACCOUNT.blocks, long))
    page = show(report(account), viewport={"width": width, "height": 700}).page
    unfold(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def violations(page) -> list[str]:
    """What axe-core finds, and the contrasts that it cannot judge."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe-playwright-python")
    found = axe.Axe().run(page, options={"resultTypes": ["violations", "incomplete", "passes"]}).response
    contrasts = {one["id"]: len(one["nodes"]) for one in found["passes"]}
    assert contrasts["color-contrast"] >= 5
    unsure = [one for one in found["incomplete"] if one["id"] == "color-contrast"]
    return [
        f"{one['id']}: {one['help']}: {[node['html'][:200] for node in one['nodes'][:3]]}"
        for one in [*found["violations"], *unsure]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1280])
def test_axe_finds_no_violation(show, scheme, width):
    page = show(REPORT, color_scheme=scheme, viewport={"width": width, "height": 900}).page
    assert violations(page) == []
    unfold(page)
    assert violations(page) == []
    page.locator("#label-navigation").uncheck()
    page.locator("#show-removed").check()
    page.locator("#search").fill("a")
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_where_every_label_is_shown(show, scheme):
    blocks = [block(at, f"Text {at}", what) for at, what in enumerate([*Role, *Label, Label.OTHER])]
    images = (Image("https://x.example/a.jpg", alt="A", caption="Words", is_main=True),)
    account = explanation(
        blocks,
        ACCOUNT.fields,
        headline="A",
        notices=(Notice("text-truncated", "The text was cut."),),
        images=images,
        body=(Heading("a", 6), Paragraph("b"), Embed("https://x.example/", "video", "v")),
    )
    page = show(report(account), color_scheme=scheme).page
    unfold(page)
    assert violations(page) == []


def test_axe_finds_no_violation_where_there_is_nothing(show):
    page = show(report(explanation(timings=()))).page
    assert violations(page) == []


def test_light_and_dark_differ(show):
    grounds = {
        show(REPORT, color_scheme=scheme).page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        for scheme in ("light", "dark")
    }
    assert len(grounds) == 2
