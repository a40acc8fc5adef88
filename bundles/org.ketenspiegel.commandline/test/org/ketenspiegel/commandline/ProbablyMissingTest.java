// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbablyMissingTest {

  private static final String NOTE =
      "ketenspiegel: note: answers.csv: 'mark' has 99 in 4 rows, probably no answer;"
          + " --missing-codes mark:99 leaves it out";

  @TempDir Path folder;
  private String file;

  @BeforeEach
  void marksOfWhichSomeAreNinetyNine() throws IOException {
    List<String> lines = new ArrayList<>(List.of("mark,other,group,year"));
    for (int i = 0; i < 80; i++) {
      int mark = i % 20 == 0 ? 99 : 4 + i % 6;
      lines.add(mark + "," + (1 + i % 5) + "," + (i % 3 == 0 ? "a" : "b") + "," + (2019 + i % 2));
    }
    file = Files.write(folder.resolve("answers.csv"), lines).toString();
  }

  private void warns(String... words) {
    Invocation run = Invocation.of(words);
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(run.err().lines().anyMatch(NOTE::equals), run.err());
  }

  private void isSilent(String... words) {
    Invocation run = Invocation.of(words);
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertEquals("", run.err());
  }

  @Test
  void whoComputesFromSuchAColumnIsTold() {
    warns("tabulate", file, "--questions", "mark");
    warns("tabulate", file, "--questions", "all");
    warns("tabulate", file, "--questions", "other", "--by", "mark");
    warns("trend", file, "--questions", "mark", "--wave", "year");
    warns("profile", file, "--outcome", "mark", "--characteristics", "group");
    warns("compare", file, "--questions", "mark", "--between", "group");
    warns("impact", file, "--outcome", "mark", "--drivers", "other", "--bootstrap", "0");
  }

  @Test
  void otherColumnsAndQuietAndLookingSayNothing() {
    isSilent("tabulate", file, "--questions", "other");
    isSilent("tabulate", file, "--questions", "mark", "--quiet");
    isSilent("describe", file);
  }

  @Test
  void whoSpokeOfTheColumnIsNotTold() throws IOException {
    isSilent("tabulate", file, "--questions", "mark", "--missing-codes", "mark:99");
    isSilent("tabulate", file, "--questions", "mark", "--missing-codes", "99");
    isSilent("tabulate", file, "--questions", "mark", "--missing-codes", "mark:98");
    Path book = Files.writeString(folder.resolve("book.csv"), "name,label\nmark,Mark\n");
    isSilent("tabulate", file, "--questions", "mark", "--codebook", book.toString());
  }

  @Test
  void importTellsOfThemOrMakesThemMissing() {
    String home = folder.resolve("studies").toString();
    warns("import", file, "--into", home);
    Invocation made =
        Invocation.of("import", file, "--into", home, "--missing-codes", "mark:99", "--json");
    assertEquals(ExitCode.DONE, made.code(), made.err());
    assertFalse(made.err().contains("mark"), made.err());
    String study = folder.resolve("studies/answers-2").toString();
    Invocation of = Invocation.of("tabulate", study, "--questions", "mark", "--quiet");
    assertEquals(ExitCode.DONE, of.code(), of.err());
    assertFalse(of.out().contains("99"), of.out());
    Invocation bare =
        Invocation.of("tabulate", file, "--questions", "mark", "--missing-codes", "99");
    assertEquals(mean(bare), mean(of));
  }

  private static String mean(Invocation run) {
    return run.out().lines().filter(l -> l.startsWith("mean")).findFirst().orElseThrow();
  }

  @Test
  void aStudyKeepsNoMissingCodesOfNumbers() throws IOException {
    List<String> lines = new ArrayList<>(List.of("age"));
    for (int age = 18; age < 90; age++) {
      lines.add(Integer.toString(age));
    }
    lines.add("999");
    Path ages = Files.write(folder.resolve("ages.csv"), lines);
    Path home = folder.resolve("studies");
    Invocation run =
        Invocation.of(
            "import", ages.toString(), "--into", home.toString(), "--missing-codes", "age:999");
    assertEquals(ExitCode.INPUT_IS_OFF, run.code(), run.err());
    assertTrue(run.err().contains("ages.csv, column \"age\": this column is a number"), run.err());
    assertFalse(Files.exists(home.resolve("ages")));
  }
}
