package org.recourse.extension.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.desk.PersonalData.Piece;
import org.recourse.application.desk.Records;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;

/** Notes down what is written to records. */
record Recording(Records records, List<Entry> entries) {
    private static final Set<String> WRITES = Set.of("append", "save", "place", "clear", "purge", "restore", "keep");

    static Records of(Records records, List<Entry> entries) {
        Recording recording = new Recording(records, entries);
        return proxy(Records.class, (proxy, method, arguments) -> recording.sort(method, arguments));
    }

    /** What is only announced to the records is no sort of them. */
    private @Nullable Object sort(Method sort, Object... announced) throws Throwable {
        @Nullable Object port = sort.invoke(records, announced);
        return port == null
                ? null
                : proxy(sort.getReturnType(), (proxy, method, arguments) -> {
                    Object answer = call(port, method, arguments);
                    if (WRITES.contains(method.getName()) && !Boolean.FALSE.equals(answer)) {
                        entries.add(entry(sort.getName(), method.getName(), arguments, answer));
                    }
                    return answer;
                });
    }

    static Object call(Object port, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Words are kept with the salt that chance has drawn for them. */
    private Entry entry(String sort, String method, Object[] arguments, Object answer) {
        if (!method.equals("keep")) {
            return new Entry(sort, method, List.of(arguments));
        }
        AccountId account = (AccountId) arguments[0];
        return ((Optional<?>) answer)
                .map(digest -> piece(account, (CaseId) arguments[1], digest))
                .map(piece -> new Entry(sort, "restore", List.of(account, piece)))
                .orElseGet(() -> new Entry(sort, "purge", List.of(account, arguments[1])));
    }

    private Piece piece(AccountId account, CaseId owner, Object digest) {
        PersonalData vault = records.personalData();
        List<Piece> pieces = new ArrayList<>();
        vault.each(account, pieces::add);
        return pieces.stream()
                .filter(piece -> piece.owner().equals(owner) && piece.digest().equals(digest))
                .findFirst()
                .orElseThrow();
    }

    static <T> T proxy(Class<T> port, InvocationHandler handler) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }
}
