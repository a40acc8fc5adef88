# SPDX-License-Identifier: EPL-2.0
# Answers made for the purpose, and what R makes of their drivers, for the test that runs `impact`
# with its flags: LMG from its definition, Johnson's weights by eigen(), what is left beyond the mean of
# the other answers and what is adjusted for 'not applicable' by the residuals of lm(). Run as:
# Rscript impact.R ../../../bundles/org.ketenspiegel.commandline/test-data
options(digits = 17)
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript impact.R FOLDER")

set.seed(1951)
n <- 360
d <- data.frame(nr = 1:n, laag = rep(1:2, each = 180), punt = rep(1:24, each = 15))
d$w <- round(runif(n, 0.5, 2), 2)
d$groep <- sample(c("a", "b"), n, replace = TRUE)
place <- rnorm(24, sd = .3)[d$punt]
common <- rnorm(n) + place
items <- sapply(1:5, function(k) .6 * common + rnorm(n))
cut5 <- function(x) as.integer(cut(x, c(-Inf, -1.1, -.4, .4, 1.1, Inf)))
d$oordeel <- cut5(.5 * items[, 1] + .3 * items[, 3] - .1 * items[, 5] + .4 * common + rnorm(n, sd = .6))
for (k in 1:5) {
  d[[paste0("a", k)]] <- cut5(items[, k])
  d[sample(n, 12), paste0("a", k)] <- 9L
}
d$oordeel[sample(n, 8)] <- NA
write.csv(d, file.path(folder, "drivers.csv"), row.names = FALSE, quote = FALSE, na = "")

rows <- "case,group,driver,measure,value"
add <- function(case, group, driver, measure, value) {
  stopifnot(length(value) == 1, is.finite(value))
  rows <<- c(rows, sprintf("%s,%s,%s,%s,%.15g", case, group, driver, measure, value))
}
for (v in paste0("a", 1:5)) d[[v]][d[[v]] == 9] <- NA
drivers <- paste0("a", 1:5)

fit <- function(r, s) if (!length(s)) 0 else sum(r[1, s] * solve(r[s, s, drop = FALSE], r[s, 1]))
lmg <- function(r) {
  p <- nrow(r) - 1
  sapply(1:p, function(k) {
    others <- setdiff(1:p, k) + 1
    sum(sapply(0:(2^(p - 1) - 1), function(b) {
      s <- others[bitwAnd(b, 2^(seq_along(others) - 1)) > 0]
      factorial(length(s)) * factorial(p - 1 - length(s)) / factorial(p) * (fit(r, c(s, k + 1)) - fit(r, s))
    }))
  })
}
johnson <- function(r) {
  e <- eigen(r[-1, -1], symmetric = TRUE)
  lambda <- e$vectors %*% diag(sqrt(e$values)) %*% t(e$vectors)
  as.numeric(lambda^2 %*% solve(lambda, r[-1, 1])^2)
}
listwise <- function(x, w) {
  ok <- complete.cases(x[c("oordeel", drivers)])
  cov.wt(x[ok, c("oordeel", drivers)], w[ok] / sum(w[ok]), cor = TRUE)$cor
}
pairwise <- function(x, w) {
  v <- c("oordeel", drivers)
  r <- diag(length(v))
  for (i in seq_along(v)) for (j in seq_len(i - 1)) {
    ok <- complete.cases(x[c(v[i], v[j])])
    r[i, j] <- r[j, i] <- cov.wt(x[ok, c(v[i], v[j])], w[ok] / sum(w[ok]), cor = TRUE)$cor[1, 2]
  }
  r
}
tell <- function(case, group, x, w, r, performance = function(y, w) weighted.mean(y, w)) {
  add(case, group, "", "r2", fit(r, 2:6))
  l <- lmg(r); o <- johnson(r); b <- solve(r[-1, -1], r[-1, 1]); f <- diag(solve(r[-1, -1]))
  for (k in 1:5) {
    ok <- !is.na(x[[drivers[k]]])
    add(case, group, drivers[k], "performance", performance(x[[drivers[k]]][ok], w[ok]))
    add(case, group, drivers[k], "lmg", l[k]); add(case, group, drivers[k], "johnson", o[k])
    add(case, group, drivers[k], "correlation", r[k + 1, 1]); add(case, group, drivers[k], "beta", b[k])
    add(case, group, drivers[k], "vif", f[k])
  }
}
# the general impression taken out: residuals of outcome and aspect on the mean of the other aspects
beyond <- function(case, group, x, w) {
  ok <- complete.cases(x[c("oordeel", drivers)]); x <- x[ok, ]; w <- w[ok]
  for (k in 1:5) {
    m <- rowMeans(x[drivers[-k]])
    e <- cbind(resid(lm(x$oordeel ~ m, weights = w)), resid(lm(x[[drivers[k]]] ~ m, weights = w)))
    add(case, group, drivers[k], "haloCorrected", cov.wt(e, w / sum(w), cor = TRUE)$cor[1, 2])
  }
}
one <- rep(1, n)
tell("simple", "", d, one, listwise(d, one))
tell("weighted", "", d, d$w, listwise(d, d$w))
tell("pairwise", "", d, d$w, pairwise(d, d$w))
tell("top2", "", d, d$w, listwise(d, d$w), function(y, w) weighted.mean(y >= 4, w))
for (g in c("a", "b")) { s <- d$groep == g; tell("groups", g, d[s, ], d$w[s], listwise(d[s, ], d$w[s])) }
s <- d$laag == 2; tell("where", "", d[s, ], d$w[s], listwise(d[s, ], d$w[s]))

beyond("simple", "", d, one)
beyond("weighted", "", d, d$w)

# only the order of the outcome counts: proportional odds, Johnson's weights scaled to McFadden's measure
suppressPackageStartupMessages(library(MASS))
ordered <- function(case, x, w) {
  ok <- complete.cases(x[c("oordeel", drivers)]); w <- w[ok] / mean(w[ok]); y <- factor(x$oordeel[ok])
  z <- as.matrix(x[ok, drivers]); m <- colSums(w * z) / sum(w)
  z <- sweep(z, 2, m); z <- sweep(z, 2, sqrt(colSums(w * z^2) / sum(w)), "/")
  model <- suppressWarnings(polr(y ~ z, weights = w, control = list(reltol = 1e-15, maxit = 1000)))
  p <- ncol(z); code <- as.integer(y)
  slope <- function(t) {
    cuts <- c(-Inf, t[-(1:p)], Inf); eta <- as.numeric(z %*% t[1:p])
    u <- dlogis(cuts[code + 1] - eta); l <- dlogis(cuts[code] - eta); s <- plogis(cuts[code + 1] - eta) - plogis(cuts[code] - eta)
    c(colSums(-w * (u - l) / s * z), sapply(seq_len(nlevels(y) - 1), function(k) sum(w * ((code == k) * u - (code == k + 1) * l) / s)))
  }
  t <- c(coef(model), model$zeta) # polr() stops early; Newton's steps take the rest of the way
  for (step in 1:8) t <- t - solve(sapply(seq_along(t), function(i) (slope(replace(t, i, t[i] + 1e-5)) - slope(replace(t, i, t[i] - 1e-5))) / 2e-5), slope(t))
  stopifnot(max(abs(slope(t))) < 1e-8)
  cuts <- c(-Inf, t[-(1:p)], Inf); eta <- as.numeric(z %*% t[1:p])
  full <- sum(w * log(plogis(cuts[code + 1] - eta) - plogis(cuts[code] - eta)))
  shares <- tapply(w, code, sum); none <- sum(shares * log(shares / sum(shares)))
  e <- eigen(cov.wt(z, w / sum(w), cor = TRUE)$cor, symmetric = TRUE)
  lambda <- e$vectors %*% diag(sqrt(e$values)) %*% t(e$vectors)
  raw <- as.numeric(lambda^2 %*% (lambda %*% t[1:p])^2); weight <- raw / sum(raw) * (1 - full / none)
  for (k in 1:5) { add(case, "", drivers[k], "ordered", weight[k]); add(case, "", drivers[k], "orderedRank", rank(-weight)[k]) }
}
ordered("simple", d, one)
ordered("weighted", d, d$w)

# 'not applicable' (8) beside no answer (9): kept apart, or adjusted for by an indicator of each aspect
u <- d
for (v in drivers) u[[v]][sample(n, 25)] <- 8L
u$a2[u$a1 %in% 8] <- 8L
kept <- u
for (v in drivers) kept[[v]][is.na(d[[v]]) & is.na(kept[[v]])] <- 9L
write.csv(kept[c("w", "oordeel", drivers)], file.path(folder, "inapplicable.csv"), row.names = FALSE, quote = FALSE, na = "")
writeLines(c("name,code,missing", paste0(rep(drivers, each = 2), ",", 8:9, ",", c("not-applicable", "dont-know"))),
  file.path(folder, "inapplicable-codes.csv"))
a <- u; for (v in drivers) a[[v]][a[[v]] %in% 8] <- NA
tell("apart", "", a, a$w, listwise(a, a$w))
ok <- complete.cases(u[c("oordeel", drivers)])
z <- sapply(drivers, function(v) as.numeric(u[[v]] %in% 8))
filled <- a; for (v in drivers) filled[[v]][u[[v]] %in% 8] <- 3
e <- sapply(c("oordeel", drivers), function(v) resid(lm(filled[[v]][ok] ~ z[ok, ], weights = u$w[ok])))
tell("dummy", "", a, a$w, cov.wt(e, u$w[ok] / sum(u$w[ok]), cor = TRUE)$cor)

writeLines(rows, file.path(folder, "impact.csv"))
cat("made with R", format(getRversion()), "\n")
