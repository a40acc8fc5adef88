from timing import codes, np, numbers, rows, sys, timed

qs = [codes(f"q{q}").astype(float) for q in range(1, int(sys.argv[3]) + 1)]
group = codes("group")
w = numbers("w")
random = np.random.default_rng(1)


def work():
    times = random.multinomial(rows - 1, np.full(rows, 1 / rows), size=500) * (rows / (rows - 1))
    total = 0.0
    for g in range(1, 7):
        own = group == g
        x = np.stack([q[own] for q in qs], axis=1)
        ww = np.where(x > 0, w[own][:, None], 0.0)
        r = times[:, own]
        means = (r @ (ww * x)) / (r @ ww)
        total += means.std(axis=0, ddof=1).sum()
    return total


timed(work)
