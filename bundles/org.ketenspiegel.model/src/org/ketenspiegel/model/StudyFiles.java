// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
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
    Path root = file.toAbsolutePath().getParent();
    sweep(file, root);
    ResourceSet set = new ClosedResourceSet(root);
    Resource resource = load(set, URI.createFileURI(file.toAbsolutePath().toString()), file);
    EcoreUtil.resolveAll(set);
    for (Resource each : set.getResources()) {
      refuseErrors(each);
    }
    refuseDangling(set, file);
    if (resource.getContents().size() == 1
        && resource.getContents().getFirst() instanceof Study s) {
      return s;
    }
    throw new StudyFileException(file, "", "expected one study as its root element");
  }

  private static void sweep(Path file, Path root) throws StudyFileException {
    for (String folder : new String[] {"", "instruments", "reports"}) {
      Path each = root.resolve(folder);
      try {
        if (Files.isWritable(each)) {
          AtomicFile.sweep(each);
        }
      } catch (IOException e) {
        throw new StudyFileException(file, "", "strays cannot be removed: " + e.getMessage());
      }
    }
  }

  private static Resource load(ResourceSet set, URI uri, Path file) throws StudyFileException {
    Resource resource = set.createResource(uri);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new StudyFileException(file, "", "is larger than " + (MOST_BYTES >> 20) + " MB");
      }
      resource.load(new ByteArrayInputStream(Files.readAllBytes(file)), null);
      return resource;
    } catch (Resource.IOWrappedException | RuntimeException e) {
      refuseErrors(resource);
      throw new StudyFileException(file, "", "is no study: " + e.getMessage());
    } catch (IOException e) {
      throw new StudyFileException(file, "", "cannot be read: " + e.getMessage());
    }
  }

  private static void refuseErrors(Resource resource) throws StudyFileException {
    if (!resource.getErrors().isEmpty()) {
      Resource.Diagnostic first = resource.getErrors().getFirst();
      String place =
          first.getLine() > 0 ? "line " + first.getLine() + ", column " + first.getColumn() : "";
      String problem = first.getMessage() == null ? first.toString() : first.getMessage();
      throw new StudyFileException(
          Path.of(resource.getURI().toFileString()),
          place,
          problem.strip().replaceAll("\\s+", " "));
    }
  }

  private static void refuseDangling(ResourceSet set, Path file) throws StudyFileException {
    Map<EObject, Collection<EStructuralFeature.Setting>> dangling =
        EcoreUtil.UnresolvedProxyCrossReferencer.find(set);
    if (!dangling.isEmpty()) {
      var first = dangling.entrySet().iterator().next();
      var setting = first.getValue().iterator().next();
      EObject owner = setting.getEObject();
      throw new StudyFileException(
          owner.eResource() == null ? file : Path.of(owner.eResource().getURI().toFileString()),
          Places.of(owner),
          "'"
              + setting.getEStructuralFeature().getName()
              + "' refers to '"
              + EcoreUtil.getURI(first.getKey()).fragment()
              + "', which is not in the study");
    }
  }

  /** Writes what changed of a study; each file is the old or the new one, never a torn one. */
  public static void save(Study study) throws StudyFileException {
    for (Resource each : study.eResource().getResourceSet().getResources()) {
      Path file = Path.of(each.getURI().toFileString());
      try {
        byte[] bytes = bytes(each);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
          AtomicFile.write(file, bytes);
        }
      } catch (IOException e) {
        throw new StudyFileException(file, "", "cannot be written: " + e.getMessage());
      }
    }
  }

  /** Gives a new study its place on disk and writes it. */
  public static void create(Study study, Path file) throws StudyFileException {
    Path root = file.toAbsolutePath().getParent();
    ResourceSet set = new ClosedResourceSet(root);
    URI uri = URI.createFileURI(file.toAbsolutePath().toString());
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

  private static URI part(Path root, String folder, String id, String kind) {
    return URI.createFileURI(root.resolve(folder).resolve(id + "." + kind).toString());
  }

  private static byte[] bytes(Resource resource) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    resource.save(out, SAVE);
    return out.toByteArray();
  }
}
