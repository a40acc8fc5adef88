# SPDX-License-Identifier: EPL-2.0
source("common.R")
suppressPackageStartupMessages(library(survey))
clusters <- read.csv(file.path(folder, "../data/apiclus1.csv"))
strata <- read.csv(file.path(folder, "../data/apistrat.csv"))

# P(Q > q) by nested adaptive integrals. R's own ptukey stops at about 1e-10 and at far less for few degrees of
# freedom or many groups (ptukey(0.5, 2, 2) is 7e-6 off), so it is compared only where it is good to 1e-9.
range_above <- function(w, k) {
  k * integrate(function(z) dnorm(z) * (pnorm(z)^(k - 1) - pmax(0, pnorm(z) - pnorm(z - w))^(k - 1)),
                -9, w / 2 + 9, rel.tol = 1e-13, subdivisions = 2000)$value
}
studentized <- function(q, k, df) {
  if (is.infinite(df)) return(range_above(q, k))
  density <- function(x) exp(df / 2 * log(df / 2) - lgamma(df / 2) + log(2) + df * x - df * exp(2 * x) / 2)
  spread <- 1 / sqrt(2 * df)
  ends <- if (df < 20) c(-70 / df, 2.5) else c(-13, 13) * spread
  integrate(Vectorize(function(x) density(x) * range_above(q * exp(x), k)), ends[1], ends[2],
            rel.tol = 1e-13, subdivisions = 2000, stop.on.error = FALSE)$value
}
cases <- list(c(3.5, 3, 10), c(3.5, 3, 1), c(1.2, 20, 4.5), c(4, 5, 60), c(6, 10, 200), c(3.31, 3, Inf),
              c(0.5, 2, 2), c(5, 100, 30), c(2.8, 2, 17.3))
for (case in cases) {
  name <- sprintf("range.%g.%g.%g", case[1], case[2], case[3])
  reference(name, studentized(case[1], case[2], case[3]), with_version("nested integrate", "stats"), 1e-11)
}
for (case in cases[c(1, 4, 5, 6)]) {
  name <- sprintf("ptukey.%g.%g.%g", case[1], case[2], case[3])
  reference(name, ptukey(case[1], case[2], case[3], lower.tail = FALSE), with_version("1 - ptukey", "stats"), 1e-9)
}
# Far in the tail, relative to the value.
reference("range.tail", 1e9 * studentized(10, 50, 1000), with_version("1e9 * nested integrate", "stats"), 1e-7)
quantile_above <- function(p, k, df) {
  uniroot(function(q) studentized(q, k, df) - p, c(1, 12), tol = 1e-13)$root
}
for (case in list(c(0.05, 3, 10), c(0.01, 4, 27.5), c(0.05, 2, Inf))) {
  name <- sprintf("quantile.%g.%g.%g", case[1], case[2], case[3])
  reference(name, quantile_above(case[1], case[2], case[3]), with_version("uniroot of nested integrate", "stats"), 1e-9)
}

f_test <- function(name, f, numerator, denominator, p, source) {
  reference(paste0(name, ".f"), f, source)
  reference(paste0(name, ".numerator"), numerator, source)
  reference(paste0(name, ".denominator"), denominator, source)
  reference(paste0(name, ".p"), p, source)
}
of <- function(name, data, formula) {
  w <- oneway.test(formula, data)
  f_test(paste0(name, ".welch"), w$statistic, w$parameter[1], w$parameter[2], w$p.value, with_version("oneway.test", "stats"))
  a <- oneway.test(formula, data, var.equal = TRUE)
  f_test(paste0(name, ".anova"), a$statistic, a$parameter[1], a$parameter[2], a$p.value,
         with_version("oneway.test(var.equal = TRUE)", "stats"))
}
of("stype", clusters, api00 ~ stype)
of("districts", clusters[clusters$psu %in% c(0, 2, 4, 6, 8, 10), ], answer ~ psu)

# Games and Howell (1976), Journal of Educational Statistics 1:113-125.
groups <- split(strata$api00, strata$stratum)
for (i in 1:2) for (j in (i + 1):3) {
  v <- c(var(groups[[i]]) / length(groups[[i]]), var(groups[[j]]) / length(groups[[j]]))
  t <- t.test(groups[[i]], groups[[j]])
  name <- sprintf("howell.%d.%d", i - 1, j - 1)
  source <- with_version("t.test and nested integrate", "stats")
  d <- t$estimate[1] - t$estimate[2]
  reference(paste0(name, ".t"), t$statistic, source)
  reference(paste0(name, ".df"), t$parameter, source)
  reference(paste0(name, ".p"), studentized(abs(t$statistic) * sqrt(2), 3, t$parameter), source)
  half <- quantile_above(0.05, 3, t$parameter) / sqrt(2) * sqrt(sum(v))
  reference(paste0(name, ".low"), d - half, source)
  reference(paste0(name, ".high"), d + half, source)
}

# A part against its complement, never against the whole.
design <- svydesign(id = ~psu, weights = ~unequal, data = clusters)
part <- svyttest(api00 ~ I(stype == 1), design)
source <- with_version("svyttest(api00 ~ I(stype == 1))", "survey")
reference("complement.difference", part$estimate, source)
reference("complement.t", part$statistic, source)
reference("complement.df", part$parameter, source)
simple <- with(clusters, t.test(api00[stype == 1], api00[stype != 1]))
reference("complement.simple.t", simple$statistic, with_version("t.test", "stats"))
reference("complement.simple.df", simple$parameter, with_version("t.test", "stats"))
counts <- with(clusters, rbind(table(wide[stype == 1]), table(wide[stype != 1])))
pooled <- suppressWarnings(prop.test(counts[, 2:1], correct = FALSE))
reference("complement.share.p", pooled$p.value, with_version("prop.test(correct = FALSE)", "stats"))

write_reference("groups")
