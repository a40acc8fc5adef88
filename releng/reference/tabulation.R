# Values in TabulationTest. Made with R 4.2.2; prints what the test states.
welch <- t.test(c(5,5,4,5,4,5,4,5,5,4), c(1,2,1,3,2,1,2,2,1,3))
cat("welch t ", format(welch$statistic, digits = 15), "\n")
cat("welch df", format(welch$parameter, digits = 15), "\n")
cat("t(.975, 2)", format(qt(.975, 2), digits = 15), "\n")
# agencies judged by the same people: stacked, the respondent as sampling unit
suppressMessages(library(survey))
a <- c(5, 4, 4, 5, 3, NA, 4, 5, 2, 4, 5, 4, NA, 3, 5, 4)
b <- c(4, 4, 3, 5, 2, 3, NA, 4, 2, 3, 5, 3, 1, 3, 4, NA)
stacked <- na.omit(data.frame(who = rep(1:16, 2), first = rep(1:0, each = 16), y = c(a, b)))
stacked$good <- as.numeric(stacked$y >= 4)
people <- svydesign(~who, weights = ~1, data = stacked)
for (outcome in c("y", "good")) {
  fit <- summary(svyglm(as.formula(paste(outcome, "~ first")), people))$coefficients["first", 1:3]
  df <- degf(people) # respondents less 1: a paired contrast costs none
  cat("paired", outcome, format(c(fit, df, 2 * pt(-abs(fit[3]), df)), digits = 15), "\n")
}
cat("survey", format(packageVersion("survey")), "\n")
