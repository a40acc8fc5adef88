// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Study;

/**
 * The one door between studies and disk. A study is a folder: the study file, and one file for each
 * instrument and report. Nothing outside the folder is ever read, fetched or run.
 */
public final class StudyFiles {

  public static final String STUDY = "study";
  public static final String INSTRUMENT = "instrument";
  public static final String REPORT = "report";

  /** Far above any real study; what is larger is not read into memory. */
  static final long MOST_BYTES = 64L << 20;

  private static final Map<Object, Object> SAVE =
      Map.of(
          XMLResource.OPTION_ENCODING,
          "UTF-8",
          Resource.OPTION_LINE_DELIMITER,
          "\n",
          XMLResource.OPTION_LINE_WIDTH,
          100,
          XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE,
          Boolean.FALSE);

  private StudyFiles() {}

  /** The study file of a folder or the file itself. */
  public static Path studyFile(Path folderOrFile) throws StudyFileException {
    if (Files.isRegularFile(folderOrFile)) {
      return folderOrFile;
    }
    if (!Files.isDirectory(folderOrFile)) {
      throw new StudyFileException(folderOrFile, "", "there is no such file or folder");
    }
    try (var files = Files.list(folderOrFile)) {
      var found = files.filter(f -> f.getFileName().toString().endsWith("." + STUDY)).toList();
      if (found.size() != 1) {
        throw new StudyFileException(
            folderOrFile, "", "expected one ." + STUDY + " file, found " + found.size());
      }
      return found.getFirst();
    } catch (IOException e) {
      throw new StudyFileException(folderOrFile, "", "cannot be listed: " + e.getMessage());
    }
  }

  /** Reads a study with its instruments and reports; every reference in it is resolved. */
  public static Study load(Path file) throws StudyFileException {
    Path absolute = file.toAbsolutePath().normalize();
    Path root = absolute.getParent();
    FileFaults faults = new FileFaults(absolute);
    if (!Files.isRegularFile(absolute)) {
      throw new StudyFileException(file, "", "there is no such file");
    }
    tidy(absolute);
    ResourceSet set = new ClosedResourceSet(root);
    Resource resource = load(set, absolute, faults);
    EcoreUtil.resolveAll(set);
    faults.refuse(set);
    if (resource.getContents().size() == 1
        && resource.getContents().getFirst() instanceof Study s) {
      return s;
    }
    throw new StudyFileException(file, "", "expected one study as its root element");
  }

  /** Brings a save that was cut short to its end, and removes what killed writers left. */
  private static void tidy(Path file) throws StudyFileException {
    try {
      FileGroup.of(file).complete();
      for (String folder : new String[] {"", "instruments", "reports"}) {
        Path each = file.resolveSibling(folder);
        if (Files.isWritable(each)) {
          AtomicFile.sweep(each);
        }
      }
    } catch (IOException e) {
      throw new StudyFileException(
          file, "", "an interrupted save cannot be completed: " + e.getMessage());
    }
  }

  private static Resource load(ResourceSet set, Path file, FileFaults faults)
      throws StudyFileException {
    Resource resource = set.createResource(URI.createFileURI(file.toString()));
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new StudyFileException(file, "", "is larger than " + (MOST_BYTES >> 20) + " MB");
      }
      resource.load(new ByteArrayInputStream(Files.readAllBytes(file)), null);
      return resource;
    } catch (Resource.IOWrappedException | RuntimeException e) {
      faults.refuse(resource);
      throw new StudyFileException(file, "", "is no study: " + e.getMessage());
    } catch (IOException e) {
      throw new StudyFileException(file, "", "cannot be read: " + e.getMessage());
    }
  }

  /** Writes what changed of a study: all of it or nothing, whenever the process is killed. */
  public static void save(Study study) throws StudyFileException {
    Path root = path(study.eResource());
    new FileFaults(root).refuseLost(study.eResource().getResourceSet());
    Map<Path, byte[]> changed = new LinkedHashMap<>();
    for (Resource each : study.eResource().getResourceSet().getResources()) {
      Path file = path(each);
      if (each.getContents().isEmpty()) {
        continue; // what had been added to the study was taken back
      }
      try {
        byte[] bytes = bytes(each);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
          changed.put(file, bytes);
        }
      } catch (IOException e) {
        throw new StudyFileException(file, "", "cannot be written: " + e.getMessage());
      }
    }
    try {
      FileGroup.of(root).write(changed);
    } catch (IOException e) {
      throw new StudyFileException(root, "", "cannot be written: " + e.getMessage());
    }
  }

  private static Path path(Resource resource) {
    return Path.of(resource.getURI().toFileString());
  }

  /** Gives a new study its place on disk and writes it. */
  public static void create(Study study, Path file) throws StudyFileException {
    Path absolute = file.toAbsolutePath().normalize();
    Path root = absolute.getParent();
    ResourceSet set = new ClosedResourceSet(root);
    URI uri = URI.createFileURI(absolute.toString());
    set.createResource(uri).getContents().add(study);
    for (Instrument instrument : ((InternalEList<Instrument>) study.getInstruments()).basicList()) {
      set.createResource(part(root, "instruments", instrument.getId(), INSTRUMENT))
          .getContents()
          .add(instrument);
    }
    for (Report report : ((InternalEList<Report>) study.getReports()).basicList()) {
      set.createResource(part(root, "reports", report.getId(), REPORT)).getContents().add(report);
    }
    save(study);
  }

  /** Gives a questionnaire that was added to a study a file of its own, written with the study. */
  public static void place(Study study, Instrument added) {
    Path root = path(study.eResource()).getParent();
    study
        .eResource()
        .getResourceSet()
        .createResource(part(root, "instruments", added.getId(), INSTRUMENT))
        .getContents()
        .add(added);
  }

  private static URI part(Path root, String folder, String id, String kind) {
    return URI.createFileURI(root.resolve(folder).resolve(id + "." + kind).toString());
  }

  private static byte[] bytes(Resource resource) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    resource.save(out, SAVE);
    return out.toByteArray();
  }
}
