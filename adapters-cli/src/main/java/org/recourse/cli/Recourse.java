package org.recourse.cli;

/** The program's entry. */
public final class Recourse {
    private Recourse() {}

    /**
     * Runs one command.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        System.out.println("recourse " + Recourse.class.getPackage().getImplementationVersion());
    }
}
