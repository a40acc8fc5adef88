// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

  @Test
  void wordsThatWouldRunAsAFormulaGetAnApostrophe() {
    byte[] bytes = CsvRows.bytes(List.of(List.of("=1+1", "78", "een; twee")), ';');
    assertEquals("'=1+1;78;\"een; twee\"\r\n", new String(bytes, StandardCharsets.UTF_8));
  }
}
