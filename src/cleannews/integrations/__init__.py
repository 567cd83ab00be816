"""`cleannews` in the engines that others have built: each module is a thin layer, imported by who uses it."""
