# SPDX-License-Identifier: EPL-2.0
source("common.R")
suppressPackageStartupMessages({library(survey); library(psych)})

attitude <- read.csv(file.path(folder, "../data/attitude.csv"))
a <- suppressMessages(psych::alpha(attitude))
text <- with_version("alpha(attitude)", "psych")
reference("alpha.attitude", a$total$raw_alpha, text)
reference("alpha.attitude.low", a$feldt$lower.ci[[1]], text)
reference("alpha.attitude.high", a$feldt$upper.ci[[1]], text)

schools <- read.csv(file.path(folder, "../data/apistrat.csv"))
design <- svydesign(id = ~1, weights = ~weight, data = schools)
reference("alpha.weighted", svycralpha(~ell + meals + mobility, design), with_version("svycralpha; apistrat", "survey"))

clusters <- read.csv(file.path(folder, "../data/apiclus1.csv"))
squares <- anova(lm(api00 ~ factor(psu), clusters))$"Mean Sq"
m <- table(clusters$psu)
size <- (sum(m) - sum(m^2) / sum(m)) / (length(m) - 1)
text <- with_version("mean squares of anova(lm()); apiclus1", "stats")
reference("icc.clusters", (squares[1] - squares[2]) / (squares[1] + (size - 1) * squares[2]), text)
reference("icc.clusters.size", size, text)

write_reference("reliability")
