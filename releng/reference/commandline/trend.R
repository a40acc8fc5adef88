# SPDX-License-Identifier: EPL-2.0
# Answers of three waves made for the purpose, and what R and its package survey make of their changes,
# for the test that runs `trend` with its flags. Run as:
# Rscript trend.R ../../../bundles/org.ketenspiegel.commandline/test-data
suppressMessages(library(survey))
options(digits = 17)
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript trend.R FOLDER")

set.seed(2013)
sizes <- c("2009" = 150, "2011" = 170, "2013" = 190)
d <- do.call(rbind, lapply(names(sizes), function(y) {
  n <- sizes[[y]]
  later <- (as.integer(y) - 2009) / 2
  data.frame(jaar = as.integer(y), punt = sample(1:16, n, TRUE), taal = 1 + (runif(n) < .35 + .08 * later),
    w = round(runif(n, .4, 2.2), 2), later = later)
}))
d$cijfer <- pmin(10, pmax(1, round(6.8 + .25 * d$later - .6 * (d$taal == 2) + (d$punt - 8) * .06 + rnorm(nrow(d), sd = 1.5))))
d$terug <- as.integer(runif(nrow(d)) < .35 + .06 * d$later)
d$cijfer[sample(nrow(d), 25)] <- NA
d$later <- NULL
write.csv(cbind(nr = seq_len(nrow(d)), d), file.path(folder, "trend.csv"), row.names = FALSE, quote = FALSE, na = "")

rows <- "case,question,from,to,measure,value"
add <- function(case, question, from, to, measure, value) {
  value <- as.numeric(value)
  stopifnot(length(value) == 1, is.finite(value))
  rows <<- c(rows, sprintf("%s,%s,%s,%s,%s,%.15g", case, question, from, to, measure, value))
}
steps <- list(c(2009, 2011), c(2011, 2013))

for (s in steps) {
  a <- d$cijfer[d$jaar == s[2]]; b <- d$cijfer[d$jaar == s[1]]
  t <- t.test(a, b)
  add("simple", "cijfer", s[1], s[2], "estimate", diff(rev(t$estimate)))
  add("simple", "cijfer", s[1], s[2], "df", t$parameter)
  add("simple", "cijfer", s[1], s[2], "p", t$p.value)
  add("simple", "cijfer", s[1], s[2], "low", t$conf.int[1])
  add("simple", "cijfer", s[1], s[2], "high", t$conf.int[2])
  x <- c(sum(d$terug[d$jaar == s[2]]), sum(d$terug[d$jaar == s[1]]))
  n <- c(sum(d$jaar == s[2]), sum(d$jaar == s[1]))
  z <- suppressWarnings(prop.test(x, n, correct = FALSE))
  add("share", "terug", s[1], s[2], "estimate", diff(rev(x / n)))
  add("share", "terug", s[1], s[2], "p", z$p.value)
}
m <- tapply(d$cijfer, d$jaar, mean, na.rm = TRUE)
k <- tapply(d$cijfer, d$jaar, function(v) sum(!is.na(v)))
v <- tapply(d$cijfer, d$jaar, var, na.rm = TRUE) / k
years <- c(2009, 2011, 2013)
c1 <- (years - mean(years)) / sum((years - mean(years))^2)
add("simple", "cijfer", 2009, 2013, "slope", sum(c1 * m))
add("simple", "cijfer", 2009, 2013, "slopeSe", sqrt(sum(c1^2 * v)))
# Satterthwaite; the middle wave has no part in a slope over equal steps
u <- c1^2 * v
add("simple", "cijfer", 2009, 2013, "slopeDf", sum(u)^2 / sum(u^2 / (k - 1)))

design <- svydesign(~punt, weights = ~w, data = d)
for (s in steps) {
  two <- subset(design, jaar %in% s & !is.na(cijfer))
  two <- update(two, laat = as.integer(jaar == s[2]))
  t <- svyttest(cijfer ~ laat, two)
  fit <- svyglm(cijfer ~ laat, two)
  add("design", "cijfer", s[1], s[2], "estimate", coef(fit)[2])
  add("design", "cijfer", s[1], s[2], "se", SE(fit)[2])
  add("design", "cijfer", s[1], s[2], "df", t$parameter)
  add("design", "cijfer", s[1], s[2], "p", t$p.value)
}

ok <- !is.na(d$cijfer)
for (s in steps) {
  p <- sapply(s, function(y) prop.table(table(factor(d$taal[ok & d$jaar == y], 1:2))))
  y <- sapply(s, function(y) tapply(d$cijfer[ok & d$jaar == y], factor(d$taal[ok & d$jaar == y], 1:2), mean))
  add("simple", "cijfer", s[1], s[2], "within", sum((y[, 2] - y[, 1]) * (p[, 1] + p[, 2]) / 2))
  add("simple", "cijfer", s[1], s[2], "composition", sum((p[, 2] - p[, 1]) * (y[, 1] + y[, 2]) / 2))
}
cat(sprintf("# R %s, survey %s\n", getRversion(), packageVersion("survey")), paste0(rows, "\n"),
  file = file.path(folder, "trend-changes.csv"), sep = "")
