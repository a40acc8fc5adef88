# SPDX-License-Identifier: EPL-2.0
# What R's packages psych, survey and lavaan make of the items of impact.R, for the test that runs
# `reliability`. Run as: Rscript reliability.R ../../../bundles/org.ketenspiegel.commandline/test-data
suppressMessages({library(survey); library(psych); library(lavaan)})
options(digits = 17)
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript reliability.R FOLDER")
d <- read.csv(file.path(folder, "drivers.csv"))
items <- paste0("a", 1:5)
for (v in items) d[[v]][d[[v]] == 9] <- NA

rows <- "case,item,measure,value,tolerance"
add <- function(case, item, measure, value, tolerance = 1e-10) {
  stopifnot(length(value) == 1, is.finite(value))
  rows <<- c(rows, sprintf("%s,%s,%s,%.15g,%g", case, item, measure, value, tolerance))
}
whole <- d[complete.cases(d[items]), ]
a <- suppressMessages(psych::alpha(whole[items]))
add("simple", "", "n", nrow(whole))
add("simple", "", "alpha", a$total$raw_alpha)
add("simple", "", "low", a$feldt$lower.ci[[1]])
add("simple", "", "high", a$feldt$upper.ci[[1]])
for (i in seq_along(items)) {
  add("simple", items[i], "restCorrelation", a$item.stats$r.drop[i])
  add("simple", items[i], "alphaWithout", a$alpha.drop$raw_alpha[i])
}
add("simple", "", "halo", eigen(cor(whole[items]))$values[1] / length(items))
fit <- cfa(paste("g =~", paste(items, collapse = " + ")), whole, std.lv = TRUE)
e <- lavInspect(fit, "est")
s <- cov.wt(whole[items], method = "ML")$cov
slope <- function(t) {
  l <- t[1:5]; inverse <- solve(l %*% t(l) + diag(t[6:10]))
  g <- inverse %*% (l %*% t(l) + diag(t[6:10]) - s) %*% inverse
  c(2 * g %*% l, diag(g))
}
t <- c(e$lambda, diag(e$theta)) # lavaan stops at a small change; Newton's steps take the rest of the way
for (step in 1:8) t <- t - solve(sapply(1:10, function(i) (slope(replace(t, i, t[i] + 1e-5)) - slope(replace(t, i, t[i] - 1e-5))) / 2e-5), slope(t))
stopifnot(max(abs(slope(t))) < 1e-12, max(abs(t - c(e$lambda, diag(e$theta)))) < 1e-3)
add("simple", "", "omega", sum(t[1:5])^2 / (sum(t[1:5])^2 + sum(t[6:10])), 1e-9)
# a sample with weights: variances are weighted
weighted <- svydesign(~1, weights = ~w, data = whole)
add("weighted", "", "alpha", svycralpha(~a1 + a2 + a3 + a4 + a5, weighted))
add("weighted", "", "effectiveN", sum(whole$w)^2 / sum(whole$w^2))
writeLines(c(paste0("# R ", getRversion(), ", survey ", packageVersion("survey"), ", psych ", packageVersion("psych"),
  ", lavaan ", packageVersion("lavaan")), rows), file.path(folder, "reliability.csv"))
