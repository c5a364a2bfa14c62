package org.recourse.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;

/**
 * A desk that does what another one does, but for one call.
 *
 * @param sound the other desk
 * @param call the name of a method of its records, which is answered in place of the other desk
 * @param answer what it answers or throws
 */
public record TroubledDesk(Desk sound, String call, Supplier<?> answer) implements Desk {
    @Override
    public <R> R read(Function<Records, R> query) {
        return sound.read(records -> query.apply(troubled(Records.class, records)));
    }

    @Override
    public <R> R write(Function<Records, R> work) {
        return sound.write(records -> work.apply(troubled(Records.class, records)));
    }

    private <T> T troubled(Class<T> type, Object part) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> call(part, method, args)));
    }

    private @Nullable Object call(Object part, Method method, Object @Nullable [] args) throws Throwable {
        if (method.getName().equals(call)) {
            return answer.get();
        }
        try {
            @Nullable Object given = method.invoke(part, args);
            return given != null && method.getDeclaringClass() == Records.class
                    ? troubled(method.getReturnType(), given)
                    : given;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
