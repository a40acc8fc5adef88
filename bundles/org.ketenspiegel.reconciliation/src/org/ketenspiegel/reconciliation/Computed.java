// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.OptionalLong;

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

  /** Nothing to compare with, and why. */
  record Nothing(String dutch, String english) implements Computed {}
}
