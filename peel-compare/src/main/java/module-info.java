/** What may be compared between PEEL assessments, and what came of it. */
@SuppressWarnings("module") // the modules that an internal package is exported to are built later
module org.peelinspections.compare {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive org.peelinspections.model;

  exports org.peelinspections.compare;
  exports org.peelinspections.compare.cohort;
  exports org.peelinspections.compare.internal to
      org.peelinspections.data,
      org.peelinspections.examples,
      org.peelinspections.report;
  exports org.peelinspections.compare.lineage;
  exports org.peelinspections.compare.text;
}
