# Values in TabulationTest. Made with R 4.2.2; prints what the test states.
welch <- t.test(c(5,5,4,5,4,5,4,5,5,4), c(1,2,1,3,2,1,2,2,1,3))
cat("welch t ", format(welch$statistic, digits = 15), "\n")
cat("welch df", format(welch$parameter, digits = 15), "\n")
cat("t(.975, 2)", format(qt(.975, 2), digits = 15), "\n")
