#!/usr/bin/env python3
"""Train the networks and write their weights.

    python -m training.train FOLDER [--folds] [--only-folds] [--form FORM] [--seeds N]

FOLDER holds ``corpora/<name>/`` (pages and truth) and ``eval/flatten.py``, which drops the tags of a page. Written are
the weights that ship with the library, which have seen every page, and, with ``--folds``, those of each fold, which
have seen no page of the fold's sites: by these the benchmarks score. Each file holds networks for pages in HTML and for
flattened ones. Needs torch beside the library. The same folder, seeds and versions give the same weights on the same
machine; the figures differ by a thousandth elsewhere.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from cleannews.classify.features import PAGE_KINDS
from cleannews.classify.network import FORMS, SHIPPED, Form, standardised
from training.dataset import SITES, WEIGHTS, Example, digest, read_corpus, renumbered, vocabulary_of
from training.network import NAMELESS, Network, arrays_of, moments
from training.sites import FOLDS, fold_of

FOLD_WEIGHTS = Path(__file__).parent.parent / "benchmarks" / "quality" / "folds"
CARD = Path(__file__).with_name("data.json")
RATE, DECAY = 4e-3, 0.1
KIND, ARTICLE = 0.2, 0.3
"""What telling the kinds of pages apart counts for beside finding the text, and an article beside a rarer kind."""
EPOCHS: dict[Form, int] = {"html": 7, "text": 4}
"""Times that a page is seen; each is flattened in two styles."""
TITLE: dict[Form, float] = {"html": 0.0, "text": 0.3}
"""What telling the title counts for beside finding the text; in HTML the rules choose it by what the page declares."""
GUESS = 0.3
"""What the network's first guess counts for beside its last word."""
AVERAGE = 0.99
"""Share of the average of the weights over all steps that each step keeps; the average is what is used."""
BLOCKS, PAGES = 6000, 24
"""Most blocks (padding included) and pages of a batch."""


def train(examples: Sequence[Example], form: Form, seeds: int) -> list[dict[str, np.ndarray]]:
    """Train networks of the seeds 0 to `seeds` - 1 on the same vocabulary; returns the arrays of each."""
    vocabulary = vocabulary_of(examples, SITES[form])
    words = renumbered(examples, vocabulary)
    known = [
        example._replace(features=example.features._replace(words=rows))
        for example, rows in zip(examples, words, strict=True)
    ]
    return [_train(known, vocabulary, seed, form) for seed in range(seeds)]


def _train(examples: Sequence[Example], vocabulary: Sequence[str], seed: int, form: Form) -> dict[str, np.ndarray]:
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    mean, scale = moments([example.features.numbers for example in examples])
    network = Network(len(mean), len(vocabulary))
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    epochs = EPOCHS[form]
    steps = epochs * (len(_batches(examples, rng)) + 15)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.15)
    balance = torch.tensor([ARTICLE if kind == "article" else 1.0 for kind in PAGE_KINDS])
    average = {name: value.clone() for name, value in network.state_dict().items()}
    step = 0
    network.train()
    for _ in range(epochs):
        for batch in _batches(examples, rng):
            numbers, codes, words, lengths, groups, mask, targets, weights, titles = _tensors(
                [examples[i] for i in batch], mean, scale
            )
            words[torch.rand(len(batch)) < NAMELESS] = 0
            logits, guess, kinds, title = network(numbers, codes, words, lengths, groups, mask)
            losses = functional.binary_cross_entropy_with_logits(logits, targets, reduction="none")
            first = functional.binary_cross_entropy_with_logits(guess, targets, reduction="none")
            loss = ((losses + GUESS * first) * weights).sum() / 12 + _unlike(logits, targets, lengths, weights) / 12
            known = torch.tensor([examples[i].kind for i in batch])
            loss = loss + KIND * functional.cross_entropy(kinds, known, balance) * len(batch) / 12
            asked = torch.tensor([float(examples[i].has_title) for i in batch])
            loss = loss + TITLE[form] * (_mistaken(title, titles, mask) * asked).sum() / 12
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            step += 1
            with torch.no_grad():
                for name, value in network.state_dict().items():
                    average[name].lerp_(value, 1.0 - min(AVERAGE, step / (step + 9)))
    network.load_state_dict(average)
    arrays = arrays_of(network.eval(), mean, scale, vocabulary)
    return arrays if TITLE[form] else {name: array for name, array in arrays.items() if not name.startswith("title")}


def _unlike(logits: torch.Tensor, targets: torch.Tensor, lengths: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    """1 − F1 of the text by words, with probabilities for counts (a "soft Dice" loss), by the weight of each page."""
    likely = torch.sigmoid(logits)
    words = lengths * (weights > 0)  # what nothing is known of does not count
    right = (words * likely * targets).sum(1)
    f1 = 2.0 * right / ((words * (likely + targets)).sum(1) + 1.0)
    has_text = (words * targets).sum(1) > 0
    return ((1.0 - f1) * weights.sum(1) * has_text).sum()


def _mistaken(logits: torch.Tensor, titles: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """By page: the log loss of a choice among its rows and none; any of several copies of the title is right."""
    logits = logits.masked_fill(mask == 0, -1e9)
    none = torch.zeros(len(logits), 1)
    total = torch.cat([logits, none], 1).logsumexp(1)
    right = torch.cat([logits.masked_fill(titles == 0, -1e9), none.masked_fill(titles.amax(1, True) > 0, -1e9)], 1)
    return total - right.logsumexp(1)


def _batches(examples: Sequence[Example], rng: np.random.Generator) -> list[list[int]]:
    """Pages of about the same length together, in random order."""
    lengths = [len(example.targets) for example in examples]
    order = np.argsort([length * rng.uniform(0.7, 1.4) for length in lengths])
    batches: list[list[int]] = []
    current: list[int] = []
    for index in order.tolist():
        current.append(index)
        if len(current) * max(lengths[i] for i in current) >= BLOCKS or len(current) >= PAGES:
            batches.append(current)
            current = []
    if current:
        batches.append(current)
    rng.shuffle(batches)
    return batches


def _tensors(examples: Sequence[Example], mean: np.ndarray, scale: np.ndarray) -> tuple[torch.Tensor, ...]:
    """A batch, padded to its longest page: its features, then the mask, targets, weights and titles."""
    size = (len(examples), max(len(example.targets) for example in examples))
    first = examples[0].features
    numbers = np.zeros((*size, first.numbers.shape[1]), np.float32)
    codes = np.zeros((*size, first.codes.shape[1]), np.int64)
    words = np.zeros((*size, first.words.shape[1]), np.int64)
    groups = np.zeros((*size, first.groups.shape[1]), np.int64)
    lengths, mask, targets, weights, titles = (np.zeros(size, np.float32) for _ in range(5))
    for row, example in enumerate(examples):
        n = len(example.targets)
        numbers[row, :n] = standardised(example.features.numbers, mean, scale)
        codes[row, :n] = example.features.codes
        words[row, :n] = example.features.words
        lengths[row, :n] = example.features.lengths
        groups[row, :n] = example.features.groups
        mask[row, :n], targets[row, :n], weights[row, :n] = 1, example.targets, example.weights
        titles[row, :n] = example.titles
    return tuple(map(torch.from_numpy, (numbers, codes, words, lengths, groups, mask, targets, weights, titles)))


def write(path: Path, networks: Mapping[Form, Sequence[dict[str, np.ndarray]]]) -> None:
    """Write the networks of each form, which are averaged, into one file; those of other forms in it are kept."""
    path.parent.mkdir(parents=True, exist_ok=True)
    arrays: dict[str, np.ndarray] = {}
    if path.exists():
        with np.load(path) as there:
            arrays = {name: there[name] for name in there.files if name.partition("/")[0] not in networks}
    for form, (first, *others) in networks.items():
        members = [first, *[{**other, "vocabulary": np.empty(0, np.uint8)} for other in others]]  # the same for all
        for index, member in enumerate(members):
            arrays |= {f"{form}/{index}/{name}": array for name, array in member.items()}
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folds", action="store_true", help="write the weights of every fold too")
    parser.add_argument("--only-folds", action="store_true", help="leave those that ship as they are")
    parser.add_argument("--form", choices=FORMS, help="train for this one only, and leave the networks of the other")
    parser.add_argument("--seeds", type=int, default=2, help="networks that are averaged")
    args = parser.parse_args()
    torch.use_deterministic_algorithms(True)
    forms = [args.form] if args.form else FORMS
    examples: dict[Form, list[Example]] = {form: [] for form in forms}
    card = {}
    for name in WEIGHTS:
        folder = args.folder / "corpora" / name
        card[name] = {"sha256": digest(folder)}
        for form in forms:
            read = read_corpus(folder, form)
            examples[form] += read
            card[name][form] = {"pages": len(read), "blocks": sum(len(e.targets) for e in read)}
            print(f"{name}, {form}: {len(read)} pages", flush=True)
    began = time.monotonic()
    if args.folds or args.only_folds:
        for fold in range(FOLDS):
            kept = {form: [e for e in read if fold_of(e.site) != fold] for form, read in examples.items()}
            write(FOLD_WEIGHTS / f"fold{fold}.npz", {form: train(kept[form], form, args.seeds) for form in forms})
            print(f"fold {fold}: {time.monotonic() - began:.0f} s", flush=True)
    if not args.only_folds:
        write(SHIPPED, {form: train(examples[form], form, args.seeds) for form in forms})
        if args.form:  # what is known of the other form's examples
            known = json.loads(CARD.read_text(encoding="utf-8"))["corpora"]
            card = {name: {**known[name], **facts} for name, facts in card.items()}
        settings = {"epochs": EPOCHS, "seeds": list(range(args.seeds)), "torch": torch.__version__}
        CARD.write_text(json.dumps({"corpora": card, **settings}, indent=1) + "\n", encoding="utf-8")
        print(f"{SHIPPED}: {SHIPPED.stat().st_size:,} bytes, {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
