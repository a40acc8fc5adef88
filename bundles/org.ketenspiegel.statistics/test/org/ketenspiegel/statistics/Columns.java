// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A small table of numbers from the folder test-data/data; NaN where there is none. */
public record Columns(List<String> names, double[][] rows) {

  public static Columns read(String file) {
    try {
      var lines = Files.readAllLines(Path.of("test-data", "data", file + ".csv"));
      return new Columns(
          List.of(lines.get(0).split(",")),
          lines.stream()
              .skip(1)
              .map(line -> Arrays.stream(line.split(",", -1)).mapToDouble(Columns::number))
              .map(row -> row.toArray())
              .toArray(double[][]::new));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double number(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  public double[] get(String name) {
    int column = names.indexOf(name);
    return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
  }

  public int[] codes(String name) {
    return Arrays.stream(get(name)).mapToInt(value -> (int) value).toArray();
  }

  /** The rows whose column has the value. */
  public Columns where(String name, double value) {
    int column = names.indexOf(name);
    return new Columns(
        names, Arrays.stream(rows).filter(row -> row[column] == value).toArray(double[][]::new));
  }
}
