// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconstructionTest {
  @Test
  void aSpecOfAnotherStudyIsMetWhole() {
    assertEquals(List.of(), Reconstruction.of(Library.spec()).report().unmet());
  }

  @Test
  void theFiguresCanBeRecountedFromTheRows() {
    Reconstruction made = Reconstruction.of(Library.spec());
    int[] staff = numbers(made, "staff");
    assertEquals(120, staff.length);
    assertEquals("5.13", "%.2f".formatted(IntStream.of(staff).average().orElseThrow()));
    assertEquals(52, IntStream.of(staff).filter(code -> code >= 6).count(), "43.3 % of 120");
    int[] recommend = numbers(made, "recommend");
    assertEquals(6, IntStream.of(recommend).filter(code -> code == 99).count(), "5 % of 120");
    long promoters = IntStream.of(recommend).filter(code -> code == 9 || code == 10).count();
    long critics = IntStream.of(recommend).filter(code -> code <= 6).count();
    assertEquals(12, Math.round(100.0 * (promoters - critics) / 114));
  }

  @Test
  void whoIsNotAskedHasAnEmptyCell() {
    Reconstruction made = Reconstruction.of(Library.spec());
    int member = made.columns().indexOf("member");
    int books = made.columns().indexOf("books");
    assertEquals(70, made.rows().stream().filter(row -> !row.get(books).isEmpty()).count());
    for (List<String> row : made.rows())
      assertTrue(row.get(books).isEmpty() || row.get(member).equals("1"), row.toString());
  }

  @Test
  void everybodyWhoWasAskedTicksSomething() {
    Reconstruction made = Reconstruction.of(Library.spec());
    int first = made.columns().indexOf("uses_1");
    for (List<String> row : made.rows())
      assertTrue(row.subList(first, first + 3).contains("1"), row.toString());
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    assertEquals(Reconstruction.of(Library.spec()).csv(), Reconstruction.of(Library.spec()).csv());
  }

  @Test
  void anotherSeedGivesOtherAnswersWithTheSameFigures() {
    Reconstruction other = Reconstruction.of(Library.with("\"seed\": 7", "\"seed\": 8"));
    Reconstruction one = Reconstruction.of(Library.spec());
    assertNotEquals(one.csv(), other.csv());
    assertArrayEquals(
        IntStream.of(numbers(one, "building")).sorted().toArray(),
        IntStream.of(numbers(other, "building")).sorted().toArray());
    assertEquals(List.of(), other.report().unmet());
  }

  @Test
  void figuresThatNoCountsGiveAreNamedWithWhatWasReached() {
    // 31 of 45 villagers are 68.9 %, 32 are 71.1 %
    Report report =
        Reconstruction.of(Library.with("share 1 = 71 in village", "share 1 = 70 in village"))
            .report();
    assertEquals(
        List.of("member, share 1 in village: wanted 70, reached 69"),
        report.unmet().stream().map(Report.Outcome::toString).toList());
  }

  @Test
  void moreAnswersThanPeopleAskedAreNamed() {
    Report report = Reconstruction.of(Library.with("{\"all\": 70}", "{\"all\": 90}")).report();
    assertEquals("books, answered in all: wanted 90, reached 74", report.unmet().get(0).toString());
  }

  @Test
  void contradictingFiguresLeaveTheOthersStanding() {
    Report report =
        Reconstruction.of(
                Library.with(
                    "[\"share 6|7 = 31\"]",
                    "[\"share 6|7 = 31\", \"share 6 = 20\", \"share 7 = 20\"]"))
            .report();
    assertEquals(
        List.of("building, share 6|7: wanted 31, reached 40"),
        report.unmet().stream()
            .filter(outcome -> outcome.what().startsWith("share"))
            .map(Report.Outcome::toString)
            .toList());
  }

  @Test
  void aColumnThatLeansOnItselfIsRefused() {
    var spec =
        Library.with("{\"name\": \"branch\", ", "{\"name\": \"branch\", \"asked\": \"member=1\", ");
    String sentence =
        assertThrows(IllegalArgumentException.class, () -> Reconstruction.of(spec)).getMessage();
    assertEquals("column \"branch\" leans on columns that lean on it", sentence);
  }

  @Test
  void writingReplacesTheWholeFileAndQuotesOnlyWhereNeeded(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("answers.csv");
    Files.writeString(file, "old");
    Reconstruction made = Reconstruction.of(Library.spec());
    made.write(file);
    assertEquals(made.csv(), Files.readString(file));
    assertTrue(made.csv().contains(",\"Too dark, \"\"really\"\"\"\n"));
    assertTrue(made.csv().contains(",Open on Sundays\n"));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  private static int[] numbers(Reconstruction made, String column) {
    int at = made.columns().indexOf(column);
    return made.rows().stream()
        .map(row -> row.get(at))
        .filter(cell -> !cell.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
