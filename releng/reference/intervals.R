# SPDX-License-Identifier: EPL-2.0
# Intervals of replicates that are no random numbers, by boot.ci() given the replicates and the
# influence of every row.
source("common.R")
suppressPackageStartupMessages(library(boot))

influence <- c(-3, -1.5, -1, -.5, 0, .25, .75, 1, 1.5, 2.5, 0)
replicates <- qgamma((1:399 - .5) / 399, 4, 1)
set <- boot(influence, function(d, i) mean(d[i]), R = 399)
set$t0 <- 3.8
set$t <- matrix(replicates)
for (level in c(.9, .95)) {
  ci <- boot.ci(set, level, c("perc", "bca"), t0 = 3.8, t = replicates, L = influence)
  for (type in c("percent", "bca")) {
    reference(paste(type, level, "low", sep = "-"), ci[[type]][4], with_version("boot.ci()", "boot"))
    reference(paste(type, level, "high", sep = "-"), ci[[type]][5], with_version("boot.ci()", "boot"))
  }
}

# leaving out one first-stage unit after another, and what Rao and Wu's replicates stand on
suppressPackageStartupMessages(library(survey))
clusters <- read.csv(file.path(folder, "../data/apiclus1.csv"))
design <- svydesign(id = ~psu, strata = ~stratum, weights = ~unequal, data = clusters, nest = TRUE)
jackknife <- as.svrepdesign(design, type = "JKn")
without <- as.numeric(svymean(~api00, jackknife, return.replicates = TRUE)$replicates)
reference("jackknife.least", min(without), with_version("as.svrepdesign(type = JKn)", "survey"))
reference("jackknife.most", max(without), with_version("as.svrepdesign(type = JKn)", "survey"))
reference("jackknife.squares", sum((without - coef(svymean(~api00, design)))^2),
          with_version("as.svrepdesign(type = JKn)", "survey"))
set.seed(1)
drawn <- subbootweights(design$strata[, 1], design$cluster[, 1], replicates = 10000)
# as svymean() of as.svrepdesign() does with these weights, which takes minutes
units <- drawn$repweights$weights[unique(drawn$repweights$index), ]
sums <- rowsum(cbind(w = clusters$unequal, y = clusters$unequal * clusters$api00), drawn$repweights$index)
means <- colSums(units * sums[, "y"]) / colSums(units * sums[, "w"])
reference("raowu.se", sqrt(drawn$scale * sum(drawn$rscales * (means - mean(means))^2)),
          with_version("subbootweights() of 10000; another stream of numbers", "survey"), .03)
write_reference("intervals")
