// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.MissingKind;
import org.ketenspiegel.model.study.Net;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.ShareBase;

/** What differs between the answers that two versions of a question offer. */
final class ScaleChanges {

  private final Texts texts;
  private final Scale before;
  private final Scale after;
  private final List<Change> found = new ArrayList<>();

  private ScaleChanges(Texts texts, Scale before, Scale after) {
    this.texts = texts;
    this.before = before;
    this.after = after;
  }

  /**
   * @param question the later version, whose base says whether don't know counts as an answer
   */
  static List<Change> of(Texts texts, Question question, Scale before, Scale after) {
    ScaleChanges changes = new ScaleChanges(texts, before, after);
    changes.missing(question.getBase());
    if (isScored(before) || isScored(after)) {
      changes.scored();
    } else {
      changes.unscored();
    }
    changes.nets();
    return changes.found;
  }

  private static boolean isScored(Scale scale) {
    return answers(scale).stream().anyMatch(Category::isSetScore);
  }

  private static List<Category> answers(Scale scale) {
    return scale.getCategories().stream().filter(c -> c.getMissing() == MissingKind.NONE).toList();
  }

  private void missing(ShareBase base) {
    Set<MissingKind> old = kinds(before);
    Set<MissingKind> now = kinds(after);
    if (!old.equals(now)) {
      Comparability verdict = base == ShareBase.ASKED ? Comparability.BROKEN : Comparability.MARKED;
      found.add(Change.of(Reason.DONT_KNOW, verdict, old, now));
    }
  }

  private static Set<MissingKind> kinds(Scale scale) {
    return scale.getCategories().stream()
        .map(Category::getMissing)
        .filter(k -> k != MissingKind.NONE)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void scored() {
    List<Category> old = answers(before);
    List<Category> now = answers(after);
    if (old.size() != now.size()) {
      found.add(Change.of(Reason.SCALE_POINTS, Comparability.BROKEN, old.size(), now.size()));
      return;
    }
    if (before.getDirection() != after.getDirection()) {
      found.add(
          Change.of(
              Reason.SCALE_DIRECTION,
              Comparability.BROKEN,
              before.getDirection(),
              after.getDirection()));
    }
    if (isTurned(old, now)) {
      found.add(
          Change.of(
              Reason.SCALE_ORDER,
              Comparability.MARKED,
              listed(before, this::label),
              listed(after, this::label)));
      return;
    }
    differs(Reason.SCALE_SCORES, Comparability.BROKEN, c -> String.valueOf(c.getScore()));
    differs(Reason.CODES, Comparability.MARKED, c -> String.valueOf(c.getCode()));
    labels(old, now);
  }

  /** The same labels with the same scores the other way up. */
  private boolean isTurned(List<Category> old, List<Category> now) {
    return old.size() > 1
        && scoredLabels(old).reversed().equals(scoredLabels(now))
        && !scoredLabels(old).equals(scoredLabels(now));
  }

  private List<String> scoredLabels(List<Category> categories) {
    return categories.stream().map(c -> label(c) + " " + c.getScore()).toList();
  }

  private void labels(List<Category> old, List<Category> now) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      changes.addAll(
          texts.changes(
              Reason.SCALE_LABELS,
              Comparability.BROKEN,
              Text.of(old.get(i).getLabel()),
              Text.of(now.get(i).getLabel())));
    }
    found.addAll(changes.stream().map(c -> softened(c, changes, old.size())).toList());
  }

  /** One new label among many leaves the scale what it was; new ones for half of it do not. */
  private static Change softened(Change change, List<Change> all, int points) {
    long worded =
        all.stream()
            .filter(c -> c.reason() == Reason.SCALE_LABELS)
            .filter(c -> c.verdict().compareTo(Comparability.COSMETIC) > 0)
            .count();
    return change.verdict() == Comparability.BROKEN && 2 * worded < points
        ? new Change(change.reason(), Comparability.MARKED, change.before(), change.after())
        : change;
  }

  private void unscored() {
    List<Category> old = answers(before);
    List<Category> now = answers(after);
    if (labelSet(old).equals(labelSet(now)) && !labelled(old).equals(labelled(now))) {
      found.add(
          Change.of(
              Reason.SCALE_ORDER,
              Comparability.MARKED,
              listed(before, this::label),
              listed(after, this::label)));
      return;
    }
    if (old.size() != now.size()) {
      found.add(
          Change.of(
              Reason.CATEGORIES,
              Comparability.MARKED,
              listed(before, this::label),
              listed(after, this::label)));
      return;
    }
    differs(Reason.CODES, Comparability.MARKED, c -> String.valueOf(c.getCode()));
    labels(old, now);
  }

  private List<String> labelled(List<Category> categories) {
    return categories.stream().map(this::label).toList();
  }

  private Set<String> labelSet(List<Category> categories) {
    return new TreeSet<>(labelled(categories));
  }

  private void nets() {
    if (!listedNets(before, Net::getId).equals(listedNets(after, Net::getId))) {
      found.add(
          Change.of(
              Reason.NETS,
              Comparability.MARKED,
              listedNets(before, this::label),
              listedNets(after, this::label)));
    }
  }

  private static String listedNets(Scale scale, Function<Net, String> called) {
    return scale.getNets().stream()
        .map(n -> called.apply(n) + " = " + n.getCodes().stream().sorted().toList())
        .sorted()
        .collect(Collectors.joining(" · "));
  }

  private String label(Net net) {
    String label = Text.of(net.getLabel()).words().getOrDefault(texts.languages().getFirst(), "");
    return label.isEmpty() ? net.getId() : label;
  }

  private void differs(Reason reason, Comparability verdict, Function<Category, String> of) {
    String old = listed(before, of);
    String now = listed(after, of);
    if (!old.equals(now)) {
      found.add(Change.of(reason, verdict, old, now));
    }
  }

  private static String listed(Scale scale, Function<Category, String> of) {
    return answers(scale).stream().map(of).collect(Collectors.joining(" · "));
  }

  private String label(Category category) {
    return Text.of(category.getLabel()).words().getOrDefault(texts.languages().getFirst(), "");
  }
}
