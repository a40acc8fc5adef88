# SPDX-License-Identifier: EPL-2.0
# How many name each theme in the open answers of the example, for the test that runs `themes`: shares by hand, Wilson's
# interval by prop.test, a weighted share by survey. Run as: Rscript themes.R ../../../bundles/org.ketenspiegel.commandline/test-data
suppressMessages(library(survey))
options(digits = 17)
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript themes.R FOLDER")
study <- "../../../bundles/org.ketenspiegel.samples/studies/sociale-dienst-2017"
answers <- read.csv(file.path(study, "answers/bijstandsclienten.csv"), encoding = "UTF-8")
codings <- read.csv(file.path(study, "codings/september-2017.bijstandsclienten.beter.csv"))
codings <- codings[codings$coder == "codeur-1", ]

said <- answers$beter_gemeente != ""
given <- strsplit(codings$codes[match(answers$respondent, codings$respondent)], "|", fixed = TRUE)
stopifnot(all(said == !is.na(given)))

rows <- "case,code,measure,value"
add <- function(case, code, measure, value) {
  stopifnot(length(value) == 1, is.finite(value))
  rows <<- c(rows, sprintf("%s,%s,%s,%.15g", case, code, measure, value))
}
shares <- function(case, base) {
  for (code in c("persoonlijk", "telefoon", "loket", "brieven", "wisseling")) {
    named <- sapply(given, function(g) code %in% g)[base]
    interval <- prop.test(sum(named), length(named), correct = FALSE)$conf.int
    add(case, code, "n", length(named))
    add(case, code, "count", sum(named))
    add(case, code, "share", mean(named))
    add(case, code, "low", interval[1])
    add(case, code, "high", interval[2])
  }
}
younger <- answers$leeftijd %in% 1:2
shares("answered", said)
shares("asked", rep(TRUE, nrow(answers)))
shares("jonger", said & younger)
shares("ouder", said & answers$leeftijd %in% 3:4)

weighted <- svydesign(~1, weights = ~oordeel_gemeente, data = answers)
weighted <- update(weighted, named = sapply(given, function(g) "telefoon" %in% g), said = said)
mean <- svymean(~I(as.numeric(named)), subset(weighted, said))
add("weighted", "telefoon", "share", as.numeric(mean))
add("weighted", "telefoon", "se", sqrt(as.numeric(vcov(mean))))

writeLines(c(paste0("# R ", getRversion(), ", survey ", packageVersion("survey")), rows), file.path(folder, "themes.csv"))
