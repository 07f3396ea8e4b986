package org.peelinspections.io.csv;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.model.assessment.Assessment;

/** A kind of table: its columns, and what its rows say of assessments. */
interface CsvTable {

  /** The names of the columns, in the order in which they are written. */
  List<String> columns();

  /** The indices of the columns whose cells hold words as somebody wrote them. */
  BitSet words();

  /** The rows of an assessment, in the order of the columns; none if it has nothing for them. */
  List<List<String>> rows(Assessment assessment);

  /**
   * Returns what a row says, as an assessment that holds no more.
   *
   * @throws PeelFormatException if the row is wrong
   */
  Assessment read(Row row);

  /** The limit on the rows of one assessment; empty if there is none but that on their length. */
  Optional<Limit> limitOnRows();

  /** Begins to put together the rows of one assessment. */
  Gathering gather();

  /** Puts together what the rows of one assessment say. */
  interface Gathering {

    /** Takes what one more row says; false if that belongs to another assessment. */
    boolean add(Assessment piece);

    /** Returns what the rows say together. */
    Assessment build();
  }
}
