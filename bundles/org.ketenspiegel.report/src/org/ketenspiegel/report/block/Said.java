// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Findings;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.StudySources;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.kept.KeptFindings;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.Block;
import org.ketenspiegel.report.html.Html;

/**
 * What the rules say of the blocks of a report, and where on the page their numbers stand.
 *
 * @param anchors the places of the blocks
 * @param known results that were asked for before
 * @param findings asks the rules
 * @param found what they said of blocks before, for a chapter says what its report's summary says
 */
public record Said(
    Rules rules,
    Results results,
    Map<Block, String> anchors,
    Map<Block, AnalysisResult> known,
    Findings findings,
    Map<Block, List<Finding>> found) {

  public Said(Rules rules, Results results, Map<Block, String> anchors) {
    this(
        rules,
        results,
        anchors,
        Collections.synchronizedMap(new IdentityHashMap<>()),
        new Findings(rules, new Setting(results)),
        new ConcurrentHashMap<>());
  }

  /** The same of other results. */
  Said with(Results others) {
    return new Said(rules, others, anchors);
  }

  /** What is found in blocks, in their order. */
  List<Finding> in(List<? extends Block> blocks, Context context) {
    return findings.once(blocks.stream().flatMap(b -> in(b, context).stream()).toList());
  }

  private List<Finding> in(Block block, Context context) {
    Optional<Source> source = result(block, context).map(r -> new Source(anchors.get(block), r));
    return source.isEmpty()
        ? List.of()
        : found.computeIfAbsent(block, b -> findings.in(source.get()));
  }

  Setting setting() {
    return new Setting(results);
  }

  KeptFindings kept() {
    return new KeptFindings(setting());
  }

  private Optional<AnalysisResult> result(Block block, Context context) {
    AnalysisResult before = known.get(block);
    Optional<AnalysisResult> found = before == null ? run(block, context) : Optional.of(before);
    found.ifPresent(r -> known.put(block, r));
    return found;
  }

  private static Optional<AnalysisResult> run(Block block, Context context) {
    if (!(block instanceof AnalysisBlock analysis)
        || context.runner().contributions().stream()
            .noneMatch(c -> c.id().equals(analysis.getAnalysis()))) {
      return Optional.empty();
    }
    return Optional.of(
        context.run(
            context.request(analysis.getAnalysis(), StudySources.options(analysis.getOptions()))));
  }

  /** The place of a number on the page: its cell, or the figure it is part of. */
  Optional<String> place(Reference asked, Context context) {
    Reference cell = results.whole(asked);
    for (Map.Entry<Block, String> block : anchors.entrySet()) {
      Optional<AnalysisResult> result = result(block.getKey(), context);
      if (result.isPresent()) {
        List<AnalysisResult> parts = Results.parts(result.get()).toList();
        for (int i = 0; i < parts.size(); i++) {
          if (isIn(parts.get(i), cell)) {
            String table = block.getValue() + (parts.size() == 1 ? "" : "-" + (i + 1));
            return Optional.of(in(parts.get(i), table, block.getValue(), cell));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(AnalysisResult part, Reference cell) {
    return switch (part) {
      case Table t ->
          isOf(t.provenance(), cell)
              && (t.question().orElse("").equals(cell.part()) || isWave(t, cell));
      case Placement p -> isOf(p.provenance(), cell);
      case Gaps g -> isOf(g.provenance(), cell);
      case Series series -> isOf(series.provenance(), cell) && cell.isIn(series);
      default -> false;
    };
  }

  /** What a wave of a series gave stands in the table beside it. */
  private static boolean isWave(Table table, Reference cell) {
    return cell.subject().equals(cell.line())
        && table.lines().stream().anyMatch(l -> l.key().equals(cell.line()))
        && table.groups().stream().anyMatch(g -> g.key().equals(cell.group()));
  }

  private static boolean isOf(Provenance from, Reference cell) {
    return from.analysis().equals(cell.analysis()) && from.options().equals(cell.options());
  }

  private static String in(AnalysisResult part, String table, String block, Reference cell) {
    return switch (part) {
      case Table t -> Html.name(table + "/" + cell.line() + "/" + cell.group());
      case Placement p ->
          switch (cell.quantity()) {
            case IMPACT -> Html.name(table + "/" + cell.line() + "/x");
            case JUDGEMENT -> Html.name(table + "/" + cell.line() + "/y");
            case SURENESS -> Html.name(table + "/" + cell.line() + "/quadrant");
            default -> block;
          };
      default -> block;
    };
  }
}
