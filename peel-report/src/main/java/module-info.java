/** Reports on PEEL inspections to look at, as HTML pages and SVG pictures. */
module org.peelinspections.report {
  requires java.xml;
  requires static org.jspecify;
  requires transitive org.peelinspections.data;

  exports org.peelinspections.report;
}
