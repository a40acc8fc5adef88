// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.commandline.words.Lists;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.codebook.Codebook;
import org.ketenspiegel.importing.codebook.MissingCandidate;
import org.ketenspiegel.importing.codebook.MissingCodes;
import org.ketenspiegel.model.Text;

/** Codes of a file that are reckoned with though they are probably no answers, and nobody spoke. */
public record ProbablyMissing(
    Words words, Optional<MissingCodes> said, Optional<Codebook> codebook) {

  private static final List<String> USING =
      List.of(
          "questions",
          "by",
          "outcome",
          "drivers",
          "characteristics",
          "between",
          "paired",
          "casemix",
          "decompose");

  /** Of the columns that the flags name, or of all when they name none. */
  List<Finding> used(Path file, Fielded fielded) {
    List<String> named =
        Stream.concat(
                USING.stream().flatMap(flag -> words.list(flag).stream()),
                words.values("multiple").stream()
                    .flatMap(m -> Lists.parts(m.replaceFirst("^[^=]*=", "")).stream()))
            .toList();
    boolean all = named.isEmpty() || words.list("questions").contains("all");
    Set<String> used =
        named.stream()
            .flatMap(name -> fielded.variables(name).stream())
            .flatMap(variable -> variable.columns().stream())
            .collect(Collectors.toSet());
    return findings(
        file, MissingCandidate.of(fielded.table()), column -> all || used.contains(column));
  }

  /** A sentence for each column with such codes, with the flag that leaves them out. */
  public List<Finding> findings(
      Path file, List<MissingCandidate> candidates, Predicate<String> used) {
    Map<String, List<MissingCandidate>> byColumn = new LinkedHashMap<>();
    for (MissingCandidate each : candidates) {
      if (used.test(each.column()) && !isSpokenOf(each.column())) {
        byColumn.computeIfAbsent(each.column(), c -> new ArrayList<>()).add(each);
      }
    }
    return byColumn.values().stream()
        .map(found -> Finding.of(Severity.WARNING, file, sentence(found)))
        .toList();
  }

  private boolean isSpokenOf(String column) {
    return said.map(s -> !s.everywhere().isEmpty() || s.byColumn().containsKey(column))
            .orElse(false)
        || codebook.flatMap(b -> b.column(column)).isPresent();
  }

  private static Text sentence(List<MissingCandidate> found) {
    String column = found.getFirst().column();
    String flag = flag(column, found);
    boolean one = found.size() == 1;
    return Text.of(
        "'%s' heeft %s, waarschijnlijk geen antwoord; %s laat %s weg"
            .formatted(column, codes(found, "in %d rijen", " en "), flag, one ? "die" : "ze"),
        "'%s' has %s, probably no answer; %s leaves %s out"
            .formatted(column, codes(found, "in %d rows", " and "), flag, one ? "it" : "them"));
  }

  private static String codes(List<MissingCandidate> found, String rows, String and) {
    return found.stream()
        .map(c -> c.code() + " " + rows.formatted(c.rows()))
        .collect(Collectors.joining(and));
  }

  /** To be pasted into a shell. */
  private static String flag(String column, List<MissingCandidate> found) {
    String value =
        column + ":" + found.stream().map(ProbablyMissing::code).collect(Collectors.joining(","));
    boolean plain = value.matches("[\\w.:,=-]+");
    return "--missing-codes " + (plain ? value : "'" + value.replace("'", "'\\''") + "'");
  }

  private static String code(MissingCandidate candidate) {
    return candidate
        .kind()
        .filter(kind -> kind != Missing.DONT_KNOW)
        .map(kind -> "=" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(kind -> candidate.code() + kind)
        .orElse(Integer.toString(candidate.code()));
  }
}
