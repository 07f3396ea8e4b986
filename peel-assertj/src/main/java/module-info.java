/** AssertJ assertions on PEEL assessments and comparisons. */
module org.peelinspections.assertj {
  requires static org.jspecify;
  requires transitive org.assertj.core;
  requires transitive org.peelinspections.compare;

  exports org.peelinspections.assertj;
}
