"""Phrases that make up a whole line, by region, one kind of furniture a module."""
