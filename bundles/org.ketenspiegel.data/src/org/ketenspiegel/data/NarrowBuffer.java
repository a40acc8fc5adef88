// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.util.Arrays;

/** A growing list of small non-negative integers that widens only when a value asks for it. */
final class NarrowBuffer {

  private byte[] bytes = new byte[256];
  private int[] ints = new int[0];
  private int size;
  private int bound = 1;
  private boolean wide;

  void add(int value) {
    bound = Math.max(bound, value + 1);
    if (!wide && value > 0xff) {
      widen();
    }
    if (wide) {
      if (size == ints.length) {
        ints = Arrays.copyOf(ints, grown());
      }
      ints[size++] = value;
      return;
    }
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, grown());
    }
    bytes[size++] = (byte) value;
  }

  int size() {
    return size;
  }

  Indices indices() {
    return wide
        ? Indices.of(size, bound, row -> ints[row])
        : new Indices.Bytes(Arrays.copyOf(bytes, size));
  }

  private int grown() {
    return size + (size >> 1) + 16;
  }

  private void widen() {
    ints = new int[bytes.length];
    for (int i = 0; i < size; i++) {
      ints[i] = bytes[i] & 0xff;
    }
    bytes = new byte[0];
    wide = true;
  }
}
