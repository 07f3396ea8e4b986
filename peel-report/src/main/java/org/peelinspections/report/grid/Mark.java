package org.peelinspections.report.grid;

import org.peelinspections.model.Judgment;

/** What a cell of a grid shows: a grade, or why there is none. */
public sealed interface Mark permits GradeMark, AbsenceMark {

  /** The words in full, in lower case. */
  String words();

  /** The mark of a judgment. */
  static Mark of(Judgment judgment) {
    return judgment.match(
        graded -> new GradeMark(graded.grade(), graded.scale(), false),
        carried -> new GradeMark(carried.grade(), carried.scale(), true),
        notGraded -> AbsenceMark.of(notGraded.reason()),
        notStated -> AbsenceMark.NOT_STATED);
  }
}
