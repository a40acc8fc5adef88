// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** A reference from one object of a study to another, or from a whole to a part. */
record Link(EObject owner, EReference reference, EObject target) {

  /** The first whose target is such, in the order of the files. */
  static Optional<Link> first(ResourceSet set, Predicate<EObject> such) {
    for (Resource resource : set.getResources()) {
      for (EObject root : resource.getContents()) {
        Optional<Link> found = in(root, such);
        if (found.isPresent()) {
          return found;
        }
        for (var all = root.eAllContents(); all.hasNext(); ) {
          found = in(all.next(), such);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Link> in(EObject owner, Predicate<EObject> such) {
    if (owner.eIsProxy()) {
      return Optional.empty();
    }
    for (EReference reference : owner.eClass().getEAllReferences()) {
      for (EObject target : targets(owner, reference)) {
        if (such.test(target)) {
          return Optional.of(new Link(owner, reference, target));
        }
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked")
  private static List<EObject> targets(EObject owner, EReference reference) {
    if (!owner.eIsSet(reference)) {
      return List.of();
    }
    Object value = owner.eGet(reference);
    return reference.isMany() ? (List<EObject>) value : List.of((EObject) value);
  }
}
