package org.peelinspections.examples.cookbook;

import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Wording;
import org.peelinspections.model.framework.AreaComparability;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;
import org.peelinspections.model.framework.Relation;

/** Adds a made-up framework and says how it relates to the one before. */
final class AddAFramework {

  public static void main(String[] args) {
    // tag::cookbook[]
    AreaId before = AreaId.of("2025-27/leadership-and-force-management");
    AreaId after = AreaId.of("2028-30/leadership-and-culture");
    Framework next =
        Framework.builder()
            .id("2028-30")
            .cycle(Cycle.of("2028-30"))
            .name("PEEL 2028/30")
            .scale(GradingScale.FIVE_TIERS)
            .addQuestion(
                Question.builder()
                    .id(after)
                    .label("Leadership")
                    .wording(Wording.unknown())
                    .graded(Graded.YES)
                    .build())
            .build();
    CrosswalkRow row =
        CrosswalkRow.builder()
            .earlier(before)
            .later(after)
            .relation(Relation.REWORDED)
            .reason("Both ask about leadership.")
            .build();
    BorderRule rule =
        BorderRule.builder()
            .comparability(Comparability.UNKNOWN)
            .reason("No statement of the inspectorate is known.")
            .build();
    Frameworks frameworks =
        Frameworks.bundled()
            .with(next)
            .with(Crosswalk.builder().earlier("2025-27").later("2028-30").addRow(row).build())
            .with(Border.builder().earlier("2025-27").later("2028-30").addRule(rule).build());
    AreaComparability may = frameworks.comparability("2025-27", "2028-30", "leadership");
    System.out.println(may);
    // end::cookbook[]
  }
}
