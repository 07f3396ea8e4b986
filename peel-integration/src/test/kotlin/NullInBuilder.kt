import org.peelinspections.model.Assessment

fun start() = Assessment.builder().force(null)
