// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style><script>alert(1)</script>",
        "</title><svg/onload=alert(1)>",
        "]]><script>alert(1)</script>",
        "--><script>alert(1)</script>",
        "javascript:alert(1)",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "red;} body{background:url(http://evil.example/)}",
        "\u0000<b>\u202E\uD800",
        "`onclick=alert(1)` {{7*7}} ${7*7}",
      })
  void wordsNeverBecomeMarkup(String hostile) {
    String plain = SmallStudy.html("nl", UnaryOperator.identity());
    String html = SmallStudy.html("nl", word -> word.startsWith("#") ? hostile : word + hostile);
    assertEquals(skeleton(plain), skeleton(html));
    assertTrue(drawn(html).stream().allMatch(t -> t.matches("</?[a-z]+( [a-zA-Z0-9:-]+)*")), html);
    assertFalse(html.contains("<script"), "no script");
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    String html = SmallStudy.html("nl", UnaryOperator.identity());
    assertTrue(html.contains("default-src &#39;none&#39;; img-src data:; style-src &#39;sha256-"));
    assertFalse(html.contains(" style=\""), "an inline style would be refused by the policy");
    assertEquals(1, html.split("<style").length - 1, "one style sheet");
    assertFalse(Pattern.compile("(src|href)=\"(?!#)").matcher(html).find(), "only inner links");
    assertFalse(html.contains("url("), "nothing to fetch");
  }

  @Test
  void everyLinkHasItsPlaceAndEveryIdIsUnique() {
    String html = SmallStudy.html("nl", UnaryOperator.identity());
    List<String> ids = found(html, " id=\"([^\"]*)\"");
    Set<String> unique = new HashSet<>(ids);
    assertEquals(unique.size(), ids.size(), ids.toString());
    found(html, "href=\"#([^\"]*)\"").forEach(l -> assertTrue(unique.contains(l), l));
  }

  @Test
  void theNumberOfAFindingLeadsToItsCell() {
    String html = SmallStudy.html("nl", UnaryOperator.identity());
    List<String> links = found(html, "class=\"cell\" href=\"#([^\"]*)\">3,0<");
    assertFalse(links.isEmpty(), "a mean is told");
    links.forEach(l -> assertTrue(html.contains("<td class=\"mean\" id=\"" + l + "\""), l));
  }

  @Test
  void aKeptSentenceHasTheNumberOfNowAndSaysThatItChanged() {
    String html = SmallStudy.html("nl", UnaryOperator.identity());
    String kept = html.substring(html.indexOf("<li class=\"stale\">"));
    assertTrue(
        kept.matches(
            "(?s)<li class=\"stale\">De IND krijgt een <a class=\"cell\""
                + " href=\"#[^\"]*\">3,0</a>\\.<small role=\"note\">opnieuw te lezen: was 2,5, is"
                + " nu 3,0</small>.*"),
        kept);
  }

  @Test
  void headingsAreInOrder() {
    int last = 1;
    for (String level : found(SmallStudy.html("nl", UnaryOperator.identity()), "<h([1-6])")) {
      int now = Integer.parseInt(level);
      assertTrue(now <= last + 1, "h" + last + " is followed by h" + now);
      last = now;
    }
  }

  @Test
  void smallGroupsAreKeptBackAndExplained() {
    String html = SmallStudy.html("nl", UnaryOperator.identity());
    assertTrue(html.contains("niet getoond: minder dan 10 respondenten"));
    String row = html.substring(html.lastIndexOf(">IND / </span>weinig"));
    assertFalse(row.substring(0, row.indexOf("</tr>")).contains("%"), row.substring(0, 900));
  }

  @Test
  void theNoticeStandsOnCoverFigureQuotesAndFoot() {
    assertEquals(4, SmallStudy.html("nl", UnaryOperator.identity()).split("verzonnen").length - 1);
  }

  @Test
  void everyColourOfADrawingIsGivenOnALightAndOnADarkPage() {
    String html = SmallStudy.html("nl", UnaryOperator.identity());
    Set<String> used = new HashSet<>(found(html, "var\\((--[0-9a-f]{6}-[0-9a-f]{6}),"));
    assertFalse(used.isEmpty());
    used.forEach(c -> assertEquals(2, found(html, "(" + c + "): #").size(), c));
    assertEquals(
        2 * found(html, "(<figure class=\"result\")").size(), found(html, "(<svg)").size());
  }

  @Test
  void anotherConfidenceReachesEveryIntervalAndEveryWord() {
    UnaryOperator<String> plain = UnaryOperator.identity();
    String usual = SmallStudy.html("nl", plain);
    String wide = SmallStudy.html(new Edition("nl", OptionalDouble.of(0.995)), plain);
    assertEquals(Set.of("95%"), Set.copyOf(found(usual, "([0-9,.]+%)-(?:betr|inter)")));
    assertEquals(Set.of("99,5%"), Set.copyOf(found(wide, "([0-9,.]+%)-(?:betr|inter)")));
    List<String> narrowed = found(usual, "<small>([^<]*)</small>");
    List<String> widened = found(wide, "<small>([^<]*)</small>");
    assertEquals(narrowed.size(), widened.size());
    for (int i = 0; i < widened.size(); i++) {
      assertTrue(width(widened.get(i)) > width(narrowed.get(i)), narrowed.get(i));
    }
  }

  @Test
  void fixedWordsFollowTheLanguage() {
    assertTrue(SmallStudy.html("en", UnaryOperator.identity()).contains(">Contents<"));
    assertTrue(SmallStudy.html("nl", UnaryOperator.identity()).contains(">Inhoud<"));
    assertTrue(
        SmallStudy.html("en", UnaryOperator.identity())
            .startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
  }

  @Test
  void theSameStudyGivesTheSameFile() {
    assertEquals(
        SmallStudy.html("nl", UnaryOperator.identity()),
        SmallStudy.html("nl", UnaryOperator.identity()));
  }

  /** Of an interval as tables print it: 31–46 or 3,1–3,8. */
  private static double width(String interval) {
    String[] limits = interval.replace(',', '.').split("–");
    return Double.parseDouble(limits[1]) - Double.parseDouble(limits[0]);
  }

  /** The tags of the page around the drawings: names of elements and attributes, no values. */
  private static List<String> skeleton(String html) {
    return tags(html.replaceAll("(?s)<svg.*?</svg>", "").replaceAll("(?s)<style>.*?</style>", ""));
  }

  private static List<String> drawn(String html) {
    return found(html, "(?s)(<svg.*?</svg>)").stream().flatMap(s -> tags(s).stream()).toList();
  }

  private static List<String> tags(String html) {
    return TAG.matcher(html)
        .results()
        .map(MatchResult::group)
        .map(t -> t.replaceAll("=\"[^\"]*\"", "").replaceAll("/?>$", ""))
        .toList();
  }

  private static List<String> found(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(m -> m.group(1)).toList();
  }

  @Test
  void aChosenQuoteTellsWhoseItIsWhileManyShareThat() {
    assertTrue(SmallStudy.html(20).contains("kenmerk: zeldzaam"));
    String few = SmallStudy.html(9);
    assertFalse(few.contains("zeldzaam"), "nine respondents share it");
    assertTrue(few.contains("vertaald gekozen"), "the words stay");
    assertTrue(few.contains("te weinig respondenten delen ze"));
  }

  @Test
  void aTranslatedQuoteShowsItsOwnLanguageBelow() {
    String html = SmallStudy.html(20);
    assertTrue(html.contains("<p class=\"original\" lang=\"ar\" dir=\"auto\">"), html);
    assertTrue(html.contains("vertaald uit het Arabisch"));
    assertTrue(html.indexOf("vertaald gekozen") < html.indexOf("عربي"));
  }
}
