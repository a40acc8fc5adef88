// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AbreastTest {

  @Test
  void eachItemIsTakenOnceAndKeepsItsPlace() {
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();
    var taken = new AtomicIntegerArray(items.size());
    List<Integer> made =
        Abreast.each(
            items,
            i -> {
              taken.incrementAndGet(i);
              return 2 * i;
            });
    assertEquals(items.stream().map(i -> 2 * i).toList(), made);
    items.forEach(i -> assertEquals(1, taken.get(i)));
    assertEquals(List.of(), Abreast.each(List.<Integer>of(), i -> i));
  }

  @Test
  void whatTheWorkThrowsEndsAll() {
    assertThrows(ArithmeticException.class, () -> Abreast.each(List.of(1, 2, 0, 4), i -> 12 / i));
  }
}
