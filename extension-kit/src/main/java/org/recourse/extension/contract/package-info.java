/**
 * What every store has to do: one contract for each driven port, as an interface of tests. A store's test class implements the contracts
 * and hands over a desk.
 *
 * <pre>{@code
 * final class MyDeskMeetsTheContractsTest implements DeskContract, CasesContract, OrdersContract {
 *     private final Desk desk = new MyDesk();
 *
 *     @Override
 *     public Desk desk() {
 *         return desk;
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.recourse.extension.contract;

import org.jspecify.annotations.NullMarked;
