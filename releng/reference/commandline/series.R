# SPDX-License-Identifier: EPL-2.0
# Four waves at unequal distances of a stratified sample of clusters in which many answer more than once, and what R and its
# package survey make of their changes, of Holm's adjustment, of linear contrasts over all four and of Kitagawa's parts. Run as:
# Rscript series.R ../../../bundles/org.ketenspiegel.commandline/test-data
suppressMessages(library(survey))
options(digits = 17)
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript series.R FOLDER")

set.seed(40127)
persons <- data.frame(sleutel = sprintf("p%04d", 1:900), regio = sample(1:3, 900, TRUE, c(.5, .3, .2)))
persons$punt <- 10 * persons$regio + sample(1:8, 900, TRUE)
persons$taal <- sample(1:3, 900, TRUE, c(.6, .3, .1))
persons$eigen <- rnorm(900, sd = 1.1) + rnorm(40, sd = .35)[persons$punt]
years <- c(2011, 2013, 2014, 2018)
d <- NULL
before <- integer(0)
for (i in seq_along(years)) {
  again <- sample(before, round(.55 * length(before)))
  drawn <- c(again, sample(setdiff(1:900, before), 210 + 15 * i - length(again), prob = 1 + (i - 1) * (persons$taal[setdiff(1:900, before)] == 2)))
  wave <- persons[drawn, ]
  wave$jaar <- years[i]
  wave$cijfer <- pmin(10, pmax(1, round(6.6 + .12 * (i - 1) + wave$eigen - .5 * (wave$taal == 2) + rnorm(nrow(wave), sd = .9))))
  wave$terug <- as.integer(runif(nrow(wave)) < plogis(-.6 + .2 * i + .5 * wave$eigen))
  d <- rbind(d, wave)
  before <- drawn
}
d$w <- round(runif(nrow(d), .4, 2.4) + .3 * (d$regio == 2), 2)
d$cijfer[sample(nrow(d), 40)] <- NA
d$eigen <- NULL
d <- d[sample(nrow(d)), ]
write.csv(cbind(nr = seq_len(nrow(d)), d[, c("jaar", "sleutel", "regio", "punt", "taal", "w", "cijfer", "terug")]),
  file.path(folder, "series.csv"), row.names = FALSE, quote = FALSE, na = "")

rows <- "case,question,from,to,measure,value"
add <- function(case, question, from, to, measure, value) {
  value <- as.numeric(value)
  stopifnot(length(value) == 1, is.finite(value))
  rows <<- c(rows, sprintf("%s,%s,%s,%s,%s,%.15g", case, question, from, to, measure, value))
}
steps <- lapply(2:4, function(i) years[c(i - 1, i)])
line <- (years - mean(years)) / sum((years - mean(years))^2)

# as a simple random sample
tests <- lapply(steps, function(s) t.test(d$cijfer[d$jaar == s[2]], d$cijfer[d$jaar == s[1]]))
holm <- p.adjust(sapply(tests, function(t) t$p.value), "holm")
for (i in 1:3) {
  add("simple", "cijfer", steps[[i]][1], steps[[i]][2], "estimate", -diff(tests[[i]]$estimate))
  add("simple", "cijfer", steps[[i]][1], steps[[i]][2], "se", tests[[i]]$stderr)
  add("simple", "cijfer", steps[[i]][1], steps[[i]][2], "p", tests[[i]]$p.value)
  add("simple", "cijfer", steps[[i]][1], steps[[i]][2], "adjusted", holm[i])
}
m <- tapply(d$cijfer, d$jaar, mean, na.rm = TRUE)
k <- tapply(d$cijfer, d$jaar, function(v) sum(!is.na(v)))
u <- line^2 * tapply(d$cijfer, d$jaar, var, na.rm = TRUE) / k
add("simple", "cijfer", 2011, 2018, "slope", sum(line * m))
add("simple", "cijfer", 2011, 2018, "slopeSe", sqrt(sum(u)))
add("simple", "cijfer", 2011, 2018, "slopeDf", sum(u)^2 / sum(u^2 / (k - 1)))

# by a design: changes as svyttest has them, the line as a contrast of the four means of one model
of_design <- function(case, question, design) {
  here <- subset(design, !is.na(design$variables[[question]]))
  p <- numeric(0)
  for (s in steps) {
    two <- subset(here, jaar %in% s)
    two <- update(two, laat = as.integer(jaar == s[2]))
    formula <- reformulate("laat", question)
    t <- svyttest(formula, two)
    fit <- svyglm(formula, two)
    p <- c(p, t$p.value)
    add(case, question, s[1], s[2], "estimate", coef(fit)[2])
    add(case, question, s[1], s[2], "se", SE(fit)[2])
    add(case, question, s[1], s[2], "df", t$parameter)
    add(case, question, s[1], s[2], "p", t$p.value)
  }
  adjusted <- p.adjust(p, "holm")
  for (i in 1:3) add(case, question, steps[[i]][1], steps[[i]][2], "adjusted", adjusted[i])
  fit <- svyglm(reformulate("0 + factor(jaar)", question), here)
  add(case, question, 2011, 2018, "slope", sum(line * coef(fit)))
  add(case, question, 2011, 2018, "slopeSe", sqrt(drop(line %*% vcov(fit) %*% line)))
  add(case, question, 2011, 2018, "slopeDf", degf(here))
}
of_design("design", "cijfer", svydesign(~punt, strata = ~regio, weights = ~w, data = d))
of_design("strata", "cijfer", svydesign(~1, strata = ~regio, weights = ~w, data = d))
of_design("panel", "cijfer", svydesign(~sleutel, weights = rep(1, nrow(d)), data = d))
of_design("panel", "terug", svydesign(~sleutel, weights = rep(1, nrow(d)), data = d))
of_design("weighted-panel", "cijfer", svydesign(~sleutel, strata = ~regio, weights = ~w, data = d))

# Kitagawa's two parts
ok <- !is.na(d$cijfer)
for (s in steps) {
  p <- sapply(s, function(y) prop.table(tapply(d$w[ok & d$jaar == y], factor(d$taal[ok & d$jaar == y], 1:3), sum)))
  y <- sapply(s, function(y) sapply(1:3, function(g) weighted.mean(d$cijfer[ok & d$jaar == y & d$taal == g], d$w[ok & d$jaar == y & d$taal == g])))
  add("design", "cijfer", s[1], s[2], "within", sum((y[, 2] - y[, 1]) * (p[, 1] + p[, 2]) / 2))
  add("design", "cijfer", s[1], s[2], "composition", sum((p[, 2] - p[, 1]) * (y[, 1] + y[, 2]) / 2))
}
cat(sprintf("# R %s, survey %s\n", getRversion(), packageVersion("survey")), paste0(rows, "\n"),
  file = file.path(folder, "series-changes.csv"), sep = "")
