import org.peelinspections.compare.Comparison
import org.peelinspections.compare.YearOnYear
import org.peelinspections.model.Assessment

fun compare(earlier: Assessment?, later: Assessment): Comparison = YearOnYear.compare(earlier, later)
