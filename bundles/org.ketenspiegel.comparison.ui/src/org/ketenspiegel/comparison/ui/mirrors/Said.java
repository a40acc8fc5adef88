// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.comparison.mirror.Mirror;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.kept.Standing;
import org.ketenspiegel.findings.sentence.Part;

/**
 * A sentence as it is read.
 *
 * @param results where its numbers are looked up
 * @param kept what is known of it where a report keeps it
 */
public record Said(Finding finding, Results results, String language, Optional<Kept> kept) {

  /** A sentence that somebody keeps, and whether it may still stand. */
  public record Kept(String id, Standing standing) {}

  Said(Finding finding, Results results, String language) {
    this(finding, results, language, Optional.empty());
  }

  /**
   * A piece of the sentence, and whether it is a number.
   *
   * @param cell which of the sentence's numbers it is; −1 for words
   */
  public record Piece(String text, Sort sort, int cell) {

    static Piece words(String text) {
      return new Piece(text, Sort.WORDS, -1);
    }

    /** What a piece is. */
    public enum Sort {
      WORDS,
      NUMBER
    }
  }

  /** What can be said of what is looked at, in its order. */
  public static List<Said> of(Mirrors mirrors) {
    List<String> keys = mirrors.gaps().map(g -> g.key()).toList();
    return mirrors
        .mirrored()
        .map(
            m ->
                m.findings().stream()
                    .map(f -> new Said(f, m.results(), language(mirrors)))
                    .filter(s -> keys.stream().anyMatch(s::isAbout))
                    .sorted((a, b) -> Integer.compare(first(keys, a), first(keys, b)))
                    .toList())
        .orElse(List.of());
  }

  private static int first(List<String> keys, Said said) {
    for (int i = 0; i < keys.size(); i++) {
      if (said.isAbout(keys.get(i))) {
        return i;
      }
    }
    return keys.size();
  }

  private static String language(Mirrors mirrors) {
    return mirrors.study().map(open -> open.language()).orElse("en");
  }

  /** Whether a gap of the mirror is among its cells. */
  public boolean isAbout(String gap) {
    return finding.cells().stream()
        .anyMatch(c -> c.analysis().equals(Mirror.ID) && c.line().equals(gap));
  }

  /** Why it has to be read again; empty where it may stand. */
  public String note() {
    return kept.map(Kept::standing)
        .filter(s -> !s.isFresh())
        .map(
            s ->
                s.state().words().in(language)
                    + ": "
                    + s.reasons().stream()
                        .map(r -> r.in(language))
                        .collect(Collectors.joining("; ")))
        .orElse("");
  }

  /** The cells of the numbers that it shows, in the order of its words. */
  public List<Integer> numbers() {
    return pieces().stream().map(Piece::cell).filter(c -> c >= 0).toList();
  }

  public String text() {
    return finding.text(language, results);
  }

  /** The sentence in pieces. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (Part part : finding.in(language).read()) {
      pieces.add(
          switch (part) {
            case Part.Words words -> Piece.words(words.text());
            case Part.Name name -> Piece.words(name.text());
            case Part.Remark remark -> Piece.words(remark.text());
            case Part.Number number ->
                new Piece(
                    Finding.number(results, finding.cells().get(number.cell()), language),
                    Piece.Sort.NUMBER,
                    number.cell());
          });
    }
    return pieces;
  }
}
