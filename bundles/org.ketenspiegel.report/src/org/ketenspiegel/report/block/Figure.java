// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.GapSheet;
import org.ketenspiegel.report.words.SeriesSheet;
import org.ketenspiegel.report.words.Word;

/** A result on the page: question and base, the picture, its numbers and where they come from. */
final class Figure {

  private final Html html;
  private final Context context;
  private final String id;

  Figure(Html html, Context context, String id) {
    this.html = html;
    this.context = context;
    this.id = id;
  }

  void write(AnalysisBlock block, AnalysisResult result) {
    List<AnalysisResult> parts = parts(result);
    head(parts);
    provenance(parts.getFirst()).ifPresent(from -> picture(block, result, from));
    if (ChartKind.fitting(result).isEmpty()) {
      html.open("details", "class", "numbers", "open", "");
    } else {
      html.open("details", "class", "numbers");
    }
    html.leaf("summary", context.in(parts.size() == 1 ? Word.TABLE : Word.TABLES));
    for (int i = 0; i < parts.size(); i++) {
      numbers(parts.get(i), parts.size() == 1 ? id : id + "-" + (i + 1));
    }
    provenance(parts.getFirst()).ifPresent(from -> source(parts.getFirst(), from));
    html.closeLine();
  }

  private static List<AnalysisResult> parts(AnalysisResult result) {
    return result instanceof Composite composite
        ? composite.parts().stream().flatMap(p -> parts(p).stream()).toList()
        : List.of(result);
  }

  private void head(List<AnalysisResult> parts) {
    html.open("div", "class", "asked");
    List<String> questions =
        parts.stream().map(this::question).filter(q -> !q.isEmpty()).distinct().toList();
    if (questions.size() == 1) {
      html.leaf("p", questions.getFirst(), "class", "question");
    }
    AnalysisResult whole = parts.size() == 1 ? parts.getFirst() : new Composite("", parts);
    html.leaf("p", context.base(whole), "class", "base");
    html.closeLine();
  }

  private String question(AnalysisResult result) {
    return switch (result) {
      // a summary of several questions names them itself
      case Table t -> t.question().isPresent() ? context.in(t.subtitle()) : "";
      case Placement p -> context.in(p.subtitle());
      case Gaps g -> "";
      case Series s -> "";
      case Texts t -> context.in(t.subtitle());
      case Composite c -> "";
      case Unanswered u -> "";
    };
  }

  /** The waves that a trend follows, in the order of time. */
  private static Stream<Text> waves(AnalysisResult result) {
    return switch (result) {
      case Series s ->
          s.courses().stream()
              .flatMap(c -> c.points().stream())
              .sorted(Comparator.comparingDouble(Point::time))
              .map(Point::label);
      case Composite c -> c.parts().stream().flatMap(Figure::waves);
      default -> Stream.empty();
    };
  }

  private static Optional<Provenance> provenance(AnalysisResult result) {
    return switch (result) {
      case Table t -> Optional.of(t.provenance());
      case Placement p -> Optional.of(p.provenance());
      case Gaps g -> Optional.of(g.provenance());
      case Series s -> Optional.of(s.provenance());
      case Texts t -> Optional.of(t.provenance());
      case Composite c -> Optional.empty();
      case Unanswered u -> Optional.empty();
    };
  }

  private void picture(AnalysisBlock block, AnalysisResult result, Provenance from) {
    html.open(
        "figure",
        "class",
        "result",
        "id",
        "fig-" + id,
        "data-analysis",
        from.analysis(),
        "data-answers",
        from.data(),
        "data-filter",
        from.filter(),
        "data-weight",
        from.weight(),
        "data-software",
        from.software(),
        "data-options",
        options(from));
    context.pictures().write(result, block.getChart(), html);
    html.leaf("figcaption", sourceLine(result, from));
    html.closeLine();
  }

  private String sourceLine(AnalysisResult result, Provenance from) {
    List<String> followed = waves(result).map(context::in).distinct().toList();
    String wave =
        followed.isEmpty()
            ? Optional.ofNullable(from.options().get("audience"))
                .flatMap(context::wave)
                .map(w -> ", " + w)
                .orElse("")
            : ", " + String.join(", ", followed);
    String notice = context.in(from.notice());
    return context.in(Word.SOURCE)
        + ": "
        + context.in(context.data().outline().name())
        + wave
        + (notice.isEmpty() ? "" : " · " + notice);
  }

  private void numbers(AnalysisResult part, String place) {
    switch (part) {
      case Table t ->
          context.tables(html).write(t, context.in(t.title()), context.in(t.subtitle()), place);
      case Placement p -> new PlacementTable(html, context).write(p, place);
      case Gaps g ->
          new GapTable(html, context).write(g.title(), GapSheet.of(g, context.language()), place);
      case Series s ->
          new GapTable(html, context)
              .write(s.title(), SeriesSheet.of(s, context.language()), place);
      case Texts t -> new TextsWriter(html, context).write(t);
      case Unanswered u ->
          html.leaf(
              "p", context.in(Word.NOT_COMPUTED, context.in(u.reason())), "class", "unanswered");
      case Composite c -> c.parts().forEach(p -> numbers(p, place));
    }
  }

  private void source(AnalysisResult part, Provenance from) {
    html.open("dl", "class", "provenance");
    Facts facts = new Facts(html, context);
    facts.add(Word.METHOD, method(part));
    facts.add(Word.TEST, test(part));
    facts.add(Word.FILTER, from.filter());
    facts.add(Word.WEIGHT, from.weight());
    facts.add(Word.ANALYSIS, new OptionWords(context).of(from));
    facts.add(Word.DATA, from.data());
    html.closeLine();
  }

  private String method(AnalysisResult part) {
    return context.in(
        switch (part) {
          case Table t -> t.basis().method();
          case Placement p -> p.basis().method();
          case Gaps g -> g.basis().method();
          case Series s -> s.basis().method();
          case Texts t -> t.basis().method();
          case Composite c -> Text.NONE;
          case Unanswered u -> Text.NONE;
        });
  }

  private String test(AnalysisResult part) {
    return switch (part) {
      case Table t -> context.in(t.basis().test());
      case Gaps g -> context.in(g.basis().test());
      case Series s -> context.in(s.basis().test());
      default -> "";
    };
  }

  private static String options(Provenance from) {
    return from.options().entrySet().stream()
        .filter(o -> !o.getValue().isEmpty())
        .sorted(Map.Entry.comparingByKey())
        .map(o -> o.getKey() + "=" + o.getValue())
        .collect(Collectors.joining(" "));
  }
}
