/** The command peel and short programs, written as a user of the library would. */
module org.peelinspections.examples {
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires org.apache.commons.text;
  requires org.peelinspections.compare;
  requires org.peelinspections.data;
  requires org.peelinspections.io;
  requires org.peelinspections.report;
  requires static org.jspecify;

  opens org.peelinspections.examples to
      info.picocli;
  opens org.peelinspections.examples.command to
      info.picocli;
}
