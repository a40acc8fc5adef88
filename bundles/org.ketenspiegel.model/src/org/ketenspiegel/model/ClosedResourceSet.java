// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.ketenspiegel.model.study.StudyPackage;

/**
 * A resource set that knows one package and one folder. EMF by itself fetches namespaces it does
 * not know, follows schema locations, and initialises classes named by a {@code java:} namespace.
 */
final class ClosedResourceSet extends ResourceSetImpl {

  private static final String OUTSIDE = "is outside the study's folder and is not opened";

  private final Path root;

  /** A set for the files in and below a folder, which is absolute and normalised. */
  ClosedResourceSet(Path root) {
    this.root = root;
    EPackageRegistryImpl packages = new EPackageRegistryImpl();
    packages.put(StudyPackage.eNS_URI, StudyPackage.eINSTANCE);
    setPackageRegistry(packages);
    ExtensibleURIConverterImpl converter = new ExtensibleURIConverterImpl();
    converter.getURIMap().clear();
    converter.getURIHandlers().clear();
    converter.getURIHandlers().add(new OneFolder());
    setURIConverter(converter);
  }

  @Override
  public Resource createResource(URI uri, String contentType) {
    return new ClosedResource(uri, this);
  }

  /** Refuses every address but files inside the study's folder. */
  private final class OneFolder extends URIHandlerImpl {
    @Override
    public boolean canHandle(URI uri) {
      return true;
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
      if (!uri.isFile()) {
        throw new IOException(OUTSIDE);
      }
      Path file = Path.of(uri.toFileString()).normalize();
      if (!file.startsWith(root)) {
        throw new IOException(OUTSIDE);
      }
      if (!Files.isRegularFile(file)) {
        throw new IOException("does not exist");
      }
      if (!file.toRealPath().startsWith(root.toRealPath())) {
        throw new IOException(OUTSIDE);
      }
      if (Files.size(file) > StudyFiles.MOST_BYTES) {
        throw new IOException("is larger than " + (StudyFiles.MOST_BYTES >> 20) + " MB");
      }
      return new FileInputStream(file.toFile());
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
      return uri.isFile() && Files.exists(Path.of(uri.toFileString()));
    }
  }
}
