// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two workbenches, one after the other, in processes of their own. */
class RestartIT {

  private static final Pattern SHARE = Pattern.compile("\"share\" : ([0-9.]+)");

  @Test
  void anEditIsThereAfterARestartAndTheWindowShowsWhatTheCommandSays(@TempDir Path folder)
      throws Exception {
    Launch launch = new Launch(folder);

    Properties first = launch.workbench(Sitting.Task.EDIT);
    assertNotEquals(Sitting.RENAMED, first.getProperty("before"));
    assertEquals(Sitting.RENAMED, first.getProperty("renamed"));
    assertEquals(first.getProperty("before"), first.getProperty("undone"));
    assertEquals(Sitting.RENAMED, first.getProperty("redone"));
    assertEquals("true", first.getProperty("dirty"));
    assertEquals("false", first.getProperty("dirtyAfterSaving"));

    Properties second = launch.workbench(Sitting.Task.LOOK);
    assertEquals(Sitting.RENAMED, second.getProperty("name"));
    assertEquals("false", second.getProperty("canUndo"));
    assertEquals(Sitting.PERSPECTIVE, second.getProperty("perspective"));
    assertTrue(second.getProperty("heading").startsWith(Sitting.RENAMED), second.toString());

    String json =
        launch.command(
            "tabulate",
            second.getProperty("folder"),
            "--questions",
            Sitting.QUESTION,
            "--audience",
            "asielzoekers",
            "--by",
            "agency",
            "--language",
            second.getProperty("language"),
            "--json");
    assertEquals(
        Math.round(100 * share(json, second.getProperty("column"), second.getProperty("row"))),
        Long.parseLong(second.getProperty("cell")),
        () -> second + "\n" + json);
  }

  /** The share of the cell of a group and a category, as the command wrote it. */
  private static double share(String json, String group, String label) {
    int cell = json.indexOf("\"group\" : \"" + group + "\"");
    int row = json.indexOf("\"label\" : \"" + label + "\"", cell);
    Matcher share = SHARE.matcher(json);
    assertTrue(cell >= 0 && row >= 0 && share.find(row), () -> group + ", " + label + "\n" + json);
    return Double.parseDouble(share.group(1));
  }
}
