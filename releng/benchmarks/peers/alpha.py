from timing import codes, np, rows, timed

k, b = 11, 1000
x = np.stack([codes(f"d{i}") + codes("shared").astype(float) for i in range(1, k + 1)], 1)
x -= x.mean(0)
total = x.sum(1)
sums = np.column_stack([np.ones(rows), x, (x * x).sum(1), total * total])
random = np.random.default_rng(1)


def alpha(w):
    s = w @ sums
    n = s[:, 0]
    m = s[:, 1 : k + 1] / n[:, None]
    parts = s[:, k + 1] / n - (m * m).sum(1)
    whole = s[:, k + 2] / n - m.sum(1) ** 2
    return k / (k - 1) * (1 - parts / whole)


def work():
    w = np.zeros((b, rows))
    for r in range(b):
        w[r] = np.bincount(random.integers(0, rows, rows), minlength=rows)
    alpha(w)
    return alpha(np.ones((1, rows)))[0]


timed(work, 7)
