// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Entry;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.tabulation.Groups.Answered;

/**
 * A tabulation as a script for R that stands on its own: the answers, the design of the sample (in
 * the words of R's package survey), and every estimate with its interval. Differences between
 * groups are not tested in it, and small bases are not kept back.
 */
public final class RScript {

  private final Fielded fielded;
  private final TabulationOptions options;
  private final String language;
  private final Sampling sampling;
  private final RColumns columns;
  private final boolean simple;

  private RScript(Fielded fielded, TabulationOptions options, String language) {
    this.fielded = fielded;
    this.options = options;
    this.language = language;
    this.sampling = Sampling.of(fielded.design(), fielded.table());
    this.columns = new RColumns(fielded.table().rows());
    this.simple =
        !sampling.weighted()
            && sampling.units().firstStage() == FirstStage.ROWS
            && sampling.units().strata() == 1
            && sampling.units().fraction(0) == 0;
  }

  /**
   * The script of what {@link Tabulation} computes of the same options.
   *
   * @param heading what is shown, in words
   * @throws IllegalArgumentException when the answers cannot be tabulated so: the sentence says why
   */
  public static String of(
      StudyData data, TabulationOptions options, String heading, String language) {
    Fielded fielded = Tabulation.fielded(data, options).orElseThrow(RScript::nobody);
    Tables tables = new Tables(data.outline(), fielded, options);
    return new RScript(fielded, options, language)
        .script(tables, Tabulation.subjects(fielded, options), heading);
  }

  private static IllegalArgumentException nobody() {
    return new IllegalArgumentException("there are no answers");
  }

  private String script(Tables tables, List<Subject> subjects, String heading) {
    StringBuilder lines = new StringBuilder();
    for (Subject subject : subjects) {
      for (Answered group : tables.groups(subject)) {
        for (Measure measure : tables.measures(subject)) {
          lines.append(line(tables.title(subject).in(language), group, measure));
        }
      }
    }
    String design = simple ? "" : design();
    return "# "
        + heading.replace('\n', ' ')
        + "\n# "
        + Wording.method(fielded.design(), options.confidence()).in("en")
        + "; answers "
        + fielded.table().contentHash().substring(0, 12)
        + "\n"
        + (simple ? "" : "library(survey)\n")
        + "\n"
        + columns.frame()
        + design
        + "level <- "
        + RColumns.number(options.confidence())
        + "\nnobody <- data.frame(n = 0, estimate = NA, se = NA, low = NA, high = NA)\n\n"
        + functions(simple ? "simple.R" : "survey.R")
        + "\nresult <- NULL\nadd <- function(question, group, line, estimate) {\n"
        + "  result <<- rbind(result, cbind(question, group, line, estimate))\n}\n"
        + lines
        + "print(result, digits = 10, row.names = FALSE)\n";
  }

  private String design() {
    var units = sampling.units();
    boolean clusters = units.firstStage() == FirstStage.CLUSTERS;
    boolean known = IntStream.range(0, units.strata()).anyMatch(h -> units.fraction(h) > 0);
    StringBuilder call = new StringBuilder("design <- svydesign(\n  ids = ");
    call.append(clusters ? own("design.unit", row -> sampling.unit(row)) : "~1");
    if (units.strata() > 1) {
      call.append(", strata = ").append(own("design.stratum", this::stratum));
    }
    call.append(", weights = ").append(own("design.weight", sampling::weight));
    if (known) {
      call.append(", fpc = ").append(own("design.fraction", r -> units.fraction(stratum(r))));
    }
    return call + ",\n  data = answers)\n";
  }

  private int stratum(int row) {
    return sampling.units().stratum(sampling.unit(row));
  }

  private String own(String name, IntToDoubleFunction value) {
    return columns
        .add(name, row -> RColumns.number(value.applyAsDouble(row)))
        .replaceFirst("answers\\$", "~");
  }

  private String line(String question, Answered group, Measure measure) {
    String rows = rows(group);
    Variable variable = group.variable();
    String estimate =
        switch (measure) {
          case Measure.Share share -> share(variable, share, rows);
          case Measure.Mean mean -> "average(" + value(variable) + ", " + rows + ")";
          case Measure.Nps nps -> "promoters(" + value(variable) + ", " + rows + ")";
        };
    return "add("
        + RColumns.quoted(question)
        + ", "
        + RColumns.quoted(group.group().label().in(language))
        + ", "
        + RColumns.quoted(measure.line().label().in(language))
        + ", "
        + estimate
        + ")\n";
  }

  private String rows(Answered group) {
    Rows rows = group.part().rows();
    if (rows.count() == fielded.table().rows()) {
      return "TRUE";
    }
    String key = group.whole() ? "part" : group.group().key().replaceFirst("^[^/]*/", "");
    return columns.add("in." + key, row -> rows.contains(row) ? "TRUE" : "FALSE");
  }

  private String share(Variable variable, Measure.Share share, String rows) {
    if (variable.kind() == Kind.MULTIPLE) {
      return "share(" + option(variable, share) + ", " + rows + ", 1)";
    }
    CodeColumn column = fielded.table().requireCodes(variable.column());
    AnswerBase base = options.base().of(variable);
    List<Integer> none =
        column.entries().stream()
            .filter(e -> e.code().isPresent() && !base.counts(e.missing()))
            .map(e -> e.code().getAsInt())
            .toList();
    return "share("
        + codes(variable)
        + ", "
        + rows
        + ", "
        + vector(share.codes())
        + (none.isEmpty() ? "" : ", none = " + vector(none))
        + ")";
  }

  private static String vector(Collection<Integer> codes) {
    List<Integer> sorted = codes.stream().sorted().toList();
    return sorted.stream().map(String::valueOf).collect(Collectors.joining(", ", "c(", ")"));
  }

  private String codes(Variable variable) {
    Column column = fielded.table().require(variable.column());
    return columns.add(variable.id(), row -> RColumns.number(column.numberAt(row)));
  }

  /** 1 for who chose the option, 0 for who answered the question without it. */
  private String option(Variable variable, Measure.Share share) {
    List<CodeColumn> all = variable.columns().stream().map(fielded.table()::requireCodes).toList();
    Rows answered =
        all.stream()
            .map(CodeColumn::substantive)
            .reduce(Rows.none(fielded.table().rows()), Rows::or);
    int code = share.codes().iterator().next();
    List<Integer> order =
        variable.scale().categories().stream().map(CategoryOutline::code).toList();
    CodeColumn own = all.get(order.indexOf(code));
    return columns.add(
        variable.id() + "." + code,
        row -> answered.contains(row) ? chosen(own.entry(own.index(row))) : "NA");
  }

  private static String chosen(Entry entry) {
    return entry.missing().isEmpty() && entry.code().orElse(0) != 0 ? "1" : "0";
  }

  /** The numbers, or the score of each code where scores are other numbers than codes. */
  private String value(Variable variable) {
    if (fielded.table().require(variable.column()) instanceof NumberColumn) {
      return codes(variable);
    }
    CodeColumn column = fielded.table().requireCodes(variable.column());
    Set<Integer> missing =
        column.entries().stream()
            .filter(e -> e.missing().isPresent() && e.code().isPresent())
            .map(e -> e.code().getAsInt())
            .collect(Collectors.toSet());
    List<CategoryOutline> scored =
        variable.scale().categories().stream()
            .filter(c -> c.score().isPresent() && !missing.contains(c.code()))
            .toList();
    String scores =
        scored.stream()
            .map(c -> RColumns.number(c.score().getAsDouble()))
            .collect(Collectors.joining(", ", "c(", ")"));
    return scores
        + "[match("
        + codes(variable)
        + ", "
        + vector(scored.stream().map(CategoryOutline::code).toList())
        + ")]";
  }

  private static String functions(String file) {
    try (InputStream in = RScript.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^#.*\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
