package org.peelinspections.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** Puts a framework that a user has completed in the place of the one that is bundled. */
final class WholeFramework {

  private WholeFramework() {}

  // tag::whole-framework[]
  static Frameworks with(Path file) throws IOException {
    Framework whole = PeelJson.strict().read(Files.readAllBytes(file), Framework.class);
    Frameworks known = Frameworks.bundled();
    return Frameworks.of(
        known.all().stream().map(each -> each.id().equals(whole.id()) ? whole : each).toList(),
        known.crosswalks().stream()
            .filter(each -> !each.earlier().equals(whole.id()))
            .filter(each -> !each.later().equals(whole.id()))
            .toList(),
        known.borders());
  }
  // end::whole-framework[]
}
