// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.SegmentOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.data.aggregation.Group;
import org.ketenspiegel.data.aggregation.Grouping;
import org.ketenspiegel.model.Text;

/** The groups of respondents that stand beside one another, apart from agencies. */
final class Banner {

  static final String AGENCY = "agency";
  static final String SEGMENT = "segment";

  private final StudyOutline outline;
  private final Fielded fielded;
  private final List<String> words;
  private final List<Part> columns = new ArrayList<>();
  private final Optional<Grouping> grouping;

  Banner(StudyOutline outline, Fielded fielded, List<String> words) {
    this.outline = outline;
    this.fielded = fielded;
    this.words = words.stream().filter(w -> !w.equals(AGENCY)).toList();
    columns.add(new Part("", Text.of("totaal", "total"), fielded.rows()));
    columns.addAll(parts());
    this.grouping = apart() ? Optional.of(grouped()) : Optional.empty();
  }

  /** Some of the respondents; the whole has no key. */
  record Part(String key, Text label, Rows rows) {

    boolean isWhole() {
      return key.isEmpty();
    }

    Part within(Part outer) {
      return outer.key.isEmpty()
          ? this
          : new Part(outer.key + "/" + key, joined(outer.label, label), rows.and(outer.rows));
    }

    private static Text joined(Text outer, Text inner) {
      return Text.of(
          outer.in("nl") + " / " + inner.in("nl"), outer.in("en") + " / " + inner.in("en"));
    }
  }

  /** The whole, and the parts if there are any. */
  List<Part> columns() {
    return List.copyOf(columns);
  }

  /** The parts as groups, when they share nobody and can be summed in one pass. */
  Optional<Grouping> grouping() {
    return grouping;
  }

  /** Everybody outside a part. */
  Part rest(Part part) {
    return new Part(
        Difference.REST, Text.of("de anderen", "the rest"), fielded.rows().and(part.rows().not()));
  }

  private boolean apart() {
    return columns.size() > 1
        && IntStream.range(1, columns.size())
            .allMatch(
                i ->
                    IntStream.range(1, i)
                        .noneMatch(j -> columns.get(i).rows().intersects(columns.get(j).rows())));
  }

  private Grouping grouped() {
    SequencedMap<Group, Rows> parts = new LinkedHashMap<>();
    columns.stream().skip(1).forEach(p -> parts.put(Group.of(p.key(), p.key()), p.rows()));
    return Grouping.of(parts);
  }

  /** The parts of the banner, crossed; empty when there is none. Segments stand side by side. */
  private List<Part> parts() {
    List<Part> crossed = List.of();
    boolean segmentsDone = false;
    for (String word : words) {
      boolean segment = isSegment(word);
      if (segment && segmentsDone) {
        continue;
      }
      segmentsDone |= segment;
      List<Part> own = segment ? segments() : variable(word);
      List<Part> outer = crossed.isEmpty() ? columns : crossed;
      crossed = outer.stream().flatMap(o -> own.stream().map(i -> i.within(o))).toList();
    }
    return crossed;
  }

  /** What the parts are parts of. */
  Text title() {
    List<Text> titles = new ArrayList<>();
    for (String word : words) {
      titles.add(
          isSegment(word)
              ? Text.of("groep", "group")
              : fielded.variables(word).stream()
                  .findFirst()
                  .map(Variable::name)
                  .orElse(Text.same(word)));
    }
    return titles.stream().distinct().reduce(Part::joined).orElse(Text.NONE);
  }

  private boolean isSegment(String word) {
    return word.equals(SEGMENT) || fielded.segments().containsKey(word);
  }

  private List<Part> segments() {
    Stream<SegmentOutline> known =
        outline.audience(fielded.audience()).stream().flatMap(a -> a.segments().stream());
    return known
        .filter(s -> words.contains(SEGMENT) || words.contains(s.id()))
        .map(s -> new Part(s.id(), s.name(), fielded.segments().get(s.id()).and(fielded.rows())))
        .toList();
  }

  private List<Part> variable(String word) {
    Optional<Variable> variable = fielded.variables(word).stream().findFirst();
    Column column = fielded.table().require(variable.map(Variable::column).orElse(word));
    Grouping grouping =
        switch (column) {
          case CodeColumn codes -> Grouping.by(codes);
          case TextColumn texts -> Grouping.by(texts);
          case NumberColumn numbers ->
              throw new IllegalArgumentException(
                  "'" + word + "' holds numbers, expected a variable with categories to split by");
        };
    List<Rows> divided = grouping.divided();
    return IntStream.range(0, grouping.size())
        .mapToObj(
            g ->
                new Part(
                    grouping.groups().get(g).key(),
                    label(variable, grouping.groups().get(g)),
                    divided.get(g).and(fielded.rows())))
        .toList();
  }

  private static Text label(Optional<Variable> variable, Group group) {
    return variable.stream()
        .flatMap(v -> v.scale().categories().stream())
        .filter(c -> Integer.toString(c.code()).equals(group.key()))
        .map(CategoryOutline::label)
        .findFirst()
        .orElse(Text.same(group.label()));
  }
}
