// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses a spec that names what it does not have, in one sentence that says where. */
final class SpecCheck {
  private final Spec spec;
  private final Set<String> coded;

  SpecCheck(Spec spec) {
    this.spec = spec;
    coded =
        spec.columns().stream()
            .filter(column -> !column.open())
            .map(Column::name)
            .collect(Collectors.toSet());
  }

  void check() {
    Expect.that(
        spec.respondents() > 0, "respondents is " + spec.respondents() + ", expected 1 or more");
    Expect.that(
        !spec.id().isEmpty(),
        "id is missing, expected the name of the column that numbers the respondents");
    Set<String> names = new HashSet<>(Set.of(spec.id()));
    for (Column column : spec.columns()) {
      Expect.that(!column.name().isEmpty(), "a column has no name");
      Expect.that(names.add(column.name()), "column \"" + column.name() + "\" stands there twice");
    }
    Expect.that(
        spec.clusters().isEmpty() || coded.contains(spec.clusters()),
        "clusters is \"" + spec.clusters() + "\", expected the name of a column with codes");
    spec.segments().forEach((name, text) -> Expect.condition("segment " + name, text, coded));
    spec.factors().forEach(this::factor);
    for (Column column : spec.columns()) column(column);
    for (Spec.Choice choice : spec.choices()) columns("choices", choice.options());
    for (Drivers drivers : spec.drivers()) drivers(drivers);
    for (Spec.Pair pair : spec.correlations())
      columns("correlations", two("correlations", pair.between()));
    for (Spec.Difference difference : spec.differences()) difference(difference);
  }

  private void factor(String name, String per) {
    Expect.that(
        per.equals("respondent") || coded.contains(per),
        "factor "
            + name
            + " is per \""
            + per
            + "\", expected respondent or the name of a column with codes");
  }

  private void column(Column column) {
    ColumnCheck check = new ColumnCheck(column);
    check.codes();
    check.conditions(coded, spec.segments().keySet());
    check.targets(spec.segments().keySet());
    check.structure(spec.factors().keySet(), spec.clusters());
  }

  private void drivers(Drivers drivers) {
    String at = "drivers " + drivers.name();
    Expect.known(at, drivers.outcome(), coded);
    columns(at, drivers.aspects());
    for (String aspect : drivers.quadrants().keySet())
      Expect.known(at + " quadrants", aspect, drivers.impact().keySet());
    Expect.that(
        drivers.aspects().size() > 1,
        at + ": impact names " + drivers.aspects().size() + " aspects, expected 2 or more");
    Expect.that(
        drivers.impact().values().stream().allMatch(part -> part > 0),
        at + ": every part of the impact should be above 0");
    Expect.that(
        drivers.r2() > 0 && drivers.r2() < 1,
        at + ": r2 is " + drivers.r2() + ", expected above 0, below 1");
  }

  private void difference(Spec.Difference difference) {
    Expect.known("differences", difference.column(), coded);
    for (String segment : two("differences", difference.between()))
      Expect.segment("differences", segment, spec.segments().keySet());
  }

  private void columns(String place, List<String> names) {
    for (String name : names) Expect.known(place, name, coded);
  }

  private static List<String> two(String place, List<String> names) {
    Expect.that(names.size() == 2, place + ": between has " + names.size() + " names, expected 2");
    return names;
  }
}
