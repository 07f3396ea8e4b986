import org.peelinspections.compare.Comparison
import org.peelinspections.compare.VerdictKind
import org.peelinspections.model.assessment.AreaAssessment
import org.peelinspections.model.AreaId
import org.peelinspections.model.assessment.Assessment
import org.peelinspections.model.Cycle
import org.peelinspections.model.Forces
import org.peelinspections.model.framework.Frameworks
import org.peelinspections.model.Grade
import org.peelinspections.model.Judgment
import org.peelinspections.model.Pillar

fun graded(year: String, grade: Grade): Assessment {
    val framework = Frameworks.bundled().get(year)
    val judgment = Judgment.graded(grade, framework.scale().orElseThrow())
    return Assessment.builder()
        .force(Forces.bundled().get("west-midlands"))
        .framework(framework)
        .addArea(AreaAssessment.builder().area(AreaId.of(year, Pillar.LEGITIMACY)).judgment(judgment).build())
        .build()
}

fun legitimacy(): String {
    val earlier = graded("2016", Grade.GOOD)
    val later = graded("2017", Grade.REQUIRES_IMPROVEMENT)
    val cycle: Cycle = later.framework().cycle()
    val row = Comparison.of(earlier, later).row(Pillar.LEGITIMACY).orElseThrow()
    val verdict = row.verdict()
    return cycle.key() + ": " + when (verdict.kind()) {
        VerdictKind.COMPARED -> verdict.change().orElseThrow().direction().label()
        VerdictKind.COMPARED_WITH_CAUTION -> "with caution: " + verdict.label()
        VerdictKind.NO_NEW_EVIDENCE -> "no new evidence"
        VerdictKind.NOT_COMPARED -> verdict.reasons()[0].sentence()
    }
}
