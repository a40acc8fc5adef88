# SPDX-License-Identifier: EPL-2.0
# Drivers beside indicators of what did not apply: the indicators are in every model, shares are of
# the variance they leave. Every R2 by lm(). Pooling by Rubin's rules, written out.
source("common.R")

schools <- read.csv(file.path(folder, "../data/apistrat.csv"))
names <- c("ell", "meals", "mobility")
w <- schools$weight
n <- nrow(schools)
# marks that depend on the row only, so that the test can make them too
marks <- cbind(seq_len(n) %% 7 == 3, FALSE, seq_len(n) %% 5 == 1)
x <- as.matrix(schools[names])
for (k in 1:3) x[marks[, k], k] <- weighted.mean(x[!marks[, k], k], w[!marks[, k]])
frame <- data.frame(y = schools$api00, x, i1 = 1 * marks[, 1], i3 = 1 * marks[, 3])
controls <- c("i1", "i3")
fit <- function(drivers) lm(reformulate(c(drivers, controls), "y"), frame, weights = w)
r2 <- function(drivers) summary(fit(drivers))$r.squared
left <- 1 - r2(NULL)
reference("rsquared", (r2(names) - r2(NULL)) / left, with_version("summary(lm())$r.squared", "stats"))
for (k in 1:3) {
  others <- names[-k]
  share <- 0
  for (subset in 0:3) {
    s <- others[bitwAnd(subset, 1:2) > 0]
    orders <- factorial(length(s)) * factorial(2 - length(s)) / 6
    share <- share + orders * (r2(c(s, names[k])) - r2(s))
  }
  reference(paste0("lmg.", names[k]), share / left, with_version("definition over summary(lm())$r.squared", "stats"))
  reference(paste0("last.", names[k]), (r2(names) - r2(others)) / left, with_version("summary(lm())$r.squared", "stats"))
}

value <- c(3.1, 3.4, 2.9, 3.3, 3.2)
variance <- c(.04, .05, .045, .038, .052)
m <- length(value)
added <- (1 + 1 / m) * var(value)
total <- mean(variance) + added
share <- added / total
old <- (m - 1) / share^2
observed <- (120 + 1) / (120 + 3) * 120 * (1 - share)
text <- with_version("Rubin 1987; Barnard and Rubin 1999", "stats")
reference("pooled.variance", total, text)
reference("pooled.share", share, text)
reference("pooled.degrees", old * observed / (old + observed), text)
reference("pooled.degrees.large", old, text)
write_reference("adjusted")
