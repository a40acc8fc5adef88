// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.stream.Stream;

/** The manifest of one of our bundles, as the law's test reads it. */
record Manifest(Path folder, Attributes entries) {

  static final String OURS = "org.ketenspiegel.";

  /** Every bundle beside this one. */
  static List<Manifest> all() throws IOException {
    try (var folders = Files.list(Path.of(".."))) {
      return folders
          .map(folder -> folder.resolve("META-INF/MANIFEST.MF"))
          .filter(Files::isRegularFile)
          .map(Manifest::read)
          .sorted((a, b) -> a.topic().compareTo(b.topic()))
          .toList();
    }
  }

  private static Manifest read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new Manifest(
          file.getParent().getParent(), new java.util.jar.Manifest(in).getMainAttributes());
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }

  String name() {
    return entry("Bundle-SymbolicName").split(";")[0];
  }

  /** The name without our prefix. */
  String topic() {
    return name().substring(OURS.length());
  }

  String entry(String name) {
    String value = entries.getValue(name);
    return value == null ? "" : value;
  }

  /** Bundles and packages it asks for, without versions and directives. */
  List<String> needs() {
    return Stream.of(entry("Require-Bundle"), entry("Import-Package"))
        .flatMap(list -> Stream.of(list.replaceAll("\"[^\"]*\"", "").split(",")))
        .map(clause -> clause.split(";")[0].strip())
        .filter(clause -> !clause.isEmpty())
        .toList();
  }

  /** Its hand-written sources, tests left out. */
  List<Path> sources() {
    return files("src", ".java");
  }

  List<Path> files(String below, String ending) {
    Path root = folder.resolve(below);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (var files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(root + " cannot be listed", e);
    }
  }
}
