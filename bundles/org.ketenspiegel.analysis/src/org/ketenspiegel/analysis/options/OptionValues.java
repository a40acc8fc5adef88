// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.options;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Options records as name/value pairs, as studies save them and commands spell them. Components may
 * be strings, numbers, enums, and lists or optionals of strings and enums.
 */
public final class OptionValues {

  private OptionValues() {}

  /**
   * What was read.
   *
   * @param unknown the pairs no component is called after: kept, so that nothing is lost
   */
  public record Read<O extends Record>(O options, Map<String, String> unknown) {}

  /**
   * Changes the components of a record that are named.
   *
   * @throws IllegalArgumentException naming the option and what was expected of its value
   */
  public static <O extends Record> Read<O> read(O defaults, Map<String, String> values) {
    Map<String, String> left = new TreeMap<>(values);
    RecordComponent[] components = defaults.getClass().getRecordComponents();
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String value = left.remove(components[i].getName());
      arguments[i] =
          value == null
              ? get(defaults, components[i])
              : parse(components[i].getName(), components[i].getGenericType(), value);
    }
    return new Read<>(make(defaults, components, arguments), left);
  }

  /** Every component of a record as text, in the record's order. */
  public static Map<String, String> write(Record options) {
    Map<String, String> values = new LinkedHashMap<>();
    for (RecordComponent component : options.getClass().getRecordComponents()) {
      values.put(component.getName(), text(get(options, component)));
    }
    return values;
  }

  private static String text(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().map(OptionValues::text).collect(Collectors.joining(","));
      case Optional<?> optional -> optional.map(OptionValues::text).orElse("");
      case Enum<?> constant -> word(constant);
      default -> value.toString();
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Object parse(String name, Type type, String value) {
    if (type instanceof ParameterizedType generic) {
      Type element = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == List.class) {
        return Arrays.stream(value.split(","))
            .map(String::strip)
            .filter(v -> !v.isEmpty())
            .map(v -> parse(name, element, v))
            .toList();
      }
      return value.isBlank() ? Optional.empty() : Optional.of(parse(name, element, value));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return Arrays.stream(plain.getEnumConstants())
          .filter(c -> word((Enum<?>) c).equals(value.strip()))
          .findFirst()
          .orElseThrow(() -> wrong(name, value, words(plain)));
    }
    try {
      return switch (plain.getSimpleName()) {
        case "String" -> value;
        case "int" -> Integer.parseInt(value.strip());
        case "double" -> Double.parseDouble(value.strip());
        default -> throw new IllegalStateException("options of type " + plain + " are not read");
      };
    } catch (NumberFormatException e) {
      IllegalArgumentException refused =
          wrong(name, value, plain == int.class ? "a whole number" : "a number");
      refused.initCause(e);
      throw refused;
    }
  }

  private static String words(Class<?> plain) {
    return "one of "
        + Arrays.stream(plain.getEnumConstants())
            .map(c -> word((Enum<?>) c))
            .collect(Collectors.joining(", "));
  }

  private static IllegalArgumentException wrong(String name, String value, String expected) {
    return new IllegalArgumentException(
        "option '" + name + "' is '" + value + "', expected " + expected);
  }

  private static Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("options record " + record.getClass() + " is not public", e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <O extends Record> O make(O like, RecordComponent[] parts, Object[] arguments) {
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return (O) like.getClass().getDeclaredConstructor(types).newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("options record " + like.getClass() + " is not public", e);
    }
  }
}
