// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.tabulation.RScript;
import org.ketenspiegel.tabulation.Tabulation;
import org.ketenspiegel.tabulation.TabulationOptions;
import org.ketenspiegel.tabulation.ui.exploration.Suiting.Wish;
import org.ketenspiegel.tabulation.ui.exploration.Suiting.Wishes;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;
import org.ketenspiegel.ui.answers.AnswersInHand;
import org.ketenspiegel.ui.answers.AnswersInHand.Answered;
import org.ketenspiegel.ui.answers.Computation;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.options.Offer;
import org.ketenspiegel.ui.options.StudyOffer;
import org.ketenspiegel.ui.result.Shown;
import org.ketenspiegel.ui.study.InForce;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.study.OpenStudy;

/**
 * What is being looked at: whose answers, which questions, with what options, and the result. The
 * parts of the perspective show it and change it; every change is computed at once. A workbench
 * service, for the window's thread.
 */
public final class Exploration {

  private final Runner runner;
  private final InForce inForce;
  private final Computation computation;
  private final Memory memory;
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private Optional<Asked> asked = Optional.empty();
  private Optional<Request> request = Optional.empty();
  private Optional<Shown> shown = Optional.empty();

  /** What is to be opened once the answers are there. */
  private Optional<SavedAnalysis> awaited = Optional.empty();

  private List<QuestionEntry> earlier = List.of();
  private Wishes wishes = Wishes.NONE;
  private String audience = "";

  /** What became different. */
  public enum Change {
    /** Other answers, or none: the questions are others too. */
    ANSWERS,
    /** Other questions or options. */
    REQUEST,
    /** The next result is being computed. */
    STARTED,
    /** Another result, or none. */
    RESULT
  }

  Exploration(
      OpenStudies studies,
      StudyAnswers answers,
      Runner runner,
      InForce inForce,
      Computation computation,
      Memory memory) {
    this.runner = runner;
    this.inForce = inForce;
    this.computation = computation;
    this.memory = memory;
    AnswersInHand.follow(studies, answers::read, this::take);
  }

  public Registration listen(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void tell(Change change) {
    listeners.forEach(listener -> listener.accept(change));
  }

  private void take(Optional<Answered> answered) {
    if (answered.isEmpty()) {
      ask(Optional.empty());
      return;
    }
    OpenStudy study = answered.get().study();
    boolean other = !asked.map(Asked::study).equals(Optional.of(study));
    Optional<Looked> before = other ? memory.of(study.file()) : Optional.empty();
    String whose = before.map(Looked::audience).orElse(audience);
    ask(Asked.of(study, answered.get().data(), whose));
    Optional<SavedAnalysis> wanted = awaited;
    awaited = Optional.empty();
    wanted.ifPresentOrElse(this::open, () -> before.ifPresent(this::resume));
  }

  /** Looks again at what was looked at when the study was left; what no longer fits is let go. */
  private void resume(Looked before) {
    request = asked.flatMap(of -> before.request(runner, of.data()));
    if (request.isPresent()) {
      wishes = new Wishes(Wish.SUITING, Wish.SUITING);
      changed();
    }
  }

  private void ask(Optional<Asked> now) {
    if (asked.isPresent() && now.isPresent() && now.get().sameAs(asked.get())) {
      return;
    }
    boolean same = asked.map(Asked::study).equals(now.map(Asked::study));
    asked = now;
    audience = now.map(a -> a.fielded().audience()).orElse("");
    earlier = List.of();
    if (!same) {
      request = Optional.empty();
      wishes = Wishes.NONE;
    }
    inForce.show(now.map(Exploration::figures).orElse(InForce.Figures.NONE));
    tell(Change.ANSWERS);
    compute();
  }

  private static InForce.Figures figures(Asked asked) {
    return new InForce.Figures(
        asked.fielded().waveName().in(asked.language()),
        asked.fielded().filter(),
        asked.fielded().design().weight().orElse(""),
        OptionalInt.of(asked.fielded().rows().count()));
  }

  public Optional<Asked> asked() {
    return asked;
  }

  public Optional<Request> request() {
    return request;
  }

  public Optional<Shown> shown() {
    return shown;
  }

  /** The questions that were chosen. */
  public List<QuestionEntry> chosen() {
    return asked.flatMap(a -> request.map(r -> a.meant(r.questions()))).orElse(List.of());
  }

  /** Looks at another audience of the study; no question is chosen yet. */
  public void audience(String id) {
    if (asked.isPresent() && !audience.equals(id)) {
      audience = id;
      request = Optional.empty();
      ask(Asked.of(asked.get().study(), asked.get().data(), id));
    }
  }

  /** Chooses the questions to tabulate; none leaves nothing to show. */
  public void choose(List<QuestionEntry> entries) {
    if (asked.isEmpty() || entries.equals(chosen())) {
      return;
    }
    earlier = chosen();
    if (!entries.isEmpty() && request.isPresent() && Turning.turns(request.get())) {
      request = Optional.of(Turning.of(request.get(), entries));
      changed();
    } else {
      tabulate(entries);
    }
  }

  /** The analyses that can be made of the chosen questions. */
  public List<AnalysisContribution> suited() {
    return asked.map(of -> Turning.suited(runner, of.data())).orElse(List.of());
  }

  /** Looks at the same questions by another analysis. */
  public void turn(String analysis) {
    if (asked.isEmpty() || request.map(Request::analysis).equals(Optional.of(analysis))) {
      return;
    }
    List<QuestionEntry> entries = chosen();
    if (analysis.equals(Tabulation.ID)) {
      tabulate(entries);
    } else if (!entries.isEmpty()) {
      String by = request.map(r -> r.option("by")).orElse("");
      request = Optional.of(Turning.to(runner, analysis, asked.get(), entries, by));
      changed();
    }
  }

  private void tabulate(List<QuestionEntry> entries) {
    request =
        entries.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Request(
                    Tabulation.ID, Suiting.of(before(), entries, wishes), Optional.empty()));
    changed();
  }

  private TabulationOptions before() {
    return request.isPresent() && request.get().options() instanceof TabulationOptions options
        ? options
        : new TabulationOptions(audience, List.of());
  }

  /** Changes the options; what a person sets stays when other questions are chosen. */
  public void set(Record options) {
    if (request.isEmpty()) {
      return;
    }
    Record now = options;
    if (request.get().options() instanceof TabulationOptions old
        && options instanceof TabulationOptions wanted) {
      wishes =
          new Wishes(
              old.statistics().equals(wanted.statistics()) ? wishes.statistics() : Wish.OWN,
              old.by().equals(wanted.by()) ? wishes.by() : Wish.OWN);
      now =
          old.statistics().equals(wanted.statistics())
              ? wanted
              : wanted.with(Suiting.layout(wanted.statistics()));
    }
    request = Optional.of(request.get().with(now));
    changed();
  }

  /**
   * Splits what is shown by the answers to a question. Pointing at the question has chosen it; then
   * what was chosen before is split.
   */
  public void split(QuestionEntry entry) {
    if (chosen().equals(List.of(entry)) && !earlier.isEmpty()) {
      tabulate(earlier);
    }
    if (request.isPresent() && request.get().options() instanceof TabulationOptions now) {
      boolean agencies = now.by().contains(Suiting.AGENCY);
      set(agencies ? now.by(Suiting.AGENCY, entry.word()) : now.by(entry.word()));
    }
  }

  /**
   * Shows a saved analysis, as soon as the answers are there.
   *
   * @throws IllegalArgumentException when it cannot be run: the sentence says why
   */
  public void open(SavedAnalysis saved) {
    if (asked.isEmpty()) {
      awaited = Optional.of(saved);
      return;
    }
    Request wanted = Saving.request(saved, runner, asked.get().data());
    String of = wanted.option("audience");
    if (!of.isEmpty() && !of.equals(audience)) {
      audience(of);
    }
    request = Optional.of(wanted);
    wishes = new Wishes(Wish.SUITING, Wish.SUITING);
    changed();
  }

  /** What the form offers for the options in hand. */
  public Offer offer() {
    if (asked.isEmpty() || request.isEmpty()) {
      return Offer.NOTHING;
    }
    Asked of = asked.get();
    TabulationOffer table =
        new TabulationOffer(
            of.data().outline(), of.fielded(), of.questions(), chosen(), request.get());
    StudyOffer study = new StudyOffer(of.data().outline(), of.fielded(), of.study()::questionName);
    if (request.get().analysis().equals(Tabulation.ID)) {
      return table;
    }
    return Turning.compares(request.get().options())
        ? new GroupsOffer(study, table, of.questions())
        : study;
  }

  private void changed() {
    asked.ifPresent(of -> memory.remember(of.study().file(), Looked.of(audience, request)));
    tell(Change.REQUEST);
    compute();
  }

  private void compute() {
    computation.cancel();
    if (asked.isEmpty() || request.isEmpty()) {
      shown = Optional.empty();
      tell(Change.RESULT);
      return;
    }
    StudyData data = asked.get().data();
    tell(Change.STARTED);
    Request wanted = request.get();
    computation.run(
        runner,
        data,
        wanted.analysis(),
        wanted.options(),
        result -> {
          Asked of = asked.orElseThrow();
          String heading = Heading.of(of, request.orElseThrow(), chosen(), runner);
          shown = Optional.of(new Shown(result, heading, of.language(), data.outline()));
          tell(Change.RESULT);
        });
  }

  /** What is shown as a script for R; empty when it is no table. */
  public Optional<String> script() {
    return tabulated()
        .flatMap(
            options ->
                asked.map(
                    of ->
                        RScript.of(
                            of.data(),
                            options,
                            shown.map(Shown::heading).orElse(""),
                            of.language())));
  }

  /** The options of the table that is shown; empty when no table is. */
  public Optional<TabulationOptions> tabulated() {
    return request
        .filter(r -> shown.isPresent())
        .map(Request::options)
        .filter(TabulationOptions.class::isInstance)
        .map(TabulationOptions.class::cast);
  }

  /** Whether what is shown is the result of what was asked last. */
  public boolean isSettled() {
    return !computation.isRunning();
  }

  /** How far the result that is being computed is, from 0 to 1. */
  public double progress() {
    return computation.progress();
  }
}
