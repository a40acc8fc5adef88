// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.study.ColumnMapping;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Wave;

/** Waves and fieldings: a period, the right questionnaire, a file of answers and its columns. */
final class FieldworkChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("wave-period", FieldworkChecks::period),
          Check.warning("fielding-without-sample", FieldworkChecks::sample),
          Check.error("fielding-other-audience", FieldworkChecks::audience),
          Check.error("fielding-without-questionnaire", FieldworkChecks::instrument),
          Check.warning("fielding-without-respondent", FieldworkChecks::respondent),
          Check.error("answers-outside", FieldworkChecks::outside),
          Check.error("answers-missing", FieldworkChecks::missing),
          Check.error("column-variable-unknown", FieldworkChecks::columns),
          Check.error("column-mapped-twice", FieldworkChecks::mappedTwice),
          Check.error("omitted-elsewhere", FieldworkChecks::omitted),
          Check.warning("questionnaire-not-frozen", FieldworkChecks::frozen));

  private FieldworkChecks() {}

  private static Stream<Fault> period(Checked study) {
    return study
        .all(Wave.class)
        .filter(w -> w.getStart() != null || w.getEnd() != null)
        .filter(
            w ->
                !dated(w.getStart())
                    || !dated(w.getEnd())
                    || w.getStart().compareTo(w.getEnd()) > 0)
        .map(
            w ->
                new Fault(
                    w,
                    "heeft geen periode van een datum (jjjj-mm-dd) tot een latere",
                    "has no period from a date (yyyy-mm-dd) to a later one"));
  }

  private static boolean dated(String date) {
    return date != null && date.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
  }

  private static Stream<Fault> sample(Checked study) {
    return fieldings(study, f -> f.getSample() == null, "heeft geen steekproef", "has no sample");
  }

  private static Stream<Fault> audience(Checked study) {
    return fieldings(
        study,
        f -> f.getInstrument() != null && f.getInstrument().getAudience() != f.getAudience(),
        "heeft een vragenlijst voor een andere doelgroep",
        "has a questionnaire for another audience");
  }

  private static Stream<Fault> instrument(Checked study) {
    return fieldings(
        study,
        f -> f.getInstrument() == null || f.getAudience() == null,
        "heeft geen vragenlijst of geen doelgroep",
        "has no questionnaire or no audience");
  }

  private static Stream<Fault> respondent(Checked study) {
    return fieldings(
        study,
        f -> f.getResponses() != null && f.getRespondent() == null,
        "zegt niet in welke kolom de ondervraagde staat",
        "does not say which column identifies the respondent");
  }

  private static Stream<Fault> outside(Checked study) {
    return fieldings(
        study,
        f -> f.getResponses() != null && !inside(f.getResponses()),
        "heeft antwoorden buiten de map van de studie",
        "has answers outside the study's folder");
  }

  private static boolean inside(String responses) {
    Path file = Path.of(responses).normalize();
    return !file.isAbsolute() && !file.startsWith("..");
  }

  private static Stream<Fault> missing(Checked study) {
    return study.folder().stream()
        .flatMap(
            folder ->
                study
                    .all(Fielding.class)
                    .filter(f -> f.getResponses() != null && inside(f.getResponses()))
                    .filter(f -> !Files.isRegularFile(folder.resolve(f.getResponses())))
                    .map(
                        f ->
                            new Fault(
                                f,
                                "verwijst naar ‘" + f.getResponses() + "’, dat er niet is",
                                "refers to ‘" + f.getResponses() + "’, which does not exist")));
  }

  private static Stream<Fault> columns(Checked study) {
    return study
        .all(ColumnMapping.class)
        .filter(m -> !variables(m).contains(m.getVariable()))
        .map(
            m ->
                new Fault(
                    m,
                    "heeft kolom ‘"
                        + m.getColumn()
                        + "’ voor ‘"
                        + m.getVariable()
                        + "’, die de vragenlijst niet kent",
                    "has column ‘"
                        + m.getColumn()
                        + "’ for ‘"
                        + m.getVariable()
                        + "’, which the questionnaire does not know"));
  }

  private static Set<String> variables(ColumnMapping mapping) {
    Optional<Instrument> instrument =
        Checked.owner(mapping, Fielding.class).flatMap(f -> Optional.ofNullable(f.getInstrument()));
    return instrument.stream()
        .flatMap(i -> Variables.of(i).stream())
        .map(Variables.Variable::id)
        .collect(Collectors.toSet());
  }

  private static Stream<Fault> mappedTwice(Checked study) {
    return fieldings(
        study,
        f -> {
          Set<String> seen = new HashSet<>();
          return f.getColumns().stream()
              .anyMatch(m -> !seen.add("c" + m.getColumn()) | !seen.add("v" + m.getVariable()));
        },
        "geeft een kolom of een variabele twee keer",
        "gives a column or a variable twice");
  }

  private static Stream<Fault> omitted(Checked study) {
    return fieldings(
        study,
        f ->
            f.getOmitted().stream()
                .anyMatch(
                    q ->
                        !Checked.owner(q, Instrument.class)
                            .equals(Optional.ofNullable(f.getInstrument()))),
        "slaat een vraag over die niet in de vragenlijst staat",
        "omits a question that its questionnaire does not have");
  }

  private static Stream<Fault> frozen(Checked study) {
    return study
        .all(Fielding.class)
        .filter(f -> f.getResponses() != null)
        .map(Fielding::getInstrument)
        .filter(i -> i != null && !i.isFrozen())
        .distinct()
        .map(
            i ->
                new Fault(
                    i,
                    "is in het veld geweest maar niet vastgezet",
                    "has been fielded but is not frozen"));
  }

  private static Stream<Fault> fieldings(
      Checked study, Predicate<Fielding> wrong, String dutch, String english) {
    return study.all(Fielding.class).filter(wrong).map(f -> new Fault(f, dutch, english));
  }
}
