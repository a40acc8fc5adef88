// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.csv.CsvOptions;

class FirstLookTest {

  private static final CsvOptions DETECTED = CsvOptions.withDefaults();

  @TempDir Path folder;

  @Test
  void aGoodFileShowsItsFirstRowsAndCountsAll() throws Exception {
    FirstLook look = look("a;b\n" + "1;2,5\n".repeat(30), DETECTED);
    assertEquals(List.of("a", "b"), look.preview().orElseThrow().names());
    assertEquals(20, look.preview().orElseThrow().rows().size());
    assertEquals(Optional.of(30), look.rows());
    assertEquals(Optional.empty(), look.refusal());
  }

  @Test
  void aFileThatEndsInTroubleStillShowsItsFirstRows() throws Exception {
    FirstLook look = look("a,b\n" + "1,2\n".repeat(40) + "1,\"2\n", DETECTED);
    assertEquals(20, look.preview().orElseThrow().rows().size());
    assertEquals(Optional.empty(), look.rows());
    assertTrue(look.refusal().orElseThrow().startsWith("answers.csv, line 42"));
  }

  @Test
  void anEmptyFileIsRefusedInOneSentence() throws Exception {
    FirstLook look = look("", DETECTED);
    assertEquals(Optional.empty(), look.preview());
    assertEquals(
        "answers.csv: the file is empty, where a header and rows are expected",
        look.refusal().orElseThrow());
  }

  @Test
  void theGravestFindingsComeFirst() throws Exception {
    FirstLook look = look("respondent,a\n1,1\n1,2\n", DETECTED);
    assertEquals(Severity.WARNING, look.findings().getFirst().severity());
    assertEquals(Severity.NOTE, look.findings().getLast().severity());
  }

  @Test
  void whatIsSaidOverrulesWhatIsFound() throws Exception {
    FirstLook look = look("a;b\n1;2\n3;1\n", DETECTED.withDelimiter(','));
    assertEquals(List.of("a;b"), look.preview().orElseThrow().names());
  }

  private FirstLook look(String text, CsvOptions options) throws Exception {
    return FirstLook.at(
        Files.writeString(folder.resolve("answers.csv"), text),
        options,
        new Destination.NewStudy());
  }
}
