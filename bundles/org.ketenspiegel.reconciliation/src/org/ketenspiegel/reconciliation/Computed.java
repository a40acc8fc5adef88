// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.List;
import java.util.OptionalLong;
import org.ketenspiegel.model.Text;

/** What the study gives where a document prints a figure. */
public sealed interface Computed {

  /** A number in the unit of the figure (percentages from 0 to 100), on unweighted n answers. */
  record Value(double value, long n) implements Computed {}

  /** Smallest and largest of several numbers, and of their bases. */
  record Range(double least, double most, long leastN, long mostN) implements Computed {}

  /** A word: a quadrant, on unweighted n answers; the outcome of a test, without. */
  record Word(String word, OptionalLong n) implements Computed {}

  /** What somebody else published, on unweighted n answers if that is known. */
  record Quoted(double value, OptionalLong n) implements Computed {}

  /**
   * A difference of two means with its test, on unweighted n answers in the smaller and the larger
   * of the two.
   *
   * @param p two-sided
   */
  record Tested(double value, double p, long leastN, long mostN) implements Computed {

    private static final double LEVEL = 0.05;

    public boolean supported() {
      return p < LEVEL;
    }
  }

  /** Drivers of an impact matrix on n answers, most impact first. */
  record Drivers(List<Driver> drivers, long n) implements Computed {
    public Drivers {
      drivers = List.copyOf(drivers);
    }
  }

  /** One of them, by the id of its item, else of its question. */
  record Driver(String id, Text name) {}

  /** Nothing to compare with, and why. */
  record Nothing(String dutch, String english) implements Computed {}
}
