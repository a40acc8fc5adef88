// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the rows of a coded column; memory follows the narrow form, not the widest. */
public final class CodeColumnBuilder {

  /** Almost every code of a survey lies here; a plain array then saves a hash look-up per cell. */
  private static final int COMMON = 1024;

  private final String name;
  private final List<Entry> entries = new ArrayList<>();
  private final int[] common = new int[COMMON];
  private final int[] empty = new int[Missing.values().length];
  private final Map<Entry, Integer> rare = new HashMap<>();
  private final NarrowBuffer rows = new NarrowBuffer();
  private Map<Integer, String> labels = Map.of();
  private Map<Integer, Missing> missing = Map.of();

  CodeColumnBuilder(String name) {
    this.name = name;
    Arrays.fill(common, -1);
    Arrays.fill(empty, -1);
  }

  /** Appends a row with a code. */
  public CodeColumnBuilder add(int code) {
    if (code < 0 || code >= COMMON) {
      rows.add(rare.computeIfAbsent(Entry.of(code), this::enter));
      return this;
    }
    if (common[code] < 0) {
      common[code] = enter(Entry.of(code));
    }
    rows.add(common[code]);
    return this;
  }

  /** Appends a row without a code. */
  public CodeColumnBuilder addEmpty(Missing kind) {
    if (empty[kind.ordinal()] < 0) {
      empty[kind.ordinal()] = enter(Entry.empty(kind));
    }
    rows.add(empty[kind.ordinal()]);
    return this;
  }

  /** Labels of codes, applied when the column is built. */
  public CodeColumnBuilder labels(Map<Integer, String> texts) {
    labels = Map.copyOf(texts);
    return this;
  }

  /** Codes that are missing answers, applied when the column is built. */
  public CodeColumnBuilder missing(Map<Integer, Missing> kinds) {
    missing = Map.copyOf(kinds);
    return this;
  }

  /** The number of rows so far. */
  public int rows() {
    return rows.size();
  }

  /** The number of different entries so far. */
  public int distinct() {
    return entries.size();
  }

  public CodeColumn build() {
    var described =
        entries.stream().map(entry -> entry.labelled(labels).withMissing(missing)).toList();
    return CodeColumn.canonical(name, described, rows.indices());
  }

  private int enter(Entry entry) {
    entries.add(entry);
    return entries.size() - 1;
  }
}
