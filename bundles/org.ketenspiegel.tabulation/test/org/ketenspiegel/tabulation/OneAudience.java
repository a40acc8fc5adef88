// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.NetOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AudienceOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.SegmentOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ShareBase;

/** A study of one audience, put together in a test: {@code with().rating("q", 1, 2, 5).data()}. */
final class OneAudience {

  private final List<Variable> variables = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, int[]> segments = new LinkedHashMap<>();
  private Design design = Design.none();

  static OneAudience with() {
    return new OneAudience();
  }

  /** Answers 1–5; 9 is don't know, 0 no answer. */
  OneAudience rating(String id, int... answers) {
    return scaled(id, Kind.RATING, ShareBase.SUBSTANTIVE, answers);
  }

  OneAudience asked(String id, int... answers) {
    return scaled(id, Kind.RATING, ShareBase.ASKED, answers);
  }

  OneAudience recommendation(String id, int... answers) {
    List<CategoryOutline> scale =
        IntStream.rangeClosed(0, 10).mapToObj(OneAudience::category).toList();
    add(id, Kind.RECOMMENDATION, ShareBase.SUBSTANTIVE, scale, List.of());
    columns.add(CodeColumn.of(Variable.defaultColumn(id), answers));
    return this;
  }

  OneAudience number(String id, double... values) {
    add(id, Kind.NUMBER, ShareBase.SUBSTANTIVE, List.of(), List.of());
    columns.add(NumberColumn.of(id, values));
    return this;
  }

  /** Each row the chosen options; a null row gave no answer. */
  OneAudience multiple(String id, int options, int[]... chosen) {
    List<CategoryOutline> scale =
        IntStream.rangeClosed(1, options).mapToObj(OneAudience::category).toList();
    add(id, Kind.MULTIPLE, ShareBase.SUBSTANTIVE, scale, List.of());
    for (int option = 1; option <= options; option++) {
      var column = CodeColumn.builder(id + "_" + option);
      int code = option;
      for (int[] row : chosen) {
        if (row.length == 0) {
          column.addEmpty(Missing.NOT_ANSWERED);
        } else {
          column.add(Arrays.stream(row).anyMatch(c -> c == code) ? 1 : 0);
        }
      }
      columns.add(column.build());
    }
    return this;
  }

  OneAudience column(Column column) {
    columns.add(column);
    return this;
  }

  /** A segment by the numbers of its rows. */
  OneAudience segment(String id, int... rows) {
    segments.put(id, rows);
    return this;
  }

  OneAudience design(Design drawn) {
    design = drawn;
    return this;
  }

  StudyData data() {
    ResponseTable table = ResponseTable.of(columns);
    Map<String, Rows> parts = new LinkedHashMap<>();
    segments.forEach(
        (id, rows) ->
            parts.put(
                id, Rows.where(table.rows(), row -> Arrays.stream(rows).anyMatch(r -> r == row))));
    StudyOutline outline =
        new StudyOutline(
            "study",
            Text.same("study"),
            Text.NONE,
            List.of("nl", "en"),
            List.of(agency("a"), agency("b")),
            List.of(
                new AudienceOutline(
                    "people",
                    Text.same("people"),
                    segments.keySet().stream()
                        .map(s -> new SegmentOutline(s, Text.same(s)))
                        .toList())),
            List.of());
    return new StudyData(
        outline,
        List.of(
            new Fielded(
                "wave",
                Text.same("wave"),
                "people",
                variables,
                table,
                design,
                parts,
                Rows.all(table.rows()),
                "")));
  }

  private OneAudience scaled(String id, Kind kind, ShareBase base, int... answers) {
    List<CategoryOutline> scale =
        new ArrayList<>(IntStream.rangeClosed(1, 5).mapToObj(OneAudience::category).toList());
    scale.add(
        new CategoryOutline(
            9, Text.same("don't know"), OptionalDouble.empty(), Optional.of(Missing.DONT_KNOW)));
    add(id, kind, base, scale, List.of(new NetOutline("good", Text.same("good"), List.of(4, 5))));
    var column = CodeColumn.builder(Variable.defaultColumn(id));
    for (int answer : answers) {
      if (answer == 0) {
        column.addEmpty(Missing.NOT_ANSWERED);
      } else {
        column.add(answer);
      }
    }
    columns.add(column.build().withMissing(Map.of(9, Missing.DONT_KNOW)));
    return this;
  }

  private void add(
      String id, Kind kind, ShareBase base, List<CategoryOutline> scale, List<NetOutline> nets) {
    String[] parts = id.split("@");
    String column = Variable.defaultColumn(id);
    variables.add(
        new Variable(
            id,
            parts[0],
            Optional.empty(),
            parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
            kind,
            kind == Kind.MULTIPLE
                ? scale.stream().map(c -> column + "_" + c.code()).toList()
                : List.of(column),
            Text.same(parts[0]),
            Text.same(parts[0] + "?"),
            Role.EXPERIENCE,
            base,
            Optional.empty(),
            new ScaleOutline(Direction.HIGH_IS_GOOD, scale, nets, OptionalInt.empty()),
            Text.NONE));
  }

  private static AgencyOutline agency(String id) {
    return new AgencyOutline(id, id.toUpperCase(), Text.same(id), "#123456");
  }

  private static CategoryOutline category(int code) {
    return new CategoryOutline(
        code, Text.same("answer " + code), OptionalDouble.of(code), Optional.empty());
  }
}
