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

/** Marks from 3 to 9, a scale from 1 to 7, ages and waves of a file that nobody described. */
class BareMarksTest {

  @TempDir Path folder;
  private String file;

  @BeforeEach
  void marks() throws IOException {
    List<String> lines = new ArrayList<>(List.of("mark,seven,group,age,channel,year"));
    for (int i = 0; i < 210; i++) {
      lines.add(
          String.join(
              ",",
              Integer.toString(3 + i % 7),
              Integer.toString(1 + i % 7),
              i % 3 == 0 ? "a" : "b",
              Integer.toString(18 + i % 60),
              List.of("mail", "phone", "visit").get(i % 3),
              Integer.toString(2017 + i % 3)));
    }
    file = Files.write(folder.resolve("answers.csv"), lines).toString();
  }

  private static String of(String... words) {
    Invocation run = Invocation.of(words);
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return run.out();
  }

  @Test
  void marksBelowFiveAndAHalfAreAFailThoughNobodyGaveTheLowest() {
    String text = of("profile", file, "--outcome", "mark", "--characteristics", "group");
    assertTrue(text.contains("fail (below 5.5)"), text);
    // 3, 4 and 5 of 3 to 9, each as often
    assertTrue(text.lines().anyMatch(l -> l.matches("total +210 +43% .*")), text);
  }

  @Test
  void theTwoWorstOfAnotherScaleAreAFail() {
    String text = of("profile", file, "--outcome", "seven", "--characteristics", "group");
    assertFalse(text.contains("5.5"), text);
    assertTrue(text.lines().anyMatch(l -> l.matches("total +210 +29% .*")), text);
  }

  @Test
  void aNumberIsNoCharacteristic() {
    Invocation run =
        Invocation.of("profile", file, "--outcome", "mark", "--characteristics", "group,age");
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertTrue(run.err().contains("'age' holds numbers, expected a question with"), run.err());
  }

  @Test
  void wavesThatAreNoYearsHaveNoLine() {
    String channels = of("trend", file, "--questions", "mark", "--wave", "channel");
    assertFalse(channels.contains("per year"), channels);
    assertTrue(channels.contains("no line computed: the names of the waves are no years"));
    String years = of("trend", file, "--questions", "mark", "--wave", "year");
    assertTrue(years.contains("per year"), years);
    assertFalse(years.contains("no line computed"), years);
  }
}
