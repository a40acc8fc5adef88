// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.answers;

import java.util.Optional;
import java.util.function.Consumer;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.study.StudyEvent;

/**
 * Hands over the answers of the study in hand: now, when another is taken in hand, and again after
 * each edit of it. For the window's thread.
 */
public final class AnswersInHand {

  private final OpenStudies studies;
  private final Reader reader;
  private final Consumer<Optional<Answered>> taker;
  private Optional<Answered> last = Optional.empty();

  /** Reads answers beside the window, as {@link StudyAnswers#read} does. */
  public interface Reader {
    void read(OpenStudy study, Consumer<StudyData> whenRead);
  }

  /** A study with its answers; the same object as before where an edit left them as they were. */
  public record Answered(OpenStudy study, StudyData data) {}

  private AnswersInHand(OpenStudies studies, Reader reader, Consumer<Optional<Answered>> taker) {
    this.studies = studies;
    this.reader = reader;
    this.taker = taker;
  }

  /**
   * @param taker gets nothing when no study is in hand, and nothing of one that was left meanwhile
   * @return ends it
   */
  public static Registration follow(
      OpenStudies studies, Reader reader, Consumer<Optional<Answered>> taker) {
    AnswersInHand followed = new AnswersInHand(studies, reader, taker);
    Registration registration = studies.listen(followed::happened);
    followed.read();
    return registration;
  }

  private void happened(StudyEvent event) {
    switch (event) {
      case StudyEvent.Activated activated -> read();
      case StudyEvent.Edited edited -> readAgain(edited.study());
      case StudyEvent.Reloaded reloaded -> readAgain(reloaded.study());
      case StudyEvent.Listed listed -> {}
    }
  }

  private void readAgain(OpenStudy changed) {
    if (isInHand(changed)) {
      read();
    }
  }

  private boolean isInHand(OpenStudy study) {
    return studies.active().equals(Optional.of(study));
  }

  private void read() {
    Optional<OpenStudy> active = studies.active();
    if (active.isEmpty()) {
      hand(Optional.empty());
      return;
    }
    OpenStudy study = active.get();
    reader.read(
        study,
        data -> {
          if (isInHand(study)) {
            hand(Optional.of(unchanged(study, data).orElseGet(() -> new Answered(study, data))));
          }
        });
  }

  private Optional<Answered> unchanged(OpenStudy study, StudyData data) {
    return last.filter(a -> a.study() == study && a.data().hash().equals(data.hash()));
  }

  private void hand(Optional<Answered> now) {
    last = now;
    taker.accept(now);
  }
}
