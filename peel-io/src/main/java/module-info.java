/** PEEL inspections read and written. */
module org.peelinspections.io {
  requires static org.jspecify;
  requires transitive com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires org.jsoup;
  requires transitive org.peelinspections.model;

  exports org.peelinspections.io;
  exports org.peelinspections.io.csv;
  exports org.peelinspections.io.json;
  exports org.peelinspections.io.page;

  provides com.fasterxml.jackson.databind.Module with
      org.peelinspections.io.json.PeelModule;
}
