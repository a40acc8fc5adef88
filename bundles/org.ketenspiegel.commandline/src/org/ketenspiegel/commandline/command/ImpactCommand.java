// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.placement.Measure;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.PlacementJson;
import org.ketenspiegel.commandline.output.PlacementJson.Part;
import org.ketenspiegel.commandline.output.PlacementText;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.impact.Impact;
import org.ketenspiegel.impact.ImpactOptions;

/** Which questions carry a judgement, and how sure their places are. */
public final class ImpactCommand implements Command {

  /** Flags by the options they set. */
  private static final Map<String, String> PASSED =
      Map.of(
          "agency", "agency",
          "performance", "performance",
          "missing", "missing",
          "not-applicable", "notApplicable",
          "crosshair", "crosshair",
          "importance-crosshair", "importanceCrosshair",
          "specifications", "specifications",
          "seed", "seed");

  @Override
  public Syntax syntax() {
    List<Flag> own =
        List.of(
            Flag.of("outcome", "V", "the overall judgement (needed)"),
            Flag.of("drivers", "V,…", "the aspects that may go with it (needed)"),
            Flag.of("agency", "ID", "of a study: the agency judged"),
            Flag.of("by", "V|segment|agency", "one matrix for each group or agency"),
            Flag.of("method", "lmg,johnson,correlation,beta", "importances to tell of"),
            Flag.of("performance", "mean|top2", "what the judgement of an aspect is"),
            Flag.of("missing", "listwise|pairwise|imputed|all", "rule for missing answers"),
            Flag.of("not-applicable", "separate|dummy", "what becomes of 'not applicable'"),
            Flag.of("bootstrap", "N", "number of replicates (default 2000), 0 for none"),
            Flag.of("crosshair", "mean|median|midpoint|previous|VALUE", "where the lines stand"),
            Flag.of("importance-crosshair", "mean|median|previous|VALUE", "the line of impact"),
            Flag.of("specifications", "one|all", "whether other choices are tried too"));
    return new Syntax(
        "impact",
        List.of("SOURCE"),
        "which aspects carry the overall judgement, and how sure that is",
        Stream.concat(own.stream(), Flags.ANSWERS.stream()).toList(),
        List.of(
            "ketenspiegel impact kleine-keten-2017 --audience asielzoekers --agency coa"
                + " --outcome oordeel --drivers aspect",
            "ketenspiegel impact answers.csv --outcome q1 --drivers q2,q3,q4 --clusters place"
                + " --json"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    if (!words.has("outcome") || !words.has("drivers")) {
      throw new WordsException("'impact' needs --outcome V and --drivers V,…");
    }
    String language = words.choice("language", "nl", "en").orElse("en");
    List<Measure> measures = measures(words);
    Source source = new Sources(words, session).open(words.argument(0));
    List<String> asked = new ArrayList<>(words.list("drivers"));
    asked.add(words.value("outcome").orElseThrow());
    Fielded fielded = source.fielded(words.value("audience"), asked);
    ImpactOptions options = options(words, fielded);
    Runner runner = session.runner(words);
    List<Part> parts = new ArrayList<>();
    for (ImpactParts.Wanted each : new ImpactParts(words, source, fielded, options).wanted()) {
      AnalysisResult result =
          runner.run(each.data(), Impact.ID, each.options(), Runner.Watch.NOBODY);
      parts.add(new Part(each.label(), result));
    }
    if (parts.stream().allMatch(p -> p.result() instanceof Unanswered)) {
      throw new WordsException(((Unanswered) parts.getFirst().result()).reason().in("en"));
    }
    session.result(
        words,
        words.has("json")
            ? PlacementJson.of(parts, measures, language)
            : PlacementText.of(parts, language));
    return ExitCode.DONE;
  }

  private static List<Measure> measures(Words words) {
    if (!words.has("method")) {
      return PlacementJson.METHODS;
    }
    List<Measure> measures = new ArrayList<>();
    for (String word : words.list("method")) {
      measures.add(
          Arrays.stream(Measure.values())
              .filter(PlacementJson.METHODS::contains)
              .filter(m -> m.key().equals(word))
              .findFirst()
              .orElseThrow(
                  () ->
                      new WordsException(
                          "--method has '"
                              + word
                              + "', expected lmg, johnson, correlation, beta")));
    }
    return measures;
  }

  private static ImpactOptions options(Words words, Fielded fielded) {
    Map<String, String> plain = new HashMap<>();
    PASSED.forEach((flag, component) -> words.value(flag).ifPresent(v -> plain.put(component, v)));
    words.value("bootstrap").ifPresent(v -> plain.put("replicates", v));
    words.fraction("confidence").ifPresent(c -> plain.put("confidence", Double.toString(c)));
    try {
      return OptionValues.read(
              new ImpactOptions(
                  fielded.audience(),
                  "",
                  words.value("outcome").orElseThrow(),
                  words.list("drivers")),
              plain)
          .options();
    } catch (IllegalArgumentException e) {
      throw new WordsException(flagged(e.getMessage()), e);
    }
  }

  /** Options are called as their flags are. */
  private static String flagged(String message) {
    return message
        .replace("'replicates'", "'bootstrap'")
        .replace("'notApplicable'", "'not-applicable'")
        .replace("'importanceCrosshair'", "'importance-crosshair'");
  }
}
