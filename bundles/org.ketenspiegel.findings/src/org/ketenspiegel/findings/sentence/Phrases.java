// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.History;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AudienceOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.SegmentOutline;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.findings.sentence.Part.Name;
import org.ketenspiegel.findings.sentence.Part.Words;
import org.ketenspiegel.model.Text;

/** How the nouns of a study stand in running text. */
public final class Phrases {

  private final StudyOutline outline;
  private final History history;
  private final String language;

  public Phrases(StudyData data, String language) {
    this.outline = data.outline();
    this.history = data.history();
    this.language = language;
  }

  /** Word order differs between the two languages. */
  public boolean isDutch() {
    return language.startsWith("nl");
  }

  /**
   * Many people, without a capital: asielzoekers. Of a file without audiences: de ondervraagden.
   */
  public List<Part> audience(String id) {
    return outline
        .audience(id)
        .<List<Part>>map(a -> List.of(new Name(lower(a.name().in(language)))))
        .orElse(words("de ondervraagden", "the respondents"));
  }

  /** People by their label, of a segment by its members: medewerkers van de IND. */
  public List<Part> people(Text label) {
    return outline.audiences().stream()
        .flatMap(a -> a.segments().stream())
        .filter(
            s -> s.name().in(language).equalsIgnoreCase(label.in(language)) && !s.who().isEmpty())
        .findFirst()
        .<List<Part>>map(s -> List.of(new Name(s.who().in(language))))
        .orElse(List.of(new Name(lower(label.in(language)))));
  }

  /** With its article: het COA. */
  public List<Part> agency(String id) {
    return outline
        .agency(id)
        .<List<Part>>map(a -> List.of(new Name(a.definite(language))))
        .orElse(List.of(new Name(id)));
  }

  /** The members of a group of a table other than an agency; of a wave those who answered in it. */
  public List<Part> members(Group group) {
    if (history.moment(group.key()).isPresent()) {
      return joined(
          words("wie in de meting ", "those who answered in the wave "),
          quoted(group.label().in(language)),
          isDutch() ? List.of(new Words(" antwoordde")) : List.of());
    }
    String own = group.key().substring(group.key().lastIndexOf('/') + 1);
    Optional<SegmentOutline> segment =
        outline.audiences().stream()
            .flatMap(a -> a.segments().stream())
            .filter(s -> s.id().equals(own))
            .findFirst();
    if (segment.isPresent() && !segment.get().who().isEmpty()) {
      return List.of(new Name(segment.get().who().in(language)));
    }
    String label = group.label().in(language);
    Optional<AudienceOutline> audience =
        outline.audiences().stream()
            .filter(a -> a.id().equals(own) || a.name().in(language).equals(label))
            .findFirst();
    if (segment.isEmpty() && audience.isPresent()) {
      return audience(audience.get().id());
    }
    return joined(theGroup(), quoted(segment.map(s -> s.name().in(language)).orElse(label)));
  }

  /** With its preposition: onder medewerkers van de IND, in de groep ‘klacht’. */
  public List<Part> among(Group group) {
    List<Part> members = members(group);
    boolean isGroup = members.getFirst().equals(theGroup().getFirst());
    return joined(isGroup ? words("in ", "in ") : words("onder ", "among "), members);
  }

  private List<Part> theGroup() {
    return words("de groep ", "the group ");
  }

  /** A question or an aspect, in quotes and without a capital: ‘actief meedenken’. */
  public List<Part> aspect(Text name) {
    return quoted(lower(name.in(language)));
  }

  /** A label in quotes, as it is: ‘weet niet’. */
  public List<Part> label(Text label) {
    return quoted(label.in(language));
  }

  /** A label as it is, without quotes: 2013. */
  public List<Part> plain(Text label) {
    return List.of(new Name(label.in(language)));
  }

  /** a, b en c. */
  public List<Part> list(List<List<Part>> items) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        parts.addAll(i == items.size() - 1 ? words(" en ", " and ") : words(", ", ", "));
      }
      parts.addAll(items.get(i));
    }
    return List.copyOf(parts);
  }

  /** Words of the sentence itself. */
  public List<Part> words(String dutch, String english) {
    return List.of(new Words(Text.of(dutch, english).in(language)));
  }

  /** Words that follow the number of what is spoken of. */
  public List<Part> words(int number, Text one, Text more) {
    return List.of(new Words((number == 1 ? one : more).in(language)));
  }

  @SafeVarargs
  public static List<Part> joined(List<Part>... pieces) {
    List<Part> parts = new ArrayList<>();
    for (List<Part> piece : pieces) {
      parts.addAll(piece);
    }
    return List.copyOf(parts);
  }

  private static List<Part> quoted(String name) {
    return List.of(new Words("‘"), new Name(name), new Words("’"));
  }

  /** Labels begin with a capital, nouns in a sentence do not; NPS stays NPS. */
  static String lower(String label) {
    boolean word =
        label.length() > 1
            && Character.isUpperCase(label.charAt(0))
            && Character.isLowerCase(label.charAt(1));
    return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
  }
}
