"""Pages in from files, WARC, JSON lines, Parquet and archives; records out to JSON lines, Parquet and files."""
