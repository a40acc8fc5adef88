# SPDX-License-Identifier: EPL-2.0
# Answers made for the purpose, and what R makes of their differences, for the test that runs
# `compare` with its flags. Run as: Rscript compare.R ../../../bundles/org.ketenspiegel.commandline/test-data
suppressMessages(library(survey))
options(digits = 17, survey.lonely.psu = "fail")
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript compare.R FOLDER")

set.seed(418)
n <- 180
d <- data.frame(nr = 1:n, laag = rep(1:2, each = 90), punt = rep(1:18, each = 10))
d$w <- round(runif(n, 0.5, 2), 2)
d$groep <- sample(c("a", "b", "c"), n, replace = TRUE, prob = c(.45, .3, .25))
d$taal <- sample(c("ar", "ti", "fa"), n, replace = TRUE)
d$fase <- sample(1:2, n, replace = TRUE)
person <- rnorm(n) + rnorm(18, sd = .4)[d$punt] + (d$groep == "b") * .5 + (d$taal == "ti") * .4
cut5 <- function(x) as.integer(cut(x, c(-Inf, -1.3, -.5, .3, 1.2, Inf)))
d$q_a <- cut5(person + rnorm(n, sd = .8)); d$q_b <- cut5(person - .5 + rnorm(n, sd = .8)); d$q_c <- cut5(person + .1 + rnorm(n, sd = .8))
d$q_a[sample(n, 12)] <- NA; d$q_b[sample(n, 25)] <- NA; d$q_c[sample(n, 7)] <- NA
d$r <- as.integer(pmin(10, pmax(0, round(6.5 + 2 * person))))
d$tijd <- 1.6e9 + round(10 * person, 1)
write.csv(d, file.path(folder, "compared.csv"), row.names = FALSE, quote = FALSE, na = "")

rows <- "case,first,second,measure,value"
add <- function(case, first, second, measure, value) {
  stopifnot(length(value) == 1, is.finite(value))
  rows <<- c(rows, sprintf("%s,%s,%s,%s,%.15g", case, first, second, measure, value))
}
pairs <- function(keys) combn(keys, 2, simplify = FALSE)
difference <- function(case, k, est, se, df, bound) {
  t <- est / se
  add(case, k[1], k[2], "estimate", est); add(case, k[1], k[2], "se", se)
  add(case, k[1], k[2], "p", 2 * pt(-abs(t), df))
  if (is.finite(df)) add(case, k[1], k[2], "df", df)
  add(case, k[1], k[2], "low", est - qt(.975, df) * se)
  add(case, k[1], k[2], "high", est + qt(.975, df) * se)
  add(case, k[1], k[2], "equivalence.p", max(pt((est + bound) / se, df, lower.tail = FALSE), pt((bound - est) / se, df, lower.tail = FALSE)))
  2 * pt(-abs(t), df)
}
adjusted <- function(case, ks, p) {
  a <- p.adjust(p, "holm")
  for (i in seq_along(ks)) add(case, ks[[i]][1], ks[[i]][2], "adjusted", a[i])
}

# independent groups, simple: Welch, and the pooled z of a share
ks <- pairs(c("a", "b", "c"))
p <- sapply(ks, function(k) {
  x <- na.omit(d$q_a[d$groep == k[1]]); y <- na.omit(d$q_a[d$groep == k[2]])
  t <- t.test(x, y); difference("welch", k, mean(x) - mean(y), t$stderr, t$parameter, .3)
})
adjusted("welch", ks, p)
p <- sapply(ks, function(k) {
  x <- na.omit(d$q_a[d$groep == k[1]] >= 4); y <- na.omit(d$q_a[d$groep == k[2]] >= 4)
  p <- suppressWarnings(prop.test(c(sum(x), sum(y)), c(length(x), length(y)), correct = FALSE))$p.value
  est <- mean(x) - mean(y); se <- sqrt(mean(x) * (1 - mean(x)) / length(x) + mean(y) * (1 - mean(y)) / length(y))
  wilson <- function(z) suppressWarnings(prop.test(sum(z), length(z), correct = FALSE))$conf.int
  low <- est - sqrt((mean(x) - wilson(x)[1])^2 + (wilson(y)[2] - mean(y))^2)
  high <- est + sqrt((wilson(x)[2] - mean(x))^2 + (mean(y) - wilson(y)[1])^2)
  add("top2", k[1], k[2], "estimate", est); add("top2", k[1], k[2], "p", p); add("top2", k[1], k[2], "se", se)
  add("top2", k[1], k[2], "low", low); add("top2", k[1], k[2], "high", high)
  add("top2", k[1], k[2], "effect.low", 100 * low); add("top2", k[1], k[2], "effect.high", 100 * high)
  add("top2", k[1], k[2], "equivalence.p", max(pnorm((est + .1) / se, lower.tail = FALSE), pnorm((.1 - est) / se, lower.tail = FALSE))); p
})
adjusted("top2", ks, p)

# net promoter scores, simple: as of one group, z and n
p <- sapply(ks, function(k) {
  sign <- function(g) { r <- d$r[d$groep == g]; 100 * ((r >= 9) - (r <= 6)) }
  x <- sign(k[1]); y <- sign(k[2])
  variance <- function(s) mean((s - mean(s))^2) / length(s)
  difference("nps", k, mean(x) - mean(y), sqrt(variance(x) + variance(y)), Inf, 10)
})
adjusted("nps", ks, p)

# independent groups under a design: svyttest of each pair
design <- svydesign(~punt, strata = ~laag, weights = ~w, data = d)

# numbers far from 0, taken less a constant so that R keeps its digits too
d$nabij <- d$tijd - 1.6e9
for (k in ks) {
  t <- t.test(d$nabij[d$groep == k[1]], d$nabij[d$groep == k[2]])
  add("far", k[1], k[2], "se", t$stderr); add("far", k[1], k[2], "p", t$p.value)
  s <- subset(update(design, nabij = d$nabij), groep %in% k)
  t <- svyttest(nabij ~ groep, s)
  add("far.design", k[1], k[2], "se", abs(t$estimate[[1]] / t$statistic[[1]])); add("far.design", k[1], k[2], "p", t$p.value[[1]])
}
p <- sapply(ks, function(k) {
  s <- subset(design, groep %in% k & !is.na(q_a))
  t <- svyttest(q_a ~ groep, s)
  difference("design", k, -t$estimate[[1]], abs(t$estimate[[1]] / t$statistic[[1]]), t$parameter[[1]], .3)
})
adjusted("design", ks, p)

# the same respondents: all judgements stacked, units the clusters or the respondents
qs <- c("q_a", "q_b", "q_c"); ks <- pairs(qs)
stacked <- function(case, ids, strata, weights, f, bound) {
  p <- sapply(ks, function(k) {
    long <- do.call(rbind, lapply(k, function(q) data.frame(d[c("nr", "punt", "laag", "w")], q = q, y = f(d[[q]]))))
    long <- long[!is.na(long$y), ]
    s <- svydesign(ids, strata = strata, weights = weights, data = long)
    m <- svyby(~y, ~q, s, svymean, covmat = TRUE)
    c <- svycontrast(m, setNames(c(1, -1), k))
    difference(case, k, coef(c)[[1]], SE(c)[[1]], degf(s), bound)
  })
  adjusted(case, ks, p)
}
stacked("paired", ~nr, NULL, ~1, identity, .3)
stacked("paired.clusters", ~punt, ~laag, ~w, identity, .3)
stacked("paired.top2", ~nr, NULL, ~1, function(x) as.numeric(x >= 4), .1)
for (k in ks) {
  t <- t.test(d[[k[1]]], d[[k[2]]], paired = TRUE)
  add("paired", k[1], k[2], "complete.p", t$p.value)
  both <- !is.na(d[[k[1]]]) & !is.na(d[[k[2]]])
  x <- d[[k[1]]][both] >= 4; y <- d[[k[2]]][both] >= 4
  b <- sum(x & !y); c <- sum(!x & y)
  add("paired.top2", k[1], k[2], "mcnemar.p", 2 * pbinom(min(b, c), b + c, .5) - dbinom(min(b, c), b + c, .5))
}

# each part against the rest: three tests are a family
p <- sapply(c("a", "b", "c"), function(g) {
  s <- subset(design, !is.na(q_a)); s <- update(s, part = factor(ifelse(groep == g, g, "rest"), c("rest", g)))
  t <- svyttest(q_a ~ part, s)
  difference("rest", c(g, paste("not:", g)), t$estimate[[1]], abs(t$estimate[[1]] / t$statistic[[1]]), t$parameter[[1]], .3)
})
adjusted("rest", lapply(c("a", "b", "c"), function(g) c(g, paste("not:", g))), p)

# equal composition by language and phase: weighted regression, svyglm's variance
mixed <- function(case, s) {
  for (k in pairs(c("a", "b", "c"))) {
    s2 <- update(s, g = relevel(factor(groep), k[2]), taal = factor(taal), fase = factor(fase))
    m <- svyglm(q_a ~ g + taal + fase, s2)
    name <- paste0("g", k[1])
    add(case, k[1], k[2], "casemix.estimate", coef(m)[[name]]); add(case, k[1], k[2], "casemix.se", SE(m)[[name]])
    add(case, k[1], k[2], "casemix.p", 2 * pt(-abs(coef(m)[[name]] / SE(m)[[name]]), m$df.residual))
  }
}
mixed("casemix", design)
writeLines(c(paste0("# R ", getRversion(), ", survey ", packageVersion("survey")), rows), file.path(folder, "compare.csv"))
