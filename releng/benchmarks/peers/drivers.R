source("timing.R")
if (words[3] == "lmg") needs("relaimpo")
p <- 11
x <- sapply(seq_len(p), function(k) codes(paste0("d", k)) + codes("shared"))
a <- cbind(as.numeric(x %*% (seq_len(p) / p)) + numbers("noise"), x)
johnson <- function(r) {
  e <- eigen(r[-1, -1], symmetric = TRUE)
  half <- e$vectors %*% (sqrt(e$values) * t(e$vectors))
  as.numeric(half^2 %*% solve(half, r[-1, 1])^2)
}
timed(function() {
  if (words[3] == "johnson") {
    for (b in 1:1000) johnson(cor(a[sample.int(rows, replace = TRUE), ]))
    return(sum(seq_len(p) * johnson(cor(a))))
  }
  found <- boot.relimp(as.data.frame(a), b = 1000, type = "lmg")
  sum(seq_len(p) * found@boot$t0[1 + seq_len(p)])
})
