package org.recourse.benchmarks.start;

/** The least that a program on the JVM can do. */
public final class Hello {
    private Hello() {}

    /**
     * Greets.
     *
     * @param arguments not looked at
     */
    public static void main(String... arguments) {
        System.out.println("hello world");
    }
}
