// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words that say more than figures alone, by language. */
public final class Lexicon {

  /** What a word claims. */
  public enum Sense {
    /** One is above another. */
    MORE,
    /** One is below another. */
    LESS,
    /** One is above all others. */
    MOST,
    /** One is below all others. */
    LEAST,
    /** More than a half. */
    MAJORITY,
    /** There is no difference. */
    EQUAL,
    /** A difference is small. */
    SMALL,
    /** Probably so. */
    LIKELY,
    /** Something rose in time. */
    RISE,
    /** Something fell in time. */
    FALL,
    /** Something changed for better or worse, or goes on changing. */
    TREND,
    /** A change as far as other people answered. */
    COMPOSITION,
    /** That something differs between two waves. */
    MARK,
    /** That the part of the respondents who answered moved. */
    MOVED_BASE,
    /** One thing makes another happen. */
    CAUSE,
    /** Few respondents stand behind it. */
    FEW,
    /** A verdict of the mirror. */
    READING,
    /** What rounding does to a difference. */
    ROUNDING,
    /** A number written out, which no cell stands behind. */
    NUMERAL
  }

  private static final Map<Sense, String> DUTCH =
      Map.ofEntries(
          Map.entry(
              Sense.MORE,
              "hoger\\w*|meer|beter\\w*|positiever|groter|vaker|sterker|bovengemiddelde?|tevredener"
                  + "|gunstiger|overtref\\w*|bovenaan|vooral|boven|overschat\\w*"),
          Map.entry(
              Sense.LESS,
              "lager\\w*|minder|slechter\\w*|negatiever|kleiner|zwakker|benedengemiddelde?"
                  + "|ondergemiddelde?|ontevredener|ongunstiger|zeldener|onderaan|onderschat\\w*"),
          Map.entry(
              Sense.MOST,
              "hoogste?|meeste?|beste?|grootste?|sterkste?|positiefste?|tevredenste?|gelukkigste?|fijnste?|vaakst"
                  + "|koploper"),
          Map.entry(
              Sense.LEAST,
              "laagste?|minste?|slechtste?|kleinste?|zwakste?|negatiefste?|ontevredenste?"
                  + "|hekkensluiter"),
          Map.entry(Sense.MAJORITY, "meerderheid|merendeel|grotendeels|overwegend"),
          Map.entry(
              Sense.EQUAL,
              "geen aantoonba(?:re|ar) (?:verandering|trend|deel)|geen (?:aantoonbaar"
                  + " )?verschil\\w*|verschilt? niet|verschillen niet|even goed|even"
                  + " positief|gelijk aan|hetzelfde|evenveel|gedeeld beeld|overeen"),
          Map.entry(Sense.SMALL, "iets|klein|niet elk verschil is groot"),
          Map.entry(Sense.LIKELY, "waarschijnlijk"),
          Map.entry(Sense.FEW, "weinig respondenten|aanwijzing|indicatief|indicatie"),
          Map.entry(Sense.READING, "blinde vlek|verborgen kracht|onnodige zorg"),
          Map.entry(Sense.ROUNDING, "afronding|afgerond"),
          Map.entry(
              Sense.RISE,
              "stij\\w+|steeg|stegen|gestegen|toegenomen|toename|neemt toe|nemen toe|nam toe"
                  + "|namen toe|groei\\w*"),
          Map.entry(
              Sense.FALL,
              "dal(?:en|ing\\w*)|daalt?|daalden?|gedaald|afgenomen|afname|neemt af|nemen af|nam af"
                  + "|namen af|krimp\\w*"),
          Map.entry(Sense.TREND, "verbeterd\\w*|verslechter\\w*|vooruitgang|achteruitgang|steeds"),
          Map.entry(Sense.MARK, "gewijzigd\\w*|veranderde|anders gesteld|anders gevraagd"),
          Map.entry(Sense.MOVED_BASE, "verschoof|verschoven|verschuiving"),
          Map.entry(
              Sense.COMPOSITION,
              "te verklaren door een andere samenstelling|verklaart een andere samenstelling"),
          Map.entry(
              Sense.CAUSE,
              "leidt|leiden|leidde|zorgt|zorgen|zorgde|veroorza\\w+|door|doordat|waardoor|hierdoor"
                  + "|daardoor|omdat|dankzij|wegens|vanwege|bepaalt|bepalen|bepaald|bepalend"
                  + "|beïnvloed\\w*|invloed\\w*|effect\\w*|gevolg\\w*|oorza\\w+|resulteert|resulteren|verklaart|verklaren|drijft|drijfveer|maakt|maken|maakte|maakten|draagt"
                  + " bij|bijdra\\w+|impact|verbeteren|verhoogt|verhogen|verlaagt|verlagen"),
          Map.entry(
              Sense.NUMERAL,
              "nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|honderd|duizend|helft"
                  + "|half|halve|derde|kwart|tweederde|driekwart|dubbel\\w*|tweemaal"));

  private static final Map<Sense, String> ENGLISH =
      Map.ofEntries(
          Map.entry(
              Sense.MORE,
              "higher|more|better|greater|larger|stronger|above|exceed\\w*|oftener|mainly"
                  + "|outperform\\w*|especially|overestimat\\w*"),
          Map.entry(
              Sense.LESS,
              "lower|less|fewer|worse|poorer|weaker|smaller|below|underperform\\w*"
                  + "|underestimat\\w*"),
          Map.entry(Sense.MOST, "highest|most|best|greatest|largest|strongest|top"),
          Map.entry(Sense.LEAST, "lowest|least|worst|poorest|weakest|smallest|fewest|bottom"),
          Map.entry(Sense.MAJORITY, "majority|mostly|largely|predominantly"),
          Map.entry(
              Sense.EQUAL,
              "no (?:demonstrable )?(?:change|trend|part)|no difference\\w*|not differ|same"
                  + " as|equal|equally|identical|alike|shared view|agrees?"),
          Map.entry(Sense.SMALL, "slightly|small|not every difference is large"),
          Map.entry(Sense.LIKELY, "probably"),
          Map.entry(Sense.FEW, "few respondents|indicative|indication"),
          Map.entry(Sense.READING, "blind spot|hidden strength|needless worry"),
          Map.entry(Sense.ROUNDING, "rounding|rounded"),
          Map.entry(
              Sense.RISE,
              "ris(?:e|es|en|ing)|rose|increas\\w*|grow\\w*|grew|grown|went up|goes up"),
          Map.entry(
              Sense.FALL,
              "decreas\\w*|fall(?:s|en|ing)?|fell|declin\\w*|drop(?:s|ped)?|went down|goes down"),
          Map.entry(Sense.TREND, "improved|worsen\\w*|deteriorat\\w*|progress"),
          Map.entry(Sense.MARK, "changed|reworded|asked differently"),
          Map.entry(Sense.MOVED_BASE, "moved|shifted|shift"),
          Map.entry(
              Sense.COMPOSITION, "explained by another composition|another composition explains"),
          Map.entry(
              Sense.CAUSE,
              "lead(?:s|ing)?|led|caus\\w+|because|driv(?:e|es|en|ing)|drove|drivers?|due|results?"
                  + " in|affect\\w*|influenc\\w*|effect\\w*|determin\\w*|thanks|makes?"
                  + "|explains?|explain(?:ed|ing)|contribut\\w*|impact\\w*|improv(?:e|es|ing)|hence"
                  + "|therefore|consequen\\w*|boost\\w*|raises?"),
          Map.entry(
              Sense.NUMERAL,
              "zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand"
                  + "|half|halves|third|thirds|quarters?|twice|double|doubled"));

  private static final Lexicon OF_DUTCH = new Lexicon(DUTCH);

  private static final Lexicon OF_ENGLISH = new Lexicon(ENGLISH);

  private final Map<Sense, Pattern> words = new EnumMap<>(Sense.class);

  private Lexicon(Map<Sense, String> words) {
    words.forEach((sense, of) -> this.words.put(sense, pattern(of)));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The words of a language; English for one that is not known. */
  public static Lexicon of(String language) {
    return language.startsWith("nl") ? OF_DUTCH : OF_ENGLISH;
  }

  /** Where words of a sense stand in a text. */
  public List<MatchResult> in(String text, Sense sense) {
    return words.get(sense).matcher(text).results().toList();
  }

  public boolean has(String text, Sense sense) {
    return !in(text, sense).isEmpty();
  }
}
