// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.spec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A spec as JSON. A column may name a template with {@code like}: it has everything the template
 * has and it does not say itself.
 */
final class SpecFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private SpecFile() {}

  static Spec read(Path file) throws IOException {
    try {
      if (!(JSON.readTree(file.toFile()) instanceof ObjectNode root))
        throw new IllegalArgumentException("expected one JSON object with the parts of a spec");
      JsonNode templates = root.path("templates");
      for (JsonNode column : root.path("columns"))
        if (column instanceof ObjectNode object && object.has("like")) complete(object, templates);
      root.remove("templates");
      Spec spec = JSON.treeToValue(root, Spec.class);
      spec.check();
      return spec;
    } catch (JsonProcessingException e) {
      throw new IOException(file.getFileName() + place(e) + ": " + reason(e), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
    }
  }

  private static void complete(ObjectNode column, JsonNode templates) {
    String like = column.remove("like").asText();
    if (!(templates.get(like) instanceof ObjectNode template))
      throw new IllegalArgumentException(
          "column \""
              + column.path("name").asText()
              + "\" is like \""
              + like
              + "\", but templates has no such name");
    ObjectNode whole = template.deepCopy();
    whole.setAll(column);
    column.setAll(whole);
  }

  private static String place(JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty())
      return ", "
          + mapping.getPath().stream()
              .map(
                  step ->
                      step.getFieldName() == null
                          ? "[" + (step.getIndex() + 1) + "]"
                          : step.getFieldName())
              .collect(Collectors.joining(" "));
    return e.getLocation() == null || e.getLocation().getLineNr() < 0
        ? ""
        : ", line " + e.getLocation().getLineNr();
  }

  private static String reason(JsonProcessingException e) {
    String text =
        e.getCause() instanceof IllegalArgumentException ours
            ? ours.getMessage()
            : e.getOriginalMessage();
    return text.lines()
        .findFirst()
        .map(line -> line.replaceAll(" \\(start marker at .*", ""))
        .orElse("not readable as JSON");
  }
}
