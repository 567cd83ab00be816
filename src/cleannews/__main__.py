"""``python -m cleannews`` is the same as the command ``cleannews``."""

from cleannews.cli import main

if __name__ == "__main__":
    main(prog_name="python -m cleannews")
