// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.estimation.Cells;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.estimation.UnitSums;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.analysis.outline.CodingOutline.Code;
import org.ketenspiegel.analysis.outline.CodingOutline.Frame;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Footprint;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.openanswers.ThemesOptions.Base;

/** How many name each theme: a line for each code, the most named first. */
final class ThemeTable {

  private static final String AGENCY = "agency";

  private final StudyOutline outline;
  private final Fielded fielded;
  private final ThemesOptions options;
  private final Sampling sampling;
  private final Cells cells;

  ThemeTable(StudyOutline outline, Fielded fielded, ThemesOptions options) {
    this.outline = outline;
    this.fielded = fielded;
    this.options = options;
    this.sampling = Responses.sampling(fielded);
    this.cells = new Cells(options.confidence());
  }

  /** A column: some respondents, and what they said of one agency. */
  private record Column(
      String key,
      Text label,
      Optional<String> agency,
      Variable variable,
      CountedCodes codes,
      Rows rows,
      boolean whole) {}

  /** A table for each base, of one variable or with agencies beside one another. */
  List<Table> of(Sheet sheet, Frame frame) {
    boolean beside = options.by().contains(AGENCY);
    List<List<Variable>> subjects =
        beside ? List.of(sheet.variables()) : sheet.variables().stream().map(List::of).toList();
    List<Table> tables = new ArrayList<>();
    for (List<Variable> variables : subjects) {
      List<Column> columns = new ArrayList<>();
      variables.forEach(v -> columns.addAll(columns(v, sheet, beside)));
      for (Base base : List.of(Base.ANSWERED, Base.ASKED)) {
        if (options.base().includes(base)) {
          tables.add(table(sheet, frame, columns, base));
        }
      }
    }
    return tables;
  }

  private List<Column> columns(Variable variable, Sheet sheet, boolean beside) {
    CountedCodes codes = CountedCodes.of(fielded, variable, sheet, options.coder());
    Optional<AgencyOutline> agency =
        beside ? variable.agency().flatMap(outline::agency) : Optional.empty();
    Optional<String> id = agency.map(AgencyOutline::id);
    List<Column> columns = new ArrayList<>();
    columns.add(
        new Column(
            id.orElse("total"),
            agency.map(a -> Text.same(a.shortName())).orElse(Text.of("totaal", "total")),
            id,
            variable,
            codes,
            fielded.rows(),
            true));
    List<String> words = options.by().stream().filter(w -> !w.equals(AGENCY)).toList();
    for (String word : words) {
      for (Parts.Part part : Parts.of(word, outline, fielded)) {
        String own = words.size() > 1 ? word + "=" + part.key() : part.key();
        columns.add(
            new Column(
                id.map(a -> a + "/" + own).orElse(own),
                agency
                    .map(a -> part.label().map(l -> a.shortName() + " / " + l))
                    .orElse(part.label()),
                id,
                variable,
                codes,
                part.rows(),
                false));
      }
    }
    return columns;
  }

  private record Counted(Code code, List<Cell> cells, double rank) {}

  private Table table(Sheet sheet, Frame frame, List<Column> columns, Base base) {
    List<Counted> counted =
        frame.codes().stream()
            .map(code -> counted(code, columns, base))
            .sorted(Comparator.comparingDouble(Counted::rank).reversed())
            .limit(options.most() == 0 ? Long.MAX_VALUE : options.most())
            .toList();
    Variable first = columns.getFirst().variable();
    String question = columns.getFirst().agency().isPresent() ? sheet.question() : first.id();
    List<Footprint> footprints = columns.stream().map(c -> footprint(c, base)).toList();
    return new Table(
        Optional.of(base == Base.ANSWERED ? question : question + "/asked"),
        title(first, base),
        first.text(),
        by(),
        columns.stream().map(c -> group(c, base)).toList(),
        counted.stream().map(c -> line(c.code())).toList(),
        counted.stream().map(Counted::cells).toList(),
        List.of(),
        new ThemeWords(fielded, options).basis(sheet, base, answers(columns), coded(columns)),
        Provenance.of(fielded),
        counted.stream().map(c -> footprints).toList());
  }

  private Counted counted(Code code, List<Column> columns, Base base) {
    List<Cell> row = new ArrayList<>();
    double rank = 0;
    for (Column column : columns) {
      Responses answers = responses(column, column.codes().values(code.id(), base));
      Cell cell =
          cells.share(answers.sums(), Arrays.stream(answers.present()).filter(v -> v == 1).count());
      row.add(cell);
      rank += column.whole() && cell instanceof Cell.Estimate e ? e.value() : 0;
    }
    return new Counted(code, row, rank);
  }

  private Responses responses(Column column, double[] values) {
    return Responses.of(sampling, column.rows(), values);
  }

  private Group group(Column column, Base base) {
    UnitSums sums = responses(column, column.codes().values("", base)).sums();
    return new Group(
        column.key(),
        column.label(),
        column.agency(),
        sums.base(),
        sums.weight(),
        sums.effectiveBase());
  }

  private Footprint footprint(Column column, Base base) {
    return new Footprint(
        column.variable().id() + "/themes/" + base,
        column.rows(),
        () -> {
          Responses answers = responses(column, column.codes().values("", base));
          return Rows.where(answers.values().length, answers::in);
        });
  }

  private static Line line(Code code) {
    return new Line(
        code.id(),
        Line.Kind.CATEGORY,
        code.name(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Text title(Variable variable, Base base) {
    boolean named =
        variable.agency().isPresent()
            && outline.agencies().size() > 1
            && !options.by().contains(AGENCY);
    String agency =
        variable.agency().flatMap(outline::agency).map(AgencyOutline::shortName).orElse("");
    Text name = named ? variable.name().map(n -> n + " · " + agency) : variable.name();
    return base == Base.ANSWERED
        ? name
        : Text.of(name.in("nl") + " · van allen", name.in("en") + " · of all");
  }

  private Text by() {
    List<Text> words =
        options.by().stream()
            .filter(w -> !w.equals(AGENCY))
            .map(
                w ->
                    w.equals(Parts.SEGMENT) || fielded.segments().containsKey(w)
                        ? Text.of("groep", "group")
                        : fielded.variables(w).stream()
                            .findFirst()
                            .map(Variable::name)
                            .orElse(Text.same(w)))
            .distinct()
            .toList();
    return words.isEmpty()
        ? Text.NONE
        : words.stream()
            .reduce(
                (a, b) -> Text.of(a.in("nl") + " / " + b.in("nl"), a.in("en") + " / " + b.in("en")))
            .orElseThrow();
  }

  private static long answers(List<Column> columns) {
    return columns.stream().filter(Column::whole).mapToLong(c -> c.codes().answers()).sum();
  }

  private long coded(List<Column> columns) {
    return columns.stream()
        .filter(Column::whole)
        .mapToLong(
            c -> {
              long[] count = {0};
              fielded.rows().forEach(row -> count[0] += c.codes().coded()[row] ? 1 : 0);
              return count[0];
            })
        .sum();
  }
}
