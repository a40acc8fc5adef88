// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.Question;

class FileStudyTest {

  private static final CsvOptions DETECTED = CsvOptions.withDefaults();

  @TempDir Path home;
  @TempDir Path elsewhere;

  @Test
  void theStudyHoldsTheFileUnchanged() throws Exception {
    byte[] bytes = "a;b\n1;é\n2;f\n".getBytes(Charset.forName("windows-1252"));
    Path file = Files.write(elsewhere.resolve("enquête 1.csv"), bytes);
    Path study = make(file, DETECTED);
    assertEquals(home.resolve("enquête_1/enquête_1.study"), study);
    assertArrayEquals(bytes, Files.readAllBytes(study.resolveSibling("answers/enquête 1.csv")));
  }

  @Test
  void columnsBecomeQuestionsOfTheirKind() throws Exception {
    Fielded fielded = open(make(mixed(), DETECTED));
    assertEquals(
        List.of(Kind.RATING, Kind.CHOICE, Kind.NUMBER, Kind.NUMBER, Kind.RECOMMENDATION),
        fielded.variables().stream().map(Variable::kind).toList());
    assertEquals(
        List.of("oordeel_IND", "woonplaats", "leeftijd", "bedrag", "nps"),
        fielded.variables().stream().map(Variable::id).toList());
    assertEquals(
        List.of("Assen", "Ter Apel"),
        fielded.variables().get(1).scale().categories().stream()
            .map(c -> c.label().in("nl"))
            .sorted()
            .toList());
  }

  @Test
  void theAnswersAreThoseOfTheBareFile() throws Exception {
    Path file = mixed();
    Fielded bare = BareFile.read(file, BareFile.Known.NOTHING).data().fieldings().getFirst();
    Fielded study = open(make(file, DETECTED));
    assertEquals(bare.table().rows(), study.table().rows());
    for (int i = 0; i < bare.variables().size(); i++) {
      assertEquals(words(bare, bare.variables().get(i)), words(study, study.variables().get(i)));
    }
  }

  /** What each respondent answered, in words: codes given to words may be numbered otherwise. */
  private static List<String> words(Fielded fielded, Variable variable) {
    var column = fielded.table().require(variable.column());
    return IntStream.range(0, column.rows())
        .mapToObj(
            row ->
                column.missingAt(row).map(Enum::name).orElse("")
                    + label(variable, column.textAt(row)))
        .toList();
  }

  private static String label(Variable variable, String text) {
    return variable.scale().categories().stream()
        .filter(c -> String.valueOf(c.code()).equals(text))
        .map(CategoryOutline::label)
        .map(l -> l.in("nl"))
        .findFirst()
        .orElse(text);
  }

  @Test
  void columnsWithTheSameCodesShareAScale() throws Exception {
    Path file = write("schaal.csv", "a,b\n1,5\n2,4\n3,3\n4,2\n5,1\n");
    var study = OpenStudy.open(make(file, DETECTED), Contributions.NONE).study();
    assertEquals(1, study.getInstruments().getFirst().getScales().size());
  }

  @Test
  void namesThatAreNoIdsAreMapped() throws Exception {
    Path file = write("namen.csv", "1. Bent u tevreden?,1. Bent u tevreden!,a.b\n1,2,3\n2,1,4\n");
    Path made = make(file, DETECTED);
    var study = OpenStudy.open(made, Contributions.NONE).study();
    assertEquals(
        List.of("1_Bent_u_tevreden", "1_Bent_u_tevreden-2", "a_b"),
        study.getInstruments().getFirst().getSections().getFirst().getQuestions().stream()
            .map(Question::getId)
            .toList());
    assertEquals(
        List.of("1. Bent u tevreden?", "1. Bent u tevreden!", "a.b"),
        open(made).variables().stream().map(Variable::column).toList());
  }

  @Test
  void whatWasSaidOfTheFileIsRemembered() throws Exception {
    Path file = write("kop.csv", "a|b\n1|2\n3|1\n");
    Fielded fielded = open(make(file, DETECTED.withHeaderRows(0).withDelimiter('|')));
    assertEquals(3, fielded.table().rows());
    assertEquals(
        List.of("column 1", "column 2"),
        fielded.variables().stream().map(Variable::column).toList());
  }

  @Test
  void aSecondImportStandsBesideTheFirst() throws Exception {
    Path file = write("twee.csv", "a,b\n1,2\n2,1\n");
    assertEquals(home.resolve("twee/twee.study"), make(file, DETECTED));
    assertEquals(home.resolve("twee-2/twee-2.study"), make(file, DETECTED));
  }

  @Test
  void aFileThatCannotBeReadLeavesNothing() throws Exception {
    Path file = write("stuk.csv", "a,b\n1,\"2\n");
    assertThrows(ImportException.class, () -> make(file, DETECTED));
    assertNothingLeft();
  }

  @Test
  void cancellingLeavesNothing() throws Exception {
    Path file = write("goed.csv", "a,b\n1,2\n2,1\n");
    for (int step = 0; step < 3; step++) {
      assertThrows(
          CancellationException.class, new CancelledAt(step, home, file)::make, "step " + step);
      assertNothingLeft();
    }
  }

  /** Says at one of the steps that it was cancelled. */
  private record CancelledAt(int step, Path home, Path file) {
    void make() throws Exception {
      int[] asked = {0};
      BooleanSupplier cancelled = () -> asked[0]++ == step;
      new FileStudy(home, "nl", cancelled).make(file, DETECTED);
    }
  }

  @Test
  void whatKilledImportsLeftIsRemoved() throws Exception {
    Path stray = Files.createDirectories(home.resolve(".import-999999999-1/answers"));
    Files.writeString(stray.resolve("a.csv"), "a");
    make(write("a.csv", "a,b\n1,2\n2,1\n"), DETECTED);
    assertFalse(Files.exists(stray));
  }

  private void assertNothingLeft() throws IOException {
    try (var left = Files.list(home)) {
      assertTrue(left.findAny().isEmpty());
    }
  }

  private Path mixed() throws IOException {
    StringBuilder rows = new StringBuilder("oordeel IND;woonplaats;leeftijd;bedrag;nps\n");
    for (int i = 0; i < 60; i++) {
      rows.append(i % 7 == 0 ? "" : 1 + i % 5).append(';');
      rows.append(i % 2 == 0 ? "Assen" : "Ter Apel").append(';');
      rows.append(18 + i).append(';');
      rows.append(i).append(",5;").append(i % 11).append('\n');
    }
    return write("gemengd.csv", rows.toString());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(elsewhere.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Path make(Path file, CsvOptions options) throws Exception {
    return new FileStudy(home, "nl", () -> false).make(file, options).file();
  }

  private static Fielded open(Path study) throws Exception {
    return OpenStudy.open(study, Contributions.NONE).data().fieldings().getFirst();
  }
}
