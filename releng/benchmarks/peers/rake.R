source("timing.R")
needs("survey")
d <- data.frame(age = codes("age"), region = codes("region"), schooling = codes("schooling"), w = numbers("w"))
target <- function(name, k) {
  frame <- data.frame(seq_len(k), sum(d$w) * (seq_len(k) + 1) / sum(seq_len(k) + 1))
  setNames(frame, c(name, "Freq"))
}
margins <- list(target("age", 5), target("region", 12), target("schooling", 4))
design <- svydesign(~1, weights = ~w, data = d)
timed(function() {
  w <- weights(rake(design, list(~age, ~region, ~schooling), margins,
                    control = list(maxit = 1000, epsilon = 1e-9)))
  rows * sum(w^2) / sum(w)^2
})
