// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import org.ketenspiegel.model.Text;

/** What differs between two versions of a question. */
public enum Reason {
  WORDING(Text.of("vraagtekst", "wording")),
  INSTRUCTION(Text.of("toelichting", "instruction")),
  INTRODUCTION(Text.of("inleiding van het onderdeel", "introduction of the section")),
  TRANSLATION(Text.of("vertaling", "translation")),
  LANGUAGES(Text.of("talen", "languages")),
  KIND(Text.of("soort vraag", "kind of question")),
  CONCEPT(Text.of("begrip", "concept")),
  ROLE(Text.of("rol", "role")),
  AGENCIES(Text.of("beoordeelde organisaties", "agencies judged")),
  ITEMS(Text.of("andere items van de reeks", "other items of the battery")),
  POSITION(Text.of("plaats in de vragenlijst", "position")),
  UNIVERSE(Text.of("aan wie gevraagd", "universe")),
  MODE(Text.of("wijze van afname", "mode")),
  BASE(Text.of("basis van percentages", "base of shares")),
  SCALE_POINTS(Text.of("aantal schaalpunten", "points of the scale")),
  SCALE_LABELS(Text.of("labels van de schaal", "labels of the scale")),
  SCALE_SCORES(Text.of("scores van de schaal", "scores of the scale")),
  SCALE_DIRECTION(Text.of("richting van de schaal", "direction of the scale")),
  SCALE_ORDER(Text.of("volgorde van de antwoorden", "order of the answers")),
  CATEGORIES(Text.of("antwoordmogelijkheden", "answers offered")),
  CODES(Text.of("codes van de antwoorden", "codes of the answers")),
  NETS(Text.of("samenvoegingen van antwoorden", "nets of answers")),
  DONT_KNOW(Text.of("‘weet niet’ en dergelijke", "don't know and the like")),
  MOST_ANSWERS(Text.of("aantal antwoorden dat mag", "number of answers allowed")),
  CORRECT_ANSWER(Text.of("goede antwoord", "right answer")),
  BOUNDS(Text.of("grenzen van het getal", "bounds of the number")),
  UNIT(Text.of("eenheid van het getal", "unit of the number"));

  private final Text words;

  Reason(Text words) {
    this.words = words;
  }

  public Text words() {
    return words;
  }
}
