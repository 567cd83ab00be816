"""An article in other forms: plain text, Markdown, HTML, a record for JSON, schema.org, a notebook's view.

These modules read an article and judge nothing. Every text of a page is escaped for the form it goes into, and every
address passes `addresses`.
"""
