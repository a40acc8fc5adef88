// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.disclosure.Ledger;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;

/**
 * Runs analyses: remembers results, keeps small bases back, stamps where results come from. The
 * window, the command line and the report all run through here, so nothing bypasses suppression.
 */
public final class Runner {

  private static final int REMEMBERED = 256;

  private final List<AnalysisContribution> contributions;
  private final Disclosure disclosure;
  private final Supplier<Ledger> ledgers;
  private final Map<Key, AnalysisResult> memory =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, AnalysisResult> eldest) {
          return size() > REMEMBERED;
        }
      };

  private volatile Optional<Hashed> hashed = Optional.empty();

  private record Key(String data, String analysis, Record options) {}

  /** Most who ask do so of the same data; hashing goes through every name and scale. */
  private record Hashed(StudyData data, String hash) {}

  /**
   * How a run is watched.
   *
   * @param preview hears of what there is so far, which is made when it is asked for
   */
  public record Watch(
      DoubleConsumer progress,
      Consumer<Supplier<AnalysisResult>> preview,
      BooleanSupplier cancelled) {
    public static final Watch NOBODY = new Watch(fraction -> {}, result -> {}, () -> false);

    private void hear(double fraction) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      progress.accept(fraction);
    }

    /** Of what is run for another: only that it goes on, and until when. */
    private Watch within() {
      return new Watch(fraction -> hear(0), result -> {}, cancelled);
    }
  }

  /** An analysis with its options. */
  public record Request(String analysis, Record options) {}

  /** A runner of results that are looked at one by one. */
  public Runner(List<AnalysisContribution> contributions, Disclosure disclosure) {
    this(contributions, disclosure, Ledger::new);
  }

  private Runner(
      List<AnalysisContribution> contributions, Disclosure disclosure, Supplier<Ledger> ledgers) {
    this.contributions = List.copyOf(contributions);
    this.disclosure = disclosure;
    this.ledgers = ledgers;
  }

  /**
   * A runner of results that are published together: what one shows is reckoned with when the next
   * is released, so that nothing small can be worked out from several. The requests are computed on
   * whatever core is free, each once even where one asks for another, and released in their order.
   */
  public Runner publishing(StudyData data, List<Request> requests) {
    Ledger one = new Ledger();
    Runner publisher = new Runner(contributions, disclosure, () -> one);
    Shared shared =
        new Shared(
            (r, others) ->
                computed(
                    data,
                    r,
                    Watch.NOBODY,
                    release(data, r),
                    asked -> release(data, asked).of(others.apply(asked))));
    List<AnalysisResult> results = Abreast.each(requests, shared::of);
    for (int i = 0; i < results.size(); i++) {
      Request request = requests.get(i);
      Key key = new Key(hash(data), request.analysis(), request.options());
      if (!publisher.memory.containsKey(key)) {
        publisher.memory.put(key, publisher.release(data, request).of(results.get(i)));
      }
    }
    return publisher;
  }

  public List<AnalysisContribution> contributions() {
    return contributions;
  }

  public Disclosure disclosure() {
    return disclosure;
  }

  /** The options an analysis starts from. */
  public Record defaults(String analysis, StudyOutline study) {
    return analysis(analysis).defaults(study);
  }

  /** Options as a study saves them; unknown names are refused. */
  public Request request(StudyData data, String analysis, Map<String, String> options) {
    var read = OptionValues.read(defaults(analysis, data.outline()), options);
    if (!read.unknown().isEmpty()) {
      throw new IllegalArgumentException(
          "analysis '" + analysis + "' has no option " + read.unknown().keySet());
    }
    return new Request(analysis, read.options());
  }

  /** Runs an analysis with options as a study saves them. */
  public AnalysisResult run(StudyData data, String analysis, Map<String, String> options) {
    return run(data, analysis, request(data, analysis, options).options(), Watch.NOBODY);
  }

  /** Runs an analysis, or remembers what it gave for the same data and options. */
  public AnalysisResult run(StudyData data, String id, Record options, Watch watch) {
    Key key = new Key(hash(data), id, options);
    synchronized (memory) {
      AnalysisResult known = memory.get(key);
      if (known != null) {
        return known;
      }
    }
    Request request = new Request(id, options);
    Release release = release(data, request);
    AnalysisResult result =
        release.of(
            computed(
                data,
                request,
                watch,
                release,
                asked -> run(data, asked.analysis(), asked.options(), watch.within())));
    synchronized (memory) {
      memory.put(key, result);
    }
    return result;
  }

  private String hash(StudyData data) {
    Optional<Hashed> known = hashed.filter(h -> h.data == data);
    if (known.isEmpty()) {
      known = Optional.of(new Hashed(data, data.hash()));
      hashed = known;
    }
    return known.get().hash;
  }

  private Release release(StudyData data, Request request) {
    return new Release(disclosure, ledgers.get(), request.analysis(), request.options(), data);
  }

  private AnalysisResult computed(
      StudyData data,
      Request request,
      Watch watch,
      Release previews,
      Function<Request, AnalysisResult> others) {
    @SuppressWarnings("unchecked")
    Analysis<Record> analysis = (Analysis<Record>) analysis(request.analysis());
    return analysis.run(data, request.options(), new Watched(data, watch, previews, others));
  }

  private Analysis<?> analysis(String id) {
    return contributions.stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no analysis '" + id + "'"))
        .analysis()
        .get();
  }

  private final class Watched implements Run {

    private final StudyData data;
    private final Watch watch;
    private final Release release;
    private final Function<Request, AnalysisResult> others;

    Watched(
        StudyData data, Watch watch, Release release, Function<Request, AnalysisResult> others) {
      this.data = data;
      this.watch = watch;
      this.release = release;
      this.others = others;
    }

    @Override
    public void progress(double fraction) {
      watch.hear(fraction);
    }

    @Override
    public void preview(Supplier<? extends AnalysisResult> sofar) {
      watch.preview().accept(() -> release.of(sofar.get()));
    }

    @Override
    public AnalysisResult result(String analysis, Record options) {
      return others.apply(new Request(analysis, options));
    }

    @Override
    public AnalysisResult result(String analysis, Map<String, String> options) {
      return result(analysis, request(data, analysis, options).options());
    }

    @Override
    public Set<String> analyses() {
      return contributions.stream().map(AnalysisContribution::id).collect(Collectors.toSet());
    }
  }
}
