// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.List;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.TableText;
import org.ketenspiegel.commandline.output.TabulationJson;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.tabulation.Tabulation;
import org.ketenspiegel.tabulation.TabulationOptions;

/** Shares, means and net promoter scores of questions, for groups. */
public final class TabulateCommand implements Command {

  @Override
  public Syntax syntax() {
    List<Flag> own = OptionFlags.of(TabulationOptions.class, Flags.ANSWERS);
    return new Syntax(
        "tabulate",
        List.of("SOURCE"),
        "shares, means, NPS of questions, by groups, with intervals",
        Stream.concat(own.stream(), Flags.ANSWERS.stream()).toList(),
        List.of(
            "ketenspiegel tabulate kleine-keten-2017 --questions oordeel --by agency",
            "ketenspiegel tabulate answers.csv --questions q1 --by region --json",
            "ketenspiegel tabulate answers.csv --questions all --weight w --where 'age>=30'"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    words.choice("base", "substantive", "asked", "question");
    words.choice("letters", "design", "spss", "none");
    words.choice("against", "each-other", "rest");
    words.choice("adjust", "holm", "bh", "bonferroni", "none");
    TabulationWords.agree(words);
    if (!words.has("questions")) {
      throw new WordsException("'tabulate' needs --questions Q,… or --questions all");
    }
    Source source = new Sources(words, session).open(words.argument(0));
    List<String> questions =
        words.list("questions").equals(List.of("all")) ? List.of() : words.list("questions");
    Fielded fielded = source.fielded(words.value("audience"), questions);
    TabulationOptions options =
        TabulationWords.options(words, source.data().outline(), fielded, questions);
    Runner runner = session.runner(words);
    StudyData data = new StudyData(source.data().outline(), List.of(fielded));
    AnalysisResult result = runner.run(data, Tabulation.ID, options, Runner.Watch.NOBODY);
    return write(result, source, words, session);
  }

  private static ExitCode write(AnalysisResult result, Source source, Words words, Session session)
      throws Exception {
    String language = words.choice("language", "nl", "en").orElse("en");
    if (result instanceof Unanswered unanswered) {
      throw new WordsException(unanswered.reason().in("en"));
    }
    List<Table> tables =
        ((Composite) result)
            .parts().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    if (tables.stream().allMatch(t -> t.lines().isEmpty())) {
      throw new WordsException(
          "--statistic "
              + String.join(",", words.list("statistic"))
              + ": none of the questions has it");
    }
    session.result(
        words,
        words.has("json")
            ? TabulationJson.of(tables, source, language)
            : TableText.of(tables, source, language));
    return ExitCode.DONE;
  }
}
