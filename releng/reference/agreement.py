# SPDX-License-Identifier: EPL-2.0
# Agreement of coders by another program: Krippendorff's alpha of Python's nltk, and plain bootstrap replicates
# with numpy. Run as: python3 agreement.py FOLDER; writes FOLDER/agreement.csv and FOLDER/../data/coders.csv.
# In coders.csv a coder's set of codes is a number whose bits are the codes; empty where the answer was not coded.
import itertools
import os
import platform
import random
import sys

import nltk
import numpy
from nltk.metrics.agreement import AnnotationTask

folder = sys.argv[1]
version = f"Python {platform.python_version()}, nltk {nltk.__version__}"
rows = []


def reference(name, value, source, tolerance=1e-9):
    rows.append(f'{name},{float(value):.17g},{tolerance:g},"{source}"')


def alpha(coders, distance):
    """coders: lists of values of equal length, None where a coder did not code."""
    data = [(f"c{c}", u, v) for c, values in enumerate(coders) for u, v in enumerate(values) if v is not None]
    return AnnotationTask(data=data, distance=distance).alpha()


def nominal(a, b):
    return 0.0 if a == b else 1.0


def jaccard(a, b):
    return 1 - len(a & b) / len(a | b)


def masi(a, b):
    """Passonneau 2006; nltk's own rounds the thirds to two decimals."""
    m = 1 if a == b else 2 / 3 if a <= b or b <= a else 1 / 3 if a & b else 0
    return 1 - len(a & b) / len(a | b) * m


def values(text):
    return [None if v == "." else v for v in text.split()]


# Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), examples A, B and C; printed .095, .692 and .743
printed = {
    "binary": ["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"],
    "nominal": ["a a b b d c c c e d d a", "b a b b b c c c e d d d"],
    "missing": ["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."],
    # the example of Hayes and Krippendorff's article as it goes round since; printed .691
    "three": [". . . . . 3 4 1 2 1 1 3 3 . 3", "1 . 2 1 3 3 4 3 . . . . . . .",
              ". . 2 1 3 4 4 . 2 1 1 3 3 . 4"],
}
for name, coders in printed.items():
    reference(f"printed.{name}", alpha([values(c) for c in coders], nominal),
              version + ": AnnotationTask.alpha; units with one coder left out")

# three coders, five codes, several to an answer, some answers not coded
random.seed(5)
CODES = 5
coders = [[], [], []]
for unit in range(60):
    truth = {c for c in range(CODES) if random.random() < (0.5, 0.35, 0.25, 0.15, 0.08)[c]} or {0}
    for c in coders:
        if random.random() < 0.2:
            c.append(None)
            continue
        seen = {code for code in range(CODES)
                if (code in truth) != (random.random() < 0.12)}
        c.append(frozenset(seen or truth))


def mask(codes):
    return "" if codes is None else str(sum(1 << c for c in codes))


with open(os.path.join(folder, "../data/coders.csv"), "w", newline="\n") as out:
    out.write("a,b,c\n")
    for row in zip(*coders):
        out.write(",".join(mask(v) for v in row) + "\n")

reference("masi", alpha(coders, masi), version + ": AnnotationTask.alpha with MASI in exact thirds; coders")
reference("jaccard", alpha(coders, jaccard), version + ": AnnotationTask.alpha with Jaccard; coders")
for code in range(CODES):
    present = [[None if v is None else code in v for v in c] for c in coders]
    reference(f"code.{code}", alpha(present, nominal), version + ": AnnotationTask.alpha; coders; code or not")

pairs = [(a, b) for row in zip(*coders) for a, b in itertools.combinations(row, 2) if a is not None and b is not None]
reference("alike", sum(a == b for a, b in pairs) / len(pairs), "pairs of coders with the same codes; coders")


# replicates of the units: alpha by its definition, which must give nltk's number for the sample itself
def definition(units, distance):
    observed, everything = 0.0, []
    for unit in units:
        observed += sum(distance(a, b) for a, b in itertools.permutations(unit, 2)) / (len(unit) - 1)
        everything += unit
    n = len(everything)
    kinds = sorted(set(everything), key=sorted)
    counts = numpy.array([everything.count(k) for k in kinds])
    between = numpy.array([[distance(a, b) for b in kinds] for a in kinds])
    return 1 - observed / n / (counts @ between @ counts / (n * (n - 1)))


units = [[v for v in row if v is not None] for row in zip(*coders)]
units = [u for u in units if len(u) > 1]
assert abs(definition(units, masi) - alpha(coders, masi)) < 1e-12
drawn = numpy.random.default_rng(1)
replicates = [definition([units[i] for i in drawn.integers(0, len(units), len(units))], masi) for _ in range(20000)]
text = f"numpy {numpy.__version__}: 20000 replicates of the units; another stream of numbers; coders"
for level, name in ((0.025, "low"), (0.975, "high")):
    reference(f"masi.{name}", numpy.quantile(replicates, level), text, 6e-3)

with open(os.path.join(folder, "agreement.csv"), "w", newline="\n") as out:
    out.write("name,value,tolerance,source\n" + "\n".join(rows) + "\n")
