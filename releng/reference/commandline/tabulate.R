# SPDX-License-Identifier: EPL-2.0
# Answers made for the purpose, and what R's survey package makes of them, for the test that runs
# `tabulate` with every flag. Run as: Rscript tabulate.R ../../../bundles/org.ketenspiegel.commandline/test-data
suppressMessages(library(survey))
options(digits = 17, survey.lonely.psu = "fail")
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript tabulate.R FOLDER")

set.seed(2017)
n <- 240
d <- data.frame(nr = 1:n, laag = rep(1:3, each = 80), punt = rep(1:24, each = 10))
d$populatie <- c(20, 30, 16)[d$laag]
d$w <- round(runif(n, 0.4, 2.5), 2)
d$regio <- sample(c("noord", "zuid", "oost"), n, replace = TRUE, prob = c(.4, .35, .25))
d$leeftijd <- sample(18:80, n, replace = TRUE)
latent <- rnorm(n) + rnorm(24, sd = .4)[d$punt] + (d$regio == "oost") * .5
d$oordeel <- as.integer(cut(latent, c(-Inf, -1.2, -.4, .3, 1.1, Inf)))
d$oordeel[sample(n, 22)] <- 9L
d$oordeel[sample(n, 9)] <- NA
d$nps <- pmin(10L, pmax(0L, as.integer(round(6.5 + 2.4 * latent))))
d$nps[sample(n, 14)] <- 99L
for (k in 1:3) d[[paste0("k_", k)]] <- rbinom(n, 1, c(.6, .3, .15)[k])
d[sample(n, 12), c("k_1", "k_2", "k_3")] <- NA
d$w0 <- ifelse(d$nr %% 9 == 0, 0, d$w)
write.csv2(d, file.path(folder, "survey.csv"), row.names = FALSE, quote = FALSE, na = "", fileEncoding = "UTF-8")

r <- paste0("R ", getRversion(), ", survey ", packageVersion("survey"))
rows <- "case,question,group,measure,value"
add <- function(case, question, group, measure, value) {
  stopifnot(length(value) == 1, is.finite(value))
  rows <<- c(rows, sprintf("%s,%s,%s,%s,%.15g", case, question, group, measure, value))
}
real <- function(x, missing) ifelse(x == missing, NA, x)
d$o <- real(d$oordeel, 9); d$a <- real(d$nps, 99)
d$sign <- ifelse(d$a >= 9, 1, ifelse(d$a <= 6, -1, 0))
weighted <- svydesign(~1, weights = ~w, data = d)
design <- svydesign(~punt, strata = ~laag, weights = ~w, data = d)
finite <- svydesign(~punt, strata = ~laag, weights = ~w, fpc = ~populatie, data = d)

groups <- function(s) c(list(total = s), lapply(c(noord = "noord", oost = "oost", zuid = "zuid"), function(g) subset(s, regio == g)))
mean_of <- function(case, question, measure, s, formula, scale = 1) {
  parts <- groups(s)
  for (g in names(parts)) {
    m <- svymean(formula, parts[[g]], na.rm = TRUE)
    add(case, question, g, measure, scale * coef(m)[[1]])
    add(case, question, g, paste0(measure, ".se"), scale * SE(m)[[1]])
  }
}
share_of <- function(case, question, code, s, formula) mean_of(case, question, paste0("share:", code), s, formula)

# without a declared design: the textbook's mean of a simple random sample, group by group
for (g in c("total", "noord", "oost", "zuid")) {
  x <- na.omit(if (g == "total") d$o else d$o[d$regio == g])
  add("simple", "oordeel", g, "mean", mean(x)); add("simple", "oordeel", g, "mean.se", sd(x) / sqrt(length(x)))
}
add("simple", "oordeel", "total", "share:4", mean(d$o == 4, na.rm = TRUE))
add("simple", "oordeel", "total", "share:4.se", { p <- mean(d$o == 4, na.rm = TRUE); sqrt(p * (1 - p) / sum(!is.na(d$o))) })
mean_of("weighted", "oordeel", "mean", weighted, ~o)
for (k in 1:5) { d$is <- d$o == k; s <- update(weighted, is = as.numeric(o == k)); share_of("weighted", "oordeel", k, s, ~is) }
mean_of("design", "oordeel", "mean", design, ~o)
for (k in c(1, 5)) share_of("design", "oordeel", k, update(design, is = as.numeric(o == k)), ~is)
mean_of("finite", "oordeel", "mean", finite, ~o)
share_of("finite", "oordeel", 2, update(finite, is = as.numeric(o == 2)), ~is)
part <- subset(design, leeftijd >= 40 & regio != "zuid")
m <- svymean(~o, part, na.rm = TRUE); add("where", "oordeel", "total", "mean", coef(m)[[1]]); add("where", "oordeel", "total", "mean.se", SE(m)[[1]])
mean_of("nps", "nps", "nps", design, ~sign, 100)
mean_of("nps", "nps", "mean", design, ~a)
share_of("nets", "oordeel", "laag", update(design, is = as.numeric(o <= 2)), ~is)
share_of("nets", "oordeel", "top2", update(design, is = as.numeric(o >= 4)), ~is)
mean_of("reversed", "oordeel", "mean", update(weighted, turned = 6 - o), ~turned)
share_of("asked", "oordeel", 9, update(weighted, is = as.numeric(oordeel == 9)), ~is)
share_of("asked", "oordeel", 3, update(weighted, is = as.numeric(oordeel == 3)), ~is)
for (k in 1:3) share_of("multiple", "kanaal", paste0("k_", k), design, as.formula(paste0("~k_", k)))

# intervals: Student's t of a mean, Wilson's of a share with n = pq/V and t for z; degrees of freedom are those of the domain
bounds <- function(case, question, group, measure, m, df, share) {
  p <- coef(m)[[1]]; se <- SE(m)[[1]]; t <- qt(.975, df)
  if (share) {
    n <- p * (1 - p) / se^2; shrink <- t^2 / n; centre <- (p + shrink / 2) / (1 + shrink)
    half <- sqrt(shrink * (p * (1 - p) + shrink / 4)) / (1 + shrink)
  } else { centre <- p; half <- t * se }
  add(case, question, group, paste0(measure, ".low"), centre - half); add(case, question, group, paste0(measure, ".high"), centre + half)
}
d$any <- as.numeric(d$k_1 == 1 | d$k_2 == 1)
d$is4 <- as.numeric(d$o == 4)
stratified <- svydesign(~1, strata = ~laag, weights = ~w, data = d)
design <- svydesign(~punt, strata = ~laag, weights = ~w, data = d)
d$alle <- 600
counted <- svydesign(~1, data = d, fpc = ~alle)
of_domain <- function(s, g) if (g == "total") s else subset(s, regio == g)
for (g in c("total", "noord", "oost", "zuid")) {
  answered <- subset(of_domain(design, g), !is.na(o))
  m <- svymean(~o, answered); add("interval", "oordeel", g, "mean", coef(m)[[1]]); bounds("interval", "oordeel", g, "mean", m, degf(answered), FALSE)
  m <- svymean(~is4, answered); add("interval", "oordeel", g, "share:4", coef(m)[[1]]); bounds("interval", "oordeel", g, "share:4", m, degf(answered), TRUE)
  w <- weights(answered); add("interval", "oordeel", g, "mean.effectiveN", sum(w)^2 / sum(w^2)); add("interval", "oordeel", g, "mean.weighted", sum(w))
}
mean_of("stratified", "oordeel", "mean", stratified, ~o)
mean_of("counted", "oordeel", "mean", counted, ~o)
mean_of("number", "leeftijd", "mean", design, ~leeftijd)
mean_of("multiple_net", "kanaal", "share:samen", design, ~any)
# respondents without weight take no part, yet were drawn
some <- svydesign(~1, strata = ~laag, weights = ~w0, data = d)
for (g in c("total", "noord", "oost", "zuid")) {
  answered <- subset(of_domain(some, g), !is.na(o))
  m <- svymean(~o, answered); add("zero", "oordeel", g, "mean", coef(m)[[1]]); add("zero", "oordeel", g, "mean.se", SE(m)[[1]])
  bounds("zero", "oordeel", g, "mean", m, degf(answered), FALSE)
  m <- svymean(~is4, answered); bounds("zero", "oordeel", g, "share:4", m, degf(answered), TRUE)
  add("zero", "oordeel", g, "mean.n", unwtd.count(~o, answered)[[1]])
}
writeLines(c(paste("#", r), rows), file.path(folder, "tabulate.csv"))
