# SPDX-License-Identifier: EPL-2.0
# The design is kept whole: a group is a domain of it.
domain <- function(value, rows) {
  whole <- design
  whole$variables$value <- as.numeric(value)
  whole[rows & !is.na(value), ]
}

share <- function(answer, rows, codes, none = c()) {
  part <- domain(ifelse(answer %in% none, NA, answer %in% codes), rows & !is.na(answer))
  n <- nrow(part)
  if (n == 0) return(nobody)
  m <- svymean(~value, part)
  p <- as.numeric(coef(m))
  if (p == 0 || p == 1) { # no linearised variance: Clopper and Pearson with Kish's effective size
    w <- weights(part)[weights(part) > 0]
    kish <- sum(w)^2 / sum(w^2)
    low <- if (p == 0) 0 else qbeta((1 - level) / 2, kish, 1)
    high <- if (p == 1) 1 else qbeta((1 + level) / 2, 1, kish)
  } else if (vcov(m) == 0) { # the share is set by the design, such as that of a stratum
    low <- p
    high <- p
  } else { # as svyciprop(method = "wilson") of survey 4.5
    size <- p * (1 - p) / as.numeric(vcov(m))
    t <- qt((1 + level) / 2, degf(part))
    centre <- (p + t^2 / (2 * size)) / (1 + t^2 / size)
    half <- t / size * sqrt(size * p * (1 - p) + t^2 / 4) / (1 + t^2 / size)
    low <- centre - half
    high <- centre + half
  }
  data.frame(n = n, estimate = p, se = as.numeric(SE(m)), low = low, high = high)
}

average <- function(value, rows) {
  part <- domain(value, rows)
  n <- nrow(part)
  if (n == 0) return(nobody)
  m <- svymean(~value, part)
  half <- qt((1 + level) / 2, degf(part)) * as.numeric(SE(m))
  data.frame(n = n, estimate = as.numeric(coef(m)), se = as.numeric(SE(m)),
             low = as.numeric(coef(m)) - half, high = as.numeric(coef(m)) + half)
}

promoters <- function(value, rows) {
  s <- average(ifelse(value <= 6, -1, ifelse(value >= 9, 1, 0)), rows)
  transform(s, estimate = 100 * estimate, se = 100 * se, low = 100 * low, high = 100 * high)
}
