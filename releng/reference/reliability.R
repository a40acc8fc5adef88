# SPDX-License-Identifier: EPL-2.0
source("common.R")
suppressPackageStartupMessages({library(survey); library(psych); library(lavaan)})

attitude <- read.csv(file.path(folder, "../data/attitude.csv"))
a <- suppressMessages(psych::alpha(attitude))
text <- with_version("alpha(attitude)", "psych")
reference("alpha.attitude", a$total$raw_alpha, text)
reference("alpha.attitude.low", a$feldt$lower.ci[[1]], text)
reference("alpha.attitude.high", a$feldt$upper.ci[[1]], text)

for (i in seq_along(attitude)) {
  reference(paste("rest", names(attitude)[i], sep = "."), a$item.stats$r.drop[i], text)
  reference(paste("without", names(attitude)[i], sep = "."), a$alpha.drop$raw_alpha[i], text)
}

schools <- read.csv(file.path(folder, "../data/apistrat.csv"))
design <- svydesign(id = ~1, weights = ~weight, data = schools)
reference("alpha.weighted", svycralpha(~ell + meals + mobility, design), with_version("svycralpha; apistrat", "survey"))

# omega by two programs that stop at a small change; they must agree
omega <- function(l, u) sum(l)^2 / (sum(l)^2 + sum(u))
scored <- cfa(paste("g =~", paste(names(attitude), collapse = " + ")), attitude, std.lv = TRUE,
              control = list(rel.tol = 1e-11))
estimates <- lavInspect(scored, "est")
theta <- diag(estimates$theta)
second <- factanal(attitude, 1, control = list(opt = list(factr = 1, pgtol = 0)))
deviation <- sapply(attitude, sd)
stopifnot(abs(omega(estimates$lambda, theta) -
              omega(second$loadings * deviation, second$uniquenesses * deviation^2)) < 1e-6)
text <- with_version("cfa(std.lv = TRUE); attitude", "lavaan")
reference("omega", omega(estimates$lambda, theta), text, 1e-7)
sign <- sign(estimates$lambda[1])
for (i in seq_along(attitude)) {
  reference(paste("loading", names(attitude)[i], sep = "."), sign * estimates$lambda[i], text, 1e-5)
}
reference("omega.discrepancy", 2 * fitMeasures(scored, "fmin")[[1]], text, 1e-8)

# parallel analysis: eigenvalues are exact; random ones are means over many sets of normal columns
reference("halo", eigen(cor(attitude))$values[1] / 7, with_version("eigen(cor())", "stats"))
set.seed(1)
drawn <- replicate(20000, eigen(cor(matrix(rnorm(30 * 7), 30)), TRUE, TRUE)$values)
for (i in 1:7) {
  reference(paste0("parallel.mean.", i), mean(drawn[i, ]),
            with_version("20000 sets of rnorm(); another stream of numbers", "stats"), 5e-3)
  reference(paste0("parallel.limit.", i), quantile(drawn[i, ], .95),
            with_version("20000 sets of rnorm(); another stream of numbers", "stats"), 1e-2)
}

clusters <- read.csv(file.path(folder, "../data/apiclus1.csv"))
squares <- anova(lm(api00 ~ factor(psu), clusters))$"Mean Sq"
m <- table(clusters$psu)
size <- (sum(m) - sum(m^2) / sum(m)) / (length(m) - 1)
text <- with_version("mean squares of anova(lm()); apiclus1", "stats")
reference("icc.clusters", (squares[1] - squares[2]) / (squares[1] + (size - 1) * squares[2]), text)
reference("icc.clusters.size", size, text)

write_reference("reliability")
