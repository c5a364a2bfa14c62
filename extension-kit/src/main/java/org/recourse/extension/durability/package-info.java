/**
 * What a store has to do that outlives its program: the contract of reopening, kills, several programs at once and purging. The kit starts
 * programs of its own that open the store's desk, and kills them; all it needs is the class that opens one.
 *
 * <pre>{@code
 * public final class MyPlace implements DeskPlace<MyDesk> {
 *     @Override
 *     public MyDesk open(Path directory) {
 *         return MyDesk.open(directory);
 *     }
 *
 *     @Override
 *     public void close(MyDesk desk) {
 *         desk.close();
 *     }
 * }
 *
 * final class MyDeskIsDurableTest implements DurableDeskContract {
 *     @Override
 *     public Class<MyPlace> place() {
 *         return MyPlace.class;
 *     }
 * }
 * }</pre>
 *
 * <p>A build makes a few trials of each; {@code -Dtrials=1000 -Dseed=7} ask for more and for other chances.
 */
@NullMarked
package org.recourse.extension.durability;

import org.jspecify.annotations.NullMarked;
