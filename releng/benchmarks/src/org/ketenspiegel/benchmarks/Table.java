// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.util.Locale;
import java.util.OptionalDouble;

/** The lines that are printed; a ratio says how many times longer the peer takes. */
final class Table {

  private static final String LINE = "%-76s %10s %10s %10s %9s  %s%n";

  private Table() {}

  static void head() {
    print("work", "least", "median", "cpu", "ratio", "");
  }

  static void ours(Row row, Timing timing) {
    print(
        row.name() + ": " + row.work(),
        time(timing.least()),
        time(timing.median()),
        Double.isNaN(timing.cpu()) ? "" : time(timing.cpu()),
        "",
        "");
  }

  static void cold(double seconds) {
    print("  once, cold, as a whole process", time(seconds), "", "", "", "");
  }

  static void peer(Peer peer, Peer.Outcome outcome, Timing ours) {
    var name = "  " + peer.name();
    switch (outcome) {
      case Peer.Outcome.Timed timed ->
          print(
              name,
              time(timed.seconds()),
              "",
              "",
              ratio(timed.seconds() / ours.least()),
              agreement(timed.value(), ours.value()));
      case Peer.Outcome.Stopped stopped ->
          print(
              name,
              "> " + time(stopped.seconds()),
              "",
              "",
              "> " + ratio(stopped.seconds() / ours.least()),
              "stopped");
      case Peer.Outcome.Absent absent ->
          print(name, "", "", "", "", absent.what() + " is not installed here");
    }
  }

  static void coldPeer(Peer.Outcome outcome, double cold) {
    if (outcome instanceof Peer.Outcome.Timed timed) {
      print("    as a whole process", time(timed.whole()), "", "", ratio(timed.whole() / cold), "");
    }
  }

  private static String agreement(OptionalDouble theirs, double ours) {
    if (theirs.isEmpty() || Double.isNaN(ours)) {
      return "";
    }
    double apart = Math.abs(theirs.getAsDouble() - ours) / Math.abs(ours);
    return String.format(Locale.ROOT, "same result but for %.0e", apart);
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f ×" : "%.0f ×", value);
  }

  private static String time(double seconds) {
    return seconds < 1
        ? String.format(Locale.ROOT, "%.3f ms", seconds * 1e3)
        : String.format(Locale.ROOT, "%.2f s", seconds);
  }

  private static void print(Object... columns) {
    System.out.printf(Locale.ROOT, LINE, columns);
  }
}
