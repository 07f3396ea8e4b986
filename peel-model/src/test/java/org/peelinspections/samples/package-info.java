/** Values for the tests of all modules: a few small ones, and any number of random ones. */
package org.peelinspections.samples;
