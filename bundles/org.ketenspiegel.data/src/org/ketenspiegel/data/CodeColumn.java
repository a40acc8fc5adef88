// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Answers as codes: per row an index into a dictionary of entries, in the narrowest integer type.
 * The dictionary holds exactly the entries that occur, codes ascending, then empty cells by kind.
 */
public final class CodeColumn implements Column {

  private final String name;
  private final Entry[] entries;
  private final Indices indices;

  private CodeColumn(String name, Entry[] entries, Indices indices) {
    this.name = name;
    this.entries = entries;
    this.indices = indices;
  }

  /** Builds a column row by row. */
  public static CodeColumnBuilder builder(String name) {
    return new CodeColumnBuilder(name);
  }

  /** A column without missing answers. */
  public static CodeColumn of(String name, int... codes) {
    var builder = builder(name);
    for (int code : codes) {
      builder.add(code);
    }
    return builder.build();
  }

  /** Brings entries and indices into the canonical form: sorted, merged, only what occurs. */
  static CodeColumn canonical(String name, List<Entry> entries, Indices raw) {
    var used = raw.used(entries.size());
    var sorted =
        IntStream.range(0, used.length)
            .filter(i -> used[i])
            .mapToObj(entries::get)
            .distinct()
            .sorted(Entry.CANONICAL)
            .toArray(Entry[]::new);
    var target = new int[used.length];
    for (int i = 0; i < used.length; i++) {
      target[i] = used[i] ? Arrays.binarySearch(sorted, entries.get(i), Entry.CANONICAL) : -1;
    }
    return new CodeColumn(name, sorted, raw.mapped(target, sorted.length));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int rows() {
    return indices.rows();
  }

  /** The number of entries in the dictionary. */
  public int size() {
    return entries.length;
  }

  public Entry entry(int index) {
    return entries[index];
  }

  public List<Entry> entries() {
    return List.of(entries);
  }

  /** The dictionary index of a row. */
  public int index(int row) {
    return indices.at(row);
  }

  /** Copies the dictionary indices of {@code count} rows from row {@code from} on. */
  public void indices(int from, int count, int[] into) {
    indices.copy(from, count, into);
  }

  /** The code of an entry; an empty cell has none and throws NoSuchElementException. */
  public int code(int index) {
    return entries[index].code().getAsInt();
  }

  public boolean hasCode(int index) {
    return entries[index].code().isPresent();
  }

  public Optional<Missing> missing(int index) {
    return entries[index].missing();
  }

  public Optional<String> label(int index) {
    return entries[index].label();
  }

  /** The dictionary index of a code, if any row has it. */
  public OptionalInt indexOf(int code) {
    return IntStream.range(0, entries.length)
        .filter(i -> hasCode(i) && code(i) == code)
        .findFirst();
  }

  @Override
  public Optional<Missing> missingAt(int row) {
    return entries[indices.at(row)].missing();
  }

  @Override
  public double numberAt(int row) {
    var code = entries[indices.at(row)].code();
    return code.isPresent() ? code.getAsInt() : Double.NaN;
  }

  @Override
  public String textAt(int row) {
    return entries[indices.at(row)].text();
  }

  @Override
  public Rows substantive() {
    return rowsOf(index -> entries[index].missing().isEmpty());
  }

  /** The rows whose dictionary index satisfies the condition. */
  public Rows rowsOf(IntPredicate condition) {
    var chosen = new boolean[entries.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = condition.test(i);
    }
    return Rows.where(rows(), row -> chosen[indices.at(row)]);
  }

  @Override
  public CodeColumn named(String other) {
    return new CodeColumn(other, entries, indices);
  }

  @Override
  public CodeColumn withMissing(Map<Integer, Missing> codes) {
    return mapped(entry -> entry.withMissing(codes));
  }

  /** The same column with these labels; codes that do not occur are passed over. */
  public CodeColumn withLabels(Map<Integer, String> labels) {
    return mapped(entry -> entry.labelled(labels));
  }

  @Override
  public CodeColumn withNotAsked(Rows notAsked) {
    int unanswered = List.of(entries).indexOf(Entry.empty(Missing.NOT_ANSWERED));
    if (unanswered < 0) {
      return this;
    }
    var extended = Arrays.copyOf(entries, entries.length + 1);
    extended[entries.length] = Entry.empty(Missing.NOT_ASKED_ROUTING);
    var changed =
        Indices.of(
            rows(),
            extended.length,
            row -> {
              int index = indices.at(row);
              return index == unanswered && notAsked.contains(row) ? entries.length : index;
            });
    return canonical(name, List.of(extended), changed);
  }

  @Override
  public CodeColumn without(Rows outside) {
    var extended = Arrays.copyOf(entries, entries.length + 1);
    extended[entries.length] = Entry.empty(Missing.NOT_ASKED_ROUTING);
    var changed =
        Indices.of(
            rows(),
            extended.length,
            row -> outside.contains(row) ? entries.length : indices.at(row));
    return canonical(name, List.of(extended), changed);
  }

  @Override
  public Rows filled() {
    return rowsOf(this::hasCode);
  }

  private CodeColumn mapped(UnaryOperator<Entry> change) {
    return canonical(name, Arrays.stream(entries).map(change).toList(), indices);
  }

  @Override
  public String toString() {
    return name + " " + Arrays.stream(entries).map(Entry::text).toList() + " × " + rows();
  }
}
