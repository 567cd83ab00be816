"""Blocks, verdicts and metadata → `Article`. Nothing is judged again here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from urllib.parse import urljoin

from cleannews.article import Article
from cleannews.images import bind_images, file_name
from cleannews.model import roles
from cleannews.model.block import Block, Mark, Notice, Place, Segments, Verdict
from cleannews.model.body import (
    BodyBlock,
    Cell,
    Code,
    Embed,
    Heading,
    Image,
    List,
    ListItem,
    Paragraph,
    Position,
    Quote,
    Removed,
    Span,
    Table,
)
from cleannews.model.labels import Label, Role
from cleannews.model.lazy import Lazy
from cleannews.model.metadata import Metadata
from cleannews.outcome import Judgement

_SPAN_KINDS = {
    "a": "link", "strong": "strong", "b": "strong", "em": "emphasis", "i": "emphasis", "cite": "emphasis",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code",
}  # fmt: skip
_EMBED_KINDS = {
    **dict.fromkeys(("video", "amp-video", "amp-youtube", "amp-vimeo", "amp-dailymotion"), "video"),
    **dict.fromkeys(("amp-brightcove", "amp-jwplayer"), "video"),
    **dict.fromkeys(("audio", "amp-audio"), "audio"),
    **dict.fromkeys(("amp-twitter", "amp-instagram", "amp-facebook", "amp-tiktok"), "post"),
}


def assemble(
    segments: Segments,
    verdicts: Sequence[Verdict],
    metadata: Metadata,
    judgement: Judgement,
    *,
    url: str | None,
    base: str | None,
    encoding: str | None,
    notices: Sequence[Notice],
) -> Article:
    """Put the article together.

    Every block of the page ends up in the body, in an image, as the headline, or in `Article.removed`. Links and images
    are resolved against `base`, where it is known.
    """
    images = bind_images(segments, verdicts, base)
    images = _with_main(images, metadata.image_url)
    body = tuple(_Body(segments, verdicts, images, base).blocks())
    shown = tuple(images.values())
    if metadata.image_url and body and not any(image.is_main for image in shown):
        shown = (Image(src=metadata.image_url, is_main=True), *shown)
    return Article(
        url=url,
        outcome=judgement.outcome,
        outcome_reason=judgement.reason,
        confidence=judgement.confidence,
        headline=metadata.headline,
        description=metadata.description,
        authors=metadata.authors,
        date_published=metadata.date_published,
        date_published_raw=metadata.date_published_raw,
        date_modified=metadata.date_modified,
        date_modified_raw=metadata.date_modified_raw,
        language=metadata.language,
        section=metadata.section,
        breadcrumbs=metadata.breadcrumbs,
        tags=metadata.tags,
        publisher=metadata.publisher,
        site_name=metadata.site_name,
        dateline=metadata.dateline,
        canonical_url=metadata.canonical_url,
        is_accessible_for_free=metadata.is_accessible_for_free,
        sources=dict(metadata.sources),
        body=body,
        images=shown,
        removed=Lazy(lambda: _removed(segments, verdicts, metadata.headline)),
        format="html" if segments.from_html else "text",
        encoding=encoding,
        notices=tuple(notices),
    )


def _with_main(images: Mapping[int, Image], declared: str | None) -> dict[int, Image]:
    """Mark the main image: the one that the page declares where it is shown, else the first."""
    if not images:
        return {}
    name = file_name(declared)
    main = next(iter(images))
    for index, image in images.items():
        if name and any(file_name(candidate.src) == name for candidate in image.candidates):
            main = index
            break
    chosen = images[main]
    if chosen.src is None:
        return dict(images)
    marked = Image(
        chosen.src, chosen.candidates, chosen.alt, chosen.caption, chosen.credit, True, chosen.width, chosen.height
    )
    return {index: marked if index == main else image for index, image in images.items()}


def _removed(segments: Segments, verdicts: Sequence[Verdict], headline: str | None) -> Iterator[Removed]:
    paths: list[str] | None = segments.xpaths() if segments.from_html else None
    for block, verdict in zip(segments.blocks, with_headline(segments, verdicts, headline), strict=True):
        if verdict.label is None:
            continue
        reason = f"{verdict.rule}: {verdict.detail}" if verdict.detail else verdict.rule
        position = Position(block.index, block.line, None if paths is None else paths[block.place])
        yield Removed(known_by(block), verdict.label, reason, round(verdict.score, 2), position)


def with_headline(segments: Segments, verdicts: Sequence[Verdict], headline: str | None) -> list[Verdict]:
    """The verdicts as the article accounts for its blocks: the headline is decided by more than them.

    Args:
        segments: the page in blocks.
        verdicts: one for each block.
        headline: the article's.
    """
    accounted = list(verdicts)
    shown = [index for index, verdict in enumerate(verdicts) if verdict.role is roles.HEADLINE]
    if not shown and headline:  # a rule may have taken it for furniture ("Sign in")
        shown = [block.index for block in segments.blocks if block.text == headline][:1]
    for index in shown:
        role, _, _, _, score = verdicts[index]
        if segments.blocks[index].text != headline:
            accounted[index] = Verdict(None, Label.DUPLICATE, "headline", "declared otherwise", score)
        elif role is None:
            accounted[index] = Verdict(roles.HEADLINE, None, "headline", "as declared", score)
    return accounted


def known_by(block: Block) -> str:
    """What a block is listed as: its text, or what an image or embed is known by."""
    if block.media is None:
        return block.text
    attributes = block.media.attributes
    return next(
        (attributes[name] for name in ("alt", "data-src", "src") if attributes.get(name)), f"<{block.media.tag}>"
    )


class _Body:
    """Builds the body: neighbouring blocks of one list, table or quotation become one."""

    def __init__(
        self, segments: Segments, verdicts: Sequence[Verdict], images: Mapping[int, Image], base: str | None
    ) -> None:
        self.segments = segments
        self.verdicts = verdicts
        self.images = images
        self.base = base
        # Of one group of lines alone nobody can tell that a line feed is less than a blank line.
        self.has_groups = not segments.from_html and (
            len({block.place for block in segments.blocks if verdicts[block.index].role is roles.PARAGRAPH}) > 1
        )

    def blocks(self) -> Iterator[BodyBlock]:
        kept = [block for block in self.segments.blocks if self._stands_in_body(block)]
        for (role, _), group in groupby(kept, self._group):
            members = list(group)
            if role is roles.LIST_ITEM:
                yield from self._lists(members)
            elif role is roles.TABLE:
                yield self._table(members)
            elif role is roles.QUOTE:
                yield Quote(tuple(Paragraph(block.text, self._spans(block)) for block in members))
            elif role is roles.PARAGRAPH and len(members) > 1:
                yield self._paragraph(members)
            else:
                for block in members:
                    yield self._single(block, role)

    def _stands_in_body(self, block: Block) -> bool:
        role = self.verdicts[block.index].role
        return (
            role is not None and role not in (roles.HEADLINE, roles.CAPTION, roles.CREDIT)
        ) or block.index in self.images

    def _group(self, block: Block) -> tuple[Role | None, int]:
        """Blocks next to each other with the same key make one block of the body."""
        role = self.verdicts[block.index].role
        if role is roles.LIST_ITEM and block.list is not None:
            return role, self._outermost_list(block.list.list)
        if role is roles.TABLE and block.cell is not None:
            return role, block.cell.table
        if role is roles.QUOTE:
            return role, block.quote
        if role is roles.PARAGRAPH and self.has_groups and block.place > 0:
            return role, block.place  # lines between two blank ones are one paragraph with line feeds in it
        return (roles.IMAGE if block.index in self.images else role), ~block.index

    def _outermost_list(self, place: int) -> int:
        outermost = place
        while place >= 0:
            if self.segments.places[place].tag in ("ul", "ol", "dl", "menu", "dir"):
                outermost = place
            place = self.segments.places[place].parent
        return outermost

    def _paragraph(self, lines: list[Block]) -> Paragraph:
        text, spans = "", list[Span]()
        for line in lines:
            text = f"{text}\n" if text else ""
            spans.extend(Span(s.start + len(text), s.end + len(text), s.kind, s.href) for s in self._spans(line))
            text += line.text
        return Paragraph(text, tuple(spans))

    def _single(self, block: Block, role: Role | None) -> BodyBlock:
        if block.index in self.images:
            return self.images[block.index]
        if role is roles.HEADING:
            return Heading(block.text, block.level or 2, self._spans(block))
        if role is roles.CODE:
            return Code(block.text.strip("\n"), self._language(block))
        if role is roles.EMBED:
            return self._embed(block)
        if role is roles.DEK:
            return Paragraph(block.text, self._spans(block), "dek")
        if role is roles.NOTE:
            return Paragraph(block.text, self._spans(block), "note")
        return Paragraph(block.text, self._spans(block))

    def _spans(self, block: Block) -> tuple[Span, ...]:
        return tuple(
            Span(mark.start, mark.end, _SPAN_KINDS[mark.tag], self._address(mark))  # type: ignore[arg-type]
            for mark in block.marks
            if mark.tag in _SPAN_KINDS and (mark.tag != "a" or mark.href)
        )

    def _address(self, mark: Mark) -> str | None:
        if not mark.href:
            return None
        try:
            return urljoin(self.base, mark.href.strip()) if self.base else mark.href.strip()
        except ValueError:  # such as "http://[": kept as written
            return mark.href.strip()

    def _language(self, block: Block) -> str | None:
        """The programming language, from a class such as ``language-python``."""
        tokens = [token for mark in block.marks for token in mark.tokens]
        tokens.extend(self.segments.places[block.place].tokens)
        for token in tokens:
            for prefix in ("language-", "lang-", "brush:"):
                if token.startswith(prefix) and len(token) > len(prefix):
                    return token.removeprefix(prefix)
        return None

    def _embed(self, block: Block) -> Embed:
        assert block.media is not None
        attributes = block.media.attributes
        address = next(
            (
                value
                for holder in [attributes, *block.media.sources]
                for name in ("src", "data-src", "data")
                if (value := holder.get(name))
            ),
            None,
        )
        kind = _EMBED_KINDS.get(block.media.tag, "frame")
        src = self._address(Mark(0, 0, "", address, ())) if address else None
        return Embed(src, kind, attributes.get("title") or None)

    def _table(self, members: list[Block]) -> Table:
        rows: dict[int, dict[int, Cell]] = {}
        for block in members:
            assert block.cell is not None
            row = rows.setdefault(block.cell.row, {})
            cell = Cell(block.text, self._spans(block), block.cell.header)
            before = row.get(block.cell.cell)
            if before is not None:
                shift = len(before.text) + 1
                spans = before.spans + tuple(Span(s.start + shift, s.end + shift, s.kind, s.href) for s in cell.spans)
                cell = Cell(f"{before.text}\n{cell.text}", spans, cell.header)
            row[block.cell.cell] = cell
        return Table(tuple(_aligned(row, self.segments.places) for row in rows.values()))

    def _lists(self, members: list[Block]) -> Iterator[List]:
        """The lists of neighbouring items; an item's nested lists become its children."""
        roots: dict[int, _ListNode] = {}
        items: dict[int, _ItemNode] = {}
        for block in members:
            position = block.list
            assert position is not None
            item = items.get(position.item)
            if item is None:
                outer = self._outer_item(position.list, items)
                item = items[position.item] = _ItemNode(1 if outer is None else outer.level + 1)
                if outer is None:
                    roots.setdefault(position.list, _ListNode(position.ordered)).add(item)
                elif outer.level < DEEPEST_LIST:
                    outer.lists.setdefault(position.list, _ListNode(position.ordered)).add(item)
                else:  # one more item beside the one that it stands in
                    item.level = outer.level
                    outer.within.add(item)
            shift = len(item.text) + 1 if item.text else 0
            item.text = f"{item.text}\n{block.text}" if item.text else block.text
            item.spans.extend(Span(s.start + shift, s.end + shift, s.kind, s.href) for s in self._spans(block))
        for node in roots.values():
            yield node.finished()

    def _outer_item(self, place: int, items: Mapping[int, _ItemNode]) -> _ItemNode | None:
        place = self.segments.places[place].parent
        while place >= 0:
            if place in items:
                return items[place]
            place = self.segments.places[place].parent
        return None


def _aligned(row: Mapping[int, Cell], places: Sequence[Place]) -> tuple[Cell, ...]:
    """The cells of a row at their columns; cells without text have no block and come back as empty ones."""
    headers = max((places[place].nth for place in row if places[place].tag == "th"), default=0)
    columns: dict[int, Cell] = {}
    end = 0
    for place, cell in row.items():
        column = places[place].nth - 1 + (headers if places[place].tag == "td" else 0)
        if column in columns:  # an element between row and cell, where the count begins anew
            column = end
        columns[column] = cell
        end = max(end, column + 1)
    return tuple(columns.get(column, Cell("")) for column in range(max(columns) + 1))


DEEPEST_LIST = 50
"""Levels; deeper lists stand beside their parents' items, so that writers and readers do not run out of stack."""


class _ItemNode:
    """A list item under construction."""

    def __init__(self, level: int) -> None:
        self.text = ""
        self.spans: list[Span] = []
        self.lists: dict[int, _ListNode] = {}
        self.level = level
        self.within: _ListNode

    def finished(self) -> ListItem:
        return ListItem(self.text, tuple(self.spans), tuple(node.finished() for node in self.lists.values()))


class _ListNode:
    """A list under construction."""

    def __init__(self, ordered: bool) -> None:
        self.ordered = ordered
        self.items: list[_ItemNode] = []

    def add(self, item: _ItemNode) -> None:
        self.items.append(item)
        item.within = self

    def finished(self) -> List:
        return List(tuple(item.finished() for item in self.items), self.ordered)
