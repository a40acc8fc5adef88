# SPDX-License-Identifier: EPL-2.0
# Rscript compare.R KEPT FRESH: compares two folders of reference values.
# Rscript compare.R --text KEPT FRESH: compares two files, in which numbers may differ by 1e-9 of their size.
arguments <- commandArgs(trailingOnly = TRUE)

compare_text <- function(kept, fresh) {
  missing <- c(kept, fresh)[!file.exists(c(kept, fresh))]
  if (length(missing)) stop("there is no ", missing[1])
  words <- function(file) unlist(strsplit(readLines(file), "[ ,;\"]+"))
  a <- words(kept)
  b <- words(fresh)
  if (length(a) != length(b)) stop(kept, ": ", length(a), " words are kept, ", length(b), " made")
  x <- suppressWarnings(as.numeric(a))
  y <- suppressWarnings(as.numeric(b))
  same <- a == b | (!is.na(x) & !is.na(y) & abs(x - y) <= 1e-9 * pmax(1, abs(x)))
  if (!all(same)) stop(kept, ": ", a[!same][1], " is kept, ", b[!same][1], " made")
}
if (arguments[1] == "--text") {
  compare_text(arguments[2], arguments[3])
  quit()
}

read_all <- function(folder) {
  files <- list.files(folder, "[.]csv$")
  do.call(rbind, lapply(files, function(file) {
    frame <- read.csv(file.path(folder, file))
    frame$name <- paste0(sub("[.]csv$", "", file), "/", frame$name)
    frame
  }))
}
both <- merge(read_all(arguments[1]), read_all(arguments[2]), by = "name", all = TRUE)
gone <- both$name[is.na(both$value.y)]
new <- both$name[is.na(both$value.x)]
off <- abs(both$value.x - both$value.y) > both$tolerance.x * pmax(1, abs(both$value.x))
different <- both$name[which(off)]
if (length(gone)) message("no script computes: ", paste(gone, collapse = " "))
if (length(new)) message("not kept, run check --write: ", paste(new, collapse = " "))
if (length(different)) message("differs: ", paste(different, collapse = " "))
if (length(c(gone, new, different))) quit(status = 1)
message(nrow(both), " reference values recomputed and equal")
