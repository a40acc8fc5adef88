// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.KeptFinding;
import org.ketenspiegel.model.study.Net;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;

/** Words: there, in every language, and with the same places left open. */
final class TextChecks {

  static final List<Check> ALL =
      List.of(
          Check.warning("text-missing", TextChecks::missing),
          Check.warning("translation-missing", TextChecks::untranslated),
          Check.error("translation-twice", TextChecks::twice),
          Check.hint("translation-unused", TextChecks::unused),
          Check.warning("placeholder-unknown", TextChecks::placeholder),
          Check.warning("placeholder-differs", TextChecks::differing));

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  private TextChecks() {}

  /** The same words in several languages. */
  private record Words(EObject owner, EReference feature, List<Translation> translations) {

    String name() {
      return feature.getName();
    }
  }

  private static Stream<Fault> missing(Checked study) {
    return texts(study)
        .filter(w -> needed(w.owner(), w.feature()))
        .filter(w -> w.translations().stream().allMatch(TextChecks::blank))
        .map(
            w ->
                new Fault(w.owner(), "heeft geen ‘" + w.name() + "’", "has no ‘" + w.name() + "’"));
  }

  private static boolean needed(EObject owner, EReference feature) {
    StudyPackage kinds = StudyPackage.eINSTANCE;
    return switch (owner) {
      case Question question ->
          feature == kinds.getQuestion_Text() || feature == kinds.getNamed_Name();
      case Item item -> feature == kinds.getItem_Text() || feature == kinds.getNamed_Name();
      case Category category -> feature == kinds.getCategory_Label();
      case Net net -> feature == kinds.getNet_Label();
      case Concept concept -> feature == kinds.getNamed_Name();
      default -> false;
    };
  }

  private static Stream<Fault> untranslated(Checked study) {
    return texts(study)
        .filter(w -> !w.translations().isEmpty())
        .flatMap(
            w ->
                languages(study, w.owner()).stream()
                    .filter(
                        l ->
                            w.translations().stream()
                                .noneMatch(t -> l.equals(t.getLanguage()) && !blank(t)))
                    .map(
                        l ->
                            new Fault(
                                w.owner(),
                                "heeft geen ‘" + w.name() + "’ in taal ‘" + l + "’",
                                "has no ‘" + w.name() + "’ in language ‘" + l + "’")));
  }

  private static Stream<Fault> twice(Checked study) {
    return texts(study)
        .filter(
            w -> {
              Set<String> seen = new HashSet<>();
              return w.translations().stream().anyMatch(t -> !seen.add(t.getLanguage()));
            })
        .map(
            w ->
                new Fault(
                    w.owner(),
                    "heeft ‘" + w.name() + "’ twee keer in één taal",
                    "has ‘" + w.name() + "’ twice in one language"));
  }

  private static Stream<Fault> unused(Checked study) {
    return texts(study)
        .flatMap(
            w ->
                w.translations().stream()
                    .map(Translation::getLanguage)
                    .filter(l -> !languages(study, w.owner()).contains(l))
                    .filter(l -> !spoken(l, w.owner()))
                    .map(
                        l ->
                            new Fault(
                                w.owner(),
                                "heeft ‘"
                                    + w.name()
                                    + "’ in een taal die niet meedoet: ‘"
                                    + l
                                    + "’",
                                "has ‘" + w.name() + "’ in a language not in use: ‘" + l + "’")));
  }

  /** A quote stands in the language of its respondent too. */
  private static boolean spoken(String language, EObject owner) {
    return owner instanceof QuotedAnswer quote && language.equals(quote.getLanguage());
  }

  private static Stream<Fault> placeholder(Checked study) {
    return texts(study)
        .flatMap(
            w ->
                w.translations().stream()
                    .flatMap(t -> placeholders(t).stream())
                    .distinct()
                    .filter(p -> !filled(p, w.owner()))
                    .map(
                        p ->
                            new Fault(
                                w.owner(),
                                "noemt " + p + " waar niets voor in te vullen is",
                                "names " + p + " with nothing to fill in")));
  }

  /** Questions of several agencies name the one they ask about, kept sentences show numbers. */
  private static boolean filled(String placeholder, EObject owner) {
    if (owner instanceof KeptFinding kept) {
      return IntStream.rangeClosed(1, kept.getCells().size())
          .anyMatch(cell -> placeholder.equals("{" + cell + "}"));
    }
    return placeholder.equals("{agency}") && looped(owner);
  }

  private static boolean looped(EObject owner) {
    return Checked.owner(owner, Question.class).map(q -> !q.getAgencies().isEmpty()).orElse(false);
  }

  private static Stream<Fault> differing(Checked study) {
    return texts(study)
        .filter(
            w ->
                w.translations().stream()
                        .filter(t -> !blank(t))
                        .map(TextChecks::placeholders)
                        .distinct()
                        .count()
                    > 1)
        .map(
            w ->
                new Fault(
                    w.owner(),
                    "vult in ‘" + w.name() + "’ niet in elke taal hetzelfde in",
                    "does not fill in the same in every language of ‘" + w.name() + "’"));
  }

  private static Set<String> placeholders(Translation translation) {
    Set<String> found = new TreeSet<>();
    Matcher each = PLACEHOLDER.matcher(Objects.toString(translation.getValue(), ""));
    while (each.find()) {
      found.add(each.group());
    }
    return found;
  }

  private static boolean blank(Translation translation) {
    return translation.getValue() == null || translation.getValue().isBlank();
  }

  private static List<String> languages(Checked study, EObject owner) {
    return Checked.owner(owner, Instrument.class)
        .map(Instrument::getLanguages)
        .filter(l -> !l.isEmpty())
        .orElse(study.study().getLanguages());
  }

  @SuppressWarnings("unchecked")
  private static Stream<Words> texts(Checked study) {
    return study
        .all(EObject.class)
        .flatMap(
            owner -> {
              List<Words> words = new ArrayList<>();
              for (EReference feature : owner.eClass().getEAllReferences()) {
                if (feature.getEReferenceType() == StudyPackage.eINSTANCE.getTranslation()) {
                  words.add(new Words(owner, feature, (List<Translation>) owner.eGet(feature)));
                }
              }
              return words.stream();
            });
  }
}
