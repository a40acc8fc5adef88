# SPDX-License-Identifier: EPL-2.0
# Column comparisons of the answers that tabulate.R makes, as `tabulate` lists them under "tests".
# Run as: Rscript letters.R ../../../bundles/org.ketenspiegel.commandline/test-data
suppressMessages(library(survey))
options(digits = 17, survey.lonely.psu = "fail")
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript letters.R FOLDER")

d <- read.csv2(file.path(folder, "survey.csv"))
d$o <- ifelse(d$oordeel == 9, NA, d$oordeel)
d$a <- ifelse(d$nps == 99, NA, d$nps)
d$sign <- 100 * ifelse(d$a >= 9, 1, ifelse(d$a <= 6, -1, 0))
for (k in 1:5) d[[paste0("is", k)]] <- as.numeric(d$o == k)
design <- svydesign(~punt, strata = ~laag, weights = ~w, data = d)
weighted <- svydesign(~1, weights = ~w, data = d)
regions <- list(c("noord", "oost"), c("noord", "zuid"), c("oost", "zuid"))

rows <- "case,line,first,second,measure,value"
add <- function(case, line, first, second, values) {
  for (m in names(values)) {
    stopifnot(is.finite(values[[m]]))
    rows <<- c(rows, sprintf("%s,%s,%s,%s,%s,%.15g", case, line, first, second, m, values[[m]]))
  }
}
# one family: all tests of a row
family <- function(case, line, method, pairs, tests) {
  done <- which(!sapply(tests, is.null))
  adjusted <- p.adjust(sapply(tests[done], `[[`, "p"), method)
  for (i in seq_along(done)) add(case, line, pairs[[done[i]]][1], pairs[[done[i]]][2], c(tests[[done[i]]], adjusted = adjusted[i]))
}
pooled_z <- function(p1, n1, p2, n2) {
  if (p1 %in% 0:1 || p2 %in% 0:1) return(NULL)
  p <- (n1 * p1 + n2 * p2) / (n1 + n2)
  z <- (p1 - p2) / sqrt(p * (1 - p) * (1 / n1 + 1 / n2))
  list(statistic = z, p = 2 * pnorm(-abs(z)))
}
keep <- function(t) list(statistic = t$statistic[[1]], df = t$parameter[[1]], p = t$p.value[[1]])
in_region <- function(x, g) { y <- x[d$regio == g]; y[!is.na(y)] }

# a simple random sample: z of shares, Welch's t of means
simple <- function(case, method) {
  for (k in 1:5) family(case, k, method, regions, lapply(regions, function(r) {
    x <- in_region(d$o, r[1]) == k; y <- in_region(d$o, r[2]) == k
    pooled_z(mean(x), length(x), mean(y), length(y))
  }))
  family(case, "mean", method, regions, lapply(regions, function(r) keep(t.test(in_region(d$o, r[1]), in_region(d$o, r[2])))))
}
simple("holm", "holm"); simple("bh", "BH"); simple("bonferroni", "bonferroni"); simple("none", "none")

# a design: the difference of two domains; t has the degrees of freedom of their units, less one
domains <- function(s, outcome, first, second) {
  here <- update(s, first = as.numeric(first), take = (first | second) & !is.na(s$variables[[outcome]]))
  t <- svyttest(as.formula(paste(outcome, "~ first")), subset(here, take))
  keep(t)
}
lines_of <- c(setNames(paste0("is", 1:5), 1:5), mean = "o")
for (l in names(lines_of)) family("design", l, "holm", regions, lapply(regions, function(r)
  domains(design, lines_of[[l]], d$regio == r[1], d$regio == r[2])))
family("design_nps", "nps", "holm", regions, lapply(regions, function(r) domains(design, "sign", d$regio == r[1], d$regio == r[2])))

# each group against everybody else
alone <- list(c("noord", "rest"), c("oost", "rest"), c("zuid", "rest"))
for (l in names(lines_of)) family("rest", l, "holm", alone, lapply(alone, function(r)
  domains(design, lines_of[[l]], d$regio == r[1], d$regio != r[1])))

# as SPSS tables: pooled over the two columns, weights by Kish's effective base
column <- function(y, w) {
  n <- sum(w)^2 / sum(w^2); m <- sum(w * y) / sum(w)
  list(n = n, mean = m, variance = sum(w * (y - m)^2) / sum(w) * n / (n - 1))
}
spss_column <- function(x, g, weights) { here <- d$regio == g & !is.na(x); column(x[here], weights[here]) }
pooled_t <- function(a, b) {
  df <- a$n + b$n - 2; s2 <- ((a$n - 1) * a$variance + (b$n - 1) * b$variance) / df
  t <- (a$mean - b$mean) / sqrt(s2 * (1 / a$n + 1 / b$n)); list(statistic = t, df = df, p = 2 * pt(-abs(t), df))
}
spss <- function(case, weights) {
  for (k in 1:5) family(case, k, "holm", regions, lapply(regions, function(r) {
    a <- spss_column(d[[paste0("is", k)]], r[1], weights); b <- spss_column(d[[paste0("is", k)]], r[2], weights)
    pooled_z(a$mean, a$n, b$mean, b$n)
  }))
  family(case, "mean", "holm", regions, lapply(regions, function(r) pooled_t(spss_column(d$o, r[1], weights), spss_column(d$o, r[2], weights))))
}
spss("spss", rep(1, nrow(d))); spss("spss_weighted", d$w)
stopifnot(isTRUE(all.equal(pooled_t(spss_column(d$o, "noord", rep(1, 240)), spss_column(d$o, "zuid", rep(1, 240)))$p,
  t.test(in_region(d$o, "noord"), in_region(d$o, "zuid"), var.equal = TRUE)$p.value)))
writeLines(c(paste0("# R ", getRversion(), ", survey ", packageVersion("survey")), rows), file.path(folder, "letters.csv"))
