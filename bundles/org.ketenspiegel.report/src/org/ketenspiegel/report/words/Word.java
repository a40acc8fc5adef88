// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.words;

import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.model.Text;

/** Every fixed word of a report, in Dutch and English. */
public enum Word {
  CONTENTS("Inhoud", "Contents"),
  QUOTE("Citaat", "Quote"),
  WHO("Van wie", "Whose"),
  WHO_WITHHELD(
      "kenmerken niet getoond: te weinig respondenten delen ze",
      "traits not shown: too few respondents share them"),
  REDACTED("bewerkt voor de privacy", "edited for privacy"),
  PARAPHRASED("in andere woorden weergegeven", "put in other words"),
  TRANSLATED("vertaald uit het %s", "translated from %s"),
  NOTICE("Let op", "Please note"),
  BASE("Basis", "Base"),
  UNWEIGHTED("ongewogen", "unweighted"),
  WEIGHTED("gewogen", "weighted"),
  SOURCE("Bron", "Source"),
  TABLE("Tabel bij deze figuur", "Table of this figure"),
  TABLES("Tabellen bij deze figuur", "Tables of this figure"),
  GROUP("Groep", "Group"),
  N("n", "n"),
  METHOD("Methode", "Method"),
  TEST("Toets", "Test"),
  FILTER("Filter", "Filter"),
  WEIGHT("Weging", "Weight"),
  DATA("Antwoorden (SHA-256)", "Answers (SHA-256)"),
  ANALYSIS("Analyse", "Analysis"),
  SOFTWARE("Programma", "Software"),
  ANSWERS("Onderzoeksvragen hierbij", "Research questions"),
  INSIGHT("Inzicht", "Insight"),
  RECOMMENDATION("Aanbeveling", "Recommendation"),
  NO_FINDINGS("Er is hier niets gevonden.", "Nothing was found here."),
  MORE_FINDINGS("Alle bevindingen (%s)", "All findings (%s)"),
  IN_GENERAL("In het algemeen", "In general"),
  STALE("opnieuw te lezen: %s", "to be read again: %s"),
  OPEN("De aanbeveling is aan de onderzoeker.", "The recommendation is the researcher’s."),
  START(
      "Dit is een aanzet uit het kwadrant; de aanbeveling zelf is aan de onderzoeker.",
      "This is a start, from the quadrant; the recommendation itself is the researcher’s."),
  SUPPRESSED(
      "niet getoond, om te kleine groepen te beschermen",
      "not shown, to protect groups that are too small"),
  SUPPRESSED_KEY(
      "· niet getoond: minder dan %s respondenten, of zo'n groep zou eruit volgen",
      "· not shown: fewer than %s respondents, or such a group would follow from it"),
  INDICATIVE_KEY(
      "(…) effectief minder dan 30 respondenten: indicatief",
      "(…) effectively fewer than 30 respondents: indicative"),
  INTERVAL_KEY(
      "klein gedrukt: %s%%-betrouwbaarheidsinterval", "in small print: %s%% confidence interval"),
  VERDICT_KEY(
      "achter het kwadrant: in welk deel van %s herhalingen het onderdeel daar ligt",
      "after the quadrant: in which share of %s replicates the aspect lies there"),
  LETTERS_KEY(
      "letters: significant hoger dan de groep met die letter (p < 0,05 na correctie; kleine"
          + " letter: indicatief)",
      "letters: significantly higher than the group of that letter (p < .05 after correction; small"
          + " letter: indicative)"),
  REST_KEY(
      "▲ ▼: significant hoger of lager dan alle anderen samen (p < 0,05 na correctie; tussen"
          + " haakjes: indicatief)",
      "▲ ▼: significantly higher or lower than everybody else (p < .05 after correction; in"
          + " parentheses: indicative)"),
  NOT_INSTALLED("De analyse ‘%s’ is niet geïnstalleerd.", "The analysis ‘%s’ is not installed."),
  NOT_COMPUTED("Niet berekend: %s.", "Not computed: %s."),
  ASPECT("Onderdeel", "Aspect"),
  QUADRANT("Kwadrant", "Quadrant"),
  LINES(
      "de lijnen liggen bij %s en %s; verklaarde variantie (R²) %s",
      "the lines are at %s and %s; explained variance (R²) %s"),
  PERIOD("Periode", "Period"),
  POPULATION("Populatie en kader", "Population and frame"),
  SELECTION("Selectie", "Selection"),
  MODE("Wijze van ondervragen", "Mode"),
  INCENTIVE("Beloning", "Incentive"),
  INTERVIEWS("Ingevulde vragenlijsten", "Completed questionnaires"),
  RESPONSE("Respons", "Response"),
  RESPONSE_RATE(
      "%s van de benaderden (compleet en gedeeltelijk; AAPOR RR2)",
      "%s of those approached (complete and partial; AAPOR RR2)"),
  STRATA("Strata", "Strata"),
  CLUSTERS("Clusters", "Clusters"),
  CLUSTERS_OF("%s (%s)", "%s (%s)"),
  NONE("geen", "none"),
  BASES("Bases", "Bases"),
  BASES_TEXT(
      "Een percentage is berekend over wie de vraag inhoudelijk heeft beantwoord, tenzij bij de"
          + " basis staat dat ‘weet niet’ meetelt. Wie een vraag door de routering niet kreeg, telt"
          + " niet mee.",
      "A percentage is of those who gave a substantive answer, unless the base line says that don’t"
          + " know is counted. Who was not asked because of the routing is not counted."),
  INTERVALS("Marges", "Margins"),
  INTERVALS_TEXT(
      "Bij elke uitkomst staat een %s%%-betrouwbaarheidsinterval: bij aandelen volgens Wilson, bij"
          + " gemiddelden volgens Student. Waar de steekproef uit clusters of strata bestaat, zijn"
          + " de varianties daarop berekend (lineaire benadering volgens Taylor).",
      "Every figure has a %s%% confidence interval: Wilson’s for shares, Student’s for means. Where"
          + " the sample has clusters or strata, variances follow from them (Taylor"
          + " linearisation)."),
  TESTS("Toetsen", "Tests"),
  TESTS_TEXT(
      "Verschillen tussen groepen zijn getoetst op 5%, na correctie volgens Holm voor het aantal"
          + " vergelijkingen. Oordelen van dezelfde respondent over meer instellingen zijn geen"
          + " onafhankelijke groepen en worden niet als zodanig getoetst.",
      "Differences between groups are tested at 5%, after Holm’s correction for the number of"
          + " comparisons. Judgements of several agencies by one respondent are no independent"
          + " groups and are not tested as such."),
  RELEVANCE("Verschillen van belang", "Differences that matter"),
  RELEVANCE_TEXT(
      "Een significant verschil heet pas groot genoeg om van belang te zijn vanaf %s op de schaal"
          + " van een vraag, %s procentpunten tussen aandelen en %s punten tussen NPS-scores.",
      "A significant difference is called large enough to matter from %s on the scale of a"
          + " question, %s points between shares and %s points between net promoter scores."),
  DISCLOSURE("Kleine aantallen", "Small numbers"),
  DISCLOSURE_TEXT(
      "Een uitkomst waar minder dan 10 respondenten achter staan, wordt niet getoond (·). Onder een"
          + " effectief aantal van 30 staat de uitkomst tussen haakjes: zij is indicatief.",
      "A figure with fewer than 10 respondents behind it is not shown (·). Below an effective"
          + " number of 30 it stands in brackets: it is indicative."),
  DISCLOSURE_OFF(
      "Kleine aantallen zijn in dit rapport niet onderdrukt: alleen voor eigen gebruik.",
      "Small numbers are not suppressed in this report: for one’s own eyes only."),
  RANDOM("aselect", "random"),
  CLUSTER("aselect, in clusters", "random, in clusters"),
  CENSUS("iedereen benaderd", "census"),
  CONVENIENCE("gelegenheidssteekproef", "convenience sample"),
  ONLINE("internet", "online"),
  PAPER("papier", "paper"),
  TELEPHONE("telefoon", "telephone"),
  FACE_TO_FACE("persoonlijk", "face to face"),
  COMPLETE("volledig", "complete"),
  PARTIAL("gedeeltelijk", "partial"),
  REFUSAL("geweigerd", "refusal"),
  NON_CONTACT("niet bereikt", "non-contact"),
  OTHER("overig", "other"),
  UNKNOWN_HOUSEHOLD("onbekend of daar iemand is", "unknown whether anybody is there"),
  UNKNOWN_OTHER("overig onbekend", "other unknown"),
  NOT_ELIGIBLE("niet tot de doelgroep", "not eligible"),
  AGENCY("organisatie", "agency"),
  SEGMENT("deelgroep", "segment"),
  SUMMARY("één regel per vraag", "one line for each question"),
  QUESTION("Vraag", "Question"),
  NETS("samengenomen antwoorden", "answers taken together"),
  TOP2("hoogste twee antwoorden", "best two answers"),
  BOTTOM2("laagste twee antwoorden", "poorest two answers"),
  SHARE("aandeel", "share"),
  MEAN("gemiddelde", "mean"),
  COEFFICIENT("coëfficiënt", "coefficient"),
  NPS("NPS", "NPS"),
  SKIP("Naar de inhoud", "Skip to content");

  private final Text text;

  Word(String dutch, String english) {
    this.text = Text.of(dutch, english);
  }

  /** What the numbers of a kind of line are. */
  public static Word of(Line.Kind kind) {
    return switch (kind) {
      case CATEGORY, NET -> SHARE;
      case MEAN -> MEAN;
      case NPS -> NPS;
      case COEFFICIENT -> COEFFICIENT;
    };
  }

  public String in(String language) {
    return text.in(language);
  }

  /** With its blanks filled in. */
  public String in(String language, Object... values) {
    return in(language).formatted(values);
  }
}
