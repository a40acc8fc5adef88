// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes one JSON document; what has no value, such as an infinite number, is {@code null}. */
public final class Json {

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** What writes the keys of an object. */
  @FunctionalInterface
  public interface Keys {
    void write() throws IOException;
  }

  /** What writes one element of a list. */
  @FunctionalInterface
  public interface Element<T> {
    void write(T value) throws IOException;
  }

  /** What writes a whole document. */
  @FunctionalInterface
  public interface Document {
    void write(Json json) throws IOException;
  }

  /** An object as text, indented, with a line's end. */
  public static String of(Document document) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      out.writeStartObject();
      document.write(new Json(out));
      out.writeEndObject();
    }
    return text.append('\n').toString();
  }

  public void text(String key, String value) throws IOException {
    out.writeStringField(key, value);
  }

  public void number(String key, long value) throws IOException {
    out.writeNumberField(key, value);
  }

  public void number(String key, double value) throws IOException {
    if (Double.isFinite(value)) {
      out.writeNumberField(key, value);
    } else {
      out.writeNullField(key);
    }
  }

  public void nothing(String key) throws IOException {
    out.writeNullField(key);
  }

  public void truth(String key, boolean value) throws IOException {
    out.writeBooleanField(key, value);
  }

  public void object(String key, Keys keys) throws IOException {
    out.writeObjectFieldStart(key);
    keys.write();
    out.writeEndObject();
  }

  /** A list of objects. */
  public <T> void objects(String key, Collection<T> values, Element<T> each) throws IOException {
    out.writeArrayFieldStart(key);
    for (T value : values) {
      out.writeStartObject();
      each.write(value);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  public void texts(String key, Collection<String> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  /** Names with texts, numbers, truths, lists of such, or nothing. */
  public void values(Map<String, ?> values) throws IOException {
    for (Map.Entry<String, ?> each : values.entrySet()) {
      out.writeFieldName(each.getKey());
      value(each.getValue());
    }
  }

  private void value(Object value) throws IOException {
    switch (value) {
      case null -> out.writeNull();
      case String text -> out.writeString(text);
      case Boolean truth -> out.writeBoolean(truth);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case Double number when Double.isFinite(number) -> out.writeNumber(number);
      case List<?> list -> {
        out.writeStartArray();
        for (Object each : list) {
          value(each);
        }
        out.writeEndArray();
      }
      case Map<?, ?> map -> {
        out.writeStartObject();
        for (Map.Entry<?, ?> each : map.entrySet()) {
          out.writeFieldName(each.getKey().toString());
          value(each.getValue());
        }
        out.writeEndObject();
      }
      default -> out.writeString(value.toString());
    }
  }
}
