"""Runs every `bench_*.py` beside this file: `python -m bench`, or `python -m bench facts` for one of them."""

import importlib
import subprocess
import sys
from pathlib import Path


def main(names: list[str]) -> int:
    """Each benchmark prints its own lines; the exit code is the worst of theirs.

    Several are run in a process each: in a heap that another has filled before, a reference that takes and gives back
    much memory (lexbor) takes five eighths of its time, and a figure would depend on what ran before it.
    """
    modules = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    chosen = [module for module in modules if not names or module.removeprefix("bench_") in names]
    if not chosen:
        print(f"no such benchmark; there are: {', '.join(module.removeprefix('bench_') for module in modules)}")
        return 2
    if len(chosen) > 1:
        return max(_apart(module.removeprefix("bench_")) for module in chosen)
    print(f"== {chosen[0].removeprefix('bench_')}", flush=True)
    return int(importlib.import_module(f"bench.{chosen[0]}").main() or 0)


def _apart(name: str) -> int:
    return subprocess.run([sys.executable, "-m", "bench", name], check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
