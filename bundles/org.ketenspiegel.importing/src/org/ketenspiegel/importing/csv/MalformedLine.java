// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import org.ketenspiegel.importing.ImportException;

/** Finds the line in which a file leaves its encoding, once it is known to do so. */
final class MalformedLine {

  private static final int BUFFER = 1 << 13;

  private MalformedLine() {}

  static long find(Source source, Charset charset) throws ImportException {
    var decoder = Encodings.strict(charset);
    var bytes = ByteBuffer.allocate(BUFFER);
    var text = CharBuffer.allocate(BUFFER);
    long line = 1;
    try (var in = source.open()) {
      while (fill(in, bytes)) {
        CoderResult result;
        do {
          result = decoder.decode(bytes, text.clear(), false);
          line += text.flip().chars().filter(c -> c == '\n').count();
          if (result.isError()) {
            return line;
          }
        } while (result.isOverflow());
        bytes.compact();
      }
      return line;
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }

  private static boolean fill(InputStream in, ByteBuffer bytes) throws IOException {
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(read, 0)).flip();
    return read > 0;
  }
}
