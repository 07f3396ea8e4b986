/** What is known of ten years of published PEEL judgments. */
module org.peelinspections.data {
  requires de.siegmar.fastcsv;
  requires static org.jspecify;
  requires transitive org.peelinspections.compare;

  exports org.peelinspections.data;
  exports org.peelinspections.data.tables;
  exports org.peelinspections.data.history;
}
