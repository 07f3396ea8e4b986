package org.peelinspections.data;

import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;

/**
 * When closer monitoring began or ended, as one page says.
 *
 * @param date the day, month or year, as exact as the page is
 * @param source the page
 */
public record MonitoringDate(PartialDate date, Source source) {}
