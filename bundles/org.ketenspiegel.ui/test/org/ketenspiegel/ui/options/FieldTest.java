// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.Option.Content;
import org.ketenspiegel.analysis.options.Option.Group;
import org.ketenspiegel.analysis.options.Worded;
import org.ketenspiegel.model.Text;

class FieldTest {

  private static final Choices OPTIONS = new Choices("q", List.of("ind"), Kind.FEW, 0.95);

  /** Options of an analysis that is nowhere else. */
  public record Choices(
      @Option(nl = "Vraag", en = "Question", group = Group.HIDDEN) String question,
      @Option(nl = "Naar", en = "By") List<String> by,
      @Option(nl = "Soort", en = "Kind") Kind kind,
      @Option(nl = "Niveau", en = "Level", group = Group.MORE) double level) {}

  /** Few constants. */
  public enum Kind {
    FEW,
    NOT_MANY
  }

  @Test
  void everyComponentThatIsNotHiddenIsAField() {
    List<Field> fields = Field.of(OPTIONS, Offer.NOTHING);
    assertEquals(List.of("by", "kind", "level"), fields.stream().map(Field::name).toList());
    assertEquals("Soort", fields.get(1).label().in("nl"));
    assertEquals(Group.MORE, fields.get(2).group());
  }

  @Test
  void constantsAreChosenAndTheRestIsWritten() {
    List<Field> fields = Field.of(OPTIONS, Offer.NOTHING);
    assertEquals(Field.Form.SEGMENTS, fields.get(1).form("nl"));
    assertEquals(0, fields.get(1).chosen());
    assertEquals(Field.Form.WRITTEN, fields.get(2).form("nl"));
    assertEquals("0.95", fields.get(2).value());
  }

  @Test
  void aValueThatIsNotOfferedCanBeKept() {
    Field by = Field.of(OPTIONS, offer("by", "", "coa")).getFirst();
    assertEquals(List.of("", "coa", "ind"), by.choices().stream().map(Choice::value).toList());
    assertEquals(2, by.chosen());
  }

  @Test
  void manyOrLongChoicesDropDown() {
    assertEquals(Field.Form.LIST, first(offer("by", "a", "b", "c", "d", "e")).form("en"));
    assertEquals(
        Field.Form.LIST, first(offer("by", "b", "a question with a longer name")).form("en"));
    assertEquals(Field.Form.SEGMENTS, first(offer("by", "a", "b")).form("en"));
  }

  /** Options that stand for questions. */
  public record Asked(
      @Option(nl = "Een", en = "One", content = Content.QUESTION) String one,
      @Option(nl = "Meer", en = "More", content = Content.QUESTION) List<String> more,
      @Option(nl = "Soort", en = "Kind") Told told) {}

  /** Constants that say what they are. */
  public enum Told implements Worded {
    FIRST;

    @Override
    public Text words() {
      return Text.of("eerste", "first");
    }
  }

  @Test
  void questionsAreOfferedByNameAndSeveralAreChecked() {
    Offer names =
        new Offer() {
          @Override
          public Optional<List<Choice>> choices(String component) {
            return Optional.empty();
          }

          @Override
          public List<Choice> choices(Content content) {
            return content == Content.QUESTION
                ? List.of(new Choice("q1", Text.same("Speed")), new Choice("q2", Text.same("Care")))
                : List.of();
          }
        };
    List<Field> fields = Field.of(new Asked("q2", List.of("q1", "gone"), Told.FIRST), names);
    assertEquals("Care", fields.get(0).choices().get(fields.get(0).chosen()).label().in("en"));
    assertEquals(Field.Form.CHECKS, fields.get(1).form("en"));
    assertEquals(
        List.of("q1", "q2", "gone"), fields.get(1).choices().stream().map(Choice::value).toList());
    assertEquals("eerste", fields.get(2).choices().getFirst().label().in("nl"));
  }

  @Test
  void withoutAnythingToChooseThereIsNoField() {
    assertEquals("kind", first(offer("by")).name());
  }

  @Test
  void aChangedComponentLeavesTheOthers() {
    Record changed = Field.with(OPTIONS, "kind", "not-many");
    assertEquals(new Choices("q", List.of("ind"), Kind.NOT_MANY, 0.95), changed);
    assertThrows(IllegalArgumentException.class, () -> Field.with(OPTIONS, "level", "veel"));
  }

  private static Field first(Offer offer) {
    return Field.of(OPTIONS, offer).getFirst();
  }

  private static Offer offer(String component, String... values) {
    List<Choice> choices = List.of(values).stream().map(v -> new Choice(v, Text.same(v))).toList();
    return name -> name.equals(component) ? Optional.of(choices) : Optional.empty();
  }
}
