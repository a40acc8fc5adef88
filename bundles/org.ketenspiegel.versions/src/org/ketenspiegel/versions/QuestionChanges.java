// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.NumberQuestion;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.SingleChoice;

/** What differs between two versions of one question, but for its place among the others. */
final class QuestionChanges {

  private final Texts texts;
  private final Asked before;
  private final Asked after;
  private final List<Change> found = new ArrayList<>();

  private QuestionChanges(Texts texts, Asked before, Asked after) {
    this.texts = texts;
    this.before = before;
    this.after = after;
  }

  static List<Change> of(Texts texts, Asked before, Asked after) {
    QuestionChanges changes = new QuestionChanges(texts, before, after);
    changes.meaning();
    changes.words();
    changes.asked();
    changes.answers();
    return changes.found;
  }

  private void meaning() {
    Question old = before.question();
    Question now = after.question();
    differs(Reason.KIND, Comparability.BROKEN, old.eClass().getName(), now.eClass().getName());
    differs(Reason.CONCEPT, Comparability.BROKEN, id(before.concept()), id(after.concept()));
    differs(Reason.ROLE, Comparability.BROKEN, old.getRole(), now.getRole());
    differs(Reason.BASE, Comparability.MARKED, old.getBase(), now.getBase());
  }

  private void words() {
    Question old = before.question();
    Question now = after.question();
    found.addAll(
        texts.changes(Reason.WORDING, Comparability.BROKEN, before.wording(), after.wording()));
    found.addAll(
        texts.changes(
            Reason.INSTRUCTION,
            Comparability.MARKED,
            Text.of(old.getInstruction()),
            Text.of(now.getInstruction())));
    found.addAll(
        texts.changes(
            Reason.INTRODUCTION,
            Comparability.MARKED,
            Text.of(before.section().getIntro()),
            Text.of(after.section().getIntro())));
  }

  private void asked() {
    differs(
        Reason.AGENCIES,
        Comparability.MARKED,
        ids(before.question().getAgencies()),
        ids(after.question().getAgencies()));
    differs(
        Reason.UNIVERSE, Comparability.BROKEN, universe(before, after), universe(after, before));
    if (before.question() instanceof Battery old && after.question() instanceof Battery now) {
      differs(
          Reason.ITEMS,
          Comparability.MARKED,
          others(old, before.item()),
          others(now, after.item()));
    }
  }

  private void answers() {
    if (before.question() instanceof ScaledQuestion old
        && after.question() instanceof ScaledQuestion now
        && old.getScale() != null
        && now.getScale() != null) {
      found.addAll(ScaleChanges.of(texts, now, old.getScale(), now.getScale()));
    }
    if (before.question() instanceof SingleChoice old
        && after.question() instanceof SingleChoice now) {
      differs(
          Reason.CORRECT_ANSWER,
          Comparability.BROKEN,
          code(old.getCorrect()),
          code(now.getCorrect()));
    }
    if (before.question() instanceof MultipleChoice old
        && after.question() instanceof MultipleChoice now) {
      differs(Reason.MOST_ANSWERS, Comparability.BROKEN, old.getAtMost(), now.getAtMost());
    }
    if (before.question() instanceof NumberQuestion old
        && after.question() instanceof NumberQuestion now) {
      differs(Reason.BOUNDS, Comparability.MARKED, bounds(old), bounds(now));
      found.addAll(
          texts.changes(
              Reason.UNIT, Comparability.BROKEN, Text.of(old.getUnit()), Text.of(now.getUnit())));
    }
  }

  private void differs(Reason reason, Comparability verdict, Object old, Object now) {
    if (!Objects.equals(old, now)) {
      found.add(Change.of(reason, verdict, old, now));
    }
  }

  private static String id(Optional<? extends Identified> object) {
    return object.map(Identified::getId).orElse("");
  }

  private static String code(Category category) {
    return category == null ? "" : String.valueOf(category.getCode());
  }

  private static String ids(List<Agency> agencies) {
    return agencies.stream().map(Agency::getId).sorted().collect(Collectors.joining(" "));
  }

  /** Who is asked of one version, for each agency that both judge. */
  private static String universe(Asked one, Asked other) {
    if (one.question().getAgencies().isEmpty()) {
      return Universe.of(one.question(), Optional.empty());
    }
    List<String> both = other.question().getAgencies().stream().map(Agency::getId).toList();
    return one.question().getAgencies().stream()
        .filter(a -> both.contains(a.getId()))
        .map(a -> Universe.of(one.question(), Optional.of(a)))
        .sorted()
        .collect(Collectors.joining(" ; "));
  }

  private static String others(Battery battery, Optional<Item> own) {
    return battery.getItems().stream()
        .filter(i -> own.isEmpty() || i != own.get())
        .map(Item::getId)
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  private static String bounds(NumberQuestion number) {
    return (number.isSetLeast() ? number.getLeast() : "−∞")
        + " – "
        + (number.isSetMost() ? number.getMost() : "∞");
  }
}
