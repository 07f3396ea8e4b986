/** An application of a user. */
module consumer {
  requires org.peelinspections.compare;
  requires org.peelinspections.io;
}
