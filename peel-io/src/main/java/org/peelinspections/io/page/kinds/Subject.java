package org.peelinspections.io.page.kinds;

import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.model.Force;
import org.peelinspections.model.framework.Framework;

/**
 * What a page is about.
 *
 * @param kind what kind of page it is
 * @param force the force that it names
 * @param framework the framework of the cycle that it names
 */
record Subject(PageKind kind, Force force, Framework framework) {}
