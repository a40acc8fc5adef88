# SPDX-License-Identifier: EPL-2.0
wanted <- function(rows, values) rows & !is.na(values)

share <- function(answer, rows, codes, none = c()) {
  x <- answer[wanted(rows, answer) & !(answer %in% none)]
  n <- length(x)
  if (n == 0) return(nobody)
  p <- mean(x %in% codes)
  wilson <- suppressWarnings(prop.test(sum(x %in% codes), n, conf.level = level, correct = FALSE))$conf.int
  data.frame(n = n, estimate = p, se = sqrt(p * (1 - p) / n), low = wilson[1], high = wilson[2])
}

average <- function(value, rows) {
  x <- value[wanted(rows, value)]
  n <- length(x)
  if (n == 0) return(nobody)
  se <- sd(x) / sqrt(n)
  half <- qt((1 + level) / 2, n - 1) * se
  data.frame(n = n, estimate = mean(x), se = se, low = mean(x) - half, high = mean(x) + half)
}

promoters <- function(value, rows) {
  s <- ifelse(value <= 6, -1, ifelse(value >= 9, 1, 0))[wanted(rows, value)]
  n <- length(s)
  if (n == 0) return(nobody)
  se <- sqrt((mean(s != 0) - mean(s)^2) / n)
  half <- qnorm((1 + level) / 2) * se
  100 * data.frame(n = n / 100, estimate = mean(s), se = se, low = mean(s) - half, high = mean(s) + half)
}
