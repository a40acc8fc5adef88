// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The importances of all points after 1, 2, … answers that were chosen to move one of them. A step
 * is looked for when somebody asks how far it leads, for few ask and the first steps often do.
 */
public final class Path {

  /** Where no answers were looked for. */
  public static final Path NONE = new Path(Collections::emptyIterator);

  private final Supplier<Iterator<double[]>> start;
  private Optional<Iterator<double[]>> steps = Optional.empty();
  private final List<double[]> taken = new ArrayList<>();

  /**
   * @param start of the search; gives the importances after one answer more, from one answer on
   */
  public Path(Supplier<Iterator<double[]>> start) {
    this.start = start;
  }

  /**
   * The importances after so many answers.
   *
   * @param answers from 1
   * @return empty when there are no more such answers, or no more were looked for
   */
  public synchronized Optional<double[]> after(int answers) {
    Iterator<double[]> ahead = steps.orElseGet(start);
    steps = Optional.of(ahead);
    while (taken.size() < answers && ahead.hasNext()) {
      taken.add(ahead.next());
    }
    return taken.size() < answers ? Optional.empty() : Optional.of(taken.get(answers - 1));
  }
}
