from timing import codes, np, numbers, sys, timed

qs = [codes(f"q{q}") for q in range(1, int(sys.argv[3]) + 1)]
cell = codes("cell")
w = numbers("w")


def work():
    base = (cell.astype(np.int64) - 1) * 6
    ww = w * w
    total = 0.0
    for q in qs:
        at = base + np.where(q == 0, 5, q - 1)
        n = np.bincount(at, minlength=144)
        np.bincount(at, weights=w, minlength=144)
        squares = np.bincount(at, weights=ww, minlength=144)
        g, e = np.divmod(np.arange(144), 6)
        total += np.sum(squares * (1 + g) * (1 + e) / (1 + n))
    return total


timed(work)
