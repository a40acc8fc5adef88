// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.NumberColumn;

/**
 * Made-up answers, one file per column so that peers read the same: {@code NAME.i1} a signed byte
 * per row (0 for no answer), {@code NAME.f8} a little-endian double per row.
 */
final class Sample {

  private final Path folder;
  private final int rows;

  private Sample(Path folder, int rows) {
    this.folder = folder;
    this.rows = rows;
  }

  /** The sample of so many rows in the folder of a run. */
  static Sample of(Path folder, int rows) {
    try {
      return new Sample(Files.createDirectories(folder.resolve("rows-" + rows)), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Codes from 1 to {@code codes}, or no answer in that share of the rows. */
  CodeColumn codes(String name, int codes, double unanswered) {
    var file = folder.resolve(name + ".i1");
    if (!Files.exists(file)) {
      var random = new SplittableRandom(name.hashCode());
      var bytes = new byte[rows];
      for (int i = 0; i < rows; i++) {
        bytes[i] = random.nextDouble() < unanswered ? 0 : (byte) (1 + random.nextInt(codes));
      }
      write(file, bytes);
    }
    var builder = CodeColumn.builder(name);
    for (byte code : read(file)) {
      if (code == 0) {
        builder.addEmpty(Missing.NOT_ANSWERED);
      } else {
        builder.add(code);
      }
    }
    return builder.build();
  }

  /** Numbers between two bounds, none missing. */
  NumberColumn numbers(String name, double low, double high) {
    var file = folder.resolve(name + ".f8");
    if (!Files.exists(file)) {
      var random = new SplittableRandom(name.hashCode());
      var bytes = ByteBuffer.allocate(rows * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < rows; i++) {
        bytes.putDouble(low + (high - low) * random.nextDouble());
      }
      write(file, bytes.array());
    }
    var values = new double[rows];
    ByteBuffer.wrap(read(file)).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(values);
    return NumberColumn.of(name, values);
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
