// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.options.OptionValues;

class OptionValuesTest {

  /** How things are. */
  public enum Mood {
    VERY_GOOD,
    BAD
  }

  /** Every type an option may have. */
  public record Options(
      String name,
      int count,
      double level,
      Mood mood,
      List<String> words,
      Optional<String> maybe) {}

  private static final Options DEFAULTS =
      new Options("a", 1, .5, Mood.BAD, List.of("x", "y"), Optional.empty());

  @Test
  void whatIsWrittenIsReadAgain() {
    var other = new Options("b", 2, .95, Mood.VERY_GOOD, List.of("z"), Optional.of("w"));

    assertEquals(other, OptionValues.read(DEFAULTS, OptionValues.write(other)).options());
    assertEquals(DEFAULTS, OptionValues.read(other, OptionValues.write(DEFAULTS)).options());
  }

  @Test
  void whatIsNotNamedStays() {
    var read = OptionValues.read(DEFAULTS, Map.of("mood", "very-good"));

    assertEquals(Mood.VERY_GOOD, read.options().mood());
    assertEquals(List.of("x", "y"), read.options().words());
  }

  @Test
  void unknownNamesAreReportedAndKept() {
    assertEquals(
        Map.of("colour", "red"), OptionValues.read(DEFAULTS, Map.of("colour", "red")).unknown());
  }

  @Test
  void aWrongValueIsNamedWithWhatWasExpected() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> OptionValues.read(DEFAULTS, Map.of("mood", "so-so")));
    assertEquals("option 'mood' is 'so-so', expected one of very-good, bad", refused.getMessage());
  }
}
