// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import org.eclipse.emf.ecore.EObject;
import org.ketenspiegel.model.Text;

/**
 * What a check found wrong.
 *
 * @param check the check's id, such as {@code question-without-scale}
 * @param object what it is wrong with
 * @param place where that stands, such as {@code asielzoekers.instrument, question 'oordeel'}
 * @param message one sentence in Dutch and English
 */
public record CheckFinding(
    String check, Severity severity, EObject object, String place, Text message) {}
