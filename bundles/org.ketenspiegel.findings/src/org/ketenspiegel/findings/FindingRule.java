// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.List;

/**
 * Says in sentences what a result shows. Stateless: one instance serves every result.
 *
 * <p>What it says is checked before anybody reads it; a sentence that claims more than its cells
 * carry is dropped.
 */
@FunctionalInterface
public interface FindingRule {

  /** What there is to say of a result, with sentences in {@link Setting#LANGUAGES}; or nothing. */
  List<Finding> of(Source source, Setting setting);
}
