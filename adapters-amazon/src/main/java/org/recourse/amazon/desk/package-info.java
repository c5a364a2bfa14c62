/**
 * The desk's own CSV files, for what Amazon exports nowhere: {@link org.recourse.amazon.desk.ClaimCsv claims}, {@link
 * org.recourse.amazon.desk.ChargebackCsv chargebacks}, {@link org.recourse.amazon.desk.MessageCsv messages}, {@link
 * org.recourse.amazon.desk.NoticeCsv notices}, {@link org.recourse.amazon.desk.FeedbackChangeCsv changes of feedback}, {@link
 * org.recourse.amazon.desk.OrderCsv orders} and {@link org.recourse.amazon.desk.RefundCsv refunds}.
 */
@NullMarked
package org.recourse.amazon.desk;

import org.jspecify.annotations.NullMarked;
