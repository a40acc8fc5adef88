// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ketenspiegel.analysis.Runner.Request;
import org.ketenspiegel.analysis.result.AnalysisResult;

/**
 * What several threads compute of the same data for one purpose, each request once: who asks for
 * what another has begun waits for it. Analyses do not ask for one another in a circle.
 */
final class Shared {

  private final Map<Request, FutureTask<AnalysisResult>> begun = new ConcurrentHashMap<>();
  private final BiFunction<Request, Function<Request, AnalysisResult>, AnalysisResult> compute;

  /**
   * @param compute computes a request, given how to ask for others
   */
  Shared(BiFunction<Request, Function<Request, AnalysisResult>, AnalysisResult> compute) {
    this.compute = compute;
  }

  AnalysisResult of(Request request) {
    FutureTask<AnalysisResult> own = new FutureTask<>(() -> compute.apply(request, this::of));
    FutureTask<AnalysisResult> first = begun.putIfAbsent(request, own);
    if (first == null) {
      own.run();
    }
    try {
      return (first == null ? own : first).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(
              "computing '" + request.analysis() + "' failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while computing", e);
    }
  }
}
