package org.peelinspections.io.page.parts;

import java.util.List;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.forms.Said;
import org.peelinspections.io.page.forms.Terms;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.StatedDirection;

/**
 * Finds what the inspectorate says about the change of a judgment since an earlier inspection.
 *
 * <p>A sentence counts only as a whole; see {@link Terms}. 'Not consistent with last year' states
 * no direction. The words kept are the sentence.
 */
final class StatedDirections {

  private StatedDirections() {}

  static List<StatedDirection> in(Block paragraph, JudgedArea area, Terms terms) {
    if (!Terms.mayStandIn(paragraph.words())) {
      return List.of();
    }
    Cycle cycle = terms.framework().cycle();
    return Sentences.of(paragraph.text()).stream()
        .flatMap(
            sentence ->
                terms.read(sentence, area.place(), false).stream()
                    .filter(area::isOf)
                    .filter(said -> said.cycles().stream().allMatch(year -> year.isBefore(cycle)))
                    .flatMap(said -> direction(said, sentence)))
        .toList();
  }

  private static Stream<StatedDirection> direction(Said said, String sentence) {
    return said.says().direction().stream()
        .map(
            stated ->
                StatedDirection.builder()
                    .direction(stated)
                    .words(sentence)
                    .recalledGrade(said.earlierGrade())
                    .since(said.cycles().stream().findFirst())
                    .build());
  }
}
