"""Runs every `bench_*.py` beside this file: `python -m bench`, or `python -m bench facts` for one of them."""

import importlib
import sys
from pathlib import Path


def main(names: list[str]) -> int:
    """Each benchmark prints its own lines; the exit code is the worst of theirs."""
    modules = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    chosen = [module for module in modules if not names or module.removeprefix("bench_") in names]
    if not chosen:
        print(f"no such benchmark; there are: {', '.join(module.removeprefix('bench_') for module in modules)}")
        return 2
    worst = 0
    for module in chosen:
        print(f"== {module.removeprefix('bench_')}", flush=True)
        worst = max(worst, int(importlib.import_module(f"bench.{module}").main() or 0))
    return worst


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
