// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.equations;

import org.ketenspiegel.reconciliation.figures.Figure;

/** One question about one agency to one population, as one document reports it. */
record Topic(String document, String population, String agency, String topic) {

  static Topic of(Figure figure) {
    return of(figure, figure.agency());
  }

  static Topic of(Figure figure, String agency) {
    return new Topic(figure.document(), figure.population(), agency, figure.topic());
  }
}
