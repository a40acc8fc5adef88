// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.commandline.words.Flag;

/** The flags of an analysis, read from its options record. */
final class OptionFlags {

  private OptionFlags() {}

  /** A flag for each component; those that several commands have already are left out. */
  static List<Flag> of(Class<? extends Record> options, List<Flag> known) {
    List<Flag> flags = new ArrayList<>();
    for (RecordComponent component : options.getRecordComponents()) {
      String name = name(component);
      if (known.stream().noneMatch(f -> f.name().equals(name))) {
        flags.add(Flag.of(name, value(component), help(component)));
      }
    }
    return flags;
  }

  /** Flags are verbs and single things where that is what one says. */
  private static String name(RecordComponent component) {
    return switch (component.getName()) {
      case "statistics" -> "statistic";
      case "correction" -> "adjust";
      default -> component.getName();
    };
  }

  /** The label of an option is enough beside a widget; here it stands alone. */
  private static String help(RecordComponent component) {
    Option option = component.getAnnotation(Option.class);
    return switch (component.getName()) {
      case "questions" -> "questions or columns to make a table of (needed)";
      case "by" -> "a column for each agency, segment or answer to V; --by a,b crosses a with b";
      case "layout" -> "detail: a table for each question; summary: one with a line for each";
      case "statistics" -> "which figures (default: those that suit the question)";
      case "correction" -> "of the tests behind the letters, for their number (default: holm)";
      case "letters" -> "tests as the sample was drawn, or as SPSS tables do (default: design)";
      case "against" -> "each group against the others one by one, or together (rest)";
      default -> option == null ? component.getName() : option.en().toLowerCase(Locale.ROOT);
    };
  }

  private static String value(RecordComponent component) {
    if (component.getType().isEnum()) {
      return Arrays.stream(component.getType().getEnumConstants())
          .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .collect(Collectors.joining("|"));
    }
    return switch (component.getName()) {
      case "questions" -> "Q,…|all";
      case "by" -> "V,…";
      case "statistics" -> "share,mean,nps,top2,bottom2,NET";
      default -> component.getName().toUpperCase(Locale.ROOT);
    };
  }
}
