// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** A file of NIST's Statistical Reference Datasets under test-data/nist. */
public record StrdFile(String name, List<String> lines) {
  private static final Path FOLDER = Path.of("test-data", "nist");

  public static StrdFile read(String name) {
    try {
      var plain = FOLDER.resolve(name + ".dat");
      return new StrdFile(
          name, Files.exists(plain) ? Files.readAllLines(plain) : inflated(name + ".dat.gz"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> inflated(String file) throws IOException {
    var bytes = Files.readAllBytes(FOLDER.resolve(file));
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    }
  }

  /** The rows of numbers at the end of the file. */
  public double[][] rows() {
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      start = lines.get(i).startsWith("Data:") ? i + 1 : start;
    }
    return lines.stream()
        .skip(start)
        .map(StrdFile::numbers)
        .filter(r -> r.length > 0)
        .toArray(double[][]::new);
  }

  private static double[] numbers(String line) {
    var words = line.trim().split("\\s+");
    boolean all = Arrays.stream(words).allMatch(word -> word.matches("[-+]?[0-9]*\\.?[0-9]+\\.?"));
    return all ? Arrays.stream(words).mapToDouble(Double::parseDouble).toArray() : new double[0];
  }

  /** The numbers that follow the words, a regular expression, in the first line that has both. */
  public double[] certified(String words) {
    var pattern =
        Pattern.compile("^.*" + words + "\\s+((?:[-+]?[.0-9]+(?:E[-+]?[0-9]+)?\\s*)+).*$");
    return lines.stream()
        .map(pattern::matcher)
        .filter(m -> m.matches())
        .findFirst()
        .map(m -> Arrays.stream(m.group(1).trim().split("\\s+")))
        .map(numbers -> numbers.mapToDouble(Double::parseDouble).toArray())
        .orElseThrow(() -> new IllegalStateException(name + " certifies no " + words));
  }

  /** The number of correct digits, at most 16; of a certified 0 those behind the point. */
  public static double digits(double computed, double certified) {
    double error = Math.abs(computed - certified);
    double relative = certified == 0 ? error : error / Math.abs(certified);
    return relative == 0 ? 16 : Math.min(16, -Math.log10(relative));
  }
}
