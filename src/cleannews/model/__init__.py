"""The values that cross the borders between the stages. Nothing here knows lxml, patterns or files."""
