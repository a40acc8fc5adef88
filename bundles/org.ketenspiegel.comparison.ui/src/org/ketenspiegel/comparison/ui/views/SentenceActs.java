// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.comparison.ui.mirrors.Rewording;
import org.ketenspiegel.comparison.ui.mirrors.Said;
import org.ketenspiegel.comparison.ui.mirrors.Sentences;
import org.ketenspiegel.comparison.ui.views.SentencePane.Act;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.ui.look.Prose;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.work.Notice;

/** What can be done with a sentence: follow it, keep it, say it otherwise, read it again. */
final class SentenceActs {

  private final Supplier<Optional<OpenStudy>> study;
  private final SentencePane pane;
  private final Runnable follow;
  private final Runnable explain;

  /**
   * @param follow leads to where a number of the selected sentence stands
   * @param explain shows again where the selected one comes from
   */
  SentenceActs(
      Supplier<Optional<OpenStudy>> study, SentencePane pane, Runnable follow, Runnable explain) {
    this.study = study;
    this.pane = pane;
    this.follow = follow;
    this.explain = explain;
  }

  /** Says where a sentence comes from, and offers what can be done with it. */
  void explain(Optional<Said> chosen, String otherwise) {
    Prose page = pane.offer(chosen.map(this::offered).orElse(List.of()));
    if (chosen.isEmpty()) {
      page.quiet(otherwise);
    } else {
      Said said = chosen.get();
      if (!said.note().isEmpty()) {
        page.heading(ViewMessages.kept_again).text(said.note() + "\n");
      }
      for (Paragraph paragraph : Origin.of(said)) {
        page.heading(paragraph.heading());
        page.text(paragraph.words() + "\n");
      }
    }
    page.end();
  }

  private List<Act> offered(Said said) {
    List<Act> acts = new ArrayList<>();
    if (said.kept().isEmpty()) {
      acts.add(new Act(ViewMessages.keep, "Insert", () -> keep(said)));
    } else {
      acts.add(new Act(ViewMessages.reword, "F2", () -> edit(said)));
      if (!said.note().isEmpty()) {
        acts.add(new Act(ViewMessages.refresh, "", () -> refresh(said)));
      }
      acts.add(new Act(ViewMessages.unkeep, "Delete", () -> remove(said)));
    }
    acts.add(new Act(ViewMessages.follow, "Enter", follow));
    return acts;
  }

  /** Asks where to keep it. */
  void keep(Said said) {
    if (said.kept().isPresent() || study.get().isEmpty()) {
      return;
    }
    OpenStudy open = study.get().get();
    Sentences sentences = new Sentences(open);
    new KeepMenu(open, pane.getShell())
        .open(
            new KeepMenu.Into() {
              @Override
              public void chapter(Chapter chapter) {
                sentences.keep(ViewMessages.keep_done, said, chapter);
                notice(NLS.bind(ViewMessages.keep_added, open.name(chapter)));
              }

              @Override
              public void insight(InsightBlock insight) {
                sentences.keep(ViewMessages.keep_done, said, insight);
                String heading = open.words(Text.of(insight.getHeading()));
                notice(NLS.bind(ViewMessages.keep_added, heading));
              }
            });
  }

  /** Gives a kept sentence other words. */
  void edit(Said said) {
    if (study.get().isEmpty()) {
      return;
    }
    new Sentences(study.get().get())
        .reword(said)
        .ifPresent(
            rewording -> {
              pane.edit();
              pane.editor().begin(rewording.words(), Origin.fields(said), new Edited(rewording));
            });
  }

  /** What becomes of the words while they are edited. */
  private final class Edited implements WordsEditor.Words {

    private final Rewording rewording;

    Edited(Rewording rewording) {
      this.rewording = rewording;
    }

    @Override
    public String read(String words) {
      return rewording.preview(words);
    }

    @Override
    public List<String> refused(String words) {
      String language = rewording.said().language();
      return rewording.refused(words).stream().map(f -> f.in(language)).toList();
    }

    @Override
    public void take(String words) {
      leave();
      rewording.take(ViewMessages.reword_done, words);
    }

    @Override
    public void leave() {
      pane.read();
      explain.run();
    }
  }

  private void refresh(Said said) {
    study
        .get()
        .map(open -> new Sentences(open).refresh(ViewMessages.refresh_done, said))
        .filter(faults -> !faults.isEmpty())
        .ifPresent(faults -> notice(ViewMessages.refresh_refused));
  }

  /** Takes a kept sentence out of its report. */
  void remove(Said said) {
    study.get().ifPresent(open -> new Sentences(open).remove(ViewMessages.unkeep_done, said));
  }

  private void notice(String words) {
    Notice notice = Notice.in(pane.getShell());
    notice.show(words, List.of());
    notice.leaveSoon();
  }
}
