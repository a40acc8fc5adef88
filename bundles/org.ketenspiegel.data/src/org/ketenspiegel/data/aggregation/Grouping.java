// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.Indices;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.TextColumn;

/** Which group each row belongs to; a row belongs to one group or to none. */
public final class Grouping {

  /** Per row the number of its group, and that of groups for a row in none. */
  private final Indices membership;

  private final List<Group> groups;

  private Grouping(Indices membership, List<Group> groups) {
    this.membership = membership;
    this.groups = List.copyOf(groups);
  }

  /** One group of all rows. */
  public static Grouping everything(int rows) {
    return new Grouping(Indices.zeros(rows), List.of(Group.of("total", "total")));
  }

  /** One group per substantive code, in the order of the codes. */
  public static Grouping by(CodeColumn column) {
    var groups = new ArrayList<Group>();
    var groupOfEntry = new int[column.size()];
    for (int i = 0; i < groupOfEntry.length; i++) {
      groupOfEntry[i] = -1;
      if (column.missing(i).isEmpty()) {
        groupOfEntry[i] = groups.size();
        var code = Integer.toString(column.code(i));
        groups.add(Group.of(code, column.label(i).orElse(code)));
      }
    }
    return numbered(column.rows(), groups, row -> groupOfEntry[column.index(row)]);
  }

  /** One group per different text, in alphabetical order. */
  public static Grouping by(TextColumn column) {
    var texts = new HashSet<String>();
    for (int row = 0; row < column.rows(); row++) {
      texts.add(column.value(row));
    }
    texts.remove("");
    var keys = new HashMap<String, Integer>();
    texts.stream().sorted().forEach(text -> keys.put(text, keys.size()));
    var groups = texts.stream().sorted().map(key -> Group.of(key, key)).toList();
    return numbered(column.rows(), groups, row -> keys.getOrDefault(column.value(row), -1));
  }

  /** One group of these rows, everybody else in none. */
  public static Grouping of(Group group, Rows rows) {
    return numbered(rows.size(), List.of(group), row -> rows.contains(row) ? 0 : -1);
  }

  /** One group per selection; throws OVERLAPPING_GROUPS when a row would be in two of them. */
  public static Grouping of(SequencedMap<Group, Rows> selections) {
    var groups = List.copyOf(selections.sequencedKeySet());
    var rows = List.copyOf(selections.sequencedValues());
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (rows.get(i).intersects(rows.get(j))) {
          throw new DataException(
              Kind.OVERLAPPING_GROUPS,
              "groups \""
                  + groups.get(j).label()
                  + "\" and \""
                  + groups.get(i).label()
                  + "\" share respondents, where separate groups are expected");
        }
      }
    }
    int size = rows.isEmpty() ? 0 : rows.getFirst().size();
    var groupOfRow = new int[size];
    Arrays.fill(groupOfRow, -1);
    for (int group = 0; group < rows.size(); group++) {
      int own = group;
      rows.get(group).forEach(row -> groupOfRow[row] = own);
    }
    return numbered(size, groups, row -> groupOfRow[row]);
  }

  /** Groups of one grouping within those of another: outer / inner, only pairs that occur. */
  public static Grouping nested(Grouping outer, Grouping inner) {
    var pairs = new TreeMap<Long, Integer>();
    int width = Math.max(1, inner.size());
    for (int row = 0; row < outer.rows(); row++) {
      if (outer.group(row) >= 0 && inner.group(row) >= 0) {
        pairs.put((long) outer.group(row) * width + inner.group(row), 0);
      }
    }
    var groups = new ArrayList<Group>();
    for (Map.Entry<Long, Integer> pair : pairs.entrySet()) {
      pair.setValue(groups.size());
      var first = outer.groups.get((int) (pair.getKey() / width));
      var second = inner.groups.get((int) (pair.getKey() % width));
      var path = Stream.concat(first.path().stream(), second.path().stream()).toList();
      groups.add(new Group(first.key() + "/" + second.key(), path));
    }
    return numbered(
        outer.rows(),
        groups,
        row ->
            outer.group(row) < 0 || inner.group(row) < 0
                ? -1
                : pairs.get((long) outer.group(row) * width + inner.group(row)));
  }

  public int rows() {
    return membership.rows();
  }

  /** The number of groups. */
  public int size() {
    return groups.size();
  }

  public List<Group> groups() {
    return groups;
  }

  /** The group of a row, -1 for none. */
  public int group(int row) {
    int group = membership.at(row);
    return group == groups.size() ? -1 : group;
  }

  /**
   * The groups of {@code count} rows from row {@code from} on; for none the number of groups, one
   * beyond the last.
   */
  void groups(int from, int count, int[] into) {
    membership.copy(from, count, into);
  }

  /** The rows of one group. */
  public Rows rowsOf(int group) {
    return Rows.where(rows(), row -> membership.at(row) == group);
  }

  /** The rows of every group, found in one pass. */
  public List<Rows> divided() {
    return Rows.divided(rows(), groups.size(), membership::at);
  }

  private static Grouping numbered(int rows, List<Group> groups, IntUnaryOperator group) {
    return new Grouping(
        Indices.of(
            rows,
            groups.size() + 1,
            row -> {
              int index = group.applyAsInt(row);
              return index < 0 ? groups.size() : index;
            }),
        groups);
  }
}
