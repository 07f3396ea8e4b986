package org.peelinspections.io.page.parts;

import java.util.List;
import java.util.Map;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.forms.Terms;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Source;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** What a reader was told: what it knows, and the source of the page, if the caller said it. */
public record PageReaderSettings(
    Forces forces,
    Frameworks frameworks,
    List<Source> sources,
    boolean gradesFromProse,
    PeelLimits limits) {

  public PageReaderSettings with(Forces others) {
    return new PageReaderSettings(others, frameworks, sources, gradesFromProse, limits);
  }

  public PageReaderSettings with(Frameworks others) {
    return new PageReaderSettings(forces, others, sources, gradesFromProse, limits);
  }

  public PageReaderSettings with(PeelLimits others) {
    return new PageReaderSettings(forces, frameworks, sources, gradesFromProse, others);
  }

  public PageReaderSettings from(Source source) {
    return new PageReaderSettings(forces, frameworks, List.of(source), gradesFromProse, limits);
  }

  public PageReaderSettings withoutGradesFromProse() {
    return new PageReaderSettings(forces, frameworks, sources, false, limits);
  }

  public PageContext context(
      String name, Blocks page, Ledger ledger, Force force, Framework framework) {
    Terms terms = Terms.of(force, forces, framework);
    Map<String, Force> names = Elsewhere.names(forces);
    return new PageContext(this, name, page, ledger, force, framework, terms, names, new Spoken());
  }
}
