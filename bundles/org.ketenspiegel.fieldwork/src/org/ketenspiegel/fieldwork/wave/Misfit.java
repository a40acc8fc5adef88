// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.wave;

import org.eclipse.emf.ecore.EObject;
import org.ketenspiegel.model.Text;

/**
 * Something that fitted the old wave and has to be looked at for the new one.
 *
 * @param kind stable word, such as {@code question-without-concept}
 * @param object what it is about
 * @param message one sentence in Dutch and English
 */
public record Misfit(String kind, EObject object, Text message) {}
