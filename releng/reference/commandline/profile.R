# SPDX-License-Identifier: EPL-2.0
# Answers in which a combination stands out, and what `profile` tells of them: every category against everybody else,
# and every combination against what its two characteristics by themselves let expect.
# Run as: Rscript profile.R ../../../bundles/org.ketenspiegel.commandline/test-data
suppressMessages(library(survey))
options(digits = 17, survey.lonely.psu = "fail")
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript profile.R FOLDER")

set.seed(20171101)
n <- 720
place <- rep(1:36, each = 20)
d <- data.frame(layer = ifelse(place <= 18, 1, 2), place = place, w = round(exp(rnorm(n, 0, 0.3)), 2))
d$reply <- sample(1:3, n, TRUE, c(0.35, 0.45, 0.2))   # against, in favour, neither
d$kind <- sample(1:2, n, TRUE, c(0.4, 0.6))           # complaint, question
d$channel <- sample(1:4, n, TRUE, c(0.3, 0.3, 0.3, 0.1))
effect <- rnorm(36, 0, 0.4)[place]
score <- 6.7 - 1.4 * (d$reply == 1) - 0.4 * (d$kind == 1) - 1.5 * (d$reply == 1 & d$kind == 1) + effect + rnorm(n, 0, 1.6)
d$mark <- pmin(10, pmax(1, round(score)))
d$mark[sample(n, 25)] <- 99                           # no opinion
d$kind[sample(n, 30)] <- 9                            # not known
write.csv(d, file.path(folder, "profiled.csv"), row.names = FALSE, quote = FALSE)

d$score <- ifelse(d$mark == 99, NA, d$mark)
d$fail <- as.numeric(d$score < 5.5)
d$kind[d$kind == 9] <- NA
categories <- list(reply = 1:3, kind = 1:2, channel = 1:4)
is <- function(v, k) !is.na(d[[v]]) & d[[v]] == k

rows <- "case,place,what,value"
add <- function(case, place, values) for (m in names(values)) {
  stopifnot(is.finite(values[[m]]))
  rows <<- c(rows, sprintf("%s,%s,%s,%.15g", case, place, m, values[[m]]))
}

means_of <- function(design, outcome, inside) {
  domain <- subset(update(design, y = design$variables[[outcome]]), inside & !is.na(d[[outcome]]))
  m <- svymean(~y, domain)
  y <- d[[outcome]][inside & !is.na(d[[outcome]])]
  se <- if (!identical(design, plain)) SE(m)
    else if (outcome == "fail") sqrt(mean(y) * (1 - mean(y)) / length(y)) else sd(y) / sqrt(length(y))
  c(value = coef(m)[[1]], se = as.numeric(se))
}
# the score interval with n = p(1 - p) / V and the t of the domain's degrees of freedom; survey has it from 4.5 on
wilson <- function(design, inside) {
  domain <- subset(design, inside & !is.na(d$fail))
  m <- svymean(~fail, domain)
  p <- coef(m)[[1]]; size <- p * (1 - p) / vcov(m)[[1]]
  t <- if (identical(design, plain)) qnorm(0.975) else qt(0.975, degf(domain))
  if (identical(design, plain)) size <- sum(inside & !is.na(d$fail))
  (p + t^2 / (2 * size) + c(-1, 1) * t * sqrt(p * (1 - p) / size + t^2 / (4 * size^2))) / (1 + t^2 / size)
}
against <- function(design, outcome, inside) {
  here <- subset(update(design, first = as.numeric(inside), y = design$variables[[outcome]]), !is.na(d[[outcome]]))
  t <- svyttest(y ~ first, here)
  c(statistic = t$statistic[[1]], df = t$parameter[[1]], p = t$p.value[[1]], estimate = t$estimate[[1]])
}
simple_against <- function(outcome, inside) {
  x <- d[[outcome]][inside & !is.na(d[[outcome]])]; y <- d[[outcome]][!inside & !is.na(d[[outcome]])]
  if (outcome == "score") {
    t <- t.test(x, y)
    return(c(statistic = t$statistic[[1]], df = t$parameter[[1]], p = t$p.value, estimate = mean(x) - mean(y)))
  }
  p <- prop.test(c(sum(x), sum(y)), c(length(x), length(y)), correct = FALSE)
  c(statistic = sign(mean(x) - mean(y)) * sqrt(p$statistic[[1]]), p = p$p.value, estimate = mean(x) - mean(y))
}

# all categories are one family for each of fails and means; kind is not known of everybody, so its two are two tests
profile <- function(case, design, test) for (outcome in c("fail", "score")) {
  all <- do.call(rbind, lapply(names(categories), function(v) data.frame(v = v, k = categories[[v]])))
  tests <- Map(function(v, k) test(outcome, is(v, k)), all$v, all$k)
  adjusted <- p.adjust(sapply(tests, `[[`, "p"), "holm")
  line <- if (outcome == "fail") "fail" else "mean"
  for (i in seq_along(tests)) {
    key <- paste0(all$v[i], "=", all$k[i])
    inside <- is(all$v[i], all$k[i])
    add(case, paste(key, paste0(line, "Difference"), sep = "/"), c(tests[[i]], adjusted = adjusted[[i]]))
    add(case, paste(key, line, sep = "/"), means_of(design, outcome, inside))
    add(case, paste(key, paste0(line, "-others"), sep = "/"), means_of(design, outcome, !inside))
    if (outcome == "fail") add(case, paste(key, line, sep = "/"), setNames(wilson(design, inside), c("low", "high")))
  }
}

# fail = alpha + beta + delta [both], its t with no more degrees of freedom than the fewest of the four groups less one; a characteristic of two categories is spoken for by the one with most fails
combinations <- function(case, design, smallest) {
  found <- list()
  for (pair in combn(names(categories), 2, simplify = FALSE)) {
    v <- pair[1]; u <- pair[2]
    known <- !is.na(d[[v]]) & !is.na(d[[u]]) & !is.na(d$fail)
    share <- function(inside) coef(svymean(~fail, subset(design, inside & known)))[[1]]
    for (k in categories[[v]]) for (l in categories[[u]]) {
      a <- is(v, k); b <- is(u, l)
      quarters <- list(a & b, a & !b, !a & b, !a & !b)
      if (any(sapply(quarters, function(q) sum(q & known)) < smallest)) next
      same <- c(if (length(categories[[v]]) == 2) list(!a & b), if (length(categories[[u]]) == 2) list(a & !b),
        if (length(categories[[v]]) == 2 && length(categories[[u]]) == 2) list(!a & !b))
      if (any(sapply(same, share) > share(a & b))) next
      here <- subset(update(design, both = as.numeric(a & b), one = factor(d[[v]]), other = factor(d[[u]])), known)
      fit <- svyglm(fail ~ one + other + both, here)
      s <- summary(fit)$coefficients["both", ]
      df <- min(fit$df.residual, sapply(quarters, function(q) sum(q & known)) - 1)
      x <- setNames(rep(0, length(coef(fit))), names(coef(fit)))
      x["(Intercept)"] <- 1
      for (name in c(paste0("one", k), paste0("other", l))) if (name %in% names(x)) x[name] <- 1
      found[[paste0(v, "=", k, "&", u, "=", l)]] <- c(estimate = s[[1]], se = s[[2]], statistic = s[[3]],
        p = 2 * pt(-abs(s[[3]]), df), df = df, together = share(a & b), expected = sum(x * coef(fit)),
        expectedSe = sqrt(drop(x %*% vcov(fit) %*% x)))
    }
  }
  adjusted <- p.adjust(sapply(found, `[[`, "p"), "holm")
  for (key in names(found)) add(case, key, c(found[[key]], adjusted = adjusted[[key]]))
}

drawn <- svydesign(~place, strata = ~layer, weights = ~w, data = d, nest = TRUE)
plain <- svydesign(~1, weights = ~rep(1, n), data = d)
profile("design", drawn, function(outcome, inside) against(drawn, outcome, inside))
profile("simple", plain, function(outcome, inside) simple_against(outcome, inside))
combinations("design", drawn, 30)
combinations("simple", plain, 30)
writeLines(c(paste0("# R ", getRversion(), ", survey ", packageVersion("survey")), rows), file.path(folder, "profile.csv"))
