source("timing.R")
needs("survey")
k <- as.integer(words[3])
d <- data.frame(group = codes("group"), w = numbers("w"))
for (q in seq_len(k)) d[[paste0("q", q)]] <- codes(paste0("q", q))
design <- svydesign(~1, weights = ~w, data = d)
timed(function() {
  r <- as.svrepdesign(design, type = "subbootstrap", replicates = 500)
  total <- 0
  for (q in seq_len(k)) {
    m <- svyby(as.formula(paste0("~q", q)), ~group, r, svymean, na.rm = TRUE)
    total <- total + sum(SE(m))
  }
  total
})
