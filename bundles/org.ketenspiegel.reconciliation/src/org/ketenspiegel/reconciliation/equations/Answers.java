// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.equations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ketenspiegel.reconciliation.figures.Base;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.structure.Labels;
import org.ketenspiegel.reconciliation.structure.Premise;
import org.ketenspiegel.reconciliation.structure.Structure;
import org.ketenspiegel.reconciliation.whole.Inequality;

/**
 * The answers behind the figures of one topic that share a base: how many there are, of whom, and
 * how many fall in each category. Counts of a division's subgroups sum to those of everybody,
 * counts of a net's categories to that of the net.
 */
final class Answers {

  /** The key of everybody beside the subgroups. */
  static final String EVERYBODY = "";

  private static final Pattern SCORE = Pattern.compile("\\d{1,3}");

  private final Sheet sheet;
  private final Population population;
  private final Structure structure;
  private final Figure figure;
  private final Optional<Base> whole;
  private final Map<String, Base> parts = new LinkedHashMap<>();
  private final Map<String, Integer> bases = new HashMap<>();
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();
  private final Map<String, Integer> sums = new HashMap<>();
  private final Map<String, List<Integer>> scores = new HashMap<>();
  private Set<String> division = Set.of();

  /**
   * @param figure one of the figures, which names the topic
   */
  Answers(
      Sheet sheet,
      Population population,
      Structure structure,
      Figure figure,
      Optional<Base> whole) {
    this.sheet = sheet;
    this.population = population;
    this.structure = structure;
    this.figure = figure;
    this.whole = whole;
  }

  /** Notes that figures about a subgroup stand on these answers. */
  void subgroup(Figure of, Optional<Base> part) {
    part.ifPresent(base -> parts.putIfAbsent(of.subgroup(), base));
    if (whole.isPresent() && division.isEmpty()) {
      division = structure.division(of);
    }
  }

  /** Settles the division: subgroups whose printed bases do not sum to the whole divide nothing. */
  void settle() {
    if (!division.isEmpty() && parts.keySet().containsAll(division)) {
      var least = division.stream().mapToInt(each -> parts.get(each).least()).sum();
      var most = division.stream().mapToInt(each -> parts.get(each).most()).sum();
      if (most < whole.get().least() || least > whole.get().most()) {
        division = Set.of();
      }
    }
    if (!division.isEmpty()) {
      var everyPart = division.stream().map(this::base).toList();
      sheet.sum(everyPart, base(EVERYBODY), Optional.of(premise()));
      knownSizes();
    }
  }

  /** Holds sizes the structure knows, when they are of the very answers the figures stand on. */
  private void knownSizes() {
    var sizes = new LinkedHashMap<String, Integer>();
    for (var each : division) {
      var size = structure.size(figure, each);
      if (size.isPresent() && parts.getOrDefault(each, whole.get()).most() >= size.getAsInt()) {
        sizes.put(each, size.getAsInt());
      }
    }
    var sum = sizes.values().stream().mapToInt(Integer::intValue).sum();
    if (sizes.size() < division.size()
        || !whole.get().contains(sum)
        || parts.keySet().containsAll(division)) {
      return;
    }
    var names = sizes.keySet().stream().map(each -> each + ": " + sizes.get(each)).toList();
    var premise = Optional.of(new Premise(Premise.Kind.SIZES, names, Structure.Certainty.ASSUMED));
    sizes.forEach(
        (group, size) -> {
          int[] base = {base(group)};
          sheet.add(new Inequality(base, new long[] {1}, size), premise);
          sheet.add(new Inequality(base, new long[] {-1}, -size), premise);
        });
  }

  private Premise premise() {
    return new Premise(Premise.Kind.DIVISION, List.copyOf(division), structure.certainty(division));
  }

  /** The unknown number of answers of a subgroup, or of everybody. */
  int base(String group) {
    var known = bases.get(group);
    if (known != null) {
      return known;
    }
    var printed = group.equals(EVERYBODY) ? whole : Optional.ofNullable(parts.get(group));
    var most = whole.map(Base::most).orElse(population.most());
    var n =
        printed
            .map(base -> sheet.unknown(base.least(), base.most()))
            .orElseGet(() -> sheet.unknown(division.contains(group) ? 0 : 1, most));
    bases.put(group, n);
    if (division.contains(group)) {
      sheet.atMost(n, population.size(division, group, premise()));
    }
    return n;
  }

  /** The unknown number of answers in a category. */
  int count(String group, String category) {
    var ofGroup = counts.computeIfAbsent(group, key -> new LinkedHashMap<>());
    var key = Labels.normal(category);
    var known = ofGroup.get(key);
    if (known != null) {
      return known;
    }
    var n = base(group);
    var count = sheet.unknown(0, sheet.unknowns().high(n));
    ofGroup.put(key, count);
    sheet.atMost(count, n);
    var net = structure.parts(figure, category);
    if (!net.isEmpty()) {
      sheet.sum(net.stream().map(part -> count(group, part)).toList(), count, Optional.empty());
    }
    if (division.contains(group)) {
      var everybody = count(EVERYBODY, category);
      var everyPart = division.stream().map(part -> count(part, category)).toList();
      if (group.equals(division.iterator().next())) {
        sheet.sum(everyPart, everybody, Optional.of(premise()));
      }
    }
    return count;
  }

  /** The unknown sum of scores on a scale of whole numbers. */
  int sum(String group, Base scale) {
    var key = group + "\n" + scale;
    var known = sums.get(key);
    if (known != null) {
      return known;
    }
    var n = base(group);
    var sum = sheet.unknown(0, scale.most() * sheet.unknowns().high(n));
    sums.put(key, sum);
    sheet.add(
        new Inequality(new int[] {sum, n}, new long[] {1, -scale.least()}, 0), Optional.empty());
    sheet.add(
        new Inequality(new int[] {n, sum}, new long[] {scale.most(), -1}, 0), Optional.empty());
    score(group, sum);
    if (division.contains(group)) {
      var everybody = sum(EVERYBODY, scale);
      var everyPart = division.stream().map(part -> sum(part, scale)).toList();
      if (group.equals(division.iterator().next())) {
        sheet.sum(everyPart, everybody, Optional.of(premise()));
      }
    }
    return sum;
  }

  /**
   * Holds that categories are all answers, where that is so.
   *
   * @param singles the figures of single categories
   * @param unprinted categories that have none but in nets
   * @param cover nets and categories that stand for the unprinted
   */
  void exhaust(String group, List<Figure> singles, List<String> unprinted, List<String> cover) {
    var certainty = structure.exhaustive(figure, singles, unprinted);
    if (certainty == Structure.Certainty.UNKNOWN) {
      return;
    }
    var categories = new ArrayList<>(singles.stream().map(Figure::category).toList());
    categories.addAll(cover);
    var premise = Optional.of(new Premise(Premise.Kind.ALL_ANSWERS, categories, certainty));
    var each = categories.stream().map(category -> count(group, category)).distinct().toList();
    sheet.sum(each, base(group), premise);
    if (categories.stream().allMatch(SCORE.asMatchPredicate())) {
      scores.put(group, categories.stream().mapToInt(Integer::parseInt).boxed().toList());
    }
  }

  /** Where the categories are the scores themselves, their counts make the sum. */
  private void score(String group, int sum) {
    var categories = scores.getOrDefault(group, List.of());
    if (!categories.isEmpty()) {
      var unknowns = new int[categories.size() + 1];
      var coefficients = new long[unknowns.length];
      var negative = new long[unknowns.length];
      for (var i = 0; i < categories.size(); i++) {
        unknowns[i] = count(group, Integer.toString(categories.get(i)));
        coefficients[i] = categories.get(i);
        negative[i] = -coefficients[i];
      }
      unknowns[categories.size()] = sum;
      coefficients[categories.size()] = -1;
      negative[categories.size()] = 1;
      var premise =
          Optional.of(
              new Premise(
                  Premise.Kind.ALL_ANSWERS,
                  categories.stream().map(String::valueOf).toList(),
                  Structure.Certainty.ASSUMED));
      sheet.add(new Inequality(unknowns, coefficients, 0), premise);
      sheet.add(new Inequality(unknowns, negative, 0), premise);
    }
  }
}
