# What the answers of the example study say, computed without our code.
# R 4.2.2, survey 4.1-1. Run in the repository's root: Rscript releng/reference/reconstruction.R
suppressMessages(library(survey))
folder <- "bundles/org.ketenspiegel.samples/studies/kleine-keten-2017/answers/"
asylum <- read.csv(paste0(folder, "asielzoekers.csv"))
partners <- read.csv(paste0(folder, "ketenpartners.csv"))
cat("R", as.character(getRversion()), "survey", as.character(packageVersion("survey")), "\n")

# Lindeman, Merenda and Gold (1980): mean gain in R2 over all subsets of the other aspects, weighted by their size
lmg <- function(x, y) {
  r <- cor(cbind(y, x)); p <- ncol(x)
  r2 <- function(set) if (length(set) == 0) 0 else drop(r[1, set + 1] %*% solve(r[set + 1, set + 1, drop = FALSE], r[set + 1, 1]))
  all <- vapply(0:(2^p - 1), function(s) r2(which(bitwAnd(s, 2^(0:(p - 1))) > 0)), 0)
  vapply(1:p, function(k) {
    without <- Filter(function(s) bitwAnd(s, 2^(k - 1)) == 0, 0:(2^p - 1))
    size <- vapply(without, function(s) sum(bitwAnd(s, 2^(0:(p - 1))) > 0), 0)
    sum(factorial(size) * factorial(p - 1 - size) / factorial(p) * (all[without + 2^(k - 1) + 1] - all[without + 1]))
  }, 0)
}
alpha <- function(x) ncol(x) / (ncol(x) - 1) * (1 - sum(apply(x, 2, var)) / var(rowSums(x)))
# analysis of variance estimator with n0 for clusters of unequal size
icc <- function(y, cluster) {
  ok <- !is.na(y); y <- y[ok]; g <- factor(cluster[ok]); n <- table(g)
  a <- anova(lm(y ~ g)); n0 <- (sum(n) - sum(n^2) / sum(n)) / (length(n) - 1)
  (a[1, 3] - a[2, 3]) / (a[1, 3] + (n0 - 1) * a[2, 3])
}
matrix_of <- function(data, agency) {
  names <- grep(paste0("^aspect_.*_", agency, "$"), names(data), value = TRUE)
  data[complete.cases(data[c(names, paste0("oordeel_", agency))]), c(names, paste0("oordeel_", agency))]
}
for (who in c("asylum", "partners")) for (agency in c("ind", "coa", "dtv")) {
  d <- matrix_of(get(who), agency); x <- d[-ncol(d)]; y <- d[[ncol(d)]]; judged <- na.omit(get(who)[names(x)]); w <- lmg(as.matrix(x), y); r <- cor(x)
  cat(sprintf("\n%s %s: alpha of the aspects %.6f (n %d); with the judgement n %d R2 %.6f (lm %.6f) mean r %.4f range %.2f to %.2f\n", who, agency, alpha(judged), nrow(judged), nrow(d), sum(w),
    summary(lm(y ~ ., x))$r.squared, mean(r[lower.tri(r)]), min(r[lower.tri(r)]), max(r[lower.tri(r)])))
  m <- colMeans(x); up <- m >= mean(m); much <- w >= mean(w)
  sd <- apply(x, 2, sd) / sqrt(nrow(x))
  print(data.frame(mean = round(m, 3), from.line = round(m - mean(m), 2), r = round(drop(cor(x, y)), 3), share = round(w / sum(w), 6),
    quadrant = ifelse(much, ifelse(up, "KEEP", "IMPROVE"), ifelse(up, "POSITIVE", "MINOR"))))
}
cat("\nintra-cluster correlation\n")
columns <- grep("^(oordeel|aspect)_", names(asylum), value = TRUE)
rho <- vapply(columns, function(column) icc(asylum[[column]], asylum$centrum), 0)
print(round(rho, 6)); cat("mean", mean(rho), "range", range(rho), "\n")
design <- svydesign(ids = ~centrum, data = asylum, weights = ~1)
for (agency in c("ind", "coa", "dtv")) {
  f <- as.formula(paste0("oordeel_", agency, " ~ factor(uitkomst)"))
  test <- svyttest(f, subset(design, !is.na(uitkomst)))
  cat(agency, "difference", test$estimate, "t", test$statistic, "df", test$parameter, "p", test$p.value, " p on 11 df", 2 * pt(-abs(test$statistic), 11), "\n")
}
