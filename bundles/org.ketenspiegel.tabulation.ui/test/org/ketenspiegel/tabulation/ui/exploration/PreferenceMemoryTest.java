// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.Test;

class PreferenceMemoryTest {

  private static final Path HERE = Path.of("/home/someone/mijn onderzoek/a.study");
  private static final Path THERE = Path.of("/home/someone/b.study");

  @Test
  void whatWasLookedAtComesBackForItsOwnStudy() {
    Looked looked =
        new Looked(
            "partners",
            "org.ketenspiegel.tabulation",
            Map.of("questions", "oordeel", "by", "agency"),
            Map.of("nl", "Het oordeel"));
    Memory memory = new PreferenceMemory(new EclipsePreferences());
    memory.remember(HERE, looked);
    assertEquals(Optional.of(looked), memory.of(HERE));
    assertEquals(Optional.empty(), memory.of(THERE));
  }

  @Test
  void optionsThatAreNoLongerThereAreForgotten() {
    Memory memory = new PreferenceMemory(new EclipsePreferences());
    memory.remember(HERE, new Looked("a", "x", Map.of("by", "agency"), Map.of()));
    Looked less = new Looked("a", "x", Map.of("questions", "q"), Map.of());
    memory.remember(HERE, less);
    assertEquals(Optional.of(less), memory.of(HERE));
  }
}
