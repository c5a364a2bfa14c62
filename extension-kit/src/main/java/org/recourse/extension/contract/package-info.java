/**
 * What every store has to do: a contract for each driven port, and for what goes across them, as interfaces of tests. A store's test class
 * implements them all at once and hands over a desk.
 *
 * <pre>{@code
 * final class MyDeskMeetsTheContractsTest implements StoreContract {
 *     private final Desk desk = new MyDesk();
 *
 *     @Override
 *     public Desk desk() {
 *         return desk;
 *     }
 * }
 * }</pre>
 *
 * <p>A store that outlives its program meets {@code DurableDeskContract} as well.
 */
@NullMarked
package org.recourse.extension.contract;

import org.jspecify.annotations.NullMarked;
