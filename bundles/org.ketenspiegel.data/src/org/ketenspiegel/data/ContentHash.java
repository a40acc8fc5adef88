// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Writes a table in one canonical binary form into a SHA-256 digest. */
final class ContentHash {

  private final MessageDigest digest;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 14);

  private ContentHash(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(ResponseTable table) {
    try {
      var hash = new ContentHash(MessageDigest.getInstance("SHA-256"));
      hash.add(table);
      return hash.finish();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void add(ResponseTable table) {
    add(table.rows());
    add(table.columns().size());
    for (var column : table.columns()) {
      add(column.name());
      switch (column) {
        case CodeColumn codes -> add(codes);
        case NumberColumn numbers -> add(numbers);
        case TextColumn words -> add(words);
      }
    }
  }

  private void add(CodeColumn column) {
    add((byte) 'C');
    add(column.size());
    for (var entry : column.entries()) {
      add((byte) (entry.code().isPresent() ? 1 : 0));
      add(entry.code().orElse(0));
      add(entry.missing());
      add(entry.label().orElse(""));
    }
    for (int row = 0; row < column.rows(); row++) {
      if (column.size() <= 0x100) {
        add((byte) column.index(row));
      } else {
        add(column.index(row));
      }
    }
  }

  private void add(NumberColumn column) {
    add((byte) 'N');
    for (int row = 0; row < column.rows(); row++) {
      // adding zero makes one zero of the two
      room(Long.BYTES).putLong(Double.doubleToLongBits(column.value(row) + 0.0));
      if (Double.isNaN(column.value(row))) {
        add(column.missingAt(row));
      }
    }
  }

  private void add(TextColumn column) {
    add((byte) 'T');
    for (int row = 0; row < column.rows(); row++) {
      add(column.value(row));
      if (column.value(row).isEmpty()) {
        add(column.missingAt(row));
      }
    }
  }

  /** By name, so that a new kind does not change the hash of old data. */
  private void add(Optional<Missing> missing) {
    add(missing.map(Missing::name).orElse(""));
  }

  private void add(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    flush();
    digest.update(bytes);
  }

  private void add(int value) {
    room(Integer.BYTES).putInt(value);
  }

  private void add(byte value) {
    room(1).put(value);
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  private void flush() {
    digest.update(buffer.flip());
    buffer.clear();
  }

  private String finish() {
    flush();
    return HexFormat.of().formatHex(digest.digest());
  }
}
