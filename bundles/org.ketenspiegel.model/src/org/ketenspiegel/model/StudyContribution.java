// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.nio.file.Path;

/**
 * A study that ships with a bundle: the word for it, what lists call it, its study file, and its
 * place among the others (lower first).
 */
public record StudyContribution(String id, Text name, Path file, int order, String bundle) {}
