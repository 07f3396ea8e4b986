package org.peelinspections.data;

import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;

/**
 * When closer monitoring began or ended, according to one page.
 *
 * @param date the day, month or year, as exactly as the page says
 * @param source the page
 */
public record MonitoringDate(PartialDate date, Source source) {}
