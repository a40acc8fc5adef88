// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.ComparisonJson;
import org.ketenspiegel.commandline.output.GapsText;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.comparison.Comparison;
import org.ketenspiegel.comparison.ComparisonOptions;

/** Whether groups, agencies or paired questions differ, by the test that who answered demands. */
public final class CompareCommand implements Command {

  private static final String AUDIENCE = "audience";

  @Override
  public Syntax syntax() {
    List<Flag> own =
        List.of(
            Flag.of("questions", "Q,…|all", "what is compared"),
            Flag.of("between", "V", "agency, audience, segment, a segment's id, or a variable"),
            Flag.of("paired", "Q1,Q2,…", "questions of the same respondents, with one another"),
            Flag.of("against", "each-other|rest", "all pairs, or each group with all others"),
            Flag.of("statistic", "mean|top2|bottom2|nps|share:CODE|NET", "what of a question"),
            Flag.of("adjust", "holm|bh|bonferroni|none", "for the number of tests in a family"),
            Flag.of("family", "row|all", "which tests are a family"),
            Flag.of("equivalence", "D", "smallest difference of interest (0.3; shares 0.1)"),
            Flag.of("casemix", "V,…", "estimate once more with equal composition by these"));
    return new Syntax(
        "compare",
        List.of("SOURCE"),
        "whether groups, agencies or paired questions differ, and whether that matters",
        Stream.concat(own.stream(), Flags.ANSWERS.stream()).toList(),
        List.of(
            "ketenspiegel compare kleine-keten-2017 --questions oordeel --between agency",
            "ketenspiegel compare answers.csv --questions q1 --between region --json",
            "ketenspiegel compare answers.csv --paired q_a,q_b,q_c --clusters place"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    if (!words.has("paired") && !(words.has("questions") && words.has("between"))) {
      throw new WordsException(
          "'compare' needs --questions Q,… with --between V, or --paired Q1,Q2,…");
    }
    if (words.has("paired") && words.list("paired").size() < 2) {
      throw new WordsException("--paired names one question, expected two or more");
    }
    String language = words.choice("language", "nl", "en").orElse("en");
    Source source = new Sources(words, session).open(words.argument(0));
    boolean audiences = words.list("between").contains(AUDIENCE);
    List<String> questions =
        words.list("questions").equals(List.of("all")) ? List.of() : words.list("questions");
    StudyData data = audiences ? source.data() : one(source, words, questions);
    ComparisonOptions options = options(words, data, questions);
    Composite composite = session.computed(words, data, Comparison.ID, options);
    session.result(
        words,
        words.has("json")
            ? ComparisonJson.of(composite, language)
            : GapsText.of(composite, source, language));
    return ExitCode.DONE;
  }

  private static StudyData one(Source source, Words words, List<String> questions) {
    List<String> asked = new ArrayList<>(questions);
    asked.addAll(words.list("paired"));
    Fielded fielded = source.fielded(words.value(AUDIENCE), asked);
    return new StudyData(source.data().outline(), List.of(fielded));
  }

  private static ComparisonOptions options(Words words, StudyData data, List<String> questions) {
    Map<String, String> plain = new HashMap<>();
    for (String name : List.of("statistic", "adjust", "family", "against", "equivalence")) {
      words.value(name).ifPresent(v -> plain.put(name, v));
    }
    words.fraction("confidence").ifPresent(c -> plain.put("confidence", Double.toString(c)));
    try {
      ComparisonOptions read =
          OptionValues.read(
                  new ComparisonOptions(
                      data.fieldings().getFirst().audience(), questions, words.list("between")),
                  plain)
              .options();
      return read.paired(words.list("paired")).casemix(words.list("casemix"));
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage(), e);
    }
  }
}
