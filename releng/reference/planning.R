# SPDX-License-Identifier: EPL-2.0
source("common.R")
suppressPackageStartupMessages(library(survey))
hand <- function(name, value, text) reference(name, value, with_version(text, "stats"))

# Cochran (1977), Sampling Techniques, 4.4.
z <- qnorm(0.975)
size <- function(e, p = 0.5, population = Inf, deff = 1, z = qnorm(0.975)) {
  n0 <- z^2 * p * (1 - p) / e^2
  deff * n0 / (1 + (n0 - 1) / population)
}
hand("size.5", ceiling(size(0.05)), "z^2 p q / E^2")
hand("size.5.of1000", ceiling(size(0.05, population = 1000)), "n0 / (1 + (n0 - 1) / N)")
hand("size.3.deff", ceiling(size(0.03, 0.3, 20000, 1.8)), "deff n0 / (1 + (n0 - 1) / N)")
hand("size.3.invited", ceiling(ceiling(size(0.03, 0.3, 20000, 1.8)) / 0.35), "the same over the response")
hand("half.200", z * sqrt(0.25 / 200), "z sqrt(p q / n)")
hand("half.50", z * sqrt(0.25 / 50), "z sqrt(p q / n)")
hand("half.200.of600", z * sqrt(0.25 / 200 * (600 - 200) / (600 - 1)), "z sqrt(p q / n (N - n) / (N - 1))")
hand("half.200.level90.deff", qnorm(0.95) * sqrt(0.16 / 100), "z sqrt(deff p q / n)")

two <- function(sd, n1, n2, power = 0.8, alpha = 0.05, deff = 1) {
  (qnorm(1 - alpha / 2) + qnorm(power)) * sd * sqrt(deff * (1 / n1 + 1 / n2))
}
hand("detect.mean", two(1, 200, 290), "(z + z) sigma sqrt(1 / n1 + 1 / n2)")
hand("detect.share", two(0.5, 200, 290), "(z + z) sigma sqrt(1 / n1 + 1 / n2)")
hand("detect.deff", two(1, 200, 290, 0.9, 0.01, 1.6), "(z + z) sigma sqrt(deff (1 / n1 + 1 / n2))")
hand("detect.fpc", (z + qnorm(0.8)) * sqrt((1 - 200 / 500) / 200 + (1 - 290 / 1000) / 290),
     "(z + z) sqrt(sum((1 - n / N) / n))")
se <- sqrt(1 / 200 + 1 / 290)
hand("power.0.2", pnorm(0.2 / se - z) + pnorm(-0.2 / se - z), "pnorm(d / se - z) + pnorm(-d / se - z)")
hand("power.0", 0.05, "alpha")
hand("each.0.3", ceiling(2 * (z + qnorm(0.8))^2 / 0.3^2), "2 (z + z)^2 / d^2")

# AAPOR Standard Definitions: I, P, R, NC, O, UH, UO and cases that are not eligible.
a <- list(I = 312, P = 21, R = 148, NC = 97, O = 16, UH = 120, UO = 33, not = 210)
rates <- with(a, {
  D <- I + P + R + NC + O; U <- UH + UO; e <- D / (D + not)
  c(e = e, rr1 = I / (D + U), rr2 = (I + P) / (D + U), rr3 = I / (D + e * U), rr4 = (I + P) / (D + e * U),
    rr5 = I / D, rr6 = (I + P) / D,
    coop1 = I / (I + P + R + O), coop2 = (I + P) / (I + P + R + O), coop3 = I / (I + P + R), coop4 = (I + P) / (I + P + R),
    ref1 = R / (D + U), ref2 = R / (D + e * U), ref3 = R / D,
    con1 = (I + P + R + O) / (D + U), con2 = (I + P + R + O) / (D + e * U), con3 = (I + P + R + O) / D)
})
for (name in names(rates)) hand(paste0("aapor.", name), rates[[name]], "definition of the AAPOR Standard Definitions")

# Waves: independent (invented) ones, and two judgements of the same schools as two waves of a panel.
years <- c(2015, 2016, 2019)
values <- c(3.41, 3.52, 3.77); variances <- c(0.0031, 0.0024, 0.0028); df <- c(180, 211, 12)
c_t <- (years - mean(years)) / sum((years - mean(years))^2)
hand("trend.value", sum(c_t * values), "sum(c theta)")
hand("trend.se", sqrt(sum(c_t^2 * variances)), "sqrt(sum(c^2 V))")
hand("trend.df", sum(c_t^2 * variances)^2 / sum((c_t^2 * variances)^2 / df), "Satterthwaite")
hand("trend.slope", coef(lm(values ~ years))[2], "lm")
v <- diag(variances); v[1, 2] <- v[2, 1] <- 0.0011; v[2, 3] <- v[3, 2] <- -0.0004; v[1, 3] <- v[3, 1] <- 0.0002
hand("trend.overlapping.se", sqrt(drop(t(c_t) %*% v %*% c_t)), "sqrt(c' V c)")

pairs <- read.csv(file.path(folder, "../data/pairs.csv"))
long <- with(pairs, rbind(data.frame(psu, stratum, unequal, wave = 1, y = first),
                          data.frame(psu, stratum, unequal, wave = 2, y = second),
                          data.frame(psu, stratum, unequal, wave = 3, y = (first + second) / 2)))
panel <- subset(svydesign(id = ~psu, strata = ~stratum, weights = ~unequal, data = long), !is.na(y))
slope <- svycontrast(svyby(~y, ~wave, panel, svymean, covmat = TRUE), c(-0.5, 0, 0.5))
bend <- svycontrast(svyby(~y, ~wave, panel, svymean, covmat = TRUE), c(1, -2, 1))
panel_source <- with_version("svycontrast(svyby(stacked waves)); clusters in strata", "survey")
reference("panel.slope", coef(slope), panel_source)
reference("panel.slope.se", SE(slope), panel_source)
reference("panel.bend", coef(bend), panel_source)
reference("panel.bend.se", SE(bend), panel_source)
reference("panel.df", degf(panel), panel_source)

both <- with(pairs, !is.na(first) & !is.na(second))
n <- with(pairs, c(sum(!is.na(first)), sum(!is.na(second))))
s12 <- with(pairs[both, ], cov(first, second))
hand("panel.covariance", sum(both) * s12 / n[1] / n[2], "n12 cov / (n1 n2)")

hand("pomp.4.1-5", 100 * (4 - 1) / (5 - 1), "100 (x - min) / (max - min)")
hand("pomp.7.3.1-10", 100 * (7.3 - 1) / 9, "100 (x - min) / (max - min)")

p0 <- c(0.3, 0.45, 0.25); p1 <- c(0.2, 0.4, 0.4); y0 <- c(3.1, 3.6, 4.0); y1 <- c(3.3, 3.5, 4.3)
hand("kitagawa.within", sum((y1 - y0) * (p1 + p0) / 2), "sum((y1 - y0) (p1 + p0) / 2)")
hand("kitagawa.composition", sum((p1 - p0) * (y1 + y0) / 2), "sum((p1 - p0) (y1 + y0) / 2)")
hand("kitagawa.change", sum(p1 * y1) - sum(p0 * y0), "difference of the means")

write_reference("planning")
