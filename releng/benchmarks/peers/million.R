words <- commandArgs(TRUE)
if (!suppressMessages(require(survey, quietly = TRUE))) {
  cat("absent R's survey\n")
  quit(status = 0)
}
start <- proc.time()[["elapsed"]]
d <- read.csv(file.path(words[1], "million.csv"))
s <- svydesign(~place, weights = ~w, data = d)
for (q in c("q1", "q2", "q3")) {
  svymean(as.formula(paste0("~factor(", q, ")")), s)
  svymean(as.formula(paste0("~", q)), s)
}
cat("seconds", proc.time()[["elapsed"]] - start, "\n")
