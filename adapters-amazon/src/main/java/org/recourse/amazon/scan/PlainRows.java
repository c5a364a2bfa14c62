package org.recourse.amazon.scan;

/** Takes the plain rows of a report. */
interface PlainRows {
    /**
     * Takes one row.
     *
     * @param row its fields, until the next row
     * @param identity what {@link SaleCode} says of its order
     * @param detail what {@link SaleCode} says of its sale
     * @param line its line within its part of the file, from 0
     * @return false if it is not plain after all
     * @throws NotPlainException when the file as a whole is not
     */
    boolean take(Fields row, long identity, long detail, int line);
}
