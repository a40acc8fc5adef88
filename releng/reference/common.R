# SPDX-License-Identifier: EPL-2.0
# What the scripts of reference values share; each is run as: Rscript NAME.R FOLDER
options(digits = 17)
folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(folder)) stop("usage: Rscript NAME.R FOLDER")

with_version <- function(text, package = NULL) {
  r <- paste0("R ", getRversion())
  if (is.null(package)) paste0(r, ": ", text)
  else paste0(r, ", ", package, " ", packageVersion(package), ": ", text)
}

rows <- list()

# tolerance: largest |computed - value| / max(1, |value|)
reference <- function(name, value, source, tolerance = 1e-9) {
  stopifnot(length(value) == 1, is.finite(value), !grepl("[,\"]", name), !grepl("\"", source))
  if (!is.null(rows[[name]])) stop("twice: ", name)
  rows[[name]] <<- sprintf("%s,%.17g,%g,\"%s\"", name, as.numeric(value), tolerance, source)
}

write_reference <- function(name) {
  writeLines(c("name,value,tolerance,source", unlist(rows)),
             file.path(folder, paste0(name, ".csv")))
}

write_data <- function(frame, name) {
  write.csv(frame, file.path(folder, paste0(name, ".csv")), row.names = FALSE, quote = FALSE, na = "")
}
