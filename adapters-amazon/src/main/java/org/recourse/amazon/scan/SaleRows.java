package org.recourse.amazon.scan;

/** Puts down the sales of plain rows. Not thread-safe. */
final class SaleRows implements PlainRows {
    /** The most rows of one order that follow each other in a plain file; below every limit of the other reader. */
    private static final int LONGEST_RUN = 1000;

    private final SaleLog sales = new SaleLog();
    private long rows;
    private int run;
    private long lastIdentity = -1;
    private long lastDetail;

    /** Returns the sales of the rows. */
    SaleLog sales() {
        return sales;
    }

    /** Returns how many rows there were. */
    long rows() {
        return rows;
    }

    /** Adds a sale, unless it is that of the row before: the lines of one order follow each other. */
    @Override
    public boolean take(Fields row, long identity, long detail, int line) {
        rows++;
        run = SaleCode.number(identity) == SaleCode.number(lastIdentity) ? run + 1 : 1;
        NotPlainException.unless(run <= LONGEST_RUN, "too many rows of one order");
        if (identity != lastIdentity || detail != lastDetail) {
            sales.add(identity, detail);
        }
        lastIdentity = identity;
        lastDetail = detail;
        return true;
    }
}
