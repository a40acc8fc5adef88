// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.FindingsJson;
import org.ketenspiegel.commandline.output.FindingsText;
import org.ketenspiegel.commandline.output.Json;
import org.ketenspiegel.commandline.output.KeptOutput;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.findings.Dropped;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Findings;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.StudySources;
import org.ketenspiegel.importing.source.OpenStudy;

/** Says in sentences what the analyses of a study show. */
public final class FindingsCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax(
        "findings",
        List.of("STUDY"),
        "the sentences, each with its cells",
        flags(),
        List.of(
            "ketenspiegel findings kleine-keten-2017",
            "ketenspiegel findings kleine-keten-2017 --language nl --json",
            "ketenspiegel findings my-study --keep 3,7",
            "ketenspiegel findings my-study --reword zin-extremes --words 'COA gets {1}.'",
            "ketenspiegel findings my-study --refresh all"));
  }

  private static List<Flag> flags() {
    List<Flag> flags = new ArrayList<>(KeepingWords.FLAGS);
    flags.add(RelevanceWords.FLAG);
    flags.add(Flag.toggle("no-suppression", "show small bases too (for one's own eyes)"));
    return flags;
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    String language = words.choice("language", "nl", "en").orElse("en");
    KeepingWords keeping = new KeepingWords(words);
    keeping.check(session);
    OpenStudy open = new Sources(words, session).openStudy(words.argument(0));
    StudyData data = open.data().with(RelevanceWords.of(words, open.data().outline().relevance()));
    StudySources asked = StudySources.of(open.study(), data, session.runner(words));
    Setting setting = new Setting(asked.results());
    List<Finding> findings =
        keeping.needsFindings()
            ? new Findings(heard(session, words), setting).in(asked.sources())
            : List.of();
    if (keeping.change()) {
      keeping.change(open.study(), findings, setting);
    }
    KeptOutput kept = new KeptOutput(open.study(), setting, language);
    session.result(
        words,
        keeping.change()
            ? words.has("json") ? Json.of(kept::write) : kept.text()
            : words.has("json")
                ? FindingsJson.of(findings, kept, asked.results(), language)
                : FindingsText.of(findings, asked.results(), language) + below(kept.text()));
    return ExitCode.DONE;
  }

  private static String below(String kept) {
    return kept.isEmpty() ? "" : "\n" + kept;
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
