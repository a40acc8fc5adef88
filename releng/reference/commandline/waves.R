# SPDX-License-Identifier: EPL-2.0
# What R makes of the changes between the waves of the example study ind-klanttevredenheid, for the test that runs `trend` on
# it: a question asked in all waves, one left out of the second, one whose scale changed in the third. Run as:
# Rscript waves.R ../../../bundles/org.ketenspiegel.commandline/test-data
options(digits = 17)
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript waves.R FOLDER")
answers <- "../../../bundles/org.ketenspiegel.samples/studies/ind-klanttevredenheid/answers"

rows <- "audience,question,from,to,measure,value"
add <- function(audience, question, from, to, measure, value) {
  value <- as.numeric(value)
  stopifnot(length(value) == 1, is.finite(value))
  rows <<- c(rows, sprintf("%s,%s,%s,%s,%s,%.15g", audience, question, from, to, measure, value))
}
for (audience in c("aanvragers", "boak")) {
  d <- lapply(c(2009, 2011, 2013), function(y) read.csv(file.path(answers, sprintf("%s-%d.csv", audience, y))))
  names(d) <- c(2009, 2011, 2013)
  steps <- list(oordeel = list(c("2009", "2011"), c("2011", "2013")), oordeel_telefoon = list(c("2009", "2011"), c("2011", "2013")),
    oordeel_brieven = list(c("2009", "2013")), centraal = list(c("2009", "2011")))
  for (question in names(steps)) {
    column <- paste0(question, "_ind")
    tests <- lapply(steps[[question]], function(s) t.test(d[[s[2]]][[column]], d[[s[1]]][[column]]))
    adjusted <- p.adjust(sapply(tests, function(t) t$p.value), "holm")
    for (i in seq_along(tests)) {
      s <- steps[[question]][[i]]
      add(audience, question, s[1], s[2], "estimate", -diff(tests[[i]]$estimate))
      add(audience, question, s[1], s[2], "low", tests[[i]]$conf.int[1])
      add(audience, question, s[1], s[2], "high", tests[[i]]$conf.int[2])
      add(audience, question, s[1], s[2], "df", tests[[i]]$parameter)
      add(audience, question, s[1], s[2], "p", tests[[i]]$p.value)
      add(audience, question, s[1], s[2], "adjusted", adjusted[i])
    }
  }
  # over three equal steps the slope is a quarter of the difference of the ends
  ends <- t.test(d[["2013"]]$oordeel_ind, d[["2009"]]$oordeel_ind)
  add(audience, "oordeel", "2009", "2013", "perYear", -diff(ends$estimate) / 4)
  add(audience, "oordeel", "2009", "2013", "se", ends$stderr / 4)
  add(audience, "oordeel", "2009", "2013", "slopeP", ends$p.value)
}
cat(sprintf("# R %s\n", getRversion()), paste0(rows, "\n"), file = file.path(folder, "waves.csv"), sep = "")
