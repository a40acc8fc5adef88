# SPDX-License-Identifier: EPL-2.0
# Rscript compare.R KEPT FRESH: compares two folders of reference values.
folders <- commandArgs(trailingOnly = TRUE)
read_all <- function(folder) {
  files <- list.files(folder, "[.]csv$")
  do.call(rbind, lapply(files, function(file) {
    frame <- read.csv(file.path(folder, file))
    frame$name <- paste0(sub("[.]csv$", "", file), "/", frame$name)
    frame
  }))
}
both <- merge(read_all(folders[1]), read_all(folders[2]), by = "name", all = TRUE)
gone <- both$name[is.na(both$value.y)]
new <- both$name[is.na(both$value.x)]
off <- abs(both$value.x - both$value.y) > both$tolerance.x * pmax(1, abs(both$value.x))
different <- both$name[which(off)]
if (length(gone)) message("no script computes: ", paste(gone, collapse = " "))
if (length(new)) message("not kept, run check --write: ", paste(new, collapse = " "))
if (length(different)) message("differs: ", paste(different, collapse = " "))
if (length(c(gone, new, different))) quit(status = 1)
message(nrow(both), " reference values recomputed and equal")
