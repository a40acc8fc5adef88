// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.ui.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.fieldwork.PlanOptions;
import org.ketenspiegel.model.Text;

class PlannedTest {

  private static PlanOptions read(String component, String value) {
    return OptionValues.read(Planned.of("clients"), Map.of(component, value)).options().options();
  }

  @Test
  void percentagesBecomeShares() {
    assertEquals(0.05, Planned.of("clients").options().alpha(), 1e-12);
    assertEquals(0.9, read("power", "90").power(), 1e-12);
    assertEquals(OptionalDouble.of(0.6), read("response", "60").response().overall());
  }

  @Test
  void aResponseMayDifferByLanguage() {
    PlanOptions options = read("response", "60, Arabisch=42,5, Farsi=35");
    assertEquals(0.425, options.response().of("3", Text.of("Arabisch", "Arabic")), 1e-12);
    assertEquals(0.35, options.response().of("4", Text.of("Farsi", "Farsi")), 1e-12);
    assertEquals(0.6, options.response().of("1", Text.of("Nederlands", "Dutch")), 1e-12);
  }

  @Test
  void whatIsLeftEmptyIsNotKnown() {
    PlanOptions options = Planned.of("clients").options();
    assertEquals(OptionalDouble.empty(), options.population());
    assertEquals(OptionalInt.empty(), options.clusters());
    assertEquals(List.of(), options.by());
  }

  @Test
  void peopleAreWrittenWithOrWithoutPoints() {
    assertEquals(OptionalDouble.of(26_000), read("population", "26.000").population());
    assertEquals(OptionalInt.of(20), read("visits", "20").clusters());
  }

  @Test
  void whatIsNoNumberIsRefused() {
    for (Map.Entry<String, String> off :
        Map.of("population", "many", "visits", "0", "response", "160", "power", "40").entrySet()) {
      assertThrows(
          IllegalArgumentException.class, () -> read(off.getKey(), off.getValue()), off.getKey());
    }
  }
}
