// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.model.study.Direction;

/** Gathers what a file says of its columns, in whatever order it says it. */
final class CodebookBuilder {

  private final Path file;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  CodebookBuilder(Path file) {
    this.file = file;
  }

  Draft column(String name) {
    return drafts.computeIfAbsent(name, Draft::new);
  }

  boolean has(String name) {
    return drafts.containsKey(name);
  }

  Codebook build() {
    return new Codebook(drafts.values().stream().map(Draft::build).toList());
  }

  /** One column in the making. */
  final class Draft {

    private final String name;
    private final Map<Integer, String> labels = new TreeMap<>();
    private final Map<Integer, Missing> missing = new TreeMap<>();
    private final Map<Integer, Double> scores = new TreeMap<>();
    private String label = "";
    private Direction direction = Direction.NONE;

    private Draft(String name) {
      this.name = name;
    }

    void label(String text) {
      label = text.isBlank() ? label : text;
    }

    void direction(Direction known) {
      direction = known == Direction.NONE ? direction : known;
    }

    void code(int code, String text) throws ImportException {
      var known = labels.putIfAbsent(code, text);
      if (known != null && !known.equals(text)) {
        throw new ImportException(file, ImportWords.ANOTHER_LABEL.with(code, name, known, text));
      }
    }

    void missing(int code, Optional<Missing> kind) {
      kind.ifPresent(known -> missing.put(code, known));
      labels.putIfAbsent(code, "");
    }

    void score(int code, double score) {
      scores.put(code, score);
      labels.putIfAbsent(code, "");
    }

    private CodebookColumn build() {
      List<CodebookCode> codes = new ArrayList<>();
      labels.forEach(
          (code, text) ->
              codes.add(
                  new CodebookCode(
                      code,
                      text,
                      Optional.ofNullable(missing.get(code)),
                      scores.containsKey(code)
                          ? OptionalDouble.of(scores.get(code))
                          : OptionalDouble.empty())));
      return new CodebookColumn(name, label, direction, codes);
    }
  }
}
