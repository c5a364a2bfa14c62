package org.recourse.extension.architecture.sample.good.desk;

public final class Desk {
    private Desk() {}

    public static void main(String[] arguments) {
        System.out.println(Wiring.sendParcel().getClass());
    }
}
