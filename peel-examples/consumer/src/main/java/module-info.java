/** An application that uses the library. */
module org.example.consumer {
  requires org.peelinspections.compare;
  requires org.peelinspections.data;
}
