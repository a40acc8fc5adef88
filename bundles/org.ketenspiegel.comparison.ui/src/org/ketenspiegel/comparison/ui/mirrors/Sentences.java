// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.kept.Insights;
import org.ketenspiegel.findings.kept.KeptFindings;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.model.study.KeptFinding;
import org.ketenspiegel.ui.study.OpenStudy;

/** Keeps sentences in the reports of a study, and changes those that are kept; each is one edit. */
public final class Sentences {

  private final OpenStudy open;

  public Sentences(OpenStudy open) {
    this.open = open;
  }

  /** Adds an insight with a sentence to a chapter. */
  public void keep(String title, Said said, Chapter chapter) {
    open.editing().change(title, () -> insights(said).keep(List.of(said.finding()), chapter));
  }

  /** Adds a sentence to an insight. */
  public void keep(String title, Said said, InsightBlock insight) {
    open.editing().change(title, () -> insights(said).keep(List.of(said.finding()), insight));
  }

  private Insights insights(Said said) {
    return new Insights(open.study(), new Setting(said.results()));
  }

  /** Starts giving a kept sentence other words; empty when it is there no longer. */
  public Optional<Rewording> reword(Said said) {
    return kept(said).map(k -> new Rewording(open, said, k, keeping(said)));
  }

  /** Takes the numbers of now; what the words may not say of them, when that is so. */
  public List<Text> refresh(String title, Said said) {
    List<Text> faults = kept(said).map(k -> keeping(said).carried(k)).orElse(List.of());
    if (faults.isEmpty()) {
      kept(said).ifPresent(k -> open.editing().change(title, () -> keeping(said).refresh(k)));
    }
    return faults;
  }

  /** Takes a kept sentence out of its report. */
  public void remove(String title, Said said) {
    kept(said).ifPresent(k -> open.editing().remove(title, k));
  }

  private Optional<KeptFinding> kept(Said said) {
    return said.kept().flatMap(k -> open.find(KeptFinding.class, k.id()));
  }

  private static KeptFindings keeping(Said said) {
    return new KeptFindings(new Setting(said.results()));
  }
}
