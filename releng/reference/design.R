# SPDX-License-Identifier: EPL-2.0
source("common.R")
suppressPackageStartupMessages(library(survey))
clusters <- read.csv(file.path(folder, "../data/apiclus1.csv"))
strata <- read.csv(file.path(folder, "../data/apistrat.csv"))

mean_of <- function(name, formula, design, text) {
  m <- svymean(formula, design, deff = "replace")
  source <- with_version(text, "survey")
  reference(paste0(name, ".mean"), coef(m), source)
  reference(paste0(name, ".se"), SE(m), source)
  reference(paste0(name, ".deff"), deff(m), source)
  reference(paste0(name, ".df"), degf(design), source)
}

plain <- svydesign(id = ~psu, weights = ~unequal, data = clusters)
mean_of("clustered", ~api00, plain, "svymean; clusters; unequal weights")
corrected <- svydesign(id = ~psu, weights = ~weight, fpc = ~fpc, data = clusters)
mean_of("fpc", ~api00, corrected, "svymean; clusters; fpc")
mean_of("proportion", ~wide, corrected, "svymean of 0/1; clusters; fpc")
mean_of("high", ~api00, subset(corrected, stype == 3), "svymean; clusters; fpc; domain stype H")
stratified <- svydesign(id = ~psu, strata = ~stratum, weights = ~unequal, data = clusters)
mean_of("strata", ~api00, stratified, "svymean; clusters in strata")
persons <- svydesign(id = ~1, strata = ~stratum, weights = ~weight, fpc = ~fpc, data = strata)
mean_of("persons", ~api00, persons, "svymean; strata of single schools; fpc")
mean_of("persons.domain", ~meals, subset(persons, wide == 0), "svymean; strata of single schools; fpc; domain")

test_of <- function(name, formula, design, text) {
  t <- svyttest(formula, design)
  source <- with_version(text, "survey")
  reference(paste0(name, ".estimate"), t$estimate, source)
  reference(paste0(name, ".t"), t$statistic, source)
  reference(paste0(name, ".df"), t$parameter, source)
  reference(paste0(name, ".p"), t$p.value, source)
}
test_of("difference", api00 ~ wide, plain, "svyttest(api00 ~ wide); clusters; unequal weights")
test_of("difference.strata", api00 ~ wide, stratified, "svyttest(api00 ~ wide); clusters in strata")
test_of("difference.persons", api00 ~ wide, persons, "svyttest(api00 ~ wide); strata of single schools; fpc")

lonely <- svydesign(id = ~psu, strata = ~lonely, weights = ~unequal, data = clusters)
for (option in c("certainty", "adjust", "average")) {
  options(survey.lonely.psu = option)
  text <- with_version(paste("svymean; survey.lonely.psu =", option), "survey")
  reference(paste0("lonely.", option, ".se"), SE(svymean(~api00, lonely)), text)
  reference(paste0("lonely.", option, ".elementary.se"), SE(svymean(~api00, subset(lonely, stype == 1))), text)
  reference(paste0("lonely.", option, ".high.se"), SE(svymean(~api00, subset(lonely, stype == 3))), text)
}
reference("lonely.df", degf(lonely), with_version("degf", "survey"))

w <- clusters$unequal
reference("kish.size", sum(w)^2 / sum(w^2), with_version("sum(w)^2 / sum(w^2)", "base"))
reference("kish.deff", length(w) * sum(w^2) / sum(w)^2, with_version("n sum(w^2) / sum(w)^2", "base"))
reference("variance", coef(svyvar(~api00, plain)), with_version("svyvar; unequal weights", "survey"))

write_reference("design")
