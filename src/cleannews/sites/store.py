"""A folder of profiles, a file for each site."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from cleannews.classify import Habits
from cleannews.errors import InvalidProfile
from cleannews.sites.profile import SiteProfile, site_of

ENDING: Final = ".json"
_NAME: Final = re.compile(r"[a-z0-9](?:[a-z0-9_.-]{0,250}[a-z0-9])?")
"""Hosts that are names of files as they are, everywhere; others have no profile."""
_MOST_LOADED: Final = 200
"""Profiles that are kept in memory."""


class SiteProfiles:
    """The profiles of many sites: each page is cleaned with that of its own.

    >>> Cleaner(site=SiteProfiles("profiles")).clean_many(pages)
    >>> Cleaner(site=SiteProfiles(learn_sites(pages))).clean_many(pages)

    Args:
        profiles: a folder where `save_profiles` or ``cleannews learn`` has written them, which are read when they are
            needed; or the profiles by site, as `learn_sites` gives them.

    Raises:
        InvalidProfile: there is no such folder.
    """

    def __init__(self, profiles: str | Path | Mapping[str, SiteProfile]) -> None:
        self._given: dict[str, SiteProfile] = {}
        self.folder: Path | None = None
        """Where they are read from; None where they were given."""
        if isinstance(profiles, Mapping):
            self._given = dict(profiles)
        else:
            self.folder = Path(profiles)
            if not self.folder.is_dir():
                raise InvalidProfile(f"{self.folder}: there is no such folder of profiles")
        self._loaded: dict[str, SiteProfile | None] = {}

    def of(self, site: str) -> SiteProfile | None:
        """The profile of a site, None where there is none.

        Raises:
            InvalidProfile: there is a file, and it is no profile.
        """
        if self.folder is None:
            return self._given.get(site)
        try:
            return self._loaded[site]
        except KeyError:
            pass
        profile = None
        if is_file_name(site):
            path = self.folder / f"{site}{ENDING}"
            profile = SiteProfile.load(path) if path.is_file() else None
        if len(self._loaded) >= _MOST_LOADED:
            self._loaded = {}
        self._loaded[site] = profile
        return profile

    def habits_of(self, url: str | None) -> Habits | None:
        """What the classifier wants to know of a page's site."""
        profile = self.of(site_of(url)) if url else None
        return None if profile is None else profile.habits_of(url)

    def __iter__(self) -> Iterator[str]:
        """The sites that there are profiles of."""
        if self.folder is None:
            return iter(sorted(self._given))
        return iter(sorted(path.name.removesuffix(ENDING) for path in self.folder.glob(f"*{ENDING}")))

    def __getstate__(self) -> dict[str, Any]:
        return {"folder": self.folder, "_given": self._given, "_loaded": {}}


def save_profiles(profiles: Mapping[str, SiteProfile], folder: str | Path) -> Iterable[str]:
    """Write profiles into a folder, which is made where there is none.

    Returns:
        The sites that were left out since their name cannot be that of a file.

    Raises:
        OutputUnusable: they cannot be written.
    """
    from cleannews.io.aside import telling

    place = Path(folder)
    with telling(place):
        place.mkdir(parents=True, exist_ok=True)
    left_out = []
    for site, profile in profiles.items():
        if is_file_name(site):
            profile.save(place / f"{site}{ENDING}")
        else:
            left_out.append(site)
    return left_out


def is_file_name(site: str) -> bool:
    """Whether a site's name is safe as that of a file."""
    return _NAME.fullmatch(site) is not None and ".." not in site
