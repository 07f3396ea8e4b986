package org.peelinspections.io.page.kinds;

import java.util.List;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.model.assessment.Assessment;

/** The rules for one kind of page. */
interface PageRules {

  /** The kind of the page, once it has been read. */
  PageKind kind();

  /** Reads the page from its title on; mostly one assessment, none if the page cannot be told. */
  List<Assessment> read();
}
