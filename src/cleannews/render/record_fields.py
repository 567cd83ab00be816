"""The fields of one object of a record, read by name and type."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, NoReturn, TypeVar

from cleannews.errors import InvalidRecord
from cleannews.render.escape import shortened

_T = TypeVar("_T")
_Type = TypeVar("_Type", str, bool, int)
_Word = TypeVar("_Word", bound=str)

_NAMES = {str: "a string", bool: "true or false", int: "a whole number"}


class Fields:
    """One object of a record; a field that is null counts as missing.

    The methods raise `InvalidRecord` where a value is of another type than the one asked for; those that are not
    named ``optional`` and have no default, also where it is missing.
    """

    __slots__ = ("_place", "_record")

    def __init__(self, record: object, place: str) -> None:
        if not isinstance(record, Mapping):
            _refuse(place or "the record", record, "an object")
        self._record: Mapping[Any, object] = record
        self._place = place

    def only(self, *known: str) -> None:
        """Refuses fields of other names."""
        for name, value in self._record.items():
            if name not in known and value is not None:
                raise InvalidRecord(f"{self._at(name)} is unknown, the fields here are {', '.join(known)}")

    def text(self, name: str) -> str:
        """A string."""
        return self._required(name, self._value(name, str))

    def optional_text(self, name: str) -> str | None:
        """A string, None if missing."""
        return self._value(name, str)

    def optional_flag(self, name: str) -> bool | None:
        """True or false, None if missing."""
        return self._value(name, bool)

    def integer(self, name: str) -> int:
        """A whole number."""
        return self._required(name, self._value(name, int))

    def optional_integer(self, name: str) -> int | None:
        """A whole number, None if missing."""
        return self._value(name, int)

    def number(self, name: str) -> float:
        """A finite number."""
        return self._required(name, self.optional_number(name))

    def optional_number(self, name: str) -> float | None:
        """A finite number, None if missing."""
        value = self._record.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            _refuse(self._at(name), value, "a number")
        try:
            number = float(value)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            _refuse(self._at(name), value, "a finite number")
        return number

    def optional_moment(self, name: str) -> datetime | None:
        """A datetime as its ``isoformat`` writes it, None if missing."""
        value = self._value(name, str)
        if value is None:
            return None
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            moment = None
        if moment is None or moment.isoformat() != value:  # versions of Python differ in what else they read
            _refuse(self._at(name), value, "a date and time such as 2024-05-01T10:00:00+02:00")
        return moment

    def word(self, name: str, vocabulary: Sequence[_Word], default: _Word | None = None) -> _Word:
        """A word of a closed vocabulary."""
        value = self._record.get(name)
        if value is None:
            return self._required(name, default)
        for word in vocabulary:
            if word == value:
                return word
        _refuse(self._at(name), value, "one of " + ", ".join(map(str, vocabulary)))

    def item(self, name: str, read: Callable[[Fields], _T]) -> _T:
        """An object."""
        return read(Fields(self._required(name, self._record.get(name)), self._at(name)))

    def items(self, name: str, read: Callable[[Fields], _T]) -> tuple[_T, ...]:
        """A list of objects, empty if missing."""
        return _read_list(self._record.get(name, ()), self._at(name), read)

    def items_or_json(self, name: str, read: Callable[[Fields], _T]) -> tuple[_T, ...]:
        """A list of objects, also as JSON text, empty if missing."""
        value, place = self._record.get(name, ()), self._at(name)
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError:
                _refuse(place, value, "a list or its JSON text")
        return _read_list(value, place, read)

    def rows(self, name: str, read: Callable[[Fields], _T]) -> tuple[tuple[_T, ...], ...]:
        """A list of lists of objects, empty if missing."""
        place = self._at(name)
        rows = enumerate(_list(self._record.get(name), place))
        return tuple([_read_list(row, f"{place}[{index}]", read) for index, row in rows])

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of strings, empty if missing."""
        values = _list(self._record.get(name), self._at(name))
        for index, value in enumerate(values):
            if not isinstance(value, str):
                _refuse(f"{self._at(name)}[{index}]", value, "a string")
        return tuple(values)

    def text_map(self, name: str) -> dict[str, str]:
        """An object whose values are strings, empty if missing."""
        value = self._record.get(name)
        if value is None:
            return {}
        inner = Fields(value, self._at(name))
        return {key: text for key in inner._record if (text := inner.optional_text(key)) is not None}

    def _value(self, name: str, kind: type[_Type]) -> _Type | None:
        value = self._record.get(name)
        if value is None or value != value:  # NaN, which pandas has for what is missing
            return None
        if kind is int and isinstance(value, float) and value.is_integer():  # as pandas has numbers where some miss
            value = int(value)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):  # a bool is an int in Python
            _refuse(self._at(name), value, _NAMES[kind])
        return value

    def _required(self, name: str, value: _T | None) -> _T:
        if value is None:
            raise InvalidRecord(f"{self._at(name)} is missing")
        return value

    def _at(self, name: object) -> str:
        return f"{self._place}.{name}" if self._place else f"{name}"


def without_none(record: dict[str, Any]) -> dict[str, Any]:
    """The record without its fields that are None."""
    return {name: value for name, value in record.items() if value is not None}


def _read_list(value: object, place: str, read: Callable[[Fields], _T]) -> tuple[_T, ...]:
    values = enumerate(_list(value, place))
    return tuple([read(Fields(value, f"{place}[{index}]")) for index, value in values])


def _list(value: object, place: str) -> Sequence[Any]:
    if value is None:
        return ()
    if hasattr(value, "tolist"):  # an array of numpy
        value = value.tolist()
    if not isinstance(value, (list, tuple)):
        _refuse(place, value, "a list")
    return value


def _refuse(place: str, value: object, wanted: str) -> NoReturn:
    shown = repr(value) if isinstance(value, (bool, float, str)) or value is None else f"a {type(value).__name__}"
    raise InvalidRecord(f"{place} is {shortened(shown, 60)}, it must be {wanted}")
