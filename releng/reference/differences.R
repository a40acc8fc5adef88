# SPDX-License-Identifier: EPL-2.0
source("common.R")

# Newcombe (1998), Statistics in Medicine 17:873-890, method 10, from the two score intervals.
newcombe <- function(x1, n1, x2, n2) {
  first <- prop.test(x1, n1, correct = FALSE)$conf.int
  second <- prop.test(x2, n2, correct = FALSE)$conf.int
  p1 <- x1 / n1
  p2 <- x2 / n2
  c(p1 - p2 - sqrt((p1 - first[1])^2 + (second[2] - p2)^2),
    p1 - p2 + sqrt((first[2] - p1)^2 + (p2 - second[1])^2))
}
square <- with_version("square-and-add of prop.test(correct = FALSE)", "stats")
limits <- newcombe(56, 70, 48, 80)
reference("newcombe.56of70.48of80.low", limits[1], square)
reference("newcombe.56of70.48of80.high", limits[2], square)
limits <- newcombe(0, 10, 3, 12)
reference("newcombe.0of10.3of12.low", limits[1], square)
reference("newcombe.0of10.3of12.high", limits[2], square)

pooled <- prop.test(c(56, 48), c(70, 80), correct = FALSE)
reference("pooled.z", sqrt(pooled$statistic), with_version("sqrt of prop.test(correct = FALSE)", "stats"))
reference("pooled.p", pooled$p.value, with_version("prop.test(correct = FALSE)", "stats"))

attitude <- read.csv(file.path(folder, "../data/attitude.csv"))
welch <- with(attitude, t.test(rating, raises[1:20]))
source_of_welch <- with_version("t.test(rating; first 20 of raises)", "stats")
reference("welch.difference", welch$estimate[1] - welch$estimate[2], source_of_welch)
reference("welch.t", welch$statistic, source_of_welch)
reference("welch.df", welch$parameter, source_of_welch)
reference("welch.p", welch$p.value, source_of_welch)
reference("welch.low", welch$conf.int[1], source_of_welch)
reference("welch.high", welch$conf.int[2], source_of_welch)
one <- t.test(attitude$rating)
reference("mean.rating", one$estimate, with_version("t.test(rating)", "stats"))
reference("mean.rating.se", one$stderr, with_version("t.test(rating)", "stats"))
reference("mean.rating.low", one$conf.int[1], with_version("t.test(rating)", "stats"))
reference("mean.rating.high", one$conf.int[2], with_version("t.test(rating)", "stats"))

p <- c(0.03, 0.001, 0.2, 0.012, 0.012, 0.9)
for (method in c("holm", "BH", "bonferroni")) {
  adjusted <- p.adjust(p, method)
  for (i in seq_along(p)) {
    reference(paste0("adjust.", tolower(method), ".", i), adjusted[i],
              with_version(paste("p.adjust", method), "stats"))
  }
}

for (df in c(1, 2.5, 10, 300, 1e6)) {
  reference(paste0("t.critical.", df), qt(0.975, df), with_version("qt(0.975; df)", "stats"))
  reference(paste0("t.p.", df), 2 * pt(-2.2, df), with_version("2 pt(-2.2; df)", "stats"))
}
reference("z.critical", qnorm(0.975), with_version("qnorm(0.975)", "stats"))
reference("z.p", 2 * pnorm(-2.2), with_version("2 pnorm(-2.2)", "stats"))
reference("z.p.tail", 1e20 * 2 * pnorm(-9), with_version("1e20 * 2 pnorm(-9)", "stats"))
reference("t.p.tail", 1e12 * 2 * pt(-12, 40), with_version("1e12 * 2 pt(-12; 40)", "stats"))
reference("f.quantile", qf(0.025, 29, 174), with_version("qf(0.025; 29; 174)", "stats"))
reference("beta.quantile", 1e6 * qbeta(0.001, 0.5, 30), with_version("1e6 * qbeta(0.001; 0.5; 30)", "stats"))

write_reference("differences")
