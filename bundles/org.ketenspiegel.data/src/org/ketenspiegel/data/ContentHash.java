// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Writes a table in one canonical binary form into a SHA-256 digest. */
final class ContentHash {

  private final DataOutputStream out;

  private ContentHash(DataOutputStream out) {
    this.out = out;
  }

  static String of(ResponseTable table) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var stream = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
      try (var data = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16))) {
        new ContentHash(data).write(table);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ResponseTable table) throws IOException {
    out.writeInt(table.rows());
    out.writeInt(table.columns().size());
    for (var column : table.columns()) {
      text(column.name());
      switch (column) {
        case CodeColumn codes -> codes(codes);
        case NumberColumn numbers -> numbers(numbers);
        case TextColumn words -> words(words);
      }
    }
  }

  private void codes(CodeColumn column) throws IOException {
    out.writeByte('C');
    out.writeInt(column.size());
    for (var entry : column.entries()) {
      out.writeBoolean(entry.code().isPresent());
      out.writeInt(entry.code().orElse(0));
      kind(entry.missing());
      text(entry.label().orElse(""));
    }
    for (int row = 0; row < column.rows(); row++) {
      if (column.size() <= 0x100) {
        out.writeByte(column.index(row));
      } else {
        out.writeInt(column.index(row));
      }
    }
  }

  private void numbers(NumberColumn column) throws IOException {
    out.writeByte('N');
    for (int row = 0; row < column.rows(); row++) {
      // adding zero makes one zero of the two
      out.writeLong(Double.doubleToLongBits(column.value(row) + 0.0));
      kind(column.missingAt(row));
    }
  }

  private void words(TextColumn column) throws IOException {
    out.writeByte('T');
    for (int row = 0; row < column.rows(); row++) {
      text(column.value(row));
      kind(column.missingAt(row));
    }
  }

  /** By name, so that a new kind does not change the hash of old data. */
  private void kind(Optional<Missing> missing) throws IOException {
    out.writeByte(missing.isPresent() ? 1 : 0);
    if (missing.isPresent()) {
      text(missing.get().name());
    }
  }

  private void text(String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
