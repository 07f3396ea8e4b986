import org.peelinspections.compare.Comparison
import org.peelinspections.model.assessment.Assessment

fun compare(earlier: Assessment?, later: Assessment): Comparison = Comparison.of(earlier, later)
