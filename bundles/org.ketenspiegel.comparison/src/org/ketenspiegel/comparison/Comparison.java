// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Quantities;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.comparison.ComparisonOptions.Family;
import org.ketenspiegel.comparison.contrast.Bounds;
import org.ketenspiegel.comparison.contrast.CaseMix;
import org.ketenspiegel.comparison.contrast.Contrasts;
import org.ketenspiegel.comparison.contrast.Contrasts.Drafted;
import org.ketenspiegel.comparison.contrast.Families;
import org.ketenspiegel.comparison.contrast.Matter;
import org.ketenspiegel.comparison.contrast.Party;
import org.ketenspiegel.model.Text;

/**
 * Questions between agencies, audiences, segments or other groups. Who answered decides the test:
 * judgements of the same person are paired, different people are independent, a part stands against
 * the rest.
 */
public final class Comparison implements Analysis<ComparisonOptions> {

  /** The id under which it is contributed. */
  public static final String ID = "comparison";

  @Override
  public ComparisonOptions defaults(StudyOutline study) {
    return new ComparisonOptions(
        study.audiences().isEmpty() ? "" : study.audiences().getFirst().id(),
        List.of(),
        List.of(study.agencies().size() > 1 ? Matters.AGENCY : "segment"));
  }

  @Override
  public AnalysisResult run(StudyData data, ComparisonOptions options, Run run) {
    boolean audiences = options.between().contains(Audiences.AUDIENCE);
    Optional<Fielded> fielded =
        options.audience().isEmpty() || audiences
            ? data.fieldings().stream().findFirst()
            : data.latest(options.audience());
    if (fielded.isEmpty()) {
      return new Unanswered(
          Text.of(
              "van doelgroep '" + options.audience() + "' zijn er geen antwoorden",
              "there are no answers of audience '" + options.audience() + "'"));
    }
    if (options.between().isEmpty() && options.paired().isEmpty()) {
      return new Unanswered(Text.of("kies waartussen wordt vergeleken", "choose what is compared"));
    }
    List<Matter> matters =
        audiences
            ? new Audiences(data.outline(), options).of(data)
            : new Matters(data.outline(), fielded.get(), options).all();
    return new Compared(data, fielded.get(), options, run).of(matters);
  }

  /** One run. */
  private record Compared(StudyData data, Fielded fielded, ComparisonOptions options, Run run) {

    private record Row(Matter matter, Measure measure, boolean several, List<Drafted> drafted) {}

    AnalysisResult of(List<Matter> matters) {
      Contrasts contrasts =
          new Contrasts(
              options.confidence(), new Bounds(options.bound(), data.outline().relevance()));
      List<Row> rows = new ArrayList<>();
      List<Gap> alone = new ArrayList<>();
      for (Matter matter : matters) {
        run.progress((double) rows.size() / Math.max(rows.size() + 1, matters.size()));
        if (matter.parties().size() < 2) {
          alone.add(alone(matter));
          continue;
        }
        List<Measure> measures =
            Quantities.of(options.statistic(), matter.parties().getFirst().variable());
        for (Measure measure : measures) {
          rows.add(new Row(matter, measure, measures.size() > 1, contrasts.pairs(matter, measure)));
        }
      }
      return rows.isEmpty() ? unanswered(alone) : result(matters, rows, alone, contrasts);
    }

    private AnalysisResult result(
        List<Matter> matters, List<Row> rows, List<Gap> alone, Contrasts contrasts) {
      List<Gap> gaps = new ArrayList<>();
      CaseMix mix = new CaseMix(options.casemix(), options.confidence());
      Estimates estimates = new Estimates(contrasts);
      List<List<Gap>> decided = decided(rows);
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        estimates.add(row.matter(), row.measure(), row.several(), decided.get(i));
        gaps.addAll(mix.beside(row.matter(), row.measure(), decided.get(i)));
      }
      gaps.addAll(alone);
      Text title = Wording.title(matters);
      Text by = Wording.by(data.fieldings(), options);
      Basis basis = Wording.basis(matters, gaps, options);
      Provenance provenance = Provenance.of(sources(matters));
      return new Composite(
          ID,
          List.of(
              estimates.table(title, subtitle(matters), by, basis, provenance),
              new Gaps(
                  Gaps.Kind.COMPARISON,
                  Text.of("Verschillen", "Differences"),
                  by,
                  Optional.empty(),
                  gaps,
                  Optional.empty(),
                  CaseMix.caution(options.casemix(), matters).stream().toList(),
                  fielded.rows().count(),
                  basis,
                  provenance)));
    }

    /** Whose answers are compared, each once. */
    private List<Fielded> sources(List<Matter> matters) {
      List<Fielded> all =
          matters.stream()
              .flatMap(m -> m.parties().stream())
              .map(Party::fielded)
              .distinct()
              .toList();
      return all.isEmpty() ? List.of(fielded) : all;
    }

    /**
     * The gaps of each row; rows of one family, as of all parts against their rest, go together.
     */
    private List<List<Gap>> decided(List<Row> rows) {
      Map<String, List<Integer>> families = new LinkedHashMap<>();
      for (int i = 0; i < rows.size(); i++) {
        families.computeIfAbsent(family(rows.get(i)), f -> new ArrayList<>()).add(i);
      }
      Map<Integer, List<Gap>> apart = new TreeMap<>();
      for (List<Integer> family : families.values()) {
        List<Gap> all =
            Families.decide(
                family.stream().flatMap(i -> rows.get(i).drafted().stream()).toList(),
                options.adjust().method());
        int from = 0;
        for (int i : family) {
          int size = rows.get(i).drafted().size();
          apart.put(i, all.subList(from, from + size));
          from += size;
        }
      }
      return List.copyOf(apart.values());
    }

    private String family(Row row) {
      return options.family() == Family.ROW
          ? row.matter().key() + "/" + row.measure().line().key()
          : "";
    }

    private static Text subtitle(List<Matter> matters) {
      return matters.size() == 1
          ? matters.getFirst().parties().getFirst().variable().text()
          : Text.NONE;
    }

    private static Untold alone(Matter matter) {
      Text only = matter.parties().isEmpty() ? Text.NONE : matter.parties().getFirst().label();
      return new Untold(
          matter.key(),
          matter.label(),
          matter.subject(),
          matter.agency(),
          Untold.Cause.INCOMPLETE,
          Text.of(
              "alleen gevraagd voor: " + only.in("nl"), "asked for one only: " + only.in("en")));
    }

    private AnalysisResult unanswered(List<Gap> alone) {
      if (alone.isEmpty()) {
        return new Unanswered(
            Text.of(
                "kies een of meer vragen die deze uitkomst hebben",
                "choose one or more questions that have this statistic"));
      }
      Untold first = (Untold) alone.getFirst();
      return new Unanswered(
          Text.of(
              first.label().in("nl") + ": " + first.reason().in("nl"),
              first.label().in("en") + ": " + first.reason().in("en")));
    }
  }
}
