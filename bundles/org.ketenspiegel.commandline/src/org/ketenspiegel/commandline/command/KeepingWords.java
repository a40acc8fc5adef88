// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.kept.Insights;
import org.ketenspiegel.findings.kept.KeptFindings;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.model.study.KeptFinding;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.report.Reports;

/** The words that keep findings in a report of a study, or change what is kept there. */
record KeepingWords(Words words) {

  static final List<Flag> FLAGS =
      List.of(
          Flag.of("keep", "N|RULE,…", "keep these in a report, by number or rule"),
          Flag.of("report", "ID", "the report to keep them in (default: the first)"),
          Flag.of("into", "BLOCK", "the insight to keep them in (default: a new one)"),
          Flag.of("reword", "ID", "give a kept sentence the words of --words"),
          Flag.of("words", "TEXT", "with {1} where its first number stands, and so on"),
          Flag.of("refresh", "ID,…|all", "take the numbers of now for kept sentences"));

  /** Whether the study will be written. */
  boolean change() {
    return words.has("keep") || words.has("reword") || words.has("refresh");
  }

  /** Whether it takes the sentences there are, to choose from or to show. */
  boolean needsFindings() {
    return words.has("keep") || !change();
  }

  /** Refuses words that do not go together, or a study that is not the user's. */
  void check(Session session) {
    long asked = List.of("keep", "reword", "refresh").stream().filter(words::has).count();
    if (asked > 1) {
      throw new WordsException("one of --keep, --reword and --refresh at a time");
    }
    if (words.has("reword") != words.has("words")) {
      throw new WordsException("--reword ID and --words TEXT go together");
    }
    if ((words.has("report") || words.has("into")) && !words.has("keep")) {
      throw new WordsException("--report and --into tell where to --keep");
    }
    if (change() && words.has("relevant")) {
      throw new WordsException("what is kept is read by what matters in the study: no --relevant");
    }
    if (change() && words.has("no-suppression")) {
      throw new WordsException("what small bases show is not kept: leave out --no-suppression");
    }
    if (change()) {
      session.refuseExample(words.argument(0));
    }
  }

  /** Does what is asked and writes the study: all of it or nothing. */
  void change(Study study, List<Finding> findings, Setting setting) throws StudyFileException {
    KeptFindings keeping = new KeptFindings(setting);
    if (words.has("keep")) {
      keep(study, chosen(findings), setting);
    } else if (words.has("reword")) {
      KeptFinding kept = kept(study, words.value("reword").orElseThrow());
      String language = language();
      refuse(kept, keeping.reword(kept, language, words.value("words").orElseThrow()));
    } else {
      for (KeptFinding kept : named(study)) {
        refuse(kept, keeping.refresh(kept));
      }
    }
    StudyFiles.save(study);
  }

  private String language() {
    return words.choice("language", "nl", "en").orElse("en");
  }

  private void keep(Study study, List<Finding> chosen, Setting setting) {
    Insights insights = new Insights(study, setting);
    if (words.has("into")) {
      insights.keep(chosen, block(study, words.value("into").get()));
      return;
    }
    Report report =
        Reports.find(study, words.value("report"))
            .orElseThrow(() -> unknown("report", study.getReports().stream().map(Report::getId)));
    Chapter chapter =
        Insights.chapter(report)
            .orElseThrow(
                () -> new WordsException("report '" + report.getId() + "' has no chapter"));
    insights.keep(chosen, chapter);
  }

  private List<Finding> chosen(List<Finding> findings) {
    List<Finding> chosen = new ArrayList<>();
    for (String word : words.list("keep")) {
      List<Finding> meant =
          word.matches("[1-9][0-9]{0,5}")
              ? findings.stream().skip(Integer.parseInt(word) - 1L).limit(1).toList()
              : findings.stream().filter(f -> f.rule().equals(word)).toList();
      if (meant.isEmpty()) {
        throw new WordsException(
            "--keep is '%s', expected a number from 1 to %d or one of %s"
                .formatted(
                    word,
                    findings.size(),
                    findings.stream()
                        .map(Finding::rule)
                        .distinct()
                        .collect(Collectors.joining(", "))));
      }
      meant.stream().filter(f -> !chosen.contains(f)).forEach(chosen::add);
    }
    return chosen;
  }

  private static InsightBlock block(Study study, String id) {
    return Insights.in(study)
        .filter(b -> id.equals(b.getId()))
        .findFirst()
        .orElseThrow(() -> unknown("into", Insights.in(study).map(InsightBlock::getId)));
  }

  private List<KeptFinding> named(Study study) {
    List<String> ids = words.list("refresh");
    return ids.equals(List.of("all"))
        ? Insights.kept(study)
        : ids.stream().map(id -> kept(study, id)).toList();
  }

  private static KeptFinding kept(Study study, String id) {
    List<KeptFinding> all = Insights.kept(study);
    return all.stream()
        .filter(k -> id.equals(k.getId()))
        .findFirst()
        .orElseThrow(
            () ->
                new WordsException(
                    "no sentence '"
                        + id
                        + "' is kept"
                        + there(all.stream().map(KeptFinding::getId))));
  }

  private static WordsException unknown(String flag, Stream<String> ids) {
    return new WordsException("--" + flag + " names nothing in the study" + there(ids));
  }

  private static String there(Stream<String> ids) {
    String all = ids.collect(Collectors.joining(", "));
    return all.isEmpty() ? ": there is none" : "; there are " + all;
  }

  private void refuse(KeptFinding kept, List<Text> faults) {
    if (!faults.isEmpty()) {
      String why = faults.stream().map(f -> f.in(language())).collect(Collectors.joining("; "));
      Optional<String> id = Optional.ofNullable(kept.getId());
      throw new WordsException("sentence '" + id.orElse("") + "' is left as it is: " + why);
    }
  }
}
