# SPDX-License-Identifier: EPL-2.0
# The data the reference values are computed from: R's attitude and the samples of survey's api,
# only the columns needed, so that the tests need no R.
source("common.R")
suppressPackageStartupMessages(library(survey))
data(api)

# stratum and lonely are invented: strata of several districts each, and the same with the last
# district alone in its stratum.
district <- match(apiclus1$dnum, unique(apiclus1$dnum)) - 1
last <- max(district)
clusters <- with(apiclus1, data.frame(
  psu = district,
  stratum = district %% 4,
  lonely = ifelse(district == last, 4, district %% 4),
  stype = match(stype, c("E", "M", "H")),
  weight = pw,
  unequal = pw * (1 + (seq_along(pw) %% 5) / 4),
  fpc = fpc,
  wide = as.integer(sch.wide == "Yes"),
  api00 = api00,
  answer = api00 %% 11))
write_data(clusters, "apiclus1")

write_data(with(apistrat, data.frame(
  stratum = match(stype, c("E", "M", "H")) - 1,
  weight = pw,
  fpc = fpc,
  wide = as.integer(sch.wide == "Yes"),
  api00 = api00, ell = ell, meals = meals, mobility = mobility, emer = emer)), "apistrat")

write_data(attitude, "attitude")

# Two judgements by the same schools, with invented gaps: no first, no second, neither.
gap <- function(every, rest) seq_len(nrow(apiclus1)) %% every == rest
write_data(data.frame(
  psu = district,
  stratum = district %% 4,
  unequal = clusters$unequal,
  first = ifelse(gap(7, 0) | gap(29, 3), NA, apiclus1$api00),
  second = ifelse(gap(5, 1) | gap(29, 3), NA, apiclus1$api99 + 15 * gap(3, 1))), "pairs")
