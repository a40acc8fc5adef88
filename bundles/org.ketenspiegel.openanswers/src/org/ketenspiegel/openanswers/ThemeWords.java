// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.openanswers.ThemesOptions.Base;
import org.ketenspiegel.statistics.reliability.Agreement;

/** Base and method of tables of themes and of agreement, in words. */
record ThemeWords(Fielded fielded, ThemesOptions options) {

  /**
   * Of a table of themes.
   *
   * @param answers given ones
   * @param coded those of them that are coded
   */
  Basis basis(Sheet sheet, Base base, long answers, long coded) {
    List<Text> method = new ArrayList<>();
    method.add(counting());
    method.add(
        Text.of("een antwoord kan meer dan één thema hebben", "an answer may have several themes"));
    method.add(coder(sheet));
    // how many a handful left out would be known from the difference
    if (coded < answers && coded >= Disclosure.SMALLEST_BASE) {
      method.add(
          Text.of(
              coded
                  + " van de "
                  + answers
                  + " antwoorden zijn gecodeerd; de andere tellen niet mee",
              coded + " of " + answers + " answers are coded; the others are not counted"));
    }
    List<String> unknown = sheet.unknownCodes();
    if (!unknown.isEmpty()) {
      String codes = String.join(", ", unknown);
      method.add(
          Text.of(
              "niet getoond, want niet in het codeboek: " + codes,
              "not shown, as the code frame lacks them: " + codes));
    }
    return new Basis(base.words(), joined(method), Text.NONE);
  }

  private Text counting() {
    boolean weighted = fielded.design().weight().isPresent();
    boolean simple = fielded.design().columns().isEmpty();
    return Text.of(
        (weighted ? "gewogen" : "ongewogen")
            + ", "
            + new Numbers("nl").level(options.confidence())
            + "%-interval volgens Wilson"
            + (simple ? "" : " naar de trekking van de steekproef"),
        (weighted ? "weighted" : "unweighted")
            + ", "
            + new Numbers("en").level(options.confidence())
            + "% interval by Wilson"
            + (simple ? "" : " as the sample was drawn"));
  }

  private Text coder(Sheet sheet) {
    List<String> coders = sheet.coders();
    if (!options.coder().isEmpty()) {
      return Text.of("codes van " + options.coder(), "codes by " + options.coder());
    }
    return coders.size() < 2
        ? Text.of("één codeur", "one coder")
        : Text.of(
            "bij meer codeurs telt wie de meeste antwoorden codeerde (" + coders.getFirst() + ")",
            "of several coders, whoever coded most answers counts (" + coders.getFirst() + ")");
  }

  /** Of a table of agreement. */
  Basis basis(Sheet sheet, Agreement overall) {
    List<Text> method = new ArrayList<>();
    method.add(
        Text.of(
            "alfa van Krippendorff; alle codes samen met de afstand MASI, elke code apart nominaal"
                + " (wel of niet gegeven)",
            "Krippendorff's alpha; all codes together by the MASI distance, each code apart as"
                + " nominal (given or not)"));
    method.add(
        Text.of(
            new Numbers("nl").level(options.confidence())
                + "%-interval uit "
                + options.replicates()
                + " herhalingen van de antwoorden, waar die het kunnen zeggen",
            new Numbers("en").level(options.confidence())
                + "% interval from "
                + options.replicates()
                + " replicates of the answers, where they can tell"));
    String coders = String.join(", ", sheet.coders());
    method.add(Text.of("codeurs: " + coders, "coders: " + coders));
    if (overall instanceof Agreement.Undefined undefined) {
      method.add(reason(undefined.reason()));
    }
    return new Basis(
        Text.of("antwoorden van twee of meer codeurs", "answers coded by two or more"),
        joined(method),
        Text.NONE);
  }

  static Text reason(Agreement.Reason reason) {
    return switch (reason) {
      case NOTHING_CODED_TWICE ->
          Text.of(
              "geen alfa: geen antwoord is door twee codeurs gecodeerd",
              "no alpha: no answer was coded by two");
      case NO_VARIATION ->
          Text.of(
              "geen alfa: alle antwoorden hebben dezelfde codes",
              "no alpha: all answers have the same codes");
    };
  }

  private static Text joined(List<Text> words) {
    return Text.of(joined(words, "nl"), joined(words, "en"));
  }

  private static String joined(List<Text> words, String language) {
    return words.stream().map(w -> w.in(language)).collect(Collectors.joining("; "));
  }
}
