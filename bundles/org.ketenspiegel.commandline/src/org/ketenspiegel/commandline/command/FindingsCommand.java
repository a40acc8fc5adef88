// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.List;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.FindingsJson;
import org.ketenspiegel.commandline.output.FindingsText;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.findings.Dropped;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Findings;
import org.ketenspiegel.findings.Relevance;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.StudySources;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.importing.source.OpenStudy;

/** Says in sentences what the analyses of a study show. */
public final class FindingsCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax(
        "findings",
        List.of("STUDY"),
        "the sentences, each with its cells",
        List.of(Flag.toggle("no-suppression", "show small bases too (for one's own eyes)")),
        List.of(
            "ketenspiegel findings kleine-keten-2017",
            "ketenspiegel findings kleine-keten-2017 --language nl --json"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    String language = words.choice("language", "nl", "en").orElse("en");
    OpenStudy open = new Sources(words, session).openStudy(words.argument(0));
    Runner runner = session.runner(words);
    StudySources asked = StudySources.of(open.study(), open.data(), runner);
    Results results = asked.results();
    List<Finding> findings =
        new Findings(heard(session, words), new Setting(results, Relevance.USUAL))
            .in(asked.sources());
    session.result(
        words,
        words.has("json")
            ? FindingsJson.of(findings, results, language)
            : FindingsText.of(findings, results, language));
    return ExitCode.DONE;
  }

  /** Whoever asks hears of what is left out, and so does the log. */
  private static Rules heard(Session session, Words words) {
    Rules rules = session.rules();
    return new Rules(rules.contributions(), d -> hear(d, rules, session, words));
  }

  private static void hear(Dropped dropped, Rules rules, Session session, Words words) {
    rules.log().accept(dropped);
    if (!words.has("quiet")) {
      session.err().println("ketenspiegel: note: " + dropped.sentence());
    }
  }
}
