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
