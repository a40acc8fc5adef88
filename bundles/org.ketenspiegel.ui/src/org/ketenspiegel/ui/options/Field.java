// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.options;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.options.Worded;
import org.ketenspiegel.model.Text;

/**
 * One component of an options record as a form shows it.
 *
 * @param value as studies save it
 * @param choices empty when the value is written
 */
public record Field(
    String name,
    Text label,
    Option.Group group,
    String value,
    List<Choice> choices,
    Option.Content content,
    Many many) {

  /** With more, choices stand in a list that drops down. */
  private static final int MOST_SEGMENTS = 4;

  private static final int MOST_LETTERS = 30;

  public Field {
    choices = List.copyOf(choices);
  }

  /** Whether a value is one of the choices or a list of them. */
  public enum Many {
    ONE,
    SEVERAL
  }

  /** How a value is chosen. */
  public enum Form {
    SEGMENTS,
    LIST,
    CHECKS,
    WRITTEN
  }

  /** The components that can be set, in the record's order; hidden ones are left out. */
  public static List<Field> of(Record options, Offer offer) {
    Map<String, String> values = OptionValues.write(options);
    return Arrays.stream(options.getClass().getRecordComponents())
        .filter(c -> c.isAnnotationPresent(Option.class))
        .filter(c -> c.getAnnotation(Option.class).group() != Option.Group.HIDDEN)
        .filter(c -> offer.choices(c.getName()).map(List::size).orElse(2) > 1)
        .map(c -> of(c, values.get(c.getName()), offer))
        .toList();
  }

  private static Field of(RecordComponent component, String value, Offer offer) {
    Option option = component.getAnnotation(Option.class);
    Many many =
        component.getType() == List.class && option.content() == Option.Content.QUESTION
            ? Many.SEVERAL
            : Many.ONE;
    List<Choice> choices =
        new ArrayList<>(
            offer
                .choices(component.getName())
                .or(() -> Optional.of(offer.choices(option.content())).filter(c -> !c.isEmpty()))
                .orElseGet(() -> constants(component.getType())));
    if (!choices.isEmpty()) {
      for (String each : many == Many.SEVERAL ? value.split(",") : new String[] {value}) {
        boolean unknown = choices.stream().noneMatch(c -> c.value().equals(each));
        if (unknown && (many == Many.ONE || !each.isEmpty())) {
          choices.add(new Choice(each, Text.same(each)));
        }
      }
    }
    return new Field(
        component.getName(),
        Text.of(option.nl(), option.en()),
        option.group(),
        value,
        choices,
        option.content(),
        many);
  }

  private static List<Choice> constants(Class<?> type) {
    if (!type.isEnum()) {
      return List.of();
    }
    return Arrays.stream(type.getEnumConstants())
        .map(
            c -> {
              String word = ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-');
              Text label = c instanceof Worded worded ? worded.words() : Text.same(word);
              return new Choice(word, label);
            })
        .toList();
  }

  /**
   * The same options with another value of a component.
   *
   * @throws IllegalArgumentException when the component cannot have the value
   */
  public static Record with(Record options, String component, String value) {
    return OptionValues.read(options, Map.of(component, value)).options();
  }

  /** The same field with another value. */
  Field with(String other) {
    return new Field(name, label, group, other, choices, content, many);
  }

  /** Which place the value has among the choices. */
  public int chosen() {
    return choices.stream().map(Choice::value).toList().indexOf(value);
  }

  /** Few short choices stand side by side. */
  public Form form(String language) {
    if (choices.isEmpty()) {
      return Form.WRITTEN;
    }
    if (many == Many.SEVERAL) {
      return Form.CHECKS;
    }
    int letters = choices.stream().mapToInt(c -> c.label().in(language).length()).sum();
    return choices.size() <= MOST_SEGMENTS && letters <= MOST_LETTERS ? Form.SEGMENTS : Form.LIST;
  }
}
