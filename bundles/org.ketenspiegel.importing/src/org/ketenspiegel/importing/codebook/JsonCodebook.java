// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Severity;

/**
 * A codebook as an array of columns: name, label, direction, and codes as {@code codes} (objects
 * with code, label, missing, score), {@code value_labels} (label to code, or code to label), or
 * {@code levels} (labels of the codes from 1 on); {@code missing} maps codes to kinds.
 */
final class JsonCodebook {

  /** A codebook is words; a file beyond this is something else. */
  private static final long LARGEST = 64L << 20;

  private final Path file;

  JsonCodebook(Path file) {
    this.file = file;
  }

  Codebook read() throws ImportException {
    var root = parse();
    var columns = root.isObject() && root.has("columns") ? root.get("columns") : root;
    if (!columns.isArray()) {
      throw new ImportException(file, ImportWords.ARRAY_EXPECTED.with());
    }
    var builder = new CodebookBuilder(file);
    for (var column : columns) {
      var name = column.path("name").asText("");
      if (name.isEmpty()) {
        throw new ImportException(file, ImportWords.CODEBOOK_NAMELESS.with());
      }
      if (builder.has(name)) {
        throw new ImportException(file, ImportWords.DESCRIBED_TWICE.with(name));
      }
      read(builder.column(name), column, name);
    }
    return builder.build();
  }

  private JsonNode parse() throws ImportException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new ImportException(file, ImportWords.CODEBOOK_LARGE.with());
      }
      return JsonMapper.builder().build().readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      var finding = Finding.of(Severity.ERROR, file, ImportWords.NO_JSON.with(reason(e)));
      throw new ImportException(
          e.getLocation() == null ? finding : finding.atLine(e.getLocation().getLineNr()), e);
    } catch (IOException e) {
      throw new ImportException(
          Finding.of(Severity.ERROR, file, ImportWords.UNREADABLE.with(e.getMessage())), e);
    }
  }

  /** The reader adds where in its own source it was. */
  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage().replaceAll(" \\(start marker at .*", "");
  }

  private void read(CodebookBuilder.Draft draft, JsonNode column, String name)
      throws ImportException {
    draft.label(column.path("label").asText(""));
    draft.direction(CodebookReader.direction(column.path("direction").asText(""), file, name));
    int level = 1;
    for (var label : column.path("levels")) {
      draft.code(level++, label.asText());
    }
    for (var pair : column.path("value_labels").properties()) {
      boolean labelFirst = pair.getValue().asText().matches("[+-]?\\d{1,9}");
      var code = labelFirst ? pair.getValue().asText() : pair.getKey();
      var label = labelFirst ? pair.getKey() : pair.getValue().asText();
      draft.code(CodebookReader.code(code, file, name), label);
    }
    for (var each : column.path("codes")) {
      int code = CodebookReader.code(each.path("code").asText(""), file, name);
      draft.code(code, each.path("label").asText(""));
      draft.missing(code, CodebookReader.missing(each.path("missing").asText(""), file, name));
      if (each.path("score").isNumber()) {
        draft.score(code, each.path("score").asDouble());
      }
    }
    for (var pair : column.path("missing").properties()) {
      int code = CodebookReader.code(pair.getKey(), file, name);
      draft.missing(code, CodebookReader.missing(pair.getValue().asText(), file, name));
    }
  }
}
