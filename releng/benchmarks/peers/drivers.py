from timing import codes, np, numbers, rows, sys, timed

p, b = 11, 1000
x = np.stack([codes(f"d{k}") + codes("shared").astype(float) for k in range(1, p + 1)], 1)
y = x @ (np.arange(1, p + 1) / p) + numbers("noise")
a = np.column_stack([y, x])
a = (a - a.mean(0)) / a.std(0)
i, j = np.triu_indices(p + 1)
products = np.column_stack([np.ones(rows), a, a[:, i] * a[:, j]])
random = np.random.default_rng(1)


def correlations(w):
    s = w @ products
    n = s[:, :1]
    m = s[:, 1 : p + 2] / n
    c = np.empty((len(w), p + 1, p + 1))
    c[:, i, j] = s[:, p + 2 :] / n - m[:, i] * m[:, j]
    c[:, j, i] = c[:, i, j]
    d = np.sqrt(np.einsum("bii->bi", c))
    return c / d[:, :, None] / d[:, None, :]


def replicates():
    w = np.zeros((b, rows))
    for r in range(b):
        w[r] = np.bincount(random.integers(0, rows, rows), minlength=rows)
    return correlations(w)


def lmg(r):
    factorial = np.cumprod(np.r_[1.0, np.arange(1, p + 1)])
    weight = factorial[:p] * factorial[:p][::-1] / factorial[p]
    shares = np.zeros((p, len(r)))
    order = list(range(1, p + 1)) + [0]
    start = r[:, order][:, :, order].transpose(1, 2, 0).copy()

    def walk(k, taken, rest):
        if k == p:
            fit = 1 - rest[0, 0]
            size = sum(taken)
            for d in range(p):
                if taken[d]:
                    shares[d] += weight[size - 1] * fit
                else:
                    shares[d] -= weight[size] * fit
            return
        walk(k + 1, taken + [0], rest[1:, 1:])
        walk(k + 1, taken + [1], rest[1:, 1:] - rest[1:, :1] * (rest[:1, 1:] / rest[0, 0]))

    walk(0, [], start)
    return shares.T


def johnson(r):
    values, vectors = np.linalg.eigh(r[:, 1:, 1:])
    root = np.sqrt(values)
    along = np.einsum("bji,bj->bi", vectors, r[:, 1:, 0]) / root
    beta = np.einsum("bji,bi->bj", vectors, along)
    half = np.einsum("bji,bi,bki->bjk", vectors, root, vectors)
    return np.einsum("bjk,bk->bj", half**2, beta**2)


importance = {"lmg": lmg, "johnson": johnson}[sys.argv[3]]


def work():
    importance(replicates())
    return importance(correlations(np.ones((1, rows))))[0] @ np.arange(1, p + 1)


timed(work, 7)
