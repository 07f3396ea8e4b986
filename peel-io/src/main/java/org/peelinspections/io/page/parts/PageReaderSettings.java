package org.peelinspections.io.page.parts;

import java.util.List;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Source;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * What a reader was told.
 *
 * @param forces the forces that it knows
 * @param frameworks the frameworks that it knows
 * @param sources where the page was published; none if the caller did not say
 * @param gradesFromProse whether an opening sentence may supply a grade
 * @param limits how much a page may hold
 */
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
    Spoken spoken = new Spoken(force, forces, framework);
    return new PageContext(this, name, page, ledger, force, framework, spoken);
  }
}
