"""Rows of Arrow from records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cleannews.errors import RecordUnreadable
from cleannews.io.record import ERROR, Record, json_line


class RowWriter:
    """Makes tables of records with these fields.

    Args:
        schema: that of `cleannews.io.arrow_schema.schema` for the same arguments.
        fields: the keys behind the envelope.
        with_duplicates: whether the two keys about duplicates are among those of the envelope.
    """

    def __init__(self, schema: Any, fields: Sequence[str], *, with_duplicates: bool) -> None:
        self._schema = schema
        self._fields = fields
        self._with_duplicates = with_duplicates

    def line(self, record: Record) -> bytes:
        """The record as `table` takes it."""
        return json_line(record, self._fields, with_duplicates=self._with_duplicates)

    def table(self, records: Sequence[tuple[Record, bytes]]) -> Any:
        """A `pyarrow.Table` of one chunk or several, a row for each record; one that Arrow cannot hold is an error.

        Args:
            records: each with its `line`; one at least.
        """
        import pyarrow as pa

        try:
            return self._read(b"".join(line for _, line in records))
        except ValueError:  # one of them has a number that is too large, a field that is not in the schema
            return pa.concat_tables([self._one(record, line) for record, line in records])

    def _one(self, record: Record, line: bytes) -> Any:
        try:
            return self._read(line)
        except ValueError as error:
            failed = Record(
                id=record.id,
                position=record.position,
                url=record.url,
                outcome=ERROR,
                error=RecordUnreadable(f"Arrow and Parquet cannot hold the record: {error}"),
                seconds=record.seconds,
            )
            return self._read(self.line(failed))

    def _read(self, lines: bytes) -> Any:
        """The table of some lines of JSON, which Arrow reads several times faster than objects of Python."""
        import pyarrow as pa
        from pyarrow import json

        return json.read_json(
            pa.BufferReader(lines),
            read_options=json.ReadOptions(use_threads=False, block_size=len(lines) + 1),
            parse_options=json.ParseOptions(explicit_schema=self._schema, unexpected_field_behavior="error"),
        )
