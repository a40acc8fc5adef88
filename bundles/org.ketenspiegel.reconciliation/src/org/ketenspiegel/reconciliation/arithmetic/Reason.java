// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.reconciliation.equations.Statement;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.Printed;

/** What the search found about a figure that is impossible beside others. */
sealed interface Reason {

  /** The values around the printed one. */
  record Around(Statement.Value value, List<Figure> others, Nearby nearby) implements Reason {}

  /** The smallest and largest sum of scores on a fixed base. */
  record Between(Statement.Value value, List<Figure> others, long n, long least, long most)
      implements Reason {}

  /** What an end of the range has to be; empty when only both ends together are impossible. */
  record Ends(Statement.Range range, List<Figure> others, Optional<End> end) implements Reason {}

  /** The base is larger than the survey. */
  record TooMany(Figure figure) implements Reason {}

  /** A bound of one end of a range; the name is that of its sentence. */
  record End(String name, Printed bound) {}
}
