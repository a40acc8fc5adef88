// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import org.ketenspiegel.model.Text;

/**
 * What is wrong with codings or quotes, seen beside the answers.
 *
 * @param check id of what was looked at, such as {@code coding-stale}
 * @param about id of the frame or quote in the study
 * @param message one sentence
 */
public record AnswerFault(String check, String about, Text message) {}
