# SPDX-License-Identifier: EPL-2.0
# The proportional odds model by polr() on standardised drivers, with the outcome in ordered classes,
# and Johnson's weights from its coefficients by eigen(). polr() stops at a small change of the
# likelihood; Newton's steps with numbers from its own gradient take the rest of the way.
source("common.R")
suppressPackageStartupMessages(library(MASS))

fit <- function(name, y, x, w) {
  w <- w / sum(w) * length(w)
  mean <- colSums(w * x) / sum(w)
  x <- sweep(x, 2, mean)
  x <- sweep(x, 2, sqrt(colSums(w * x^2) / sum(w)), "/")
  model <- suppressWarnings(polr(factor(y) ~ x, weights = w, Hess = TRUE,
                                 control = list(reltol = 1e-15, maxit = 1000)))
  p <- ncol(x)
  levels <- nlevels(factor(y))
  code <- as.integer(factor(y))
  loglik <- function(t) {
    cuts <- c(-Inf, t[p + seq_len(levels - 1)], Inf)
    eta <- as.numeric(x %*% t[seq_len(p)])
    sum(w * log(plogis(cuts[code + 1] - eta) - plogis(cuts[code] - eta)))
  }
  gradient <- function(t) {
    cuts <- c(-Inf, t[p + seq_len(levels - 1)], Inf)
    eta <- as.numeric(x %*% t[seq_len(p)])
    upper <- dlogis(cuts[code + 1] - eta)
    lower <- dlogis(cuts[code] - eta)
    share <- plogis(cuts[code + 1] - eta) - plogis(cuts[code] - eta)
    c(colSums(-w * (upper - lower) / share * x),
      sapply(seq_len(levels - 1), function(l) sum(w * ((code == l) * upper - (code == l + 1) * lower) / share)))
  }
  t <- c(coef(model), model$zeta)
  stopifnot(abs(loglik(t) - as.numeric(logLik(model))) < 1e-6)
  for (step in 1:8) {
    hessian <- sapply(seq_along(t), function(i) {
      h <- 1e-5
      (gradient(replace(t, i, t[i] + h)) - gradient(replace(t, i, t[i] - h))) / (2 * h)
    })
    t <- t - solve(hessian, gradient(t))
  }
  stopifnot(max(abs(gradient(t))) < 1e-9, max(abs(t - c(coef(model), model$zeta))) < 1e-3)
  shares <- tapply(w, code, sum)
  none <- sum(shares * log(shares / sum(shares)))
  r <- cov.wt(x, w / sum(w), cor = TRUE)$cor
  e <- eigen(r, symmetric = TRUE)
  lambda <- e$vectors %*% diag(sqrt(e$values)) %*% t(e$vectors)
  raw <- as.numeric(lambda^2 %*% (lambda %*% t[seq_len(p)])^2)
  mcfadden <- 1 - loglik(t) / none
  text <- with_version("polr() taken to a gradient below 1e-9", "MASS")
  for (i in seq_len(p)) reference(paste(name, "coefficient", i, sep = "."), t[i], text)
  for (l in seq_len(levels - 1)) reference(paste(name, "threshold", l, sep = "."), t[p + l], text)
  reference(paste0(name, ".loglik"), loglik(t), text)
  reference(paste0(name, ".mcfadden"), mcfadden, text)
  for (i in seq_len(p)) {
    reference(paste(name, "weight", i, sep = "."), raw[i] / sum(raw) * mcfadden,
              with_version("Johnson's definition by eigen() from polr()", "MASS"))
  }
}

schools <- read.csv(file.path(folder, "../data/apistrat.csv"))
fit("schools", findInterval(schools$api00, c(500, 600, 700, 800)),
    as.matrix(schools[c("ell", "meals", "mobility", "emer")]), schools$weight)
attitude <- read.csv(file.path(folder, "../data/attitude.csv"))
fit("attitude", findInterval(attitude$rating, c(55, 65, 75)),
    as.matrix(attitude[c("complaints", "learning", "raises")]), rep(1, nrow(attitude)))
write_reference("ordered")
