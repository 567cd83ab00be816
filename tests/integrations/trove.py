"""A pipeline of datatrove, run by itself: ``python -m integrations.trove KIND SOURCE OUTPUT``."""

from __future__ import annotations

import sys
from typing import Any

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import WarcReader
from datatrove.pipeline.writers import JsonlWriter, ParquetWriter

from cleannews.integrations.datatrove import (
    ArticleCleaner,
    ArticleExtractor,
    WarcPages,
    parquet_row,
    parquet_schema,
)


def main() -> None:
    kind, source, output = sys.argv[1:]
    steps: dict[str, list[Any]] = {
        "parquet": [
            WarcPages(source),
            ArticleCleaner(timeout=30),
            ParquetWriter(f"{output}/out", adapter=parquet_row, schema=parquet_schema(), batch_size=7),
        ],
        "articles": [
            WarcPages(source),
            ArticleCleaner(fields=("headline",), outcomes=("article",)),
            JsonlWriter(f"{output}/out", compression=None),
        ],
        "their-reader": [WarcReader(source), ArticleCleaner(), JsonlWriter(f"{output}/out", compression=None)],
        "extractor": [WarcReader(source), ArticleExtractor(), JsonlWriter(f"{output}/out", compression=None)],
        "too-slow": [WarcReader(source), ArticleExtractor(timeout=0.2), JsonlWriter(f"{output}/out", compression=None)],
    }
    executor = LocalPipelineExecutor(steps[kind], tasks=2, workers=2, logging_dir=f"{output}/logs")
    executor.run()


if __name__ == "__main__":
    main()
