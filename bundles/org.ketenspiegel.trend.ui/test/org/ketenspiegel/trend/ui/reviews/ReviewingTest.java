// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.edit.StudyEditing;
import org.ketenspiegel.model.study.ComparabilityReview;
import org.ketenspiegel.model.study.Continuity;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.versions.Comparability;

/** On the study of the IND: three waves, the last with a new version of each questionnaire. */
class ReviewingTest {

  private static final Path SAMPLE =
      Path.of("../org.ketenspiegel.samples/studies/ind-klanttevredenheid");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private StudyEditing editing;
  private Reviewing reviewing;

  @BeforeEach
  void aStudyOfThreeWaves() throws Exception {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(SAMPLE.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    editing = new StudyEditing(StudyFiles.load(folder.resolve("ind-klanttevredenheid.study")));
    reviewing = new Reviewing(editing, "redactie", CLOCK);
  }

  private Study study() {
    return editing.study();
  }

  private Reviewed question(String key) {
    return Pair.of(study(), "aanvragers").getFirst().reviewed(study()).stream()
        .filter(q -> q.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void wavesOfOneVersionMakeNoPair() {
    List<Pair> pairs = Pair.of(study(), "aanvragers");
    assertEquals(1, pairs.size());
    assertEquals("aanvragers-1", pairs.getFirst().before().getId());
    assertEquals("aanvragers-2", pairs.getFirst().after().getId());
    assertEquals("2011", Text.of(pairs.getFirst().earlier().getName()).in("nl"));
  }

  @Test
  void aPersonsWordCountsOverThatOfTheRules() {
    Reviewed website = question("oordeel_website");
    assertEquals(Comparability.MARKED, website.version().verdict());
    assertEquals(Continuity.MARKED, website.found());
    assertEquals(Continuity.JOINED, website.inForce());
    assertTrue(question("oordeel").isUnchanged());
  }

  @Test
  void aJudgementIsWrittenDownWithWhoAndWhenAndCanBeUndone() throws Exception {
    int before = study().getReviews().size();
    reviewing.judge(question("oordeel_telefoon"), Continuity.BROKEN);
    ComparabilityReview review = question("oordeel_telefoon").review().orElseThrow();
    assertEquals("redactie", review.getReviewer());
    assertEquals("2026-03-02", review.getDate());
    assertEquals(Continuity.BROKEN, question("oordeel_telefoon").inForce());
    reviewing.explain(question("oordeel_telefoon"), "nl", "Een andere dienst.");
    editing.save();
    Study saved = StudyFiles.load(folder.resolve("ind-klanttevredenheid.study"));
    ComparabilityReview kept = saved.getReviews().getLast();
    assertEquals(Continuity.BROKEN, kept.getContinuity());
    assertEquals("Een andere dienst.", Text.of(kept.getNote()).in("nl"));
    editing.undo();
    assertEquals(Continuity.BROKEN, question("oordeel_telefoon").inForce());
    assertTrue(review.getNote().isEmpty());
    editing.undo();
    assertEquals(before, study().getReviews().size());
    assertEquals(Continuity.MARKED, question("oordeel_telefoon").inForce());
  }

  @Test
  void anotherWordIsOneEditOfWordSignatureAndDate() {
    Reviewed website = question("oordeel_website");
    new Reviewing(editing, "een ander", CLOCK).judge(website, Continuity.BROKEN);
    ComparabilityReview review = question("oordeel_website").review().orElseThrow();
    assertEquals("een ander", review.getReviewer());
    assertEquals(2, review.getNote().size(), "the reason stays in both languages");
    editing.undo();
    assertEquals("redactie", review.getReviewer());
    assertEquals("2013-12-01", review.getDate());
    assertEquals(Continuity.JOINED, review.getContinuity());
    assertFalse(editing.canUndo());
  }

  @Test
  void whoGivesAReasonOnlyAgreesWithTheRules() {
    reviewing.explain(question("oordeel_telefoon"), "nl", "Alleen de naam.");
    assertEquals(
        Continuity.MARKED, question("oordeel_telefoon").review().orElseThrow().getContinuity());
    reviewing.withdraw(question("oordeel_telefoon"));
    assertEquals(Optional.empty(), question("oordeel_telefoon").review());
  }

  @Test
  void whatIsTheSameIsNoEdit() {
    reviewing.judge(question("oordeel_website"), Continuity.JOINED);
    reviewing.explain(
        question("oordeel_website"),
        "nl",
        "Alleen het adres van de website is toegevoegd; het is dezelfde vraag.");
    assertFalse(editing.canUndo());
  }

  @Test
  void bothWordingsLieSideBySide() {
    Side wording = Side.of(question("oordeel_telefoon"), "nl").getFirst();
    assertEquals("vraagtekst", wording.heading());
    assertTrue(wording.before().contains("informatielijn"), wording.before());
    assertTrue(wording.after().contains("klantenservice"), wording.after());
    assertEquals(Optional.of(Comparability.MARKED), wording.verdict());
    assertEquals(Optional.empty(), Side.of(question("oordeel"), "nl").getFirst().verdict());
  }
}
