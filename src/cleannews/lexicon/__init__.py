"""Every phrase, pattern word and class token that a rule looks for, by language, as data with its source."""
