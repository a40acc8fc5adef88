from timing import codes, np, numbers, rows, timed

start = numbers("w")
margins = [(codes(name).astype(np.intp) - 1, k) for name, k in (("age", 5), ("region", 12), ("schooling", 4))]
targets = [start.sum() * (np.arange(k) + 2) / (np.arange(k) + 2).sum() for _, k in margins]


def work():
    w = start.copy()
    while True:
        for (category, k), target in zip(margins, targets):
            w *= (target / np.bincount(category, weights=w, minlength=k))[category]
        error = max(
            np.max(np.abs(np.bincount(category, weights=w, minlength=k) / target - 1))
            for (category, k), target in zip(margins, targets)
        )
        if error < 1e-9:
            return rows * np.sum(w * w) / w.sum() ** 2


timed(work)
