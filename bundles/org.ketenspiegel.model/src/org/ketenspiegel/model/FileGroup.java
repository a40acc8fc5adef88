// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Files in and below one folder that refer to each other and are replaced together or not at all. A
 * note of the moves is on disk before the first is made; who finds a note makes those that are
 * left.
 */
record FileGroup(Path note) {

  private static final String ARROW = "\t";

  /** The group that is led by a file in an existing folder. */
  static FileGroup of(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    return new FileGroup(
        (Files.isDirectory(folder) ? folder.toRealPath() : folder)
            .resolve("." + file.getFileName() + ".moves"));
  }

  void write(Map<Path, byte[]> files) throws IOException {
    complete();
    List<Move> moves = new ArrayList<>();
    try {
      for (var file : files.entrySet()) {
        Path target = AtomicFile.target(file.getKey());
        moves.add(new Move(AtomicFile.part(target, file.getValue()), target));
      }
      // what a link points at elsewhere is no part of the folder, and stands alone
      for (Move move : moves) {
        if (!move.target().startsWith(note.getParent())) {
          move.make();
        }
      }
      List<Move> within =
          moves.stream().filter(m -> m.target().startsWith(note.getParent())).toList();
      if (within.size() > 1) {
        List<String> lines = within.stream().map(this::line).toList();
        AtomicFile.write(note, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        complete();
      } else if (within.size() == 1) {
        within.getFirst().make();
        AtomicFile.force(within.getFirst().target().getParent());
      }
    } finally {
      if (!Files.exists(note)) {
        for (Move move : moves) {
          Files.deleteIfExists(move.part());
        }
      }
    }
  }

  /** Makes the moves that a killed writer noted and did not make. */
  void complete() throws IOException {
    if (!Files.exists(note)) {
      return;
    }
    var touched = new TreeSet<Path>();
    for (String line : Files.readAllLines(note)) {
      Move move = move(line);
      move.make();
      touched.add(move.target().getParent());
    }
    for (Path each : touched) {
      AtomicFile.force(each);
    }
    Files.deleteIfExists(note);
    AtomicFile.force(note.getParent());
  }

  private String line(Move move) {
    Path folder = note.getParent();
    return folder.relativize(move.part()) + ARROW + folder.relativize(move.target());
  }

  /**
   * Reads a line of a note that anybody may have written: it moves parts within the folder only.
   */
  private Move move(String line) throws IOException {
    Path folder = note.getParent();
    int arrow = line.indexOf(ARROW);
    if (arrow > 0) {
      Path part = folder.resolve(line.substring(0, arrow)).normalize();
      Path target = folder.resolve(line.substring(arrow + 1)).normalize();
      if (AtomicFile.isPart(part) && inside(part) && inside(target)) {
        return new Move(part, target);
      }
    }
    throw new IOException("'" + note.getFileName() + "' is not a note of moves in its folder");
  }

  private boolean inside(Path file) throws IOException {
    Path parent = file.getParent();
    return parent != null
        && Files.isDirectory(parent)
        && parent.toRealPath().startsWith(note.getParent());
  }

  private record Move(Path part, Path target) {

    void make() throws IOException {
      try {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (NoSuchFileException e) {
        if (!Files.exists(target)) {
          throw e; // else it was made before the kill
        }
      }
    }
  }
}
