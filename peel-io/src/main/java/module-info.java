/** PEEL inspections read and written. */
module org.peelinspections.io {
  requires static org.jspecify;
  requires transitive com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires org.jsoup;
  requires static spring.core;
  requires static tools.jackson.databind;
  requires transitive org.peelinspections.compare;
  requires transitive org.peelinspections.model;

  exports org.peelinspections.io;
  exports org.peelinspections.io.csv;
  exports org.peelinspections.io.jackson3;
  exports org.peelinspections.io.json;
  exports org.peelinspections.io.page;
  exports org.peelinspections.io.page.reading;
  exports org.peelinspections.io.spring;

  provides com.fasterxml.jackson.databind.Module with
      org.peelinspections.io.json.PeelModule;
}
