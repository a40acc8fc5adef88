// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.importing.codebook.MissingCandidate;

/** What is in the answers of one audience, column by column. */
public record Description(
    String audience, int rows, List<Described> columns, List<MissingCandidate> candidates) {

  /**
   * One column.
   *
   * @param answered rows with a substantive answer
   * @param codes of a coded column, in order
   */
  public record Described(
      String name,
      String question,
      Variable variable,
      long answered,
      long missing,
      List<Code> codes,
      OptionalDouble least,
      OptionalDouble most,
      OptionalDouble mean) {}

  /** One code; the share is of the substantive answers. */
  public record Code(
      int code,
      Optional<CategoryOutline> category,
      long count,
      double share,
      Optional<Missing> missing) {}

  public static Description of(Fielded fielded) {
    List<Described> columns = new ArrayList<>();
    for (Variable variable : fielded.variables()) {
      for (String name : variable.columns()) {
        columns.add(column(variable, fielded.table().require(name)));
      }
    }
    return new Description(
        fielded.audience(), fielded.table().rows(), columns, MissingCandidate.of(fielded.table()));
  }

  private static Described column(Variable variable, Column column) {
    long answered = column.substantive().count();
    boolean number = variable.kind() == Variable.Kind.NUMBER;
    List<Code> codes =
        column instanceof CodeColumn c && !number ? codes(variable, c, answered) : List.of();
    boolean measured = number || !codes.isEmpty() && !variable.scale().scored().isEmpty();
    double[] numbers =
        measured
            ? IntStream.range(0, column.rows())
                .filter(r -> column.missingAt(r).isEmpty())
                .mapToDouble(column::numberAt)
                .toArray()
            : new double[0];
    return new Described(
        column.name(),
        variable.id(),
        variable,
        answered,
        column.rows() - answered,
        codes,
        DoubleStream.of(numbers).min(),
        DoubleStream.of(numbers).max(),
        DoubleStream.of(numbers).average());
  }

  private static List<Code> codes(Variable variable, CodeColumn column, long answered) {
    List<Code> codes = new ArrayList<>();
    for (int i = 0; i < column.size(); i++) {
      if (column.hasCode(i)) {
        int index = i;
        long count = column.rowsOf(other -> other == index).count();
        codes.add(
            new Code(
                column.code(i),
                variable.kind() == Variable.Kind.MULTIPLE
                    ? Optional.empty()
                    : variable.scale().category(column.code(i)),
                count,
                column.missing(i).isPresent() || answered == 0
                    ? Double.NaN
                    : (double) count / answered,
                column.missing(i)));
      }
    }
    return codes;
  }
}
