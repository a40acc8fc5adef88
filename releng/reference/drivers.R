# SPDX-License-Identifier: EPL-2.0
# LMG from its definition, over all orders of entry that differ (subsets, each with the number of
# orders that lead through it), every R2 by lm(); Johnson's weights by eigen().
source("common.R")

r_squared <- function(frame, outcome, drivers, w) {
  if (!length(drivers)) return(0)
  frame$w <- w
  summary(lm(reformulate(drivers, outcome), frame, weights = w))$r.squared
}

lmg <- function(frame, outcome, drivers, w) {
  p <- length(drivers)
  sapply(seq_len(p), function(k) {
    others <- drivers[-k]
    share <- 0
    for (subset in 0:(2^(p - 1) - 1)) {
      s <- others[bitwAnd(subset, 2^(seq_along(others) - 1)) > 0]
      orders <- factorial(length(s)) * factorial(p - 1 - length(s)) / factorial(p)
      gain <- r_squared(frame, outcome, c(s, drivers[k]), w) - r_squared(frame, outcome, s, w)
      share <- share + orders * gain
    }
    share
  })
}

johnson <- function(r) {
  e <- eigen(r[-1, -1], symmetric = TRUE)
  lambda <- e$vectors %*% diag(sqrt(e$values)) %*% t(e$vectors)
  as.numeric(lambda^2 %*% solve(lambda, r[-1, 1])^2)
}

compare <- function(name, frame, outcome, drivers, w) {
  r <- cov.wt(frame[c(outcome, drivers)], w / sum(w), cor = TRUE)$cor
  full <- r_squared(frame, outcome, drivers, w)
  last <- sapply(drivers, function(d) full - r_squared(frame, outcome, setdiff(drivers, d), w))
  columns <- list(
    correlation = list(r[-1, 1], "cov.wt(cor = TRUE)"),
    beta = list(solve(r[-1, -1], r[-1, 1]), "solve(Rxx; rxy)"),
    vif = list(diag(solve(r[-1, -1])), "diag(solve(Rxx))"),
    last = list(last, "summary(lm())$r.squared with and without"),
    lmg = list(lmg(frame, outcome, drivers, w), "definition over summary(lm())$r.squared"),
    johnson = list(johnson(r), "definition by eigen()"))
  reference(paste0(name, ".rsquared"), full, with_version("summary(lm())$r.squared", "stats"))
  for (column in names(columns)) {
    for (i in seq_along(drivers)) {
      reference(paste(name, drivers[i], column, sep = "."), columns[[column]][[1]][i],
                with_version(columns[[column]][[2]], "stats"))
    }
  }
}

attitude <- read.csv(file.path(folder, "../data/attitude.csv"))
compare("attitude", attitude, "rating", setdiff(names(attitude), "rating"), rep(1, nrow(attitude)))
schools <- read.csv(file.path(folder, "../data/apistrat.csv"))
compare("schools", schools, "api00", c("ell", "meals", "mobility", "emer"), schools$weight)

write_reference("drivers")
