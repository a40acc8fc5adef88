# SPDX-License-Identifier: EPL-2.0
# The correlation matrix nearest to one that no data can have.
source("common.R")
suppressMessages(library(Matrix))

m <- matrix(c(1, .9, .7, .2, .9, 1, .3, .9, .7, .3, 1, .8, .2, .9, .8, 1), 4)
near <- as.matrix(nearPD(m, corr = TRUE, maxit = 500, eig.tol = 1e-6, conv.tol = 1e-7, posd.tol = 1e-8,
                       do2eigen = TRUE)$mat)
for (i in 2:4) for (j in 1:(i - 1)) {
  reference(paste("matrix", i, j, sep = "."), near[i, j], with_version("nearPD(corr = TRUE; eig.tol 1e-6; conv.tol 1e-7; posd.tol 1e-8)", "Matrix"))
}
write_reference("nearest")
