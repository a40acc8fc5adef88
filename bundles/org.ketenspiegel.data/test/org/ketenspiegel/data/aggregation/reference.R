# SPDX-License-Identifier: EPL-2.0
# Values of SurveyReferenceTest, by R 4.2 with survey 4.1-1: Rscript reference.R
library(survey)
i <- 0:299
d <- data.frame(
  h = i %% 3,
  c = (i %/% 3) %% 8,
  w = 1 + ((i * 7) %% 11) / 4,
  y = 1 + (3 * i * i + 5 * i + i %/% 7) %% 5,
  x = 1e6 + ((i * 37) %% 101) / 8,
  g = i %% 2 + 1,
  N = c(40, 50, 25)[i %% 3 + 1],
  M = c(400, 500, 250)[i %% 3 + 1])
d$y[i %% 13 == 0] <- NA
designs <- list(
  simple = svydesign(~1, data = d, weights = ~1),
  weighted = svydesign(~1, data = d, weights = ~w),
  stratified = svydesign(~1, strata = ~h, data = d, weights = ~w, fpc = ~M),
  clustered = svydesign(~c, data = d, weights = ~w),
  nested = svydesign(~c, strata = ~h, nest = TRUE, data = d, weights = ~w, fpc = ~N))
show <- function(e) cat(sprintf("%.15g, %.15g", coef(e), SE(e)), "\n")
for (n in names(designs)) {
  cat(n, "\n")
  s <- subset(designs[[n]], g == 2 & !is.na(y))
  show(svymean(~y, s))
  show(svymean(~I(as.numeric(y >= 4)), s))
  show(svymean(~x, subset(designs[[n]], g == 2)))
}
