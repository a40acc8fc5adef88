# What every R peer begins with: needs(PACKAGE), codes(NAME), numbers(NAME), timed(FUNCTION).
words <- commandArgs(TRUE)
needs <- function(...) for (package in c(...))
  if (!suppressPackageStartupMessages(require(package, character.only = TRUE, quietly = TRUE))) {
    cat("absent R's", package, "\n"); quit(status = 0)
  }
rows <- as.integer(words[2])
from <- function(file) file.path(words[1], paste0("rows-", as.integer(rows)), file)
codes <- function(name) {
  x <- readBin(from(paste0(name, ".i1")), "integer", rows, size = 1)
  x[x == 0] <- NA
  x
}
numbers <- function(name) readBin(from(paste0(name, ".f8")), "double", rows, size = 8, endian = "little")
# the least of some runs; work of more than ten seconds is done once
timed <- function(work, times = 5) {
  least <- Inf
  for (i in seq_len(times)) {
    start <- proc.time()[["elapsed"]]
    value <- work()
    took <- proc.time()[["elapsed"]] - start
    least <- min(least, took)
    if (took > 10) break
  }
  cat("seconds", format(max(least, 1e-4), digits = 9), "\n")
  cat("value", format(value, digits = 17), "\n")
}
