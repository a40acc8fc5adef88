# SPDX-License-Identifier: EPL-2.0
# What R and its package survey make of the spread, the design and the size the next wave needs, for the
# test that runs `plan` on the answers of trend.R. Run as:
# Rscript waveplan.R ../../../bundles/org.ketenspiegel.commandline/test-data
suppressMessages(library(survey))
options(digits = 17)
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript waveplan.R FOLDER")
d <- read.csv(file.path(folder, "trend.csv"))
rows <- "case,measure,value"
add <- function(case, measure, value) rows <<- c(rows, sprintf("%s,%s,%.15g", case, measure, as.numeric(value)))
x <- d$cijfer; ok <- !is.na(x)
y <- x[ok]; g <- factor(d$punt[ok]); n <- length(y); m <- table(g)
reach <- qnorm(.975) + qnorm(.8)
size <- function(change, se, rho, k) {
  s <- var(y) / ((change / reach)^2 - se^2)
  ceiling(if (rho > 0) s * (1 - rho) / (1 - s * rho / k) else s)
}
a <- anova(lm(y ~ g))
n0 <- (n - sum(m^2) / n) / (nlevels(g) - 1)
rho <- (a[1, 3] - a[2, 3]) / (a[1, 3] + (n0 - 1) * a[2, 3])

se <- sd(y) / sqrt(n)
add("simple", "sd", sd(y)); add("simple", "se", se); add("simple", "detectable", reach * sqrt(2) * se)
add("simple", "respondents", size(.4, se, 0, 0))
add("simple", "invitations", ceiling(size(.4, se, 0, 0) / (n / nrow(d)) - 1e-9))
sc <- SE(svymean(~cijfer, subset(svydesign(~punt, weights = ~1, data = d), !is.na(cijfer))))
add("clusters", "se", sc); add("clusters", "icc", rho); add("clusters", "deff", sc^2 / (var(y) / n))
add("clusters", "respondents", size(.6, sc, rho, nlevels(g)))
# what R's own power functions say of these sizes, each with this wave's answers divided by the design effect of the
# plan's wave; they use t where the plan uses z, so that the power is a little below
add("simple", "power", power.t.test(n = n, delta = reach * sqrt(2) * se, sd = sd(y))$power)
add("clusters", "power", power.t.test(n = n / (sc^2 / (var(y) / n)), delta = reach * sqrt(2) * sc, sd = sd(y))$power)
cat(sprintf("# R %s, survey %s\n", getRversion(), packageVersion("survey")), paste0(rows, "\n"),
  file = file.path(folder, "waveplan.csv"), sep = "")
