/** What may be compared between PEEL assessments, and what came of it. */
module org.peelinspections.compare {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive org.peelinspections.model;

  exports org.peelinspections.compare;
}
