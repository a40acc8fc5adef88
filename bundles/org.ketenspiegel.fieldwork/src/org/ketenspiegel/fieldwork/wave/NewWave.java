// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.wave;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ketenspiegel.fieldwork.wave.Wish.Questionnaires;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.edit.FreeId;
import org.ketenspiegel.model.study.CodeFrame;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.OpenText;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;
import org.ketenspiegel.model.study.Wave;

/**
 * Makes a new wave of an old one in one step: audiences, questionnaires, samples with their targets
 * and how answers are read are taken over; answers and response are not. Analyses and reports,
 * which are always of the latest wave, are bound to the questionnaire of the new one.
 */
public final class NewWave {

  private final Study study;
  private final Wave from;
  private final Wish wish;
  private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
  private final Map<Instrument, Instrument> asked = new LinkedHashMap<>();

  private NewWave(Study study, Wave from, Wish wish) {
    this.study = study;
    this.from = from;
    this.wish = wish;
  }

  /**
   * What was made.
   *
   * @param misfits what has to be looked at, most urgent first
   */
  public record Made(Wave wave, List<Misfit> misfits) {
    public Made {
      misfits = List.copyOf(misfits);
    }
  }

  /**
   * Adds the wave to the study, which the caller makes one edit of or saves.
   *
   * @throws IllegalArgumentException when the id is taken, the period is none, or there is no such
   *     questionnaire; then nothing was changed
   */
  public static Made of(Study study, Wave from, Wish wish) {
    NewWave making = new NewWave(study, from, wish);
    making.refuse();
    return making.make();
  }

  private void refuse() {
    if (!FreeId.isFree(wish.id(), study)) {
      throw new IllegalArgumentException("id '" + wish.id() + "' is not free in this study");
    }
    if (from.getFieldings().isEmpty()) {
      throw new IllegalArgumentException("wave '" + from.getId() + "' asked nobody");
    }
    day(wish.start().orElse("2000-01-01"));
    day(wish.end().orElse("2000-01-01"));
    if (wish.start().isPresent()
        && wish.end().isPresent()
        && day(wish.end().get()).isBefore(day(wish.start().get()))) {
      throw new IllegalArgumentException(
          "the period ends on " + wish.end().get() + ", before it starts");
    }
    if (wish.asked() instanceof Questionnaires.Other other) {
      Instrument instrument = instrument(other.instrument());
      if (from.getFieldings().stream()
          .noneMatch(f -> f.getAudience() == instrument.getAudience())) {
        throw new IllegalArgumentException(
            "questionnaire '" + other.instrument() + "' is for an audience that was not asked");
      }
    }
  }

  private static LocalDate day(String date) {
    try {
      return LocalDate.parse(
          date.length() == 4 ? date + "-01-01" : date.length() == 7 ? date + "-01" : date);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + date + "' is no date, expected such as 2019-03-31", e);
    }
  }

  private Instrument instrument(String id) {
    return study.getInstruments().stream()
        .filter(i -> i.getId().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no questionnaire '" + id + "'"));
  }

  private Made make() {
    for (Fielding fielding : from.getFieldings()) {
      asked.computeIfAbsent(fielding.getInstrument(), this::questionnaire);
    }
    Wave wave = (Wave) copier.copy(from);
    copier.copyReferences();
    fill(wave);
    List<Misfit> misfits = new ArrayList<>();
    asked.forEach((old, now) -> misfits.addAll(new Rebinding(study, old, now).all(wave)));
    study.getWaves().add(place(), wave);
    misfits.addAll(new Misfits(study, from, wave).all());
    return new Made(wave, misfits);
  }

  private Instrument questionnaire(Instrument old) {
    return switch (wish.asked()) {
      case Questionnaires.Same same -> old;
      case Questionnaires.Other other ->
          instrument(other.instrument()).getAudience() == old.getAudience()
              ? instrument(other.instrument())
              : old;
      case Questionnaires.Drafts drafts -> draft(old);
    };
  }

  private Instrument draft(Instrument old) {
    Instrument draft = (Instrument) copier.copy(old);
    draft.setId(next(old.getId()));
    draft.setVersion(version(old.getVersion()));
    draft.setFrozen(false);
    draft.getName().forEach(n -> n.setValue(versioned(n, draft.getVersion())));
    study.getInstruments().add(draft);
    StudyFiles.place(study, draft);
    return draft;
  }

  /** aanvragers-2 is followed by aanvragers-3. */
  private String next(String id) {
    String stem = id.replaceFirst("-\\d+$", "");
    int number = stem.equals(id) ? 1 : Integer.parseInt(id.substring(stem.length() + 1));
    String next;
    do {
      next = stem + "-" + ++number;
    } while (!FreeId.isFree(next, study));
    return next;
  }

  private static String version(String old) {
    return old != null && old.matches("\\d{1,6}")
        ? Integer.toString(Integer.parseInt(old) + 1)
        : (old == null || old.isBlank() ? "1" : old) + " (2)";
  }

  /** Two questionnaires of one name could not be told apart. */
  private static String versioned(Translation name, String version) {
    String word = name.getLanguage().startsWith("nl") ? "versie" : "version";
    return name.getValue().replaceFirst(" \\(" + word + " [^)]*\\)$", "")
        + " ("
        + word
        + " "
        + version
        + ")";
  }

  private void fill(Wave wave) {
    wave.setId(wish.id());
    wave.getName().clear();
    wish.name().words().forEach((language, words) -> wave.getName().add(words(language, words)));
    wave.setStart(wish.start().orElse(null));
    wave.setEnd(wish.end().orElse(null));
    for (int i = 0; i < wave.getFieldings().size(); i++) {
      Fielding fielding = wave.getFieldings().get(i);
      fielding.setId(FreeId.of(wish.id() + "-" + fielding.getAudience().getId(), study));
      fielding.setInstrument(asked.get(from.getFieldings().get(i).getInstrument()));
      fielding.setResponses(null);
      if (fielding.getSample() != null) {
        fielding.getSample().setId(FreeId.of("steekproef-" + fielding.getId(), study));
        fielding.getSample().getDispositions().clear();
      }
    }
    if (wish.asked() instanceof Questionnaires.Drafts) {
      study.getCodeFrames().forEach(this::widen);
    }
  }

  /** Codes of an open question serve its new version too. */
  private void widen(CodeFrame frame) {
    List.copyOf(frame.getQuestions()).stream()
        .map(copier::get)
        .filter(OpenText.class::isInstance)
        .forEach(copy -> frame.getQuestions().add((OpenText) copy));
  }

  private static Translation words(String language, String words) {
    Translation translation = StudyFactory.eINSTANCE.createTranslation();
    translation.setLanguage(language);
    translation.setValue(words);
    return translation;
  }

  /** After every wave that began before it: the last wave of an audience is the latest. */
  private int place() {
    int place = study.getWaves().size();
    while (place > 0
        && wish.start().isPresent()
        && study.getWaves().get(place - 1).getStart() != null
        && study.getWaves().get(place - 1).getStart().compareTo(wish.start().get()) > 0) {
      place--;
    }
    return place;
  }
}
