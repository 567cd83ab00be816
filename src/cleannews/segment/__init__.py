"""From a tree or a flattened text to the same immutable blocks. Facts only: nothing here is judged or dropped."""
