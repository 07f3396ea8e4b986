package org.peelinspections.io.page.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.forms.Place;
import org.peelinspections.io.page.forms.Said;
import org.peelinspections.io.page.forms.Said.Judged;
import org.peelinspections.io.page.forms.Terms;
import org.peelinspections.io.page.parts.AreaSection;
import org.peelinspections.io.page.parts.JudgedArea;
import org.peelinspections.io.page.parts.JudgmentReader;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;

/**
 * What a press release says about one force.
 *
 * @param pillar the pillar that the release is about; empty if it is about all
 * @param areas what was read so far
 */
record ForceRelease(PageContext context, Optional<Pillar> pillar, Map<AreaId, AreaSection> areas) {

  /**
   * Reads a block if all of it is of known forms; whether it is.
   *
   * @param goesOn whether the block can leave out the force, or call it 'it'
   */
  boolean read(Block block, boolean goesOn) {
    if (!Terms.mayStandIn(block.words())) {
      return false;
    }
    List<Said> read = new ArrayList<>();
    for (String clause : clauses(block.text())) {
      boolean follows = goesOn || !read.isEmpty();
      Optional<Said> said = context.terms().read(clause, Place.RELEASE, follows);
      if (said.filter(this::isOfTheRelease).isEmpty()) {
        sayLost(block, read, clause);
        sayUnread(block, clause, follows);
        return false;
      }
      read.add(said.get());
    }
    read.forEach(said -> take(block, said));
    context.account(block, Role.JUDGMENT, context.force().name());
    return true;
  }

  /** Sentences, and what semicolons part in them. */
  private static List<String> clauses(String text) {
    return Sentences.of(text).stream()
        .flatMap(sentence -> List.of(sentence.split(";", -1)).stream())
        .map(String::strip)
        .filter(clause -> !clause.isEmpty() && !clause.equals("and"))
        .toList();
  }

  private boolean isOfTheRelease(Said said) {
    return pillar.isEmpty()
        || (said.pillars().stream().allMatch(pillar.get()::equals)
            && said.judged().stream()
                .map(judged -> JudgedArea.of(context.framework(), judged.area()))
                .allMatch(area -> area.pillar().equals(pillar)));
  }

  private void take(Block block, Said said) {
    for (Judged judged : said.judged()) {
      JudgmentReader judgment = section(judged.area()).judgment();
      if (context.settings().gradesFromProse()) {
        judgment.take(block, judged.grade(), Basis.PROSE);
      }
    }
    if (said.says().noGrade().isPresent() && pillar.isPresent()) {
      AreaId area = AreaId.of(context.framework().id(), pillar.get());
      section(area).judgment().takeStatus(block, block.text(), said);
    }
  }

  private AreaSection section(AreaId area) {
    return areas.computeIfAbsent(area, id -> new AreaSection(context, id));
  }

  /** Says so if grades of a block are not taken for what stands beside them. */
  private void sayLost(Block block, List<Said> read, String clause) {
    if (read.stream().anyMatch(said -> !said.judged().isEmpty())) {
      context.say(
          DiagnosticCode.JUDGMENT_CONTRADICTED,
          block.line(),
          "the page says '"
              + PageContext.abridged(clause)
              + "' beside '"
              + PageContext.abridged(block.text())
              + "'; no judgment of this block is taken");
    }
  }

  private void sayUnread(Block block, String clause, boolean goesOn) {
    Terms terms = context.terms();
    if (quotesAGrade(block)
        || terms.looksLikeAJudgment(clause)
        || (goesOn && terms.looksLikeAJudgment(context.force().name() + " " + clause))) {
      context.looksLikeAJudgment(block, "", clause);
    }
  }

  static boolean quotesAGrade(Block block) {
    return Terms.quoted(block.text()).isPresent();
  }

  Assessment build() {
    AssessmentBuilder assessment = context.assessment();
    areas.values().forEach(area -> assessment.addArea(area.build()));
    return assessment.build();
  }
}
