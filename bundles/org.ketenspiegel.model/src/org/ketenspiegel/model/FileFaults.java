// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.StudyPackage;

/** Turns what EMF noticed while reading a study into one sentence. */
record FileFaults(Path study) {

  /** Refuses a study of which some file is no proper part or some reference leads nowhere. */
  void refuse(ResourceSet set) throws StudyFileException {
    for (Resource resource : set.getResources()) {
      refuse(resource);
    }
    Optional<Link> loose = Link.first(set, EObject::eIsProxy);
    if (loose.isPresent()) {
      URI target = ((InternalEObject) loose.get().target()).eProxyURI();
      throw refusal(
          loose.get(),
          relative(loose.get().owner(), target),
          Optional.ofNullable(set.getResource(target.trimFragment(), false))
              .flatMap(FileFaults::unopened)
              .orElse("is not in the study"));
    }
  }

  /** Refuses a study that refers to something that was taken out of it. */
  void refuseLost(ResourceSet set) throws StudyFileException {
    Optional<Link> lost = Link.first(set, target -> target.eResource() == null);
    if (lost.isPresent()) {
      String id = lost.get().target() instanceof Identified known ? known.getId() : "";
      throw refusal(lost.get(), id, "is no longer in the study");
    }
  }

  /** Refuses a file that was opened and has a fault at some line. */
  void refuse(Resource resource) throws StudyFileException {
    for (Resource.Diagnostic fault : resource.getErrors()) {
      if (fault.getLine() > 0) {
        throw new StudyFileException(
            Path.of(resource.getURI().toFileString()),
            "line " + fault.getLine() + ", column " + fault.getColumn(),
            sentence(fault));
      }
    }
  }

  private StudyFileException refusal(Link link, String target, String why) {
    Resource from = link.owner().eResource();
    return new StudyFileException(
        from == null ? study : Path.of(from.getURI().toFileString()),
        Places.of(link.owner()),
        "'" + link.reference().getName() + "' refers to '" + target + "', which " + why);
  }

  private static String relative(EObject owner, URI target) {
    Resource from = owner.eResource();
    return URI.decode(
        (from == null || !target.isFile() ? target : target.deresolve(from.getURI())).toString());
  }

  private static Optional<String> unopened(Resource resource) {
    return resource.getErrors().stream()
        .findFirst()
        .map(e -> e instanceof Throwable t ? cause(t).getMessage() : e.getMessage());
  }

  private static Throwable cause(Throwable thrown) {
    Throwable at = thrown;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return at;
  }

  private static String sentence(Resource.Diagnostic fault) {
    return switch (fault) {
      case FeatureNotFoundException missing ->
          "'" + missing.getObject().eClass().getName() + "' has no '" + missing.getName() + "'";
      case ClassNotFoundException missing -> "a study has no element '" + missing.getName() + "'";
      case PackageNotFoundException missing ->
          "namespace '"
              + Objects.toString(missing.uri(), "").replaceFirst("^null$", "")
              + "' is not known, expected '"
              + StudyPackage.eNS_URI
              + "'";
      case IllegalValueException illegal ->
          "'"
              + illegal.getFeature().getName()
              + "' is '"
              + illegal.getValue()
              + "', expected "
              + expected(illegal.getFeature());
      case UnresolvedReferenceException dangling ->
          "refers to '" + dangling.getReference() + "', which is not in the file";
      default -> plain(fault);
    };
  }

  private static String expected(EStructuralFeature feature) {
    return switch (feature.getEType()) {
      case EEnum choice ->
          "one of "
              + String.join(", ", choice.getELiterals().stream().map(l -> l.getLiteral()).toList());
      default ->
          switch (feature.getEType().getName()) {
            case "EInt" -> "a whole number";
            case "EDouble" -> "a number";
            case "EBoolean" -> "true or false";
            default -> "a " + feature.getEType().getName();
          };
    };
  }

  private static String plain(Resource.Diagnostic fault) {
    String message =
        fault instanceof Throwable thrown ? cause(thrown).getMessage() : fault.getMessage();
    return ours(String.valueOf(message).strip().replaceAll("\\s+", " "));
  }

  /** What the parser says of the commonest faults speaks of its own settings. */
  private static String ours(String parsers) {
    if (parsers.contains("disallow-doctype-decl")) {
      return "a DOCTYPE stands here, which files of a study do not have";
    }
    if (parsers.startsWith("Content is not allowed in prolog")) {
      return "this is no XML, where a file of a study is expected";
    }
    return parsers.startsWith("XML document structures must start and end")
        ? "the file ends before its last element is closed"
        : parsers;
  }
}
