"""How the weights in `src/cleannews/classify/weights.npz` are made; see `train.py`."""
