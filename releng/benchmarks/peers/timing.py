"""What every Python peer begins with: codes(NAME), numbers(NAME), timed(FUNCTION)."""
import sys
import time

try:
    import numpy as np
except ImportError:
    print("absent Python's numpy")
    sys.exit(0)

folder, rows = sys.argv[1], int(sys.argv[2])


def codes(name):
    return np.fromfile(f"{folder}/rows-{rows}/{name}.i1", dtype=np.int8)


def numbers(name):
    return np.fromfile(f"{folder}/rows-{rows}/{name}.f8", dtype="<f8")


def timed(work, times=15):
    """Prints the least of some runs; work of more than ten seconds is done once."""
    least = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        value = work()
        took = time.perf_counter() - start
        least = min(least, took)
        if took > 10:
            break
    print("seconds", repr(least))
    print("value", repr(float(value)))
