# SPDX-License-Identifier: EPL-2.0
source("common.R")

both <- function(name, limits, source) {
  reference(paste0(name, ".low"), limits[1], source)
  reference(paste0(name, ".high"), limits[2], source)
}

score <- with_version("prop.test(correct = FALSE)", "stats")
both("wilson.87of196", prop.test(87, 196, correct = FALSE)$conf.int, score)
both("wilson.0of20", prop.test(0, 20, correct = FALSE)$conf.int, score)
both("wilson.20of20", prop.test(20, 20, correct = FALSE)$conf.int, score)
both("wilson.70of90.level90", prop.test(70, 90, conf.level = 0.9, correct = FALSE)$conf.int, score)

exact <- with_version("binom.test", "stats")
both("clopper.3of20", binom.test(3, 20)$conf.int, exact)
both("clopper.0of10", binom.test(0, 10)$conf.int, exact)
both("clopper.10of10", binom.test(10, 10)$conf.int, exact)
both("clopper.87of196.level99", binom.test(87, 196, conf.level = 0.99)$conf.int, exact)
both("clopper.fractional", c(qbeta(0.025, 31.7 * 0.2, 31.7 * 0.8 + 1), qbeta(0.975, 31.7 * 0.2 + 1, 31.7 * 0.8)),
     with_version("qbeta with n = 31.7 and p = 0.2", "stats"))

# As svyciprop(method = "wilson") of survey 4.5, R/svyttest.R, which older versions do not have.
wilson <- function(p, variance, df, level = 0.95) {
  n <- p * (1 - p) / variance
  t <- qt((1 + level) / 2, df)
  root <- sqrt(4 * n * p * (1 - p) + t^2)
  (p + t^2 / (2 * n) + c(-1, 1) * t / (2 * n) * root) / (1 + t^2 / n)
}
both("design.golden", wilson(0.464236, 0.038855^2, 10),
     with_version("formula of svyciprop(method = wilson) in survey 4.5", "stats"))

suppressPackageStartupMessages(library(survey))
clusters <- read.csv(file.path(folder, "../data/apiclus1.csv"))
design <- svydesign(id = ~psu, weights = ~weight, fpc = ~fpc, data = clusters)
wide <- svymean(~wide, design)
both("design.wide", wilson(as.numeric(coef(wide)), as.numeric(SE(wide))^2, degf(design)),
     with_version("svymean and the formula of svyciprop(method = wilson) in survey 4.5", "survey"))

korn <- svyciprop(~wide, design, method = "beta")
both("korn.wide", attr(korn, "ci"), with_version("svyciprop(method = beta)", "survey"))
unequal <- svydesign(id = ~psu, weights = ~unequal, data = clusters)
both("korn.elementary", attr(svyciprop(~I(stype == 1), unequal, method = "beta"), "ci"),
     with_version("svyciprop(method = beta)", "survey"))
both("logit.wide", attr(svyciprop(~wide, design, method = "xlogit"), "ci"), with_version("svyciprop(method = xlogit)", "survey"))
both("logit.elementary.level90", attr(svyciprop(~I(stype == 1), unequal, method = "xlogit", level = 0.9), "ci"),
     with_version("svyciprop(method = xlogit; level = 0.9)", "survey"))

net <- function(s) c(mean(s), (mean(s == 1) + mean(s == -1) - mean(s)^2) / length(s))
sign_of <- function(answer) ifelse(answer <= 6, -1, ifelse(answer >= 9, 1, 0))
simple <- net(sign_of(clusters$answer))
reference("nps.simple", 100 * simple[1], with_version("proportions", "base"))
reference("nps.simple.se", 100 * sqrt(simple[2]), with_version("sqrt((pP + pD - (pP - pD)^2) / n)", "base"))
design <- update(design, s = sign_of(answer))
s <- svymean(~s, design)
reference("nps.design", 100 * coef(s), with_version("svymean of signs", "survey"))
both("nps.design.interval", 100 * confint(s, df = degf(design)), with_version("confint(svymean, df = degf)", "survey"))

write_reference("proportions")
