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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpAndLegendTest {

  private static final String KEPT_BACK = "· not shown: fewer than 10 respondents";
  private static final String HINTING = "(…) effectively fewer than 30 respondents: indicative";

  @TempDir Path folder;

  /** Answers of groups a, b and c of these sizes. */
  private String tabulated(int... sizes) throws IOException {
    List<String> lines = new ArrayList<>(List.of("q,group"));
    for (int g = 0; g < sizes.length; g++) {
      for (int i = 0; i < sizes[g]; i++) {
        lines.add((1 + i % 5) + "," + "abc".charAt(g));
      }
    }
    String file = Files.write(folder.resolve("answers.csv"), lines).toString();
    Invocation run = Invocation.of("tabulate", file, "--questions", "q", "--by", "group");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return run.out();
  }

  @Test
  void signsInATableAreExplainedBelowIt() throws IOException {
    String text = tabulated(60, 20, 5);
    assertTrue(text.lines().anyMatch(l -> l.startsWith(KEPT_BACK)), text);
    String hints = tabulated(60, 20, 40);
    assertTrue(hints.lines().anyMatch(HINTING::equals), hints);
    assertFalse(hints.contains(KEPT_BACK), hints);
  }

  @Test
  void aTableWithoutSignsHasNoLegend() throws IOException {
    String text = tabulated(60, 50, 40);
    assertFalse(text.contains(KEPT_BACK) || text.contains(HINTING), text);
  }

  @Test
  void noFlagIsExplainedByItsOwnName() {
    String help = Invocation.of("tabulate", "--help").out();
    for (String flag : List.of("by", "questions", "layout", "statistic", "letters")) {
      assertTrue(
          help.lines()
              .filter(l -> l.strip().startsWith("--" + flag + " "))
              .noneMatch(l -> l.endsWith(" " + flag)),
          help);
    }
    assertTrue(help.contains("--by a,b crosses a with b"), help);
    assertTrue(Invocation.of("describe", "--help").out().contains("default: every wave with"));
  }
}
