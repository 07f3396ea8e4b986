/** Published pages and JSON to and from the values of the model. */
module org.peelinspections.io {
  requires static org.jspecify;
  requires transitive org.peelinspections.model;

  exports org.peelinspections.io.page;
}
