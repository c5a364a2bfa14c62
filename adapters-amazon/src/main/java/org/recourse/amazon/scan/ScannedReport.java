package org.recourse.amazon.scan;

import java.util.Iterator;
import org.recourse.application.intake.IntakeRow;

/**
 * What was read of a plain report.
 *
 * @param sales the sales of its plain rows
 * @param rows how many rows they are from
 * @param others its other rows, read as they are asked for
 */
public record ScannedReport(SaleLog sales, long rows, Iterator<IntakeRow> others) {}
