// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AudienceOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.SegmentOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ShareBase;

/** Respondents with a mark and characteristics, put together in a test. */
final class People {

  private final List<Variable> variables = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, Rows> segments = new LinkedHashMap<>();
  private Design design = Design.none();

  /** Marks 1–10; 0 is no answer. */
  static People marked(int... marks) {
    People people = new People();
    people.add("mark", Kind.RATING, Role.OVERALL, 10, marks);
    return people;
  }

  /** Codes from 1; 0 is not known. */
  People with(String characteristic, int... codes) {
    add(characteristic, Kind.CHOICE, Role.BACKGROUND, IntStream.of(codes).max().orElse(1), codes);
    return this;
  }

  People segment(String id, Rows rows) {
    segments.put(id, rows);
    return this;
  }

  People drawnBy(Column clusters) {
    columns.add(clusters);
    design = Design.none().clusteredBy(clusters.name());
    return this;
  }

  private void add(String id, Kind kind, Role role, int last, int... codes) {
    CodeColumnOf column = new CodeColumnOf(id, codes);
    columns.add(column.build());
    List<CategoryOutline> scale =
        IntStream.rangeClosed(1, last)
            .mapToObj(
                c ->
                    new CategoryOutline(
                        c,
                        Text.same(Integer.toString(c)),
                        role == Role.OVERALL ? OptionalDouble.of(c) : OptionalDouble.empty(),
                        Optional.empty()))
            .toList();
    variables.add(
        new Variable(
            id,
            id,
            Optional.empty(),
            Optional.empty(),
            kind,
            List.of(id),
            Text.same(id),
            Text.same(id + "?"),
            role,
            ShareBase.SUBSTANTIVE,
            Optional.empty(),
            new ScaleOutline(Direction.HIGH_IS_GOOD, scale, List.of(), OptionalInt.empty()),
            Text.NONE));
  }

  private record CodeColumnOf(String id, int[] codes) {
    CodeColumn build() {
      var builder = CodeColumn.builder(id);
      for (int code : codes) {
        if (code == 0) {
          builder.addEmpty(Missing.NOT_ANSWERED);
        } else {
          builder.add(code);
        }
      }
      return builder.build();
    }
  }

  StudyData data() {
    ResponseTable table = ResponseTable.of(columns);
    StudyOutline outline =
        new StudyOutline(
            "study",
            Text.same("study"),
            Text.NONE,
            List.of("nl", "en"),
            List.of(),
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
                segments,
                Rows.all(table.rows()),
                "")));
  }

  /** Released, small bases kept back. */
  Told published() {
    return published(new ProfileOptions("people", "", List.of()));
  }

  Told published(ProfileOptions options) {
    Runner runner =
        new Runner(
            List.of(new AnalysisContribution(Profile.ID, Text.NONE, 0, Profile::new)),
            Disclosure.PROTECTED);
    return new Told(runner.run(data(), Profile.ID, options, Runner.Watch.NOBODY));
  }

  /** A profile of one judgement. */
  record Told(AnalysisResult result) {

    Table table() {
      return (Table) ((Composite) result).parts().get(0);
    }

    Gaps combinations() {
      return (Gaps) ((Composite) result).parts().get(1);
    }

    List<String> groups() {
      return table().groups().stream().map(Group::key).toList();
    }

    Cell at(String line, String group) {
      int l = table().lines().stream().map(Line::key).toList().indexOf(line);
      return table().cell(l, groups().indexOf(group));
    }

    double value(String line, String group) {
      return ((Cell.Estimate) at(line, group)).value();
    }

    boolean isKept(String group) {
      return table().withheld(groups().indexOf(group));
    }
  }
}
