/** PEEL inspections as immutable values. */
module org.peelinspections.model {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.peelinspections.model;
}
