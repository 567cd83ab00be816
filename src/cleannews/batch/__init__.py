"""Many pages in one run that nobody has to watch."""
