// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Segment;

/** Ids: there, unique in their file, and spelled so that variables can be named by them. */
final class IdChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("id-missing", IdChecks::missing),
          Check.error("id-twice", IdChecks::twice),
          Check.error("id-spelling", IdChecks::spelling),
          Check.error("column-twice", IdChecks::columns));

  private IdChecks() {}

  private static Stream<Fault> missing(Checked study) {
    return study
        .all(Identified.class)
        .filter(i -> i.getId() == null || i.getId().isBlank())
        .map(i -> new Fault(i, "heeft geen id", "has no id"));
  }

  private static Stream<Fault> twice(Checked study) {
    Map<Object, Set<String>> known = new HashMap<>();
    return study
        .all(Identified.class)
        .filter(i -> i.getId() != null)
        .filter(i -> !known.computeIfAbsent(file(i), f -> new HashSet<>()).add(i.getId()))
        .map(
            i ->
                new Fault(
                    i,
                    "heeft een id dat in hetzelfde bestand al in gebruik is",
                    "has an id that is in use in the same file already"));
  }

  private static Object file(Identified object) {
    return Checked.owner(object, Instrument.class)
        .<Object>map(i -> i)
        .or(() -> Checked.owner(object, Report.class))
        .orElse("");
  }

  private static Stream<Fault> spelling(Checked study) {
    return study
        .all(Identified.class)
        .filter(
            i ->
                i instanceof Question
                    || i instanceof Item
                    || i instanceof Agency
                    || i instanceof Audience
                    || i instanceof Segment)
        .filter(i -> i.getId() != null && !i.getId().matches("[\\p{L}\\p{N}_-]+"))
        .map(
            i ->
                new Fault(
                    i,
                    "heeft een id met andere tekens dan letters, cijfers, - en _",
                    "has an id with characters other than letters, digits, - and _"));
  }

  private static Stream<Fault> columns(Checked study) {
    return study
        .all(Instrument.class)
        .flatMap(
            instrument -> {
              Map<String, String> taken = new HashMap<>();
              return Variables.of(instrument).stream()
                  .flatMap(
                      variable -> {
                        String other = taken.putIfAbsent(variable.column(), variable.id());
                        return other == null
                            ? Stream.<Fault>empty()
                            : Stream.of(
                                new Fault(
                                    variable.question(),
                                    twice(variable, other, "staat", "in dezelfde kolom als"),
                                    twice(variable, other, "stands", "in the same column as")));
                      });
            });
  }

  private static String twice(Variables.Variable variable, String other, String verb, String as) {
    return verb
        + " (‘"
        + variable.id()
        + "’) "
        + as
        + " ‘"
        + other
        + "’: ‘"
        + variable.column()
        + "’";
  }
}
