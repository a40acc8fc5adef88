// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.quoting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Entry;
import org.ketenspiegel.openanswers.quoting.Redaction.Kind;

/**
 * Proposes what to redact in an answer. A person decides: some of what is proposed is harmless, and
 * what gives somebody away by the story it tells is not found.
 *
 * @param places names of places, such as the locations of the study
 */
public record Proposals(List<String> places) {

  private static final int UNICODE =
      Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Dutch and international numbers of nine digits or more, with what is put between them. */
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\w+])(?:\\+|00?)[1-9](?:[ ()./-]{0,2}\\d){7,12}(?!\\w)");

  private static final String MONTHS =
      "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
          + "|january|february|march|may|june|july|august|october";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?"
              + " (?:"
              + MONTHS
              + ")(?: \\d{4})?|(?:"
              + MONTHS
              + ") \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)\\b",
          UNICODE);

  /** The number under which the chain knows a foreign national, and other long numbers. */
  private static final Pattern CASE_NUMBER =
      Pattern.compile(
          "\\b(?:v[- .]?(?:nummer|nr\\.?|number)?[ :]*\\d[\\d. ]{7,12}\\d|\\d{8,10})\\b", UNICODE);

  /** Written with a capital and nobody's name. */
  private static final String HARMLESS =
      "IND|COA|DT&V|DTV|AZC|UWV|SVB|DUO|GGD|BZK|KVK|VWN|Nederlands?e?|Dutch|Netherlands|Engels"
          + "|English|Arabisch|Arabic|Tigrinya|Farsi|Europa|Europe|I|U|DigiD|Ik";

  private static final String CAPITALISED =
      "(?!(?:" + HARMLESS + ")(?![\\p{L}\\p{N}]))\\p{Lu}[\\p{L}'’-]+";

  /** Capitalised words that no sentence begins with, one after the other, with particles. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N},;:)] )"
              + CAPITALISED
              + "(?: (?:(?:van|de|der|den|ten|ter|el|al|bin) ){0,3}"
              + CAPITALISED
              + ")*");

  /** Where a name follows even at the beginning of a sentence. */
  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(?:mevrouw|mevr\\.?|meneer|dhr\\.?|heer|mr\\.?|mrs\\.?|ms\\.?|dr\\.?)"
              + " (\\p{Lu}[\\p{L}'’-]+)",
          UNICODE);

  public Proposals {
    places = places.stream().filter(p -> p.length() > 2).distinct().toList();
  }

  /** With the labels of a variable that says where respondents live or were asked. */
  public static Proposals of(Fielded fielded, Collection<String> locations) {
    List<String> places = new ArrayList<>();
    for (String word : locations) {
      fielded
          .variables(word)
          .forEach(
              v -> v.scale().categories().forEach(c -> places.addAll(c.label().words().values())));
      fielded.table().column(word).stream()
          .filter(CodeColumn.class::isInstance)
          .flatMap(c -> ((CodeColumn) c).entries().stream())
          .map(Entry::label)
          .forEach(label -> label.ifPresent(places::add));
    }
    return new Proposals(places);
  }

  /** What to look at, in the order of the words, none within another. */
  public List<Redaction> of(String words) {
    List<Redaction> found = new ArrayList<>();
    add(EMAIL, Kind.EMAIL, words, found);
    add(DATE, Kind.DATE, words, found);
    add(PHONE, Kind.PHONE, words, found);
    add(CASE_NUMBER, Kind.CASE_NUMBER, words, found);
    for (String place : places) {
      String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(place) + "(?![\\p{L}\\p{N}])";
      add(Pattern.compile(whole, UNICODE), Kind.PLACE, words, found);
    }
    Matcher titled = TITLE.matcher(words);
    while (titled.find()) {
      add(titled.start(1), titled.end(1), Kind.NAME, found);
    }
    add(NAME, Kind.NAME, words, found);
    return found.stream().sorted(Comparator.comparing(Redaction::start)).toList();
  }

  private static void add(Pattern pattern, Kind kind, String words, List<Redaction> found) {
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      add(matcher.start(), matcher.end(), kind, found);
    }
  }

  private static void add(int start, int end, Kind kind, List<Redaction> found) {
    if (found.stream().noneMatch(r -> start < r.end() && r.start() < end)) {
      found.add(new Redaction(start, end, kind));
    }
  }
}
