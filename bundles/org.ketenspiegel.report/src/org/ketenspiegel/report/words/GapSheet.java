// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.gap.Alternative;
import org.ketenspiegel.analysis.gap.Claimed;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Priority;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.model.Text;

/**
 * Gaps as rows of words, the same on the page, in the window and on a terminal.
 *
 * @param corner what the labels are
 * @param notes what is to be said of all of it, each once
 */
public record GapSheet(String corner, List<String> heads, List<Row> rows, List<String> notes) {

  public GapSheet {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** A gap: a cell for each head, or one that tells why there is none. */
  public record Row(String key, String label, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Words with smaller ones that may follow. */
  public record Cell(String text, String small, Sort sort) {

    /** Words stand left, numbers right. */
    public enum Sort {
      WORDS,
      NUMBER
    }
  }

  public static GapSheet of(Gaps gaps, String language) {
    GapWords words = new GapWords(language);
    List<String> heads = words.heads(gaps.kind());
    List<Row> rows =
        gaps.gaps().stream()
            .map(g -> new Row(g.key(), words.label(g), cells(g, words, heads.size())))
            .toList();
    return new GapSheet(words.corner(gaps.kind()), heads, rows, notes(gaps, words, language));
  }

  private static List<Cell> cells(Gap gap, GapWords words, int columns) {
    List<Cell> cells = new ArrayList<>();
    switch (gap) {
      case Contrast c -> {
        cells.add(words.side(c, c.first()));
        cells.add(words.side(c, c.second()));
        cells.add(words.difference(c));
        cells.add(words.chance(c));
        cells.add(words.effect(c));
        cells.add(words.verdict(c.verdict(), c.priority()));
      }
      case Order o -> {
        cells.add(words.rank(o.experienced()));
        cells.add(words.rank(o.criticised()));
        cells.add(o.praised().map(words::rank).orElse(words.nothing()));
        cells.add(words.share(o.blindSpot()));
        cells.add(words.share(o.needlessWorry()));
        cells.add(words.verdict(o.verdict(), o.priority()));
      }
      case Claimed c -> {
        cells.add(words.plain(c.support().words()));
        cells.add(words.evidence(c));
      }
      case Untold u -> {
        for (int i = 1; i < columns; i++) {
          cells.add(words.nothing());
        }
        cells.add(words.plain(u.reason()));
      }
    }
    return cells;
  }

  private static List<String> notes(Gaps gaps, GapWords words, String language) {
    List<String> notes = new ArrayList<>();
    gaps.cautions().forEach(c -> notes.add(c.in(language)));
    gaps.profile().map(words::profile).ifPresent(notes::add);
    for (Gap gap : gaps.gaps()) {
      if (gap instanceof Contrast c) {
        notes.addAll(remarks(gap.label().in(language), c.remarks(), language));
        c.fragility().ifPresent(f -> notes.add(words.label(gap) + ": " + f.words().in(language)));
        c.alternatives().stream().map(a -> alternative(words, c, a, language)).forEach(notes::add);
      } else if (gap instanceof Order o) {
        notes.addAll(remarks(gap.label().in(language), o.remarks(), language));
      }
    }
    return notes.stream().distinct().toList();
  }

  private static List<String> remarks(String label, List<Text> remarks, String language) {
    return remarks.stream().map(r -> label + ": " + r.in(language)).toList();
  }

  private static String alternative(GapWords words, Contrast c, Alternative a, String language) {
    return words.label(c)
        + ", "
        + a.words().in(language)
        + ": "
        + words.amount(c.kind(), a.estimate())
        + ", "
        + words.p(a.p());
  }

  /** Where an aspect lies for those who experience it, in words. */
  static String priority(Priority priority, String language) {
    return List.of(priority.name().in(language), "#" + priority.rank()).stream()
        .collect(Collectors.joining(" "));
  }
}
