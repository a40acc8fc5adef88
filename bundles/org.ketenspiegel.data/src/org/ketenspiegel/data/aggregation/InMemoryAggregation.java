// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ketenspiegel.data.CodeColumn;

/**
 * Sums columns held in memory. Blocks of fixed size are summed apart, by several threads, and
 * merged in the order of the rows: the same bits come out of any number of threads.
 */
public final class InMemoryAggregation implements Aggregation {

  /** Beyond so many cells clearing and merging blocks costs more than the threads save. */
  private static final long LARGE = 4L * Block.ROWS;

  private final int threads;

  /** One thread per processor. */
  public InMemoryAggregation() {
    this(Runtime.getRuntime().availableProcessors());
  }

  public InMemoryAggregation(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
    this.threads = threads;
  }

  @Override
  public List<CodeSummary> codes(List<CodeColumn> columns, Frame frame) {
    columns.forEach(column -> fits(column.name(), column.rows(), frame));
    boolean weighted = frame.sampling().weighted();
    var sums =
        run(
            frame,
            cells(frame, columns.stream().mapToLong(CodeColumn::size).sum()),
            () ->
                columns.stream()
                    .map(column -> new CodeSums(column, frame.slots(), weighted))
                    .toList());
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
    int groups = frame.grouping().size();
    int units = frame.sampling().units().size();
    boolean weighted = frame.sampling().weighted();
    var sums =
        run(
            frame,
            cells(frame, columns.size()),
            () ->
                columns.stream()
                    .map(column -> new NumberSums(column, groups, units, weighted))
                    .toList());
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

  private static long cells(Frame frame, long perSlot) {
    return frame.slots() * perSlot;
  }

  private static void fits(String name, int rows, Frame frame) {
    if (rows != frame.domain().size()) {
      throw new IllegalArgumentException("column " + name + " is of another table");
    }
  }

  /** The size of a part depends on the question only, never on the threads. */
  private <S extends Sums<S>> List<S> run(Frame frame, long cells, Supplier<List<S>> empty) {
    int rows = frame.domain().size();
    int part = cells > LARGE ? Math.max(rows, 1) : Block.ROWS;
    int parts = Math.max(1, (rows + part - 1) / part);
    if (threads == 1 || parts == 1) {
      var total = empty.get();
      sum(frame, 0, Math.min(part, rows), total);
      for (int i = 1; i < parts; i++) {
        var next = empty.get();
        sum(frame, i * part, Math.min(part, rows - i * part), next);
        merge(total, next);
      }
      return total;
    }
    return parallel(frame, parts, part, empty);
  }

  private <S extends Sums<S>> List<S> parallel(
      Frame frame, int parts, int part, Supplier<List<S>> empty) {
    int rows = frame.domain().size();
    try (var pool = Executors.newFixedThreadPool(Math.min(threads, parts))) {
      var pending = new ArrayList<Future<List<S>>>();
      for (int i = 0; i < parts; i++) {
        int from = i * part;
        pending.add(
            pool.submit(
                () -> {
                  var sums = empty.get();
                  sum(frame, from, Math.min(part, rows - from), sums);
                  return sums;
                }));
      }
      var total = pending.getFirst().get();
      for (var next : pending.subList(1, parts)) {
        merge(total, next.get());
      }
      return total;
    } catch (ExecutionException e) {
      throw new IllegalStateException("summing a block of rows failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (CancellationException)
          new CancellationException("interrupted while summing").initCause(e);
    }
  }

  private static <S extends Sums<S>> void sum(Frame frame, int from, int rows, List<S> sums) {
    var block = new Block(frame);
    for (int start = from; start < from + rows; start += Block.ROWS) {
      block.load(start, Math.min(Block.ROWS, from + rows - start));
      sums.forEach(each -> each.add(block));
    }
  }

  private static <S extends Sums<S>> void merge(List<S> total, List<S> next) {
    for (int i = 0; i < total.size(); i++) {
      total.get(i).merge(next.get(i));
    }
  }
}
