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
        Option option = component.getAnnotation(Option.class);
        String help = option == null ? component.getName() : option.en();
        flags.add(Flag.of(name, value(component), help.toLowerCase(Locale.ROOT)));
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
