// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Quantity;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;

/**
 * What no sentence may do, whoever wrote the rule: compare without a test, call an association a
 * cause, speak of what is kept back, show what only rounding shows or hide what rounding hides, or
 * speak firmly of few respondents. Everything is looked up again in the results.
 */
public final class Checks {

  private final Setting setting;
  private final Labels labels;

  /** By the results that findings stand in. */
  private final Map<List<Reference>, Labels> known = new ConcurrentHashMap<>();

  public Checks(Setting setting, Labels labels) {
    this.setting = setting;
    this.labels = labels;
  }

  /** What is wrong with a finding in a result; nothing when it may be read. */
  public List<Text> of(Source source, Finding finding) {
    Set<Text> faults = new LinkedHashSet<>(cells(finding));
    if (faults.isEmpty()) {
      faults.addAll(new ClaimCheck(setting).of(finding.cells(), finding.claims()));
      Evidence carried = setting.evidence(finding.cells(), finding.claims());
      if (!finding.claims().isEmpty() && carried != finding.evidence()) {
        faults.add(
            Text.of(
                "de zin noemt zich " + finding.evidence().key() + " en is " + carried.key(),
                "it says it is " + finding.evidence().key() + " and is " + carried.key()));
      }
      Labels known = labels.and(source);
      for (String language : Setting.LANGUAGES) {
        faults.addAll(said(finding, language, known));
      }
    }
    return List.copyOf(faults);
  }

  /**
   * What is wrong with a finding that somebody keeps in words of their own: the same that would be
   * wrong with a rule's, but for languages it does not speak.
   */
  public List<Text> ofKept(Finding finding) {
    Set<Text> faults = new LinkedHashSet<>();
    finding
        .sentences()
        .values()
        .forEach(s -> faults.addAll(NumberCheck.missing(s, finding.cells())));
    faults.addAll(claimed(finding));
    faults.addAll(NumberCheck.unknown(setting, finding.cells()));
    if (faults.isEmpty()) {
      faults.addAll(new ClaimCheck(setting).of(finding.cells(), finding.claims()));
      Labels known = known(finding);
      finding.sentences().keySet().stream()
          .sorted()
          .forEach(language -> faults.addAll(said(finding, language, known)));
    }
    return List.copyOf(faults);
  }

  /** What the study calls things, and the results that a finding's cells stand in. */
  public Labels known(Finding finding) {
    List<Reference> results = finding.cells().stream().map(Checks::whole).distinct().toList();
    return known.computeIfAbsent(
        results,
        all -> {
          Labels of = labels;
          for (Reference each : all) {
            of = of.and(new Source("", setting.results().of(each)));
          }
          return of;
        });
  }

  /** The result that a cell stands in. */
  private static Reference whole(Reference cell) {
    return new Reference(cell.analysis(), cell.options(), "", "", "", Quantity.VALUE);
  }

  private List<Text> cells(Finding finding) {
    List<Text> faults = new ArrayList<>();
    for (String language : Setting.LANGUAGES) {
      if (finding.sentences().get(language) == null
          || finding.sentences().get(language).parts().isEmpty()) {
        faults.add(Text.of("de zin zegt niets in " + language, "it says nothing in " + language));
      } else {
        faults.addAll(NumberCheck.missing(finding.sentences().get(language), finding.cells()));
      }
    }
    faults.addAll(claimed(finding));
    return faults.isEmpty() ? NumberCheck.unknown(setting, finding.cells()) : faults;
  }

  private static List<Text> claimed(Finding finding) {
    return finding.claims().stream()
        .filter(c -> c.cells().anyMatch(i -> i < 0 || i >= finding.cells().size()))
        .map(
            c ->
                Text.of(
                    "'" + c.written() + "' gaat over cellen die er niet zijn",
                    "it claims '" + c.written() + "' of cells it does not have"))
        .toList();
  }

  private List<Text> said(Finding finding, String language, Labels known) {
    Sentence sentence = finding.sentences().get(language);
    List<Text> faults = new ArrayList<>(NameCheck.of(sentence, known));
    faults.addAll(NumberCheck.of(sentence, language));
    faults.addAll(new WordCheck(setting, language).of(sentence, finding));
    faults.addAll(new BaseCheck(setting, language).of(sentence, finding));
    return faults;
  }
}
