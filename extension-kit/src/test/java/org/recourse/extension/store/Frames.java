package org.recourse.extension.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.EventText;
import org.recourse.domain.catalogue.CaseTypes;

/** The bytes of transactions: length and checksum, so that half a frame is none, then the entries. */
final class Frames {
    static final int HEADER = Integer.BYTES + Long.BYTES;

    private Frames() {}

    static byte[] frame(List<Entry> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new Writer(bytes)) {
            writer.writeObject(new ArrayList<>(entries));
        }
        byte[] body = bytes.toByteArray();
        return ByteBuffer.allocate(HEADER + body.length)
                .putInt(body.length)
                .putLong(checksum(body))
                .put(body)
                .array();
    }

    /** Reads the next frame, and stays where it is if there is no whole one. */
    static List<Entry> next(ByteBuffer bytes) throws IOException {
        ByteBuffer ahead = bytes.duplicate();
        if (ahead.remaining() < HEADER) {
            return List.of();
        }
        int length = ahead.getInt();
        long checksum = ahead.getLong();
        if (length > ahead.remaining()) {
            return List.of();
        }
        byte[] body = new byte[length];
        ahead.get(body);
        if (checksum != checksum(body)) {
            return List.of();
        }
        bytes.position(ahead.position());
        return entries(body);
    }

    private static long checksum(byte[] body) {
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return checksum.getValue();
    }

    private static List<Entry> entries(byte[] body) throws IOException {
        try (Reader reader = new Reader(new ByteArrayInputStream(body))) {
            return ((List<?>) reader.readObject())
                    .stream().map(Entry.class::cast).toList();
        } catch (ClassNotFoundException e) {
            throw new IOException("a log of another version", e);
        }
    }

    @SuppressWarnings("serial") // The writer replaces what is not serializable.
    private record Written(Class<?> type, List<Object> components) implements Serializable {}

    private record WrittenCase(String account, CaseKind kind, String id, List<Map<String, String>> events)
            implements Serializable {
        static WrittenCase of(Case matter) {
            List<Map<String, String>> events =
                    matter.log().stream().map(EventText::of).toList();
            return new WrittenCase(
                    matter.account().name(), matter.kind(), matter.id().text(), events);
        }

        Case matter() {
            CaseType type = CaseTypes.of(kind);
            return Case.of(
                    type,
                    CaseId.parse(id),
                    AccountId.of(account),
                    events.stream().map(event -> EventText.parse(event, type)).toList());
        }
    }

    private static final class Writer extends ObjectOutputStream {
        Writer(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object thing) throws IOException {
            if (thing instanceof Case matter) {
                return WrittenCase.of(matter);
            }
            return thing instanceof Serializable ? thing : written(thing);
        }

        private static Written written(Object value) throws IOException {
            List<Object> components = new ArrayList<>();
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    components.add(component.getAccessor().invoke(value));
                } catch (ReflectiveOperationException e) {
                    throw new IOException(e);
                }
            }
            return new Written(value.getClass(), components);
        }
    }

    private static final class Reader extends ObjectInputStream {
        Reader(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object thing) throws IOException {
            if (thing instanceof WrittenCase matter) {
                return matter.matter();
            }
            return thing instanceof Written written ? value(written) : thing;
        }

        private static Object value(Written written) throws IOException {
            Class<?>[] types = Stream.of(written.type().getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return written.type()
                        .getDeclaredConstructor(types)
                        .newInstance(written.components().toArray());
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        }
    }
}
