package org.recourse.extension.store;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.recourse.application.desk.PersonalData.Piece;
import org.recourse.application.desk.Records;

/** One write: the sort of record, the method that was called, and its arguments. */
@SuppressWarnings("serial") // Frames makes all arguments serializable.
record Entry(String sort, String method, List<Object> arguments) implements Serializable {
    void applyTo(Records records) {
        try {
            Method port = Records.class.getMethod(sort);
            Method write = Stream.of(port.getReturnType().getMethods())
                    .filter(candidate -> candidate.getName().equals(method))
                    .findFirst()
                    .orElseThrow();
            write.invoke(port.invoke(records), arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the log does not fit the desk", e);
        }
    }

    boolean isPurge() {
        return method.equals("purge");
    }

    /** Tells whether this holds what a purge forgets: account and case are a purge's arguments. */
    boolean isForgottenBy(Entry purge) {
        return arguments.size() == 2
                && arguments.get(1) instanceof Piece piece
                && purge.arguments.equals(List.of(arguments.get(0), piece.owner()));
    }
}
