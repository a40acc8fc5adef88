// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.Runner.Request;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;

class SharedTest {

  private record Nothing() {}

  private final Map<String, Integer> runs = new ConcurrentHashMap<>();

  /** A mirror that asks for an impact. */
  private AnalysisResult compute(Request request, Function<Request, AnalysisResult> others) {
    runs.merge(request.analysis(), 1, Integer::sum);
    if (request.analysis().equals("broken")) {
      throw new ArithmeticException("it does not converge");
    }
    return request.analysis().equals("mirror")
        ? others.apply(request("impact"))
        : new Unanswered(Text.same(request.analysis()));
  }

  private static Request request(String analysis) {
    return new Request(analysis, new Nothing());
  }

  @Test
  void eachRequestIsComputedOnceHoweverManyAsk() {
    Shared shared = new Shared(this::compute);
    List<Request> asked =
        IntStream.range(0, 100).mapToObj(i -> request(i % 2 == 0 ? "mirror" : "impact")).toList();
    List<AnalysisResult> results = Abreast.each(asked, shared::of);
    assertEquals(Map.of("mirror", 1, "impact", 1), runs);
    results.forEach(r -> assertSame(results.getFirst(), r));
  }

  @Test
  void allWhoAskForWhatFailsHearOfIt() {
    Shared shared = new Shared(this::compute);
    assertThrows(ArithmeticException.class, () -> shared.of(request("broken")));
    assertThrows(ArithmeticException.class, () -> shared.of(request("broken")));
    assertEquals(1, runs.get("broken"));
  }
}
