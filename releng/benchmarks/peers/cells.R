source("timing.R")
needs("survey")
k <- as.integer(words[3])
d <- data.frame(cell = codes("cell"), w = numbers("w"))
for (q in seq_len(k)) d[[paste0("q", q)]] <- codes(paste0("q", q))
if (words[4] == "place") d$place <- codes("place")
design <- if (words[4] == "place") svydesign(~place, weights = ~w, data = d) else svydesign(~1, weights = ~w, data = d)
timed(function() {
  total <- 0
  for (q in seq_len(k)) {
    m <- svyby(as.formula(paste0("~q", q)), ~cell, design, svymean, na.rm = TRUE)
    s <- svyby(as.formula(paste0("~factor(q", q, ")")), ~cell, design, svymean, na.rm = TRUE)
    confint(m)
    confint(s)
    total <- total + sum(SE(m)) + sum(unlist(SE(s)))
  }
  total
})
