source("timing.R")
needs("survey")
d <- data.frame(wave = codes("wave"), w = numbers("w"))
for (q in seq_len(as.integer(words[3]))) d[[paste0("q", q)]] <- codes(paste0("q", q))
if (words[4] == "place") d$place <- codes("place")
design <- if (words[4] == "place") svydesign(~place, weights = ~w, data = d) else svydesign(~1, weights = ~w, data = d)
line <- (1:4 - 2.5) / sum((1:4 - 2.5)^2)
steps <- cbind(c(-1, 1, 0, 0), c(0, -1, 1, 0), c(0, 0, -1, 1), line)
timed(function() {
  total <- 0
  for (q in seq_len(as.integer(words[3]))) {
    v <- vcov(svyglm(as.formula(paste0("q", q, " ~ 0 + factor(wave)")), design))
    total <- total + sum(sqrt(diag(t(steps) %*% v %*% steps)))
  }
  total
})
