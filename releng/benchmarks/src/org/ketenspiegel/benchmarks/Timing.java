// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Seconds of one piece of work, the least and the middle of some runs.
 *
 * @param least wall time
 * @param median wall time
 * @param cpu mean time of all threads together, NaN for another process
 * @param value what the work returned
 */
record Timing(double least, double median, double cpu, double value) {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final double WARM = 3;
  private static final double LONGEST = 20;

  /** Within this process, after warming up for some seconds; long work is run less often. */
  static Timing inside(DoubleSupplier work, int times) {
    long start = System.nanoTime();
    double value = work.getAsDouble();
    while (since(start) < WARM) {
      value = work.getAsDouble();
    }
    var walls = new double[times];
    long busy = SYSTEM.getProcessCpuTime();
    start = System.nanoTime();
    int runs = 0;
    while (runs < times && (runs < 3 || since(start) < LONGEST)) {
      long wall = System.nanoTime();
      work.getAsDouble();
      walls[runs++] = since(wall);
    }
    double cpu = (SYSTEM.getProcessCpuTime() - busy) / 1e9 / runs;
    return of(Arrays.copyOf(walls, runs), cpu, value);
  }

  /** A process of its own, a few times. */
  static Timing whole(List<String> command, Ours.Setting setting, int times) {
    var walls = new double[times];
    for (int i = 0; i < times; i++) {
      walls[i] = once(command, setting);
    }
    return of(walls, Double.NaN, Double.NaN);
  }

  static double once(List<String> command, Ours.Setting setting) {
    return switch (Processes.run(command, setting.folder(), Duration.ofHours(1))) {
      case Processes.Ended ended -> ended.seconds();
      case Processes.Stopped stopped -> stopped.seconds();
    };
  }

  private static Timing of(double[] walls, double cpu, double value) {
    Arrays.sort(walls);
    return new Timing(walls[0], walls[walls.length / 2], cpu, value);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
