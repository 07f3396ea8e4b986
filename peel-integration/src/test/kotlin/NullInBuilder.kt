import org.peelinspections.model.assessment.Assessment

fun start() = Assessment.builder().force(null)
