"""What several pages of one site teach: chrome comes again, articles do not.

A profile is a value: it is learned, looked at, saved, and given to a `Cleaner`. Nothing is learned behind one's back.
"""

from cleannews.sites.learning import learn_sites
from cleannews.sites.profile import SiteProfile, site_of
from cleannews.sites.store import SiteProfiles

__all__ = ["SiteProfile", "SiteProfiles", "learn_sites", "site_of"]
