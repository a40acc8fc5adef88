// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops at the first NUL, which no text has, and knows the line it stands in. */
final class GuardedReader extends FilterReader {

  /** A NUL was met. */
  static final class NulException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;

    NulException(long line) {
      super("NUL in line " + line);
      this.line = line;
    }

    long line() {
      return line;
    }
  }

  private long line = 1;

  GuardedReader(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    check((char) c);
    return c;
  }

  @Override
  public int read(char[] into, int from, int count) throws IOException {
    int read = super.read(into, from, count);
    long breaks = 0;
    for (int i = from; i < from + read; i++) {
      char c = into[i];
      if (c <= '\n') {
        if (c == 0) {
          throw new NulException(line + breaks);
        }
        breaks += c == '\n' ? 1 : 0;
      }
    }
    line += breaks;
    return read;
  }

  private void check(char c) throws NulException {
    if (c == 0) {
      throw new NulException(line);
    }
    line += c == '\n' ? 1 : 0;
  }
}
