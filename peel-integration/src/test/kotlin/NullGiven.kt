import org.peelinspections.compare.Comparison
import org.peelinspections.model.Assessment

fun compare(earlier: Assessment?, later: Assessment): Comparison = Comparison.of(earlier, later)
