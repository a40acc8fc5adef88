# SPDX-License-Identifier: EPL-2.0
source("common.R")
suppressPackageStartupMessages(library(survey))
clusters <- transform(read.csv(file.path(folder, "../data/apiclus1.csv")), level = pmin(answer %/% 4, 2))
strata <- transform(read.csv(file.path(folder, "../data/apistrat.csv")), level = (api00 > 550) + (api00 > 650) + (api00 > 750))

independence <- function(name, formula, design, text) {
  f <- suppressWarnings(svychisq(formula, design, statistic = "F"))
  first <- suppressWarnings(svychisq(formula, design, statistic = "Chisq"))
  source <- with_version(text, "survey")
  reference(paste0(name, ".f"), f$statistic, source)
  reference(paste0(name, ".numerator"), f$parameter[1], source)
  reference(paste0(name, ".denominator"), f$parameter[2], source)
  reference(paste0(name, ".p"), f$p.value, source)
  reference(paste0(name, ".pearson"), first$statistic, source)
  reference(paste0(name, ".first.p"), first$p.value, source)
}
plain <- svydesign(id = ~psu, weights = ~unequal, data = clusters)
independence("clusters.2x3", ~wide + stype, plain, "svychisq(wide + stype); clusters; unequal weights")
independence("clusters.3x3", ~stype + level, plain, "svychisq(stype + level); clusters; unequal weights")
stratified <- svydesign(id = ~psu, strata = ~stratum, weights = ~unequal, data = clusters)
independence("strata.3x3", ~stype + level, stratified, "svychisq(stype + level); clusters in strata")
independence("domain", ~wide + stype, subset(stratified, level > 0), "svychisq(wide + stype); clusters in strata; domain")
persons <- svydesign(id = ~1, strata = ~stratum, weights = ~weight, fpc = ~fpc, data = strata)
independence("persons.2x4", ~wide + level, persons, "svychisq(wide + level); strata of single schools; fpc")

counts <- with(clusters, table(stype, level))
simple <- suppressWarnings(chisq.test(counts, correct = FALSE))
reference("simple.x2", simple$statistic, with_version("chisq.test(correct = FALSE)", "stats"))
reference("simple.p", simple$p.value, with_version("chisq.test(correct = FALSE)", "stats"))

write_reference("association")
