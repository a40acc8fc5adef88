// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;

/**
 * A code that is probably no answer: it says so, or it is one of the usual codes and stands apart
 * from the others.
 *
 * @param kind what its label says, if it has one that says so
 * @param rows how many rows have it
 */
public record MissingCandidate(String column, int code, Optional<Missing> kind, long rows) {

  private static final Set<Integer> USUAL =
      Set.of(
          7, 8, 9, 66, 77, 88, 95, 96, 97, 98, 99, 777, 888, 995, 996, 997, 998, 999, 9998, 9999);

  private static final Set<Integer> USUAL_NEGATIVE =
      Set.of(-1, -2, -3, -4, -5, -6, -7, -8, -9, -66, -77, -88, -97, -98, -99, -999, -9999);
  private static final int MANY = 20;
  private static final int END_OF_AGES = 97;

  /** The candidates among the codes of a table that are not declared missing yet. */
  public static List<MissingCandidate> of(ResponseTable table) {
    var found = new ArrayList<MissingCandidate>();
    for (var column : table.columns()) {
      if (column instanceof CodeColumn codes) {
        found.addAll(of(codes));
      }
    }
    return List.copyOf(found);
  }

  private static List<MissingCandidate> of(CodeColumn column) {
    var apart = apart(column);
    var found = new ArrayList<MissingCandidate>();
    for (int i = 0; i < column.size(); i++) {
      boolean substantive = column.hasCode(i) && column.missing(i).isEmpty();
      var kind = column.label(i).flatMap(MissingWords::inLabel);
      if (substantive && (kind.isPresent() || apart.contains(column.code(i)))) {
        int index = i;
        long rows = column.rowsOf(other -> other == index).count();
        found.add(new MissingCandidate(column.name(), column.code(i), kind, rows));
      }
    }
    return found;
  }

  /** Usual negative codes beside others, and runs of usual codes with a gap below them. */
  private static Set<Integer> apart(CodeColumn column) {
    var codes = new TreeSet<Integer>();
    for (var entry : column.entries()) {
      if (entry.missing().isEmpty()) {
        entry.code().ifPresent(codes::add);
      }
    }
    var apart = new TreeSet<Integer>();
    var negative = Set.copyOf(codes.headSet(0));
    if (negative.size() < codes.size() && USUAL_NEGATIVE.containsAll(negative)) {
      apart.addAll(negative);
      codes.removeAll(negative);
    }
    for (var run = lastRun(codes); isApart(run, codes); run = lastRun(codes)) {
      apart.addAll(run);
      codes.removeAll(run);
    }
    return apart;
  }

  private static Set<Integer> lastRun(TreeSet<Integer> codes) {
    var run = new TreeSet<Integer>();
    for (int code : codes.descendingSet()) {
      if (!run.isEmpty() && run.first() != code + 1) {
        break;
      }
      run.add(code);
    }
    return run;
  }

  private static boolean isApart(Set<Integer> run, Set<Integer> codes) {
    boolean others = run.size() < codes.size();
    // among many values, as ages, only what lies at their end is telling
    int least = codes.size() > MANY ? END_OF_AGES : 0;
    return others && USUAL.containsAll(run) && run.stream().allMatch(code -> code >= least);
  }
}
