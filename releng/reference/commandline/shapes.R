# SPDX-License-Identifier: EPL-2.0
# Answers of many shapes (few respondents, ties, rare categories, unequal spread, a group of one, missing codes) drawn in many
# ways (weights, strata, clusters, populations), and what R makes of their differences, for the test that runs `compare` on
# each. shapes.csv holds one line for a value, its flags in shapes-flags.csv. Run as:
# Rscript shapes.R ../../../bundles/org.ketenspiegel.commandline/test-data
suppressMessages(library(survey))
options(digits = 17, survey.lonely.psu = "fail")
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript shapes.R FOLDER")

flags <- "case,file,flags"
rows <- "case,first,second,measure,value"
add <- function(case, k, measure, value) {
  stopifnot(length(value) == 1, is.finite(value))
  rows <<- c(rows, sprintf("%s,%s,%s,%s,%.15g", case, k[1], k[2], measure, value))
}
kish <- function(w) sum(w)^2 / sum(w^2)
variance <- function(y, w) length(y) / (length(y) - 1) * sum(w * (y - sum(w * y) / sum(w))^2) / sum(w)
wilson <- function(z) suppressWarnings(prop.test(sum(z), length(z), correct = FALSE))$conf.int
cut5 <- function(x) as.integer(cut(x, c(-Inf, -1.3, -.5, .3, 1.2, Inf)))
# g and its exact interval: Hedges's J, noncentral t
hedges <- function(case, k, d, n, unit) {
  j <- exp(lgamma(n / 2) - lgamma((n - 1) / 2)) / sqrt(n / 2)
  limit <- function(p) uniroot(function(x) suppressWarnings(pt(d / unit, n, x)) - p, d / unit + c(-30, 30), tol = 1e-13)$root
  add(case, k, "effect.value", j * d); add(case, k, "effect.low", j * unit * limit(.975)); add(case, k, "effect.high", j * unit * limit(.025))
}
# p of the difference and of equivalence; NULL where there is nothing to test
told <- function(case, k, est, se, df, bound, unit, low = est - qt(.975, df) * se, high = est + qt(.975, df) * se, p = 2 * pt(-abs(est / se), df)) {
  same <- max(pt((est + bound) / se, df, lower.tail = FALSE), pt((bound - est) / se, df, lower.tail = FALSE))
  for (m in c("estimate", "se", "low", "high")) add(case, k, m, unit * switch(m, estimate = est, se = se, low = low, high = high))
  if (is.finite(df)) add(case, k, "df", df)
  add(case, k, "p", p); add(case, k, "equivalence.p", same)
  c(p, same)
}
family <- function(case, pairs, tests, method) {
  done <- which(!sapply(tests, is.null))
  for (i in which(sapply(tests, is.null))) add(case, pairs[[i]], "untold", 1)
  p <- p.adjust(sapply(tests[done], `[`, 1), method); same <- p.adjust(sapply(tests[done], `[`, 2), method)
  for (i in seq_along(done)) { add(case, pairs[[done[i]]], "adjusted", p[i]); add(case, pairs[[done[i]]], "equivalence.adjusted", same[i]) }
}

make <- function(set, drawn, shape, n, groups, method) {
  set.seed(4000 + set)
  strata <- if (grepl("s", drawn)) 2 else 1
  d <- data.frame(nr = 1:n, laag = rep(1:strata, length.out = n), groep = sample(letters[1:groups], n, TRUE, prob = groups:1))
  d$punt <- d$laag + strata * (((1:n - 1) %/% strata) %% 6)
  d$w <- round(exp(rnorm(n, 0, .5)), 3)
  d$populatie <- if (grepl("c", drawn)) 20L else 4L * as.integer(table(d$laag)[as.character(d$laag)])
  d$groep[1:(3 * groups)] <- rep(letters[1:groups], 3)
  if (shape == "one") { d$groep[d$groep == letters[groups]] <- "a"; d$groep[n] <- letters[groups] }
  latent <- rnorm(n) + rnorm(max(d$punt), sd = .4)[d$punt] + .5 * (d$groep == "b")
  if (shape == "unequal") latent <- latent * ifelse(d$groep == "a", 2.5, .6)
  for (q in c("q_a", "q_b")) d[[q]] <- cut5(latent - .4 * (q == "q_b") + rnorm(n, sd = .8))
  if (shape == "rare") for (q in c("q_a", "q_b")) d[[q]] <- pmax(d[[q]], 4L) - sample(0:3, n, TRUE, prob = c(.9, .06, .03, .01))
  if (shape == "ties") for (q in c("q_a", "q_b")) d[[q]] <- ifelse(d[[q]] > 3, 5L, ifelse(d[[q]] > 1, 4L, 1L))
  d$r <- as.integer(pmin(10, pmax(0, round(6.5 + 2.2 * latent))))
  for (q in c("q_a", "q_b", "r")) {
    d[[q]][sample(n, n %/% 12)] <- NA
    d[[q]][sample(n, n %/% 14)] <- if (q == "r") 98L else 8L
  }
  file <- sprintf("shapes-%d.csv", set)
  write.csv(d, file.path(folder, file), row.names = FALSE, quote = FALSE, na = "")
  for (q in c("q_a", "q_b")) d[[q]][d[[q]] == 8] <- NA
  d$r[d$r == 98] <- NA
  d$even <- 1
  w <- if (grepl("w", drawn)) d$w else d$even
  weights <- if (grepl("w", drawn)) ~w else ~even
  ids <- if (grepl("c", drawn)) ~punt else ~nr
  within <- if (grepl("s", drawn)) ~laag
  population <- if (grepl("f", drawn)) ~populatie
  simple <- drawn == ""
  design <- svydesign(ids, strata = within, weights = weights, fpc = population, data = d)
  base <- paste(c("--no-suppression --top 4-5 --missing-codes q_a:8;q_b:8;r:98 --adjust", tolower(method), if (grepl("w", drawn)) "--weight w",
    if (grepl("s", drawn)) "--strata laag", if (grepl("c", drawn)) "--clusters punt", if (grepl("f", drawn)) "--fpc populatie"), collapse = " ")
  case <- function(name, what) {
    key <- sprintf("%d.%s", set, name)
    flags <<- c(flags, sprintf("%s,%s,%s", key, file, paste(what, base)))
    key
  }

  apart <- function(key, k, y, first, second, kind, bound, unit) {
    x <- y[first & !is.na(y)]; z <- y[second & !is.na(y)]
    if (!length(x) || !length(z)) return(NULL)
    size <- function(rows) if (simple) sum(rows) else kish(w[rows])
    if (kind == "mean" && length(c(x, z)) > 3) {
      n1 <- size(first & !is.na(y)); n2 <- size(second & !is.na(y))
      s <- c(if (length(x) > 1) variance(x, w[first & !is.na(y)]) * (n1 - 1) else 0, if (length(z) > 1) variance(z, w[second & !is.na(y)]) * (n2 - 1) else 0)
      g <- (weighted.mean(x, w[first & !is.na(y)]) - weighted.mean(z, w[second & !is.na(y)])) / sqrt(sum(s) / (n1 + n2 - 2))
    }
    effect <- function(test) { if (!is.null(test) && kind == "mean") hedges(key, k, g, n1 + n2 - 2, sqrt(1 / n1 + 1 / n2)); test }
    if (!simple) {
      s <- update(design, y = y, part = factor(ifelse(first, 1, ifelse(second, 0, NA))))
      s <- subset(s, !is.na(part) & !is.na(y))
      m <- svyby(~y, ~part, s, svymean, covmat = TRUE)
      d <- svycontrast(m, c("1" = 1, "0" = -1))
      df <- degf(s) - 1
      if (df < 1 || SE(d)[[1]] < 1e-9) return(NULL)
      return(effect(told(key, k, coef(d)[[1]], SE(d)[[1]], df, bound, unit)))
    }
    est <- mean(x) - mean(z)
    if (kind == "mean") {
      if (length(x) < 2 || length(z) < 2 || var(x) + var(z) == 0) return(NULL)
      t <- t.test(x, z)
      return(effect(told(key, k, est, t$stderr, t$parameter[[1]], bound, unit)))
    }
    se <- sqrt(mean((x - mean(x))^2) / length(x) + mean((z - mean(z))^2) / length(z))
    if (kind == "nps") return(if (se == 0) NULL else told(key, k, est, se, Inf, bound, unit))
    if (any(c(mean(x), mean(z)) %in% 0:1)) return(NULL)
    p <- suppressWarnings(prop.test(c(sum(x), sum(z)), c(length(x), length(z)), correct = FALSE))$p.value
    told(key, k, est, se, Inf, bound, unit, est - sqrt((mean(x) - wilson(x)[1])^2 + (wilson(z)[2] - mean(z))^2),
      est + sqrt((wilson(x)[2] - mean(x))^2 + (mean(z) - wilson(z)[1])^2), p)
  }
  pairs <- combn(sort(unique(d$groep)), 2, simplify = FALSE)
  between <- function(name, q, statistic, y, kind, bound, unit) {
    key <- case(name, sprintf("--questions %s --between groep --statistic %s", q, statistic))
    family(key, pairs, lapply(pairs, function(k) apart(key, k, y, d$groep == k[1], d$groep == k[2], kind, bound, unit)), method)
  }
  between("mean", "q_a", "mean", as.numeric(d$q_a), "mean", .3, 1)
  between("top2", "q_a", "top2", as.numeric(d$q_a >= 4), "share", .1, 1)
  between("four", "q_b", "share:4", as.numeric(d$q_b == 4), "share", .1, 1)
  between("nps", "r", "nps", (d$r >= 9) - (d$r <= 6), "nps", .1, 100)
  if (groups > 2) {
    key <- case("rest", "--questions q_b --between groep --statistic mean --against rest --equivalence .25")
    alone <- lapply(sort(unique(d$groep)), function(g) c(g, paste("not:", g)))
    family(key, alone, lapply(alone, function(k) apart(key, k, as.numeric(d$q_b), d$groep == k[1], d$groep != k[1], "mean", .25, 1)), method)
  }

  paired <- function(name, statistic, f, bound) {
    key <- case(name, paste("--paired q_a,q_b --statistic", statistic))
    k <- c("q_a", "q_b")
    x <- f(d$q_a); z <- f(d$q_b)
    long <- rbind(cbind(d, q = "a", y = x), cbind(d, q = "b", y = z))
    # a simple sample is that of the respondents who gave an answer
    if (simple) long <- long[long$nr %in% long$nr[!is.na(long$y)], ]
    s <- subset(svydesign(ids, strata = within, weights = weights, fpc = population, data = long), !is.na(y))
    c <- svycontrast(svyby(~y, ~q, s, svymean, covmat = TRUE), c(a = 1, b = -1))
    if (SE(c)[[1]] < 1e-9) return(add(key, k, "untold", 1))
    told(key, k, coef(c)[[1]], SE(c)[[1]], degf(s), bound, 1)
    both <- !is.na(x - z)
    if (name == "paired" && sum(both) > 2) {
      m <- if (simple) sum(both) else kish(w[both])
      hedges(key, k, weighted.mean((x - z)[both], w[both]) / sqrt(variance((x - z)[both], w[both])), m - 1, 1 / sqrt(m))
      s <- subset(update(design, y = x - z), both)
      alone <- if (simple) t.test((x - z)[both])$p.value else 2 * pt(-abs(coef(svymean(~y, s)) / SE(svymean(~y, s)))[[1]], degf(s))
      add(key, k, "complete.p", alone)
    }
  }
  paired("paired", "mean", as.numeric, .3)
  paired("paired5", "share:5", function(q) as.numeric(q == 5), .1)
}

make(1, "", "plain", 28, 3, "holm"); make(2, "", "ties", 120, 3, "BH"); make(3, "w", "unequal", 90, 3, "none"); make(4, "ws", "plain", 60, 2, "holm")
make(5, "c", "rare", 110, 3, "bonferroni"); make(6, "wsc", "one", 72, 3, "holm"); make(7, "wscf", "plain", 144, 4, "BH"); make(8, "sf", "unequal", 40, 3, "holm")
made <- paste0("# R ", getRversion(), ", survey ", packageVersion("survey"))
writeLines(c(made, rows), file.path(folder, "shapes.csv"))
writeLines(flags, file.path(folder, "shapes-flags.csv"))
