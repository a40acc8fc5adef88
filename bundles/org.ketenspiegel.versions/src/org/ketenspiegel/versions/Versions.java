// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Mode;

/**
 * Lays two versions of a questionnaire beside one another and tells of each question whether its
 * answers may stand in one series. Questions are paired by id, else by a role and concept that
 * either version has once.
 */
public final class Versions {

  private final Instrument before;
  private final Instrument after;
  private final Set<Mode> modesBefore;
  private final Set<Mode> modesAfter;
  private final Texts texts;

  private Versions(
      Instrument before, Set<Mode> modesBefore, Instrument after, Set<Mode> modesAfter) {
    this.before = before;
    this.after = after;
    this.modesBefore = modesBefore;
    this.modesAfter = modesAfter;
    texts =
        new Texts(before.getLanguages().stream().filter(after.getLanguages()::contains).toList());
  }

  /** Whatever the modes of interview were. */
  public static List<QuestionVersion> compare(Instrument before, Instrument after) {
    return compare(before, Set.of(), after, Set.of());
  }

  /**
   * @return the later questions in their order, then the dropped ones in theirs
   * @throws IllegalArgumentException when the two have no language in common
   */
  public static List<QuestionVersion> compare(
      Instrument before, Set<Mode> modesBefore, Instrument after, Set<Mode> modesAfter) {
    Versions versions = new Versions(before, modesBefore, after, modesAfter);
    if (versions.texts.languages().isEmpty()) {
      throw new IllegalArgumentException(
          "'%s' (%s) and '%s' (%s) have no language in common"
              .formatted(
                  before.getId(), before.getLanguages(), after.getId(), after.getLanguages()));
    }
    return versions.all();
  }

  private List<QuestionVersion> all() {
    List<Asked> old = Asked.in(before);
    List<Asked> now = Asked.in(after);
    Map<Asked, Asked> earlier = paired(old, now);
    Set<Asked> moved = moved(old, now, earlier);
    List<Change> everywhere = everywhere();
    List<QuestionVersion> all = new ArrayList<>();
    for (Asked asked : now) {
      Optional<Asked> was = Optional.ofNullable(earlier.get(asked));
      List<Change> changes = new ArrayList<>();
      was.ifPresent(
          b -> {
            changes.addAll(QuestionChanges.of(texts, b, asked));
            if (moved.contains(b)) {
              changes.add(
                  Change.of(
                      Reason.POSITION,
                      Comparability.MARKED,
                      old.indexOf(b) + 1,
                      now.indexOf(asked) + 1));
            }
            changes.addAll(everywhere);
          });
      Comparability verdict = was.isPresent() ? Comparability.of(changes) : Comparability.NEW;
      all.add(new QuestionVersion(was, Optional.of(asked), verdict, changes));
    }
    old.stream()
        .filter(b -> !earlier.containsValue(b))
        .map(
            b ->
                new QuestionVersion(
                    Optional.of(b), Optional.empty(), Comparability.DROPPED, List.of()))
        .forEach(all::add);
    return all;
  }

  /** The earlier version of each later question that has one. */
  private static Map<Asked, Asked> paired(List<Asked> old, List<Asked> now) {
    Map<String, Asked> byKey = new HashMap<>();
    old.forEach(b -> byKey.put(b.key(), b));
    Map<Asked, Asked> earlier = new LinkedHashMap<>();
    now.forEach(a -> Optional.ofNullable(byKey.get(a.key())).ifPresent(b -> earlier.put(a, b)));
    Map<String, List<Asked>> left = byMeaning(old, earlier.values());
    byMeaning(now, earlier.keySet())
        .forEach(
            (meaning, later) -> {
              List<Asked> candidates = left.getOrDefault(meaning, List.of());
              if (later.size() == 1 && candidates.size() == 1) {
                earlier.put(later.getFirst(), candidates.getFirst());
              }
            });
    return earlier;
  }

  private static Map<String, List<Asked>> byMeaning(List<Asked> asked, Collection<Asked> paired) {
    return asked.stream()
        .filter(a -> !paired.contains(a) && a.meaning().isPresent())
        .collect(
            Collectors.groupingBy(a -> a.meaning().get(), LinkedHashMap::new, Collectors.toList()));
  }

  private static Set<Asked> moved(List<Asked> old, List<Asked> now, Map<Asked, Asked> earlier) {
    Map<Asked, Integer> places = new HashMap<>();
    now.stream()
        .filter(earlier::containsKey)
        .forEach(a -> places.put(earlier.get(a), places.size()));
    List<Asked> common = old.stream().filter(places::containsKey).toList();
    return Moved.of(common.stream().mapToInt(places::get).toArray()).stream()
        .map(common::get)
        .collect(Collectors.toSet());
  }

  /** What differs for every question. */
  private List<Change> everywhere() {
    List<Change> changes = new ArrayList<>();
    if (!modesBefore.isEmpty() && !modesAfter.isEmpty() && !modesBefore.equals(modesAfter)) {
      changes.add(
          Change.of(
              Reason.MODE,
              Comparability.MARKED,
              new TreeSet<>(modesBefore),
              new TreeSet<>(modesAfter)));
    }
    Set<String> old = new TreeSet<>(before.getLanguages());
    Set<String> now = new TreeSet<>(after.getLanguages());
    if (!old.equals(now)) {
      changes.add(Change.of(Reason.LANGUAGES, Comparability.MARKED, old, now));
    }
    return changes;
  }
}
