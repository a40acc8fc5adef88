// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.placement.Evidence;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/** Results made by hand. */
final class Samples {

  static final AgencyPalette PALETTE =
      new AgencyPalette(
          Map.of("ind", "#154273", "coa", "#E17000", "dtv", "#39870C", "keten", "#535353"));

  static final Cell SUPPRESSED = new Cell.Suppressed(10);

  private static final Basis BASIS = new Basis(Text.NONE, Text.NONE, Text.NONE);

  private static final Text[][] LABELS = {
    {},
    {Text.of("ja", "yes")},
    {Text.of("nee", "no"), Text.of("ja", "yes")},
    {Text.of("slecht", "bad"), Text.of("neutraal", "neutral"), Text.of("goed", "good")},
    {
      Text.of("zeker niet", "certainly not"),
      Text.of("niet", "not"),
      Text.of("wel", "rather"),
      Text.of("zeker wel", "certainly")
    },
    {
      Text.of("heel slecht", "very bad"),
      Text.of("slecht", "bad"),
      Text.of("neutraal", "neutral"),
      Text.of("goed", "good"),
      Text.of("heel goed", "very good")
    }
  };

  private static final String[][] ASPECTS = {
    {"Respectvol behandeld", "Treated with respect"},
    {"Duidelijkheid informatie", "Clear information"},
    {"Luisteren", "Listening"},
    {"Vriendelijkheid", "Friendliness"},
    {"Volledigheid informatie", "Complete information"},
    {"Reactietermijn", "Time to answer"},
    {"Bereikbaarheid", "Within reach"},
    {"Inleven", "Empathy"},
    {"Actief meedenken", "Thinking along"},
    {"Doorverwijzen", "Referral"}
  };

  private static final double[][] SHARES = {
    {.78, .84, .63}, {.72, .84, .72}, {.71, .77, .60}, {.68, .80, .53}, {.52, .73, .51},
    {.43, .69, .62}, {.40, .83, .56}, {.29, .50, .30}, {.26, .53, .30}, {.25, .56, .24}
  };

  private Samples() {}

  static Cell share(double share, long n) {
    double half = 1.96 * Math.sqrt(share * (1 - share) / n);
    return estimate(share, n, half / 1.96, share - half, share + half, 0, 1);
  }

  static Cell mean(double mean, long n) {
    double se = 1.1 / Math.sqrt(n);
    return estimate(mean, n, se, mean - 2 * se, mean + 2 * se, 1, 5);
  }

  static Cell nps(double nps, long n) {
    double se = 80 / Math.sqrt(n);
    return estimate(nps, n, se, nps - 2 * se, nps + 2 * se, -100, 100);
  }

  private static Cell estimate(
      double value, long n, double se, double low, double high, double least, double most) {
    Interval interval = new Interval(Math.max(least, low), Math.min(most, high));
    Cell.Quality quality = n < 30 ? Cell.Quality.INDICATIVE : Cell.Quality.FIRM;
    return new Cell.Estimate(n, Math.round(value * n), n, n, value, se, interval, quality);
  }

  static Group agency(String id, String label, long n) {
    return new Group(id, Text.same(label), Optional.of(id), n, n, n);
  }

  static Group group(String key, Text label, long n) {
    return new Group(key, label, Optional.empty(), n, n, n);
  }

  static List<Group> agencies() {
    return List.of(
        agency("ind", "IND", 164), agency("coa", "COA", 200), agency("dtv", "DT&V", 156));
  }

  static Line category(int code, Text label, OptionalDouble score, Optional<Missing> missing) {
    return new Line(
        Integer.toString(code), Line.Kind.CATEGORY, label, score, missing, Optional.empty());
  }

  static Line plain(String key, Line.Kind kind, Text label) {
    return new Line(key, kind, label, OptionalDouble.empty(), Optional.empty(), Optional.empty());
  }

  static Line question(String id, Line.Kind kind, Text label) {
    return new Line(
        key(id), kind, label, OptionalDouble.empty(), Optional.empty(), Optional.of(id));
  }

  private static String key(String id) {
    return id;
  }

  static Table table(Text title, List<Group> groups, List<Line> lines, List<List<Cell>> cells) {
    Provenance provenance =
        new Provenance(
            "tabulation",
            Map.of(),
            "",
            "",
            "",
            "",
            "",
            Provenance.Disclosure.PROTECTED,
            "",
            Text.of(
                "gereconstrueerd uit gepubliceerde cijfers, geen echte respondenten",
                "reconstructed from published figures, no real respondents"));
    return new Table(
        Optional.of("oordeel"),
        title,
        Text.of("Hoe beoordeelt u de organisatie?", "How do you judge the organisation?"),
        Text.of("organisatie", "agency"),
        groups,
        lines,
        cells,
        List.of(),
        BASIS,
        provenance);
  }

  /**
   * A scale of so many points, a row of shares for each group, don't know last when there is one.
   */
  static Table scale(Text title, List<Group> groups, int points, double[]... shares) {
    List<Line> lines = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    for (int i = 0; i < shares[0].length; i++) {
      boolean aside = i >= points;
      Text label =
          aside
              ? Text.of("weet niet", "don't know")
              : points < LABELS.length ? LABELS[points][i] : Text.same("punt " + (i + 1));
      lines.add(
          category(
              i + 1,
              label,
              aside ? OptionalDouble.empty() : OptionalDouble.of(i + 1),
              aside ? Optional.of(Missing.DONT_KNOW) : Optional.empty()));
      List<Cell> line = new ArrayList<>();
      for (int g = 0; g < groups.size(); g++) {
        line.add(groups.get(g).n() < 10 ? SUPPRESSED : share(shares[g][i], groups.get(g).n()));
      }
      cells.add(line);
    }
    lines.add(plain("top2", Line.Kind.NET, Text.of("(heel) goed", "(very) good")));
    cells.add(
        groups.stream()
            .map(
                g ->
                    g.n() < 10
                        ? SUPPRESSED
                        : share(
                            shares[groups.indexOf(g)][points - 1]
                                + shares[groups.indexOf(g)][points - 2],
                            g.n()))
            .toList());
    lines.add(plain("mean", Line.Kind.MEAN, Text.of("gemiddelde", "mean")));
    cells.add(
        groups.stream()
            .map(
                g -> {
                  double mean = 0;
                  double sum = 0;
                  for (int i = 0; i < points; i++) {
                    mean += (i + 1) * shares[groups.indexOf(g)][i];
                    sum += shares[groups.indexOf(g)][i];
                  }
                  return g.n() < 10 ? SUPPRESSED : mean(mean / sum, g.n());
                })
            .toList());
    return table(title, groups, lines, cells);
  }

  static Table judgement() {
    return scale(
        Text.of("Totaaloordeel", "Overall judgement"),
        agencies(),
        5,
        new double[] {.08, .14, .26, .38, .14},
        new double[] {.02, .07, .20, .45, .26},
        new double[] {.15, .20, .25, .28, .12});
  }

  static Table asked() {
    return scale(
        Text.of("Rekening houden met cultuur", "Taking culture into account"),
        List.of(
            agency("ind", "IND", 164),
            agency("coa", "COA", 22),
            agency("dtv", "DT&V", 7),
            group("total", Text.of("totaal", "total"), 327)),
        5,
        new double[] {.08, .12, .20, .33, .14, .13},
        new double[] {.02, .07, .20, .35, .26, .10},
        new double[] {.15, .20, .25, .18, .12, .10},
        new double[] {.09, .13, .22, .30, .165, .095});
  }

  static Text aspect(int i) {
    return Text.of(ASPECTS[i][0], ASPECTS[i][1]);
  }

  /** Ten aspects of three agencies as a summary of the two best categories. */
  static Table aspects() {
    List<Line> lines = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    for (int i = ASPECTS.length - 1; i >= 0; i--) {
      lines.add(question("aspect." + i, Line.Kind.NET, aspect(i)));
      cells.add(
          List.of(share(SHARES[i][0], 164), share(SHARES[i][1], 200), share(SHARES[i][2], 156)));
    }
    return table(Text.of("Aspecten", "Aspects"), agencies(), lines, cells);
  }

  static Table means(int rows) {
    List<Line> lines = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      lines.add(question("aspect." + i, Line.Kind.MEAN, aspect(i)));
      cells.add(
          List.of(
              mean(1.5 + 3 * SHARES[i][0], 164),
              mean(1.5 + 3 * SHARES[i][1], 20),
              i == 2 ? SUPPRESSED : mean(1.5 + 3 * SHARES[i][2], 156)));
    }
    return table(Text.of("Aspecten", "Aspects"), agencies(), lines, cells);
  }

  /** Every aspect as a table with its own distribution. */
  static Composite battery() {
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < ASPECTS.length; i++) {
      double[][] shares = new double[3][];
      for (int g = 0; g < 3; g++) {
        double good = SHARES[i][g];
        double rest = 1 - good;
        shares[g] = new double[] {rest * .25, rest * .35, rest * .4, good * .7, good * .3};
      }
      tables.add(scale(aspect(i), agencies(), 5, shares));
    }
    return new Composite("tabulation", List.copyOf(tables));
  }

  static Table channels() {
    String[][] labels = {
      {"via iemand anders", "through somebody else"},
      {
        "persoonlijk gesprek met een medewerker van de organisatie",
        "talk in person with a member of staff"
      },
      {"e-mail", "e-mail"},
      {"telefoon", "telephone"},
      {"brieven", "letters"}
    };
    double[][] shares = {{.35, .22}, {.71, .84}, {.12, .03}, {.18, .09}, {.55, .41}};
    List<Line> lines = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      lines.add(
          category(
              i + 1,
              Text.of(labels[i][0], labels[i][1]),
              OptionalDouble.empty(),
              Optional.empty()));
      cells.add(List.of(share(shares[i][0], 164), share(shares[i][1], 24)));
    }
    return table(
        Text.of("Contactwijze", "Ways of contact"),
        List.of(agency("ind", "IND", 164), agency("dtv", "DT&V", 24)),
        lines,
        cells);
  }

  static Table recommendation() {
    double[][] shares = {
      {.02, .01, .03, .04, .05, .10, .12, .20, .22, .12, .09},
      {.00, .01, .01, .02, .02, .05, .08, .19, .27, .20, .15},
      {.05, .04, .06, .07, .09, .14, .15, .15, .13, .08, .04}
    };
    List<Group> groups = agencies();
    List<Line> lines = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    for (int i = 0; i <= 10; i++) {
      int at = i;
      lines.add(category(i, Text.same("" + i), OptionalDouble.of(i), Optional.empty()));
      cells.add(groups.stream().map(g -> share(shares[groups.indexOf(g)][at], g.n())).toList());
    }
    lines.add(plain("nps", Line.Kind.NPS, Text.same("NPS")));
    cells.add(
        groups.stream()
            .map(
                g -> {
                  double[] s = shares[groups.indexOf(g)];
                  double low = s[0] + s[1] + s[2] + s[3] + s[4] + s[5] + s[6];
                  return nps(100 * (s[9] + s[10] - low), g.n());
                })
            .toList());
    return table(Text.of("Aanbevelen", "Recommendation"), groups, lines, cells);
  }

  static Placement impact(String agency) {
    double[] x = {.125, .053, .082, .146, .041, .107, .049, .066, .057, .1};
    double[] y = {4.05, 3.92, 3.9, 3.86, 3.5, 3.18, 3.14, 2.82, 2.74, 2.7};
    List<Placement.Point> points = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      points.add(new Placement.Point("aspect." + i, aspect(i), 158, x[i], y[i]));
    }
    return new Placement(
        Text.of("Impact op totaaloordeel", "Impact on overall judgement"),
        Text.NONE,
        Optional.of(agency),
        new Placement.Axis(
            Text.of("impact op totaaloordeel (aandeel in R²)", "impact on judgement (share of R²)"),
            Cut.MEAN,
            .083),
        new Placement.Axis(
            Text.of("oordeel (gemiddelde 1–5)", "judgement (mean 1–5)"), Cut.MEAN, 3.38),
        points,
        Map.of(),
        Evidence.NONE,
        .83,
        158,
        BASIS,
        judgement().provenance());
  }
}
