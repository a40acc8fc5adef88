// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Software;
import org.ketenspiegel.analysis.outline.Relevance;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.FieldworkBlock;
import org.ketenspiegel.model.study.Sample;
import org.ketenspiegel.model.study.Wave;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.Word;

/** How the answers came about and how figures were made of them. */
final class FieldworkWriter implements BlockWriter<FieldworkBlock> {

  @Override
  public void write(FieldworkBlock block, String anchor, Html html, Context context) {
    for (Wave wave : context.study().getWaves()) {
      wave.getFieldings().forEach(f -> fielding(wave, f, html, context));
    }
    html.leaf("h4", context.in(Word.METHOD));
    html.open("dl", "class", "facts");
    Facts facts = new Facts(html, context);
    facts.add(Word.BASES, context.in(Word.BASES_TEXT));
    facts.add(
        Word.INTERVALS,
        context.in(Word.INTERVALS_TEXT, context.numbers().level(context.edition().level())));
    facts.add(Word.TESTS, context.in(Word.TESTS_TEXT));
    facts.add(Word.RELEVANCE, relevance(context));
    facts.add(
        Word.DISCLOSURE,
        context.in(
            switch (context.runner().disclosure()) {
              case PROTECTED -> Word.DISCLOSURE_TEXT;
              case UNPROTECTED -> Word.DISCLOSURE_OFF;
            }));
    facts.add(Word.SOFTWARE, Software.version());
    html.closeLine();
  }

  private static String relevance(Context context) {
    Relevance relevance = context.data().outline().relevance();
    return context.in(
        Word.RELEVANCE_TEXT,
        written(relevance.mean(), context),
        written(100 * relevance.share(), context),
        written(relevance.points(), context));
  }

  /** With as many decimals as it was given, at most two. */
  private static String written(double value, Context context) {
    long hundredths = Math.round(100 * value);
    int places = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    return context.numbers().decimal(value, places);
  }

  private static void fielding(Wave wave, Fielding fielding, Html html, Context context) {
    html.leaf(
        "h4",
        context.in(Text.of(fielding.getAudience().getName()))
            + ", "
            + context.in(Text.of(wave.getName())));
    html.open("dl", "class", "facts");
    Facts facts = new Facts(html, context);
    String period =
        Stream.of(wave.getStart(), wave.getEnd())
            .filter(Objects::nonNull)
            .map(facts::date)
            .distinct()
            .collect(Collectors.joining(" – "));
    facts.add(Word.PERIOD, period);
    if (fielding.getSample() != null) {
      sample(fielding.getSample(), facts, context);
    }
    answers(wave, fielding, facts, context);
    html.closeLine();
  }

  private static void sample(Sample sample, Facts facts, Context context) {
    String size =
        sample.isSetFrameSize()
            ? " (N = " + context.numbers().count(sample.getFrameSize()) + ")"
            : "";
    facts.add(Word.POPULATION, context.in(Text.of(sample.getFrame())) + size);
    if (sample.isSetSelection()) {
      facts.add(Word.SELECTION, context.in(facts.word(sample.getSelection())));
    }
    facts.add(
        Word.MODE,
        sample.getModes().stream()
            .map(m -> context.in(facts.word(m)))
            .collect(Collectors.joining(", ")));
    facts.add(Word.INCENTIVE, context.in(Text.of(sample.getIncentive())));
    if (!sample.getDispositions().isEmpty()) {
      facts.add(Word.RESPONSE, new Dispositions(facts, context).words(sample.getDispositions()));
    }
  }

  private static void answers(Wave wave, Fielding fielding, Facts facts, Context context) {
    context
        .data()
        .fielded(wave.getId(), fielding.getAudience().getId())
        .ifPresent(
            f -> {
              facts.add(Word.INTERVIEWS, context.numbers().count(f.table().rows()));
              facts.add(Word.CLUSTERS, groups(f, f.design().clusters().orElse(""), context));
              facts.add(Word.STRATA, groups(f, f.design().strata().orElse(""), context));
              facts.add(Word.WEIGHT, f.design().weight().orElse(context.in(Word.NONE)));
              facts.add(Word.DATA, f.table().contentHash());
            });
  }

  private static String groups(Fielded fielded, String column, Context context) {
    if (column.isEmpty()) {
      return context.in(Word.NONE);
    }
    String name =
        fielded.variables(column).stream()
            .findFirst()
            .map(v -> context.in(v.name()))
            .orElse(column);
    var answers = fielded.table().require(column);
    long size =
        IntStream.range(0, answers.rows())
            .mapToObj(answers::textAt)
            .filter(t -> !t.isEmpty())
            .distinct()
            .count();
    return context.in(Word.CLUSTERS_OF, context.numbers().count(size), name);
  }
}
