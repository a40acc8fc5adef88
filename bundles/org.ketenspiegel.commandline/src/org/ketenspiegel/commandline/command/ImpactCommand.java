// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.placement.Measure;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.PlacementJson;
import org.ketenspiegel.commandline.output.PlacementJson.Part;
import org.ketenspiegel.commandline.output.PlacementText;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.source.Split;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.impact.Impact;
import org.ketenspiegel.impact.ImpactOptions;
import org.ketenspiegel.model.Text;

/** Which questions carry a judgement, and how sure their places are. */
public final class ImpactCommand implements Command {

  private static final List<Measure> METHODS =
      List.of(Measure.LMG, Measure.JOHNSON, Measure.CORRELATION, Measure.BETA);
  private static final List<String> PASSED =
      List.of("agency", "performance", "missing", "crosshair", "specifications", "seed");

  @Override
  public Syntax syntax() {
    List<Flag> own =
        List.of(
            Flag.of("outcome", "V", "the overall judgement (needed)"),
            Flag.of("drivers", "V,…", "the aspects that may go with it (needed)"),
            Flag.of("agency", "ID", "of a study: the agency judged"),
            Flag.of("by", "V", "one matrix for each group, or 'segment'"),
            Flag.of("method", "lmg,johnson,correlation,beta", "importances to tell of"),
            Flag.of("performance", "mean|top2", "what the judgement of an aspect is"),
            Flag.of("missing", "listwise|pairwise|imputed", "rule for missing answers"),
            Flag.of("bootstrap", "N", "number of replicates (default 2000), 0 for none"),
            Flag.of("crosshair", "mean|median|midpoint|VALUE", "where the lines stand"),
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
    Runner runner =
        new Runner(
            session.analyses(),
            words.has("no-suppression") ? Disclosure.UNPROTECTED : Disclosure.PROTECTED);
    List<Part> parts = new ArrayList<>();
    for (Split.Part part : parts(words, source, fielded)) {
      StudyData data = new StudyData(source.data().outline(), List.of(part.fielded()));
      AnalysisResult result = runner.run(data, Impact.ID, options, Runner.Watch.NOBODY);
      parts.add(new Part(part.label(), result));
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

  private static List<Split.Part> parts(Words words, Source source, Fielded fielded) {
    Optional<String> by = words.value("by");
    return by.isEmpty()
        ? List.of(new Split.Part(Text.NONE, fielded))
        : Split.by(by.get(), source.data().outline(), fielded);
  }

  private static List<Measure> measures(Words words) {
    if (!words.has("method")) {
      return METHODS;
    }
    List<Measure> measures = new ArrayList<>();
    for (String word : words.list("method")) {
      measures.add(
          Arrays.stream(Measure.values())
              .filter(METHODS::contains)
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
    PASSED.forEach(name -> words.value(name).ifPresent(v -> plain.put(name, v)));
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
      WordsException refused =
          new WordsException(e.getMessage().replace("'replicates'", "'bootstrap'"));
      refused.initCause(e);
      throw refused;
    }
  }
}
