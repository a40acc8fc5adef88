// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.cell.Found;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.check.Lexicon.Sense;
import org.ketenspiegel.findings.sentence.Part.Reason;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;

/** Whether few respondents are spoken of as few, and those kept back not at all. */
final class BaseCheck {

  private final Setting setting;
  private final String language;

  BaseCheck(Setting setting, String language) {
    this.setting = setting;
    this.language = language;
  }

  List<Text> of(Sentence sentence, Finding finding) {
    List<Text> faults = new ArrayList<>();
    boolean few =
        finding.cells().stream()
            .anyMatch(
                c ->
                    setting.results().at(c) instanceof Found.Known known
                        && known.quality() == Quality.INDICATIVE);
    if (few
        && Claim.tellFigures(finding.claims())
        && !sentence.says(Reason.SMALL_BASE)
        && !Lexicon.of(language).has(NumberCheck.words(sentence), Sense.FEW)) {
      faults.add(
          Text.of(
              "er staat niet bij dat er weinig respondenten achter zitten",
              "it does not say that few respondents stand behind it"));
    }
    if (finding.evidence() != Evidence.TOO_FEW) {
      String text = sentence.text(cell -> "¤");
      finding.cells().stream()
          .flatMap(c -> withheld(c).stream())
          .distinct()
          .filter(label -> names(text, label))
          .forEach(
              label ->
                  faults.add(
                      Text.of(
                          "de zin spreekt van wat niet wordt getoond: '" + label + "'",
                          "it speaks of what is kept back: '" + label + "'")));
    }
    return faults;
  }

  /** The groups beside a cell of which nothing is shown. */
  private List<String> withheld(Reference cell) {
    Optional<Table> table = setting.results().table(cell);
    List<String> labels = new ArrayList<>();
    table.ifPresent(
        t -> {
          for (int line = 0; line < t.lines().size(); line++) {
            for (int group = 0; group < t.groups().size(); group++) {
              if (Reference.line(t, line).equals(cell.line())
                  && t.cell(line, group) instanceof Cell.Suppressed) {
                labels.addAll(names(t.groups().get(group)));
              }
            }
          }
        });
    return labels;
  }

  /** What a group may be called: by its label, and where it is a segment by its members. */
  private List<String> names(Group group) {
    String own = group.key().substring(group.key().lastIndexOf('/') + 1);
    return Stream.concat(
            Stream.of(group.label()),
            setting.results().data().outline().audiences().stream()
                .flatMap(a -> a.segments().stream())
                .filter(s -> s.id().equals(own))
                .flatMap(s -> Stream.of(s.name(), s.who())))
        .map(words -> words.in(language))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static boolean names(String text, String label) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(label) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .find();
  }
}
