# SPDX-License-Identifier: EPL-2.0
# The orders of the example study of 2017 and in which share of bootstrap replicates they make a blind spot or a
# needless worry, in plain R, for the test that runs `mirror`. Ranks of the sample agree exactly, the rest within what
# draws of random numbers differ. Run as: Rscript mirror.R ../../../bundles/org.ketenspiegel.commandline/test-data
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript mirror.R FOLDER")
study <- "../../../bundles/org.ketenspiegel.samples/studies/kleine-keten-2017/answers"
clients <- read.csv(file.path(study, "asielzoekers.csv"))
staff <- read.csv(file.path(study, "ketenpartners.csv"))
aspects <- c("respect", "duidelijk", "luisteren", "vriendelijk", "volledig", "reactie", "bereikbaar", "inleven",
             "meedenken", "doorverwijzen")
agencies <- c(ind = 1, coa = 2, dtv = 3)
draws <- 20000
set.seed(2017)

# One less of the units of a stratum, with replacement (Rao and Wu 1988); how often each unit is drawn.
drawn <- function(strata) {
  times <- integer(length(strata))
  for (h in unique(strata)) {
    units <- which(strata == h)
    picked <- units[sample.int(length(units), length(units) - 1, replace = TRUE)]
    times <- times + tabulate(picked, length(strata))
  }
  times
}
# Places from 1 for the highest; equal values share the middle of their places. Whole numbers keep ties exact.
places <- function(share) rank(-round(share, 12), ties.method = "average")
first <- function(place) place <= length(aspects) / 3
last <- function(place) first(length(aspects) + 1 - place)

rows <- "agency,aspect,measure,value"
add <- function(agency, aspect, measure, value) {
  stopifnot(length(value) == 1, is.finite(value))
  rows <<- c(rows, sprintf("%s,%s,%s,%.15g", agency, aspect, measure, value))
}
for (agency in names(agencies)) {
  judged <- clients[paste("aspect", aspects, agency, sep = "_")]
  judged[!(judged >= 1 & judged <= 5)] <- NA
  centre <- factor(clients$centrum)
  asked <- sapply(judged, function(v) tapply(!is.na(v), centre, sum))
  well <- sapply(judged, function(v) tapply(!is.na(v) & v >= 4, centre, sum))
  named <- as.matrix(staff[paste("negatief", seq_along(aspects), sep = "_")])
  own <- staff$werkgever == agencies[agency] & !is.na(named[, 1])
  named[is.na(named)] <- 0
  experienced <- colSums(well) / colSums(asked)
  criticised <- colSums(named[own, ]) / sum(own)
  judgedPlaces <- blamedPlaces <- matrix(NA_real_, draws, length(aspects))
  for (b in seq_len(draws)) {
    centres <- drawn(rep(1, nlevels(centre)))
    judgedPlaces[b, ] <- places(colSums(well * centres) / colSums(asked * centres))
    persons <- drawn(staff$werkgever) * own
    blamedPlaces[b, ] <- places(colSums(named * persons) / sum(persons))
  }
  for (k in seq_along(aspects)) {
    poor <- last(judgedPlaces[, k])
    worry <- first(blamedPlaces[, k])
    known <- !is.na(poor) & !is.na(worry)
    a <- aspects[k]
    add(agency, a, "experienced.share", unname(experienced[k]))
    add(agency, a, "experienced.rank", unname(places(experienced)[k]))
    add(agency, a, "criticised.share", unname(criticised[k]))
    add(agency, a, "criticised.rank", unname(places(criticised)[k]))
    add(agency, a, "blindSpot", mean((poor & !worry)[known]))
    add(agency, a, "needlessWorry", mean((!poor & worry)[known]))
    add(agency, a, "seen", mean((poor & worry)[known]))
    for (end in c("low", "high")) {
      at <- if (end == "low") .025 else .975
      add(agency, a, paste0("experienced.", end), unname(quantile(judgedPlaces[known, k], at)))
      add(agency, a, paste0("criticised.", end), unname(quantile(blamedPlaces[known, k], at)))
    }
  }
}
writeLines(rows, file.path(folder, "mirror.csv"))
