// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Reference values of one script under releng/reference, and the tests that compare with them. */
public record Reference(String name, double value, double tolerance, String source) {

  /** One test for each value of the file, and one that the file and the computations match. */
  public static Stream<DynamicTest> tests(String file, Map<String, DoubleSupplier> computed) {
    var references = read(file);
    var names = references.stream().map(Reference::name).sorted().toList();
    var complete =
        DynamicTest.dynamicTest(
            "every value of " + file + " is computed here",
            () -> assertEquals(names, computed.keySet().stream().sorted().toList()));
    return Stream.concat(
        Stream.of(complete),
        references.stream()
            .filter(reference -> computed.containsKey(reference.name))
            .map(reference -> reference.test(computed.get(reference.name))));
  }

  private DynamicTest test(DoubleSupplier computed) {
    return DynamicTest.dynamicTest(
        name,
        () ->
            assertEquals(
                value,
                computed.getAsDouble(),
                tolerance * Math.max(1, Math.abs(value)),
                () -> name + ", from " + source));
  }

  private static List<Reference> read(String file) {
    try (var lines = Files.lines(Path.of("test-data", "reference", file + ".csv"))) {
      return lines.skip(1).map(line -> line.split(",", 4)).map(Reference::of).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reference of(String[] fields) {
    return new Reference(
        fields[0], Double.parseDouble(fields[1]), Double.parseDouble(fields[2]), fields[3]);
  }
}
