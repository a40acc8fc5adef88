// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.wave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.Claim;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Sample;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;

/**
 * Binds what names a question of an old questionnaire to the new one: to the question of the same
 * id, else to the one that measures the same concept in the same form.
 */
final class Rebinding {

  private static final Set<String> OF_QUESTIONS =
      Set.of("questions", "outcome", "drivers", "paired", "characteristics");

  private final Study study;
  private final Instrument old;
  private final Instrument now;
  private final Map<String, EObject> before;
  private final Map<String, EObject> after;
  private final List<Misfit> misfits = new ArrayList<>();

  Rebinding(Study study, Instrument old, Instrument now) {
    this.study = study;
    this.old = old;
    this.now = now;
    this.before = words(old);
    this.after = words(now);
  }

  /** Questions and items by the words that options name them with. */
  private static Map<String, EObject> words(Instrument instrument) {
    Map<String, EObject> words = new LinkedHashMap<>();
    instrument.getSections().stream()
        .flatMap(s -> s.getQuestions().stream())
        .forEach(
            q -> {
              words.put(q.getId(), q);
              if (q instanceof Battery battery) {
                battery.getItems().forEach(i -> words.put(q.getId() + "." + i.getId(), i));
              }
            });
    return words;
  }

  /** All that is bound to the old questionnaire; what has nothing to be bound to is listed. */
  List<Misfit> all(Wave wave) {
    study.getAnalyses().forEach(a -> options(a, a.getOptions(), called(a)));
    study.getClaims().forEach(c -> options(c, c.getOptions(), claim(c)));
    study.getReports().stream()
        .flatMap(r -> r.getChapters().stream())
        .flatMap(c -> c.getBlocks().stream())
        .filter(AnalysisBlock.class::isInstance)
        .map(AnalysisBlock.class::cast)
        .forEach(
            b ->
                options(
                    b,
                    b.getOptions(),
                    Text.of("blok '" + b.getId() + "'", "block '" + b.getId() + "'")));
    if (old != now) {
      wave.getFieldings().stream().filter(f -> f.getInstrument() == now).forEach(this::fielding);
    }
    return misfits;
  }

  private Text called(SavedAnalysis a) {
    Text name = Text.of(a.getName());
    return Text.of("analyse '" + name.in("nl") + "'", "analysis '" + name.in("en") + "'");
  }

  private static Text claim(Claim claim) {
    return Text.of("bewering '" + claim.getId() + "'", "claim '" + claim.getId() + "'");
  }

  private void options(EObject owner, List<OptionValue> options, Text called) {
    Optional<String> audience =
        options.stream()
            .filter(o -> o.getName().equals("audience"))
            .map(OptionValue::getValue)
            .findFirst();
    boolean ours =
        audience
            .map(old.getAudience().getId()::equals)
            .orElse(study.getAudiences().indexOf(old.getAudience()) == 0);
    if (!ours) {
      return;
    }
    for (OptionValue option : options) {
      if (option.getValue() != null) {
        String bound = bound(owner, option, called);
        if (!bound.equals(option.getValue())) {
          option.setValue(bound);
        }
      }
    }
  }

  private String bound(EObject owner, OptionValue option, Text called) {
    return String.join(
        ",",
        Arrays.stream(option.getValue().split(","))
            .map(word -> bound(owner, option.getName(), word.strip(), called))
            .toList());
  }

  private String bound(EObject owner, String option, String word, Text called) {
    String question = word.replaceFirst("@.*", "");
    String agency = word.substring(question.length());
    if (after.containsKey(question) || !before.containsKey(question)) {
      if (OF_QUESTIONS.contains(option) && !isKnown(question)) {
        gone(owner, question, called);
      }
      return word;
    }
    Optional<String> same = same(before.get(question));
    if (same.isEmpty()) {
      gone(owner, question, called);
    }
    return same.map(s -> s + agency).orElse(word);
  }

  private boolean isKnown(String word) {
    return word.isEmpty() || after.containsKey(word) || isConcept(word, study.getConcepts());
  }

  private static boolean isConcept(String word, List<Concept> concepts) {
    return concepts.stream().anyMatch(c -> c.getId().equals(word) || isConcept(word, c.getParts()));
  }

  private void gone(EObject owner, String question, Text called) {
    misfits.add(
        new Misfit(
            "question-gone",
            owner,
            Text.of(
                "De "
                    + called.in("nl")
                    + " vraagt naar '"
                    + question
                    + "'; die vraag is er in de nieuwe vragenlijst niet, ook niet onder een ander"
                    + " nummer.",
                "The "
                    + called.in("en")
                    + " asks for '"
                    + question
                    + "'; the new questionnaire has no such question, nor another that measures the"
                    + " same.")));
  }

  /** The word of what measures the same concept in the same form. */
  private Optional<String> same(EObject question) {
    return concept(question)
        .flatMap(
            c ->
                after.entrySet().stream()
                    .filter(e -> e.getValue().eClass() == question.eClass())
                    .filter(e -> concept(e.getValue()).filter(c::equals).isPresent())
                    .map(Map.Entry::getKey)
                    .findFirst());
  }

  private static Optional<Concept> concept(EObject object) {
    return Optional.ofNullable(
        object instanceof Question q
            ? q.getConcept()
            : object instanceof org.ketenspiegel.model.study.Item i ? i.getConcept() : null);
  }

  private void fielding(Fielding fielding) {
    List<Question> omitted = fielding.getOmitted().stream().flatMap(q -> now(q).stream()).toList();
    fielding.getOmitted().clear();
    fielding.getOmitted().addAll(omitted);
    if (fielding.getSample() != null) {
      sample(fielding.getSample());
    }
  }

  private void sample(Sample sample) {
    sample.setStrata(Optional.ofNullable(sample.getStrata()).flatMap(this::now).orElse(null));
    sample.setClusters(Optional.ofNullable(sample.getClusters()).flatMap(this::now).orElse(null));
    for (var target : List.copyOf(sample.getTargets())) {
      Optional<Question> question = now(target.getQuestion());
      if (question.isPresent()) {
        target.setQuestion(question.get());
      } else {
        sample.getTargets().remove(target);
        misfits.add(
            new Misfit(
                "target-gone",
                sample,
                Text.of(
                    "Het streefcijfer op '"
                        + target.getQuestion().getId()
                        + "' is vervallen: die vraag is er niet meer.",
                    "The target on '"
                        + target.getQuestion().getId()
                        + "' is left out: there is no such question any more.")));
      }
    }
  }

  private Optional<Question> now(Question question) {
    if (question.eResource() == now.eResource() && words(now).containsValue(question)) {
      return Optional.of(question);
    }
    return Stream.of(Optional.of(question.getId()), same(question))
        .flatMap(Optional::stream)
        .map(after::get)
        .filter(Question.class::isInstance)
        .map(Question.class::cast)
        .findFirst();
  }
}
