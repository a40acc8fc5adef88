# SPDX-License-Identifier: EPL-2.0
source("common.R")
suppressPackageStartupMessages(library(survey))
pairs <- read.csv(file.path(folder, "../data/pairs.csv"))
pairs$person <- seq_len(nrow(pairs))
complete <- !is.na(pairs$first) & !is.na(pairs$second)
either <- !is.na(pairs$first) | !is.na(pairs$second)

known <- function(name, estimate, se, df, source) {
  reference(paste0(name, ".difference"), estimate, source)
  reference(paste0(name, ".se"), se, source)
  reference(paste0(name, ".df"), df, source)
}
stacked <- function(name, frame, recode, text, ...) {
  long <- rbind(cbind(frame, judged = 1, y = recode(frame$first)), cbind(frame, judged = 2, y = recode(frame$second)))
  design <- subset(svydesign(data = long, ...), !is.na(y))
  both <- svyby(~y, ~judged, design, svymean, covmat = TRUE)
  d <- svycontrast(both, c(1, -1))
  known(name, coef(d), SE(d), degf(design), with_version(text, "survey"))
}
same <- function(y) y
high <- function(y) as.numeric(y > 650)
stacked("stacked.simple", pairs[either, ], same, "svycontrast(svyby(stacked)); PSU = respondent",
        id = ~person, weights = ~1)
stacked("stacked.weighted", pairs, same, "svycontrast(svyby(stacked)); PSU = respondent; weights",
        id = ~person, weights = ~unequal)
stacked("stacked.clusters", pairs, same, "svycontrast(svyby(stacked)); clusters in strata; weights",
        id = ~psu, strata = ~stratum, weights = ~unequal)
stacked("stacked.strata", pairs, same, "svycontrast(svyby(stacked)); strata of respondents; weights",
        id = ~person, strata = ~stratum, weights = ~unequal)
stacked("stacked.shares", pairs, high, "svycontrast(svyby(stacked > 650)); clusters in strata; weights",
        id = ~psu, strata = ~stratum, weights = ~unequal)

t <- with(pairs, t.test(first, second, paired = TRUE))
known("complete.simple", t$estimate, t$stderr, t$parameter, with_version("t.test(paired = TRUE)", "stats"))
reference("complete.simple.p", t$p.value, with_version("t.test(paired = TRUE)", "stats"))
design <- subset(svydesign(id = ~psu, strata = ~stratum, weights = ~unequal,
                           data = transform(pairs, d = first - second)), !is.na(d))
d <- svymean(~d, design)
known("complete.clusters", coef(d), SE(d), degf(design), with_version("svymean of differences", "survey"))

ranked <- function(name, d) {
  w <- suppressWarnings(wilcox.test(d))
  reference(paste0(name, ".v"), w$statistic, with_version("wilcox.test", "stats"))
  reference(paste0(name, ".p"), w$p.value, with_version("wilcox.test", "stats"))
}
differences <- with(pairs[complete, ], first - second)
ranked("signed.ties", differences)
ranked("signed.zeros", c(3, 0, -1, 4, 2.5, 0, 1.5, -6, 7))
ranked("signed.exact", c(1.1, -0.3, 2.2, 3.4, -0.9, 0.2, 5.5, 1.7, -2.6, 4.1))
ranked("signed.exact49", (1:49) * ifelse(1:49 %% 3 == 0, -1, 1))
ranked("signed.fifty", (1:50) * ifelse(1:50 %% 3 == 0, -1, 1))

mid_p <- function(b, c) 2 * pbinom(min(b, c), b + c, 0.5) - dbinom(min(b, c), b + c, 0.5)
for (counts in list(c(12, 3), c(5, 6), c(0, 9), c(310, 371))) {
  name <- paste0("mcnemar.", counts[1], ".", counts[2])
  reference(name, mid_p(counts[1], counts[2]), with_version("2 pbinom(m) - dbinom(m)", "stats"))
  plain <- mcnemar.test(matrix(c(20, counts[2], counts[1], 30), 2), correct = FALSE)
  reference(paste0(name, ".z2"), plain$statistic, with_version("mcnemar.test(correct = FALSE)", "stats"))
}

tost <- function(name, d, se, df, margin) {
  source <- with_version("pt and qt of two one-sided tests", "stats")
  reference(paste0(name, ".lower"), pt((d + margin) / se, df, lower.tail = FALSE), source)
  reference(paste0(name, ".upper"), pt((d - margin) / se, df), source)
  reference(paste0(name, ".low"), d - qt(0.95, df) * se, source)
  reference(paste0(name, ".high"), d + qt(0.95, df) * se, source)
}
tost("tost.inside", 0.05, 0.1, 57.3, 0.3)
tost("tost.outside", -0.4, 0.1, 12, 0.3)
tost("tost.normal", 0.1, 0.09, Inf, 0.3)

# pt warns where it starts its search, far from the root.
noncentral <- function(t, df, p) {
  uniroot(function(d) suppressWarnings(pt(t, df, d)) - p, t + c(-9, 9), tol = 1e-14)$root
}
effect <- function(name, d, df, unit) {
  j <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)
  source <- with_version("gamma; uniroot of pt(t; df; ncp)", "stats")
  reference(paste0(name, ".g"), j * d, source)
  reference(paste0(name, ".low"), j * unit * noncentral(d / unit, df, 0.975), source)
  reference(paste0(name, ".high"), j * unit * noncentral(d / unit, df, 0.025), source)
}
groups <- function(name, a, b) {
  n <- c(length(a), length(b))
  s <- sqrt(((n[1] - 1) * var(a) + (n[2] - 1) * var(b)) / (sum(n) - 2))
  effect(name, (mean(a) - mean(b)) / s, sum(n) - 2, sqrt(sum(1 / n)))
}
attitude <- read.csv(file.path(folder, "../data/attitude.csv"))
groups("hedges.groups", attitude$rating, attitude$critical[1:20])
groups("hedges.small", attitude$rating[1:3], attitude$critical[1:2])
effect("hedges.pairs", mean(differences) / sd(differences), length(differences) - 1, 1 / sqrt(length(differences)))

for (case in list(c(1.3, 4, 0.7), c(-2, 1, 1), c(6, 30.5, 5), c(20, 200, 18.5), c(-3.83, 4, -6.98))) {
  reference(paste0("noncentral.", case[1]), pt(case[1], case[2], case[3], lower.tail = FALSE),
            with_version(sprintf("1 - pt(%g; %g; ncp %g)", case[1], case[2], case[3]), "stats"), 1e-11)
}
# The normal part vanishes beside so large a t, and what is left is the scale alone.
for (p in c(0.025, 0.975)) {
  reference(paste0("noncentral.steep.", p), sqrt(qchisq(p, 89) / 89), with_version("sqrt(qchisq(p; 89) / 89)", "stats"))
}
for (case in list(c(3, 4, 7), c(30, 2, 50), c(9, 0.3, 12))) {
  reference(paste0("upper.f.", case[1]), pf(case[2], case[1], case[3], lower.tail = FALSE), with_version("1 - pf", "stats"))
}
for (case in list(c(1, 3.2), c(7.4, 30), c(40, 12))) {
  reference(paste0("upper.chi.", case[1]), pchisq(case[2], case[1], lower.tail = FALSE), with_version("1 - pchisq", "stats"))
}

# All ways to move respondents of two groups into or out of a category, with the test redone for each; a proportion
# of 0 or 1 has no test and does not count as one that lost its significance.
fragile_shares <- function(x1, n1, x2, n2) {
  p <- outer(0:n1, 0:n2, Vectorize(function(i, j) {
    if (i %in% c(0, n1) || j %in% c(0, n2)) 0 else suppressWarnings(prop.test(c(i, j), c(n1, n2), correct = FALSE)$p.value)
  }))
  moves <- outer(abs(0:n1 - x1), abs(0:n2 - x2), "+")
  min(moves[p >= 0.05])
}
every <- with_version("fewest of all moves with prop.test(correct = FALSE) not below 0.05", "stats")
reference("fragile.shares", fragile_shares(40, 60, 18, 55), every)
reference("fragile.shares.skewed", fragile_shares(3, 90, 12, 40), every)

# All ways in which some of the respondents of one group go one category down (or up).
fragile_down <- function(counts, p_value) {
  k <- length(counts)
  moves <- as.matrix(do.call(expand.grid, lapply(counts[-1], function(n) 0:n)))
  moved <- apply(moves, 1, function(m) {
    after <- counts - c(0, m) + c(m, 0)
    p_value(rep(seq_len(k), after)) >= 0.05
  })
  min(rowSums(moves)[moved])
}
welch <- function(y, other) t.test(y, other)$p.value
fragile_means <- function(high, low) {
  k <- length(high)
  min(fragile_down(high, function(y) welch(y, rep(seq_len(k), low))),
      fragile_down(rev(low), function(y) welch(y, rep(seq_len(k), rev(high)))))
}
every <- with_version("fewest of all moves with t.test not below 0.05", "stats")
reference("fragile.means", fragile_means(c(1, 2, 4, 9, 6), c(3, 5, 6, 4, 1)), every)
reference("fragile.means.small", fragile_means(c(0, 1, 2, 5, 4), c(2, 4, 3, 1, 0)), every)
reference("fragile.pairs", fragile_down(c(0, 1, 2, 6, 8, 3, 1), function(y) t.test(y, mu = 4)$p.value), every)
reference("fragile.pairs.firm", fragile_down(c(0, 1, 1, 3, 9, 5, 2), function(y) t.test(y, mu = 4)$p.value), every)

write_reference("comparison")
