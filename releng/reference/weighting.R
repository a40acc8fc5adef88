# SPDX-License-Identifier: EPL-2.0
# Raking by rake() and, as a second opinion, by calibrate(calfun = "raking"); trimming by trimWeights().
source("common.R")
suppressPackageStartupMessages(library(survey))

schools <- read.csv(file.path(folder, "../data/apistrat.csv"))
code <- function(x, cuts) cut(x, c(-Inf, cuts, Inf), labels = FALSE) - 1
schools$meals <- code(schools$meals, c(25, 50, 75))
schools$mobility <- code(schools$mobility, c(10, 20))
schools$emer <- code(schools$emer, 10)
total <- sum(schools$weight)
margin <- function(name, shares) {
  frame <- data.frame(seq_along(shares) - 1, total * shares)
  names(frame) <- c(name, "Freq")
  frame
}
margins <- list(margin("meals", c(.31, .22, .21, .26)), margin("mobility", c(.35, .35, .3)),
                margin("emer", c(.5, .5)))
design <- svydesign(id = ~1, weights = ~weight, data = schools)
raked <- rake(design, list(~meals, ~mobility, ~emer), margins,
              control = list(maxit = 1000, epsilon = 1e-11))
w <- weights(raked)
second <- weights(calibrate(design, ~factor(meals) + factor(mobility) + factor(emer),
  c(total, margins[[1]]$Freq[-1], margins[[2]]$Freq[-1], margins[[3]]$Freq[-1]),
  calfun = "raking", epsilon = 1e-12, maxit = 200))
stopifnot(max(abs(w / second - 1)) < 1e-8)
text <- with_version("rake(epsilon = 1e-11); apistrat", "survey")
for (row in c(1, 50, 99, 100, 150, 200)) reference(paste0("raked.", row), w[row], text)
reference("raked.squares", sum(w^2), text)
reference("raked.deff", length(w) * sum(w^2) / sum(w)^2, text)

text <- with_version("trimWeights(strict = TRUE) at .5 and 1.6 medians; the raked weights", "survey")
t <- weights(trimWeights(raked, upper = 1.6 * median(w), lower = .5 * median(w), strict = TRUE))
for (row in c(1, 50, 99, 100, 150, 200)) reference(paste0("trimmed.", row), t[row], text)
reference("trimmed.squares", sum(t^2), text)
write_reference("weighting")
