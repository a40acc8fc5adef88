// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.PlanText;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.fieldwork.ExpectedResponse;
import org.ketenspiegel.fieldwork.Need;
import org.ketenspiegel.fieldwork.NextWave;
import org.ketenspiegel.fieldwork.PlanOptions;

/** How many respondents the next wave needs, from what this one turned out to be. */
public final class PlanCommand implements Command {

  private static final double DIFFERENCE = 0.3;
  private static final double ALPHA = 0.05;
  private static final double POWER = 0.8;

  @Override
  public Syntax syntax() {
    List<Flag> own =
        List.of(
            Flag.of("questions", "Q,…", "what shall be followed (default: overall judgements)"),
            Flag.of("by", "V,…", "segment, a segment's id, or a variable"),
            Flag.of("difference", "D", "smallest change to be found (0.3)"),
            Flag.of("alpha", "A", "level of the two-sided test (0.05)"),
            Flag.of("power", "P", "with which it shall be found (0.8)"),
            Flag.of(
                "response", "R[,G=R…]", "expected share of invitations answered, also of groups"),
            Flag.of("population", "N", "people to draw from"),
            Flag.of("visits", "K", "clusters the next wave can visit (as many as this one)"));
    return new Syntax(
        "plan",
        List.of("SOURCE"),
        "how many respondents the next wave needs to find a change",
        Stream.concat(own.stream(), Flags.ANSWERS.stream()).toList(),
        List.of(
            "ketenspiegel plan kleine-keten-2017 --difference 0.3",
            "ketenspiegel plan kleine-keten-2017 --by segment --response 0.6 --visits 20",
            "ketenspiegel plan answers.csv --questions q1 --clusters place --json"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    Source source = new Sources(words, session).open(words.argument(0));
    Optional<String> audience =
        words
            .value("audience")
            .or(() -> source.data().fieldings().stream().map(Fielded::audience).findFirst());
    if (source.data().outline().audiences().isEmpty() && !words.has("questions")) {
      throw new WordsException("'plan' needs --questions Q,… for a file");
    }
    PlanOptions options;
    List<Need> needs;
    try {
      options =
          new PlanOptions(
              audience.orElse(""),
              words.list("questions"),
              words.list("by"),
              number(words, "difference").orElse(DIFFERENCE),
              words.fraction("alpha").orElse(ALPHA),
              words.fraction("power").orElse(POWER),
              ExpectedResponse.share(words.value("response").orElse("")),
              words.count("population").isPresent()
                  ? OptionalDouble.of(words.count("population").getAsInt())
                  : OptionalDouble.empty(),
              words.count("visits"));
      needs = NextWave.of(source.data(), options);
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage(), e);
    }
    if (needs.isEmpty()) {
      throw new WordsException("no question has two different answers to plan from");
    }
    PlanText text = new PlanText(options, words.choice("language", "nl", "en").orElse("en"));
    session.result(words, words.has("json") ? text.json(needs) : text.table(needs));
    return ExitCode.DONE;
  }

  private static OptionalDouble number(Words words, String flag) {
    Optional<String> value = words.value(flag);
    if (value.isPresent() && !value.get().matches("[0-9]{0,6}\\.?[0-9]{1,6}")) {
      throw new WordsException(
          "--" + flag + " is '" + value.get() + "', expected a number such as 0.3");
    }
    return value.stream().mapToDouble(Double::parseDouble).findFirst();
  }
}
