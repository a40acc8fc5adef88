// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Works through a list on every core: whichever is free takes the next. A parallel stream deals
 * long stretches out beforehand, so that one core waits while another has the heavy items.
 */
public final class Abreast {

  private Abreast() {}

  /** What the work makes of each item, in the order of the items; what it throws ends all. */
  public static <T, R> List<R> each(List<T> items, Function<T, R> work) {
    var made = new AtomicReferenceArray<R>(items.size());
    var next = new AtomicInteger();
    int cores = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
    IntStream.range(0, cores)
        .parallel()
        .forEach(
            core -> {
              int taken = next.getAndIncrement();
              while (taken < items.size()) {
                made.set(taken, work.apply(items.get(taken)));
                taken = next.getAndIncrement();
              }
            });
    List<R> results = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      results.add(made.get(i));
    }
    return results;
  }
}
