// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.wave;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.OpenText;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Translation;
import org.ketenspiegel.model.study.Wave;

/** What was right for an old wave and may not be for the new one, in words. */
final class Misfits {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");
  private static final int MOST_NAMED = 5;

  private final Study study;
  private final Wave old;
  private final Wave now;
  private final List<Misfit> found = new ArrayList<>();

  Misfits(Study study, Wave old, Wave now) {
    this.study = study;
    this.old = old;
    this.now = now;
  }

  List<Misfit> all() {
    now.getFieldings().stream()
        .map(Fielding::getInstrument)
        .distinct()
        .forEach(this::withoutConcept);
    now.getFieldings().forEach(this::sample);
    overlap();
    texts();
    benchmarks();
    figures();
    said();
    return found;
  }

  private void add(String kind, EObject object, String nl, String en) {
    found.add(new Misfit(kind, object, Text.of(nl, en)));
  }

  /** Concepts are what waves are joined on. */
  private void withoutConcept(Instrument instrument) {
    Set<String> nl = new LinkedHashSet<>();
    Set<String> en = new LinkedHashSet<>();
    for (Question q :
        instrument.getSections().stream().flatMap(s -> s.getQuestions().stream()).toList()) {
      boolean followed =
          q.getRole() != Role.BACKGROUND
              && q.getRole() != Role.KNOWLEDGE
              && !(q instanceof OpenText);
      if (followed && isLoose(q)) {
        Text name = Text.of(q.getName());
        nl.add(name.isEmpty() ? q.getId() : name.in("nl"));
        en.add(name.isEmpty() ? q.getId() : name.in("en"));
      }
    }
    if (!nl.isEmpty()) {
      add(
          "question-without-concept",
          instrument,
          "Zonder begrip, en daarom niet over metingen te volgen: " + named(nl, "en nog ") + ".",
          "Without a concept, and so not to be followed through waves: "
              + named(en, "and ", " more")
              + ".");
    }
  }

  private static boolean isLoose(Question q) {
    return q.getConcept() == null
        && !(q instanceof Battery b
            && b.getItems().stream().map(Item::getConcept).noneMatch(c -> c == null));
  }

  private static String named(Set<String> names, String... more) {
    String first =
        names.stream().limit(MOST_NAMED).map(n -> "'" + n + "'").collect(Collectors.joining(", "));
    return names.size() <= MOST_NAMED
        ? first
        : first + " " + more[0] + (names.size() - MOST_NAMED) + (more.length > 1 ? more[1] : "");
  }

  private void sample(Fielding fielding) {
    String audience = Text.of(fielding.getAudience().getName()).in("nl");
    String audienceEn = Text.of(fielding.getAudience().getName()).in("en");
    if (fielding.getSample() != null) {
      boolean targets = !fielding.getSample().getTargets().isEmpty();
      add(
          "response-open",
          fielding.getSample(),
          audience
              + (targets ? ": kader, omvang en streefcijfers" : ": kader en omvang")
              + " zijn overgenomen, de respons niet; kijk na of ze nog kloppen.",
          audienceEn
              + (targets ? ": frame, size and targets" : ": frame and size")
              + " were taken over, the response was not; see whether they still hold.");
    }
    if (!fielding.getOmitted().isEmpty()) {
      String nl =
          fielding.getOmitted().stream()
              .map(q -> "'" + Text.of(q.getName()).in("nl") + "'")
              .collect(Collectors.joining(", "));
      String en =
          fielding.getOmitted().stream()
              .map(q -> "'" + Text.of(q.getName()).in("en") + "'")
              .collect(Collectors.joining(", "));
      add(
          "question-omitted",
          fielding,
          audience
              + ": in de oude meting is "
              + nl
              + " niet gevraagd, en zo staat het ook in de nieuwe.",
          audienceEn + ": the old wave did not ask " + en + ", and neither does the new one.");
    }
  }

  private void overlap() {
    for (Wave other : study.getWaves()) {
      boolean both =
          other != now
              && other.getStart() != null
              && other.getEnd() != null
              && now.getStart() != null
              && now.getEnd() != null
              && other.getStart().compareTo(now.getEnd()) <= 0
              && now.getStart().compareTo(other.getEnd()) <= 0;
      if (both) {
        String name = Text.of(other.getName()).in("nl");
        add(
            "period-overlaps",
            now,
            "De periode overlapt met die van meting '" + name + "'.",
            "The period overlaps with that of wave '" + Text.of(other.getName()).in("en") + "'.");
      }
    }
  }

  /** Texts of reports and analyses that name the year of the old wave. */
  private void texts() {
    Set<String> years = new TreeSet<>();
    if (old.getStart() != null) {
      years.addAll(years(old.getStart()));
    }
    old.getName().forEach(n -> years.addAll(years(n.getValue())));
    Set<EObject> named = new LinkedHashSet<>();
    study.getReports().forEach(r -> named.addAll(naming(r, years)));
    study.getAnalyses().forEach(a -> named.addAll(naming(a, years)));
    for (EObject object : named) {
      String id = object instanceof Identified i ? i.getId() : object.eClass().getName();
      String year = String.join(", ", years);
      add(
          "names-old-wave",
          object,
          "De tekst bij '" + id + "' noemt de oude meting (" + year + ").",
          "The text of '" + id + "' names the old wave (" + year + ").");
    }
  }

  private static Set<String> years(String words) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = YEAR.matcher(words);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  /** The nearest things with an id whose words name one of the years. */
  private static Set<EObject> naming(EObject whole, Set<String> years) {
    Set<EObject> found = new LinkedHashSet<>();
    StreamSupport.stream(((Iterable<EObject>) whole::eAllContents).spliterator(), false)
        .filter(Translation.class::isInstance)
        .map(Translation.class::cast)
        .filter(t -> t.getValue() != null && years(t.getValue()).stream().anyMatch(years::contains))
        .forEach(t -> found.add(identified(t)));
    return found;
  }

  private static EObject identified(EObject object) {
    EObject at = object;
    while (!(at instanceof Identified) && at.eContainer() != null) {
      at = at.eContainer();
    }
    return at;
  }

  private void benchmarks() {
    study
        .getBenchmarks()
        .forEach(
            b ->
                add(
                    "benchmark-of-before",
                    b,
                    "De vergelijkingswaarde '"
                        + Text.of(b.getName()).in("nl")
                        + "' is van "
                        + b.getDate()
                        + "; misschien is er een nieuwere.",
                    "Benchmark '"
                        + Text.of(b.getName()).in("en")
                        + "' is of "
                        + b.getDate()
                        + "; there may be a newer one."));
  }

  private void figures() {
    if (study.getFigures() != null) {
      add(
          "figures-of-before",
          study.getFigures(),
          "De gepubliceerde cijfers ("
              + study.getFigures().getFile()
              + ") horen bij de metingen tot nu toe; de nieuwe heeft er nog geen.",
          "The published figures ("
              + study.getFigures().getFile()
              + ") are of the waves so far; the new one has none yet.");
    }
  }

  private void said() {
    study.getReports().stream()
        .flatMap(r -> r.getChapters().stream())
        .flatMap(c -> c.getBlocks().stream())
        .filter(InsightBlock.class::isInstance)
        .map(InsightBlock.class::cast)
        .filter(b -> !b.getFindings().isEmpty())
        .forEach(
            b ->
                add(
                    "sentences-of-before",
                    b,
                    "De bewaarde zinnen in '" + b.getId() + "' zijn van de oude meting.",
                    "The sentences kept in '" + b.getId() + "' are of the old wave."));
    long quotes =
        study.getQuotedAnswers().stream().filter(q -> q.getFielding().eContainer() == old).count();
    if (quotes > 0) {
      add(
          "quotes-of-before",
          study,
          quotes + " gekozen citaten komen uit de oude meting.",
          quotes + " chosen quotes come from the old wave.");
    }
    if (!study.getClaims().isEmpty()) {
      add(
          "claims-of-before",
          study,
          study.getClaims().size() + " beweringen zijn over de metingen tot nu toe gedaan.",
          study.getClaims().size() + " claims were made of the waves so far.");
    }
  }
}
