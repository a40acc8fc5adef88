// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The study that CONTRIBUTING tells how to write by hand. */
class StudyByHandTest {

  private static final Path GUIDE = Path.of("../../CONTRIBUTING.md");
  private static final Pattern FILE = Pattern.compile("(?ms)^cat >(\\S+) <<'END'\\n(.*?)^END$");

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Matcher file = FILE.matcher(section());
    int files = 0;
    while (file.find()) {
      Path path = folder.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.group(2));
      files++;
    }
    assertEquals(3, files);
  }

  private static String section() throws IOException {
    return Arrays.stream(Files.readString(GUIDE).split("(?m)^## "))
        .filter(section -> section.startsWith("A study by hand\n"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsWrongWithIt() {
    Invocation checked = Invocation.of("check", folder.toString());
    assertEquals(ExitCode.DONE, checked.code(), checked.out() + checked.err());
    assertTrue(checked.out().contains("0 findings"), checked.out());
  }

  @Test
  void itsAnswersAreCounted() throws IOException {
    Invocation told =
        Invocation.of(
            "tabulate", folder.toString(), "--questions", "overall", "--json", "--no-suppression");
    assertEquals(ExitCode.DONE, told.code(), told.err());
    JsonNode tables = JsonMapper.builder().build().readTree(told.out()).get("tables");
    assertTrue(tables.get(0).toString().contains("\"n\":3"), tables.toString());
  }
}
