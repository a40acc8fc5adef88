// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds out in which encoding a file is written. */
final class Encodings {

  static final Charset WINDOWS = Charset.forName("windows-1252");

  private Encodings() {}

  /** The length of the byte order mark, 0 without one. */
  static int byteOrderMark(byte[] prefix) {
    if (starts(prefix, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(prefix, 0xFF, 0xFE) || starts(prefix, 0xFE, 0xFF) ? 2 : 0;
  }

  /**
   * The byte order mark decides; else UTF-8 if that is what the bytes are, else windows-1252. Plain
   * ASCII is both, and taken for UTF-8.
   */
  static Charset detect(byte[] prefix) {
    if (starts(prefix, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(prefix, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return starts(prefix, 0xEF, 0xBB, 0xBF) || isUtf8(prefix) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /** Whether these bytes leave it open which of the two encodings the rest is in. */
  static boolean isPlain(byte[] prefix) {
    for (byte each : prefix) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }

  /** A character that the end of the prefix cuts in two is no fault. */
  private static boolean isUtf8(byte[] prefix) {
    var text = CharBuffer.allocate(prefix.length);
    return !strict(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(prefix), text, false).isError();
  }

  static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
