// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** Tells the words of an answer from others, without being them. */
public final class Fingerprint {

  private static final int BYTES = 8;

  private Fingerprint() {}

  /**
   * The first 16 hexadecimal digits of SHA-256 over the words in Unicode's form NFC, blanks taken
   * together; empty for no words.
   */
  public static String of(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    if (plain.isEmpty()) {
      return "";
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
