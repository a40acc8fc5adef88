// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.commandline.words.CodeList;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.tabulation.TabulationOptions;

/** The options of a tabulation as flags give them. */
final class TabulationWords {

  private static final List<String> STATISTICS =
      List.of("share", "mean", "nps", "top2", "bottom2", "net");

  private TabulationWords() {}

  static TabulationOptions options(
      Words words, StudyOutline outline, Fielded fielded, List<String> questions) {
    Map<String, String> plain = new HashMap<>();
    for (String name : List.of("layout", "base", "letters", "against")) {
      words.value(name).ifPresent(v -> plain.put(name, v));
    }
    words.value("adjust").ifPresent(v -> plain.put("correction", v));
    words.fraction("confidence").ifPresent(c -> plain.put("confidence", Double.toString(c)));
    TabulationOptions read;
    try {
      read =
          OptionValues.read(new TabulationOptions(fielded.audience(), questions), plain).options();
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage(), e);
    }
    questions.forEach(q -> requireTable(q, fielded));
    nets(words).entrySet().forEach(n -> check(n, fielded, questions));
    List<String> by = words.list("by").stream().filter(b -> !b.equals("total")).toList();
    by.stream()
        .filter(b -> Collections.frequency(by, b) > 1)
        .findFirst()
        .ifPresent(
            twice -> {
              throw new WordsException("--by has '" + twice + "' twice");
            });
    by.forEach(b -> check(b, outline, fielded));
    List<String> statistics = words.list("statistic");
    statistics.forEach(s -> check(s, fielded));
    return read.by(by.toArray(String[]::new)).statistics(statistics.toArray(String[]::new));
  }

  /** Flags that take back what another says. */
  static void agree(Words words) {
    if (words.value("letters").equals(Optional.of("none"))) {
      List.of("adjust", "against").stream()
          .filter(words::has)
          .findFirst()
          .ifPresent(
              flag -> {
                throw new WordsException(
                    "--" + flag + " is about tests, which --letters none leaves out");
              });
    }
    if (words.value("against").equals(Optional.of("rest")) && !words.has("by")) {
      throw new WordsException("--against rest needs --by V,…, whose groups have a rest");
    }
  }

  private static void requireTable(String question, Fielded fielded) {
    List<Variable> found = fielded.variables(question);
    if (!found.isEmpty() && found.stream().allMatch(v -> v.kind() == Variable.Kind.TEXT)) {
      throw new WordsException(
          "question '" + question + "' holds words, expected one with categories or numbers");
    }
  }

  /** The names and codes of the nets that are said. */
  private static Map<String, List<Integer>> nets(Words words) {
    Map<String, List<Integer>> nets = new TreeMap<>();
    words.value("top").ifPresent(t -> nets.put("--top", CodeList.parse("top", t)));
    words
        .values("net")
        .forEach(
            n ->
                nets.put(
                    "--net " + n.replaceAll("=.*", ""),
                    CodeList.parse("net", n.replaceAll("^[^=]*=", ""))));
    return nets;
  }

  private static void check(
      Map.Entry<String, List<Integer>> net, Fielded fielded, List<String> questions) {
    List<Variable> asked =
        questions.isEmpty()
            ? fielded.variables()
            : questions.stream().flatMap(q -> fielded.variables(q).stream()).toList();
    boolean some =
        asked.stream()
            .anyMatch(
                v -> net.getValue().stream().anyMatch(c -> v.scale().category(c).isPresent()));
    if (!some) {
      String codes = net.getValue().stream().map(String::valueOf).collect(Collectors.joining(","));
      throw new WordsException(
          net.getKey() + " has the codes " + codes + ", of which no question has one");
    }
  }

  private static void check(String by, StudyOutline outline, Fielded fielded) {
    boolean group =
        (by.equals("agency") && !outline.agencies().isEmpty())
            || (by.equals("segment") && !fielded.segments().isEmpty())
            || fielded.segments().containsKey(by);
    if (group) {
      return;
    }
    List<Variable> found = fielded.variables(by);
    if (found.size() > 1 || found.stream().anyMatch(v -> v.columns().size() > 1)) {
      throw new WordsException(
          "--by '" + by + "' is several columns, expected one, such as " + found.getFirst().id());
    }
    String column = found.isEmpty() ? by : found.getFirst().column();
    if (fielded.table().require(column) instanceof NumberColumn) {
      throw new WordsException(
          "--by '" + by + "' holds numbers, expected a column of codes or words");
    }
  }

  private static void check(String statistic, Fielded fielded) {
    boolean net =
        fielded.variables().stream()
            .flatMap(v -> v.scale().nets().stream())
            .anyMatch(n -> n.id().equals(statistic));
    if (!net && !STATISTICS.contains(statistic)) {
      throw new WordsException(
          "--statistic has '"
              + statistic
              + "', expected "
              + String.join(", ", STATISTICS)
              + " or the name of a net");
    }
  }
}
