/** PEEL inspections as immutable values. */
@SuppressWarnings("module") // the modules that an internal package is exported to are built later
module org.peelinspections.model {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.peelinspections.model;
  exports org.peelinspections.model.assessment;
  exports org.peelinspections.model.fault;
  exports org.peelinspections.model.finding;
  exports org.peelinspections.model.framework;
  exports org.peelinspections.model.internal to
      org.peelinspections.compare,
      org.peelinspections.data,
      org.peelinspections.io;
}
