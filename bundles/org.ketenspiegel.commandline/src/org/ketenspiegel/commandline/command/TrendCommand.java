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
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.GapsText;
import org.ketenspiegel.commandline.output.TrendJson;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.trend.Trend;
import org.ketenspiegel.trend.TrendOptions;

/** How a question went through the waves, joined only where its versions compare. */
public final class TrendCommand implements Command {

  @Override
  public Syntax syntax() {
    List<Flag> own =
        List.of(
            Flag.of("questions", "Q,…|CONCEPT", "what is followed"),
            Flag.of("wave", "V", "the column of a file that holds its waves"),
            Flag.of("panel", "V", "the column of a key that a person has in every wave"),
            Flag.of("by", "V,…", "segment, a segment's id, or a variable"),
            Flag.of("statistic", "mean|top2|bottom2|nps|share:CODE|NET", "what of a question"),
            Flag.of("convert", "0-100", "move means to 0–100, so that two scales may be joined"),
            Flag.of("decompose", "V", "split each change by the groups of this variable"),
            Flag.of("adjust", "holm|bh|bonferroni|none", "for the number of changes"),
            Flag.of("bootstrap", "N", "replicates behind the parts of a split change"));
    return new Syntax(
        "trend",
        List.of("SOURCE"),
        "how a question went through the waves, and whether that is a change",
        Stream.concat(own.stream(), Flags.ANSWERS.stream().filter(f -> !f.name().equals("wave")))
            .toList(),
        List.of(
            "ketenspiegel trend ind-klanttevredenheid --questions oordeel",
            "ketenspiegel trend answers.csv --questions q1 --wave year --decompose language"
                + " --json"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    if (!words.has("questions")) {
      throw new WordsException("'trend' needs --questions Q,… or a concept");
    }
    String language = words.choice("language", "nl", "en").orElse("en");
    Source source = new Sources(words, session).openWaves(words.argument(0));
    TrendOptions options = options(words, source.data());
    Composite composite = session.computed(words, source.data(), Trend.ID, options);
    session.result(
        words,
        words.has("json")
            ? TrendJson.of((Series) composite.parts().getLast(), language)
            : GapsText.of(composite, source, language));
    return ExitCode.DONE;
  }

  private static TrendOptions options(Words words, StudyData data) {
    Map<String, String> plain = new HashMap<>();
    for (String name : List.of("statistic", "decompose", "adjust", "seed")) {
      words.value(name).ifPresent(v -> plain.put(name, v));
    }
    words.choice("convert", "0-100").ifPresent(c -> plain.put("convert", "hundred"));
    words.value("bootstrap").ifPresent(v -> plain.put("replicates", v));
    words.fraction("confidence").ifPresent(c -> plain.put("confidence", Double.toString(c)));
    String audience =
        words
            .value("audience")
            .orElseGet(
                () -> data.fieldings().stream().map(Fielded::audience).findFirst().orElse(""));
    try {
      return OptionValues.read(
              new TrendOptions(audience, words.list("questions"))
                  .by(words.list("by").toArray(String[]::new)),
              plain)
          .options();
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage(), e);
    }
  }
}
