package org.recourse.domain.notice;

import java.util.Arrays;
import java.util.Optional;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Particular;

/** Why a mail was set aside instead of being sorted into a case. */
public enum Doubt {
    // spotless:off
    NO_ORDER          ("it names no order"),
    SEVERAL_ORDERS    ("it names several orders"),
    UNKNOWN_KIND      ("it comes from Amazon, and what it is about cannot be told"),
    UNKNOWN_OUTCOME   ("it tells of a decision, and which one cannot be told"),
    STRANGE_SENDER    ("it reads like a mail of Amazon's, and comes from somebody else"),
    NOT_AUTHENTIC     ("nothing that the receiving server found shows that it comes from Amazon"),
    NO_AMOUNT         ("it tells of a refund, and of how much cannot be told"),
    NO_DATE           ("it has no date"),
    UNREADABLE        ("it is damaged, or built to be hard to read");
    // spotless:on

    private final String phrase;

    Doubt(String phrase) {
        this.phrase = phrase;
    }

    /**
     * Returns why a mail was set aside.
     *
     * @param matter the notice that was made of it
     * @return the doubt, or empty if the case is no mail that was set aside
     */
    public static Optional<Doubt> of(Case matter) {
        return matter.particulars().get(Particular.DOUBT).flatMap(Doubt::find);
    }

    private static Optional<Doubt> find(String name) {
        return Arrays.stream(values())
                .filter(doubt -> doubt.name().equals(name))
                .findFirst();
    }

    /**
     * Returns its name as the command line writes it.
     *
     * @return such as {@code no-order}
     */
    public String kebab() {
        return Kebab.of(name());
    }

    /**
     * Says it in plain words.
     *
     * @return such as {@code it names no order}
     */
    public String phrase() {
        return phrase;
    }
}
