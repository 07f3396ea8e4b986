/** Reports on PEEL inspections to look at, as HTML pages and SVG pictures. */
module org.peelinspections.report {
  requires static java.xml; // for the tests, which parse pages
  requires static org.jspecify;
  requires transitive org.peelinspections.data;

  exports org.peelinspections.report;
}
