// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ketenspiegel.data.CodeColumn;

/**
 * Sums columns held in memory. Parts of the rows are summed apart, by several threads, and merged
 * in the order of the rows: the same bits come out of any number of threads, whichever columns are
 * summed along.
 */
public final class InMemoryAggregation implements Aggregation {

  private final int threads;

  /** One thread per processor. */
  public InMemoryAggregation() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** So many threads, at least one. */
  public InMemoryAggregation(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
    this.threads = threads;
  }

  @Override
  public List<CodeSummary> codes(List<CodeColumn> columns, Frame frame) {
    columns.forEach(column -> fits(column.name(), column.rows(), frame));
    var sums = columns.stream().map(column -> new CodeSums(column, frame)).toList();
    sum(frame, sums);
    return IntStream.range(0, columns.size())
        .mapToObj(
            i ->
                new CodeSummary(
                    frame.grouping().groups(),
                    frame.sampling().units(),
                    columns.get(i).entries(),
                    sums.get(i)))
        .toList();
  }

  @Override
  public List<NumberSummary> numbers(List<Shifted> columns, Frame frame) {
    columns.forEach(column -> fits(column.column().name(), column.column().rows(), frame));
    var sums = columns.stream().map(column -> new NumberSums(column, frame)).toList();
    sum(frame, sums);
    return IntStream.range(0, columns.size())
        .mapToObj(
            i ->
                new NumberSummary(
                    frame.grouping().groups(),
                    frame.sampling().units(),
                    columns.get(i).shift(),
                    sums.get(i)))
        .toList();
  }

  private static void fits(String name, int rows, Frame frame) {
    if (rows != frame.domain().size()) {
      throw new IllegalArgumentException("column " + name + " is of another table");
    }
  }

  /** Adds all rows to the totals; how they are divided depends on each total alone. */
  private <S extends Sums<S>> void sum(Frame frame, List<S> totals) {
    int rows = frame.domain().size();
    var alike = totals.stream().collect(Collectors.groupingBy(t -> Parts.of(rows, t.cells())));
    int parts = alike.keySet().stream().mapToInt(Parts::count).max().orElse(0);
    if (threads == 1 || parts <= 1) {
      alike.forEach((part, some) -> alone(frame, part, some));
      return;
    }
    try (var pool = Executors.newFixedThreadPool(Math.min(threads, parts))) {
      alike.forEach((part, some) -> together(frame, part, some, pool));
    }
  }

  private static <S extends Sums<S>> void alone(Frame frame, Parts parts, List<S> totals) {
    for (int part = 0; part < parts.count(); part++) {
      merge(totals, summed(frame, parts, part, totals));
    }
  }

  private static <S extends Sums<S>> void together(
      Frame frame, Parts parts, List<S> totals, ExecutorService pool) {
    var pending = new ArrayDeque<Future<List<S>>>();
    for (int i = 0; i < parts.count(); i++) {
      int part = i;
      pending.add(pool.submit(() -> summed(frame, parts, part, totals)));
    }
    try {
      while (!pending.isEmpty()) {
        merge(totals, pending.poll().get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("summing a part of the rows failed", e.getCause());
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
      throw (CancellationException)
          new CancellationException("interrupted while summing").initCause(e);
    }
  }

  private static <S extends Sums<S>> List<S> summed(
      Frame frame, Parts parts, int part, List<S> totals) {
    var sums = totals.stream().map(Sums::another).toList();
    var block = new Block(frame, parts.block());
    int end = parts.end(part);
    for (int from = parts.start(part); from < end; from += parts.block()) {
      block.load(from, Math.min(parts.block(), end - from));
      sums.forEach(each -> each.add(block));
    }
    return sums;
  }

  private static <S extends Sums<S>> void merge(List<S> totals, List<S> next) {
    for (int i = 0; i < totals.size(); i++) {
      totals.get(i).merge(next.get(i));
    }
  }
}
