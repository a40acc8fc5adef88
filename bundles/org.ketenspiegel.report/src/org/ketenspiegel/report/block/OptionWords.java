// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.options.Worded;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.report.words.Word;

/** What was asked of an analysis, in the names that a reader of the report knows. */
final class OptionWords {

  private static final Map<String, Word> FIXED =
      Map.of(
          "agency", Word.AGENCY,
          "segment", Word.SEGMENT,
          "share", Word.SHARE,
          "mean", Word.MEAN,
          "nps", Word.NPS,
          "net", Word.NETS,
          "top2", Word.TOP2,
          "bottom2", Word.BOTTOM2,
          "summary", Word.SUMMARY);

  private final Context context;
  private final Map<String, Text> names = new HashMap<>();

  OptionWords(Context context) {
    this.context = context;
    var outline = context.data().outline();
    outline.agencies().forEach(a -> names.put(a.id(), Text.same(a.shortName())));
    outline.audiences().forEach(a -> names.put(a.id(), a.name()));
    outline.audiences().forEach(a -> a.segments().forEach(s -> names.put(s.id(), s.name())));
    context.study().getInstruments().stream()
        .flatMap(OptionWords::questions)
        .forEach(q -> names.putIfAbsent(q.getId(), Text.of(q.getName()).or(Text.same(q.getId()))));
  }

  private static Stream<Question> questions(Instrument instrument) {
    return instrument.getSections().stream().flatMap(s -> s.getQuestions().stream());
  }

  /** The analysis by its name, whom it is about, and every choice that is not the usual one. */
  String of(Provenance from) {
    String analysis = from.analysis();
    Record usual = context.runner().defaults(analysis, context.data().outline());
    Map<String, String> unsaid = OptionValues.write(usual);
    Stream<String> choices =
        Arrays.stream(usual.getClass().getRecordComponents())
            .flatMap(c -> choice(c, from.options().get(c.getName()), unsaid).stream());
    return Stream.concat(Stream.of(name(analysis)), choices).collect(Collectors.joining(" · "));
  }

  private String name(String analysis) {
    return context.runner().contributions().stream()
        .filter(c -> c.id().equals(analysis) && !c.name().isEmpty())
        .map(c -> context.in(c.name()))
        .findFirst()
        .orElse(analysis);
  }

  private Optional<String> choice(
      RecordComponent component, String value, Map<String, String> unsaid) {
    Option option = component.getAnnotation(Option.class);
    boolean usual =
        value == null || value.isEmpty() || value.equals(unsaid.get(component.getName()));
    return option == null || usual && !names.containsKey(value)
        ? Optional.empty()
        : Optional.of(
            context.in(Text.of(option.nl(), option.en()))
                + ": "
                + chosen(component, value).map(context::in).orElseGet(() -> words(value)));
  }

  /** The words of a choice that says itself what it is. */
  private static Optional<Text> chosen(RecordComponent component, String value) {
    return Stream.ofNullable(component.getType().getEnumConstants())
        .flatMap(Arrays::stream)
        .filter(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-').equals(value))
        .filter(Worded.class::isInstance)
        .map(c -> ((Worded) c).words())
        .findFirst();
  }

  private String words(String value) {
    return List.of(value.split(",")).stream().map(this::word).collect(Collectors.joining(", "));
  }

  private String word(String part) {
    return names.containsKey(part)
        ? context.in(names.get(part))
        : Optional.ofNullable(FIXED.get(part)).map(context::in).orElse(part);
  }
}
