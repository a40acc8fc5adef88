// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.ReliabilityJson;
import org.ketenspiegel.commandline.output.ReliabilityText;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.tabulation.reliability.Battery;
import org.ketenspiegel.tabulation.reliability.BatteryOptions;

/** Whether questions measure one thing together. */
public final class ReliabilityCommand implements Command {

  @Override
  public Syntax syntax() {
    List<Flag> own =
        List.of(
            Flag.of("questions", "Q,…", "the questions of one battery (needed)"),
            Flag.of("bootstrap", "N", "replicates behind alpha's interval under a design"));
    return new Syntax(
        "reliability",
        List.of("SOURCE"),
        "whether questions measure one thing together",
        Stream.concat(own.stream(), Flags.ANSWERS.stream()).toList(),
        List.of(
            "ketenspiegel reliability kleine-keten-2017 --questions aspect",
            "ketenspiegel reliability answers.csv --questions q1,q2,q3 --clusters place --json"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    if (!words.has("questions")) {
      throw new WordsException("'reliability' needs --questions Q,…");
    }
    String language = words.choice("language", "nl", "en").orElse("en");
    Source source = new Sources(words, session).open(words.argument(0));
    Fielded fielded = source.fielded(words.value("audience"), words.list("questions"));
    StudyData data = new StudyData(source.data().outline(), List.of(fielded));
    Composite composite = session.computed(words, data, Battery.ID, options(words, fielded));
    Table table = (Table) composite.parts().getFirst();
    session.result(
        words,
        words.has("json")
            ? ReliabilityJson.of(table, language)
            : ReliabilityText.of(table, language));
    return ExitCode.DONE;
  }

  private static BatteryOptions options(Words words, Fielded fielded) {
    Map<String, String> plain = new HashMap<>();
    words.value("bootstrap").ifPresent(v -> plain.put("replicates", v));
    words.value("seed").ifPresent(v -> plain.put("seed", v));
    words.fraction("confidence").ifPresent(c -> plain.put("confidence", Double.toString(c)));
    try {
      return OptionValues.read(
              new BatteryOptions(fielded.audience(), words.list("questions")), plain)
          .options();
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage().replace("'replicates'", "'bootstrap'"), e);
    }
  }
}
