package org.recourse.domain.casework;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Trigger;
import org.recourse.domain.policy.Reckoning;
import org.recourse.domain.rule.RuleId;

/**
 * The text form of an event: a flat map of names to texts in a fixed order, from which it parses back. It is what a store keeps, what
 * the hash chain is computed over and what an export holds. What is wrong with a text is told without repeating it (PRV-3).
 */
public final class EventText {
    private static final String AT = "at";
    private static final String RECORDED = "recordedAt";
    private static final String ACTOR = "actor";
    private static final String SOURCE = "source";
    private static final String WHAT = "event";

    private EventText() {}

    /**
     * Returns the text form.
     *
     * @param event the event
     * @return the texts by name, in the canonical order
     */
    public static Map<String, String> of(CaseEvent event) {
        ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
        fields.put(AT, event.at().toString());
        fields.put(RECORDED, event.recordedAt().toString());
        fields.put(ACTOR, Kebab.of(event.actor().name()));
        fields.put(SOURCE, event.source());
        fields.put(WHAT, Kebab.of(event.what().sort().name()));
        write(event.what(), fields);
        return fields.buildOrThrow();
    }

    private static void write(Happening what, ImmutableMap.Builder<String, String> fields) {
        if (what instanceof Happening.Opened opened) {
            fields.put("basis", Kebab.of(opened.basis().name()));
            write(opened.particulars(), fields);
        } else if (what instanceof Happening.Matched matched) {
            fields.put("state", Kebab.of(matched.state().name()));
            write(matched.particulars(), fields);
        } else if (what instanceof Happening.Parted parted) {
            fields.put("told", parted.told().toString());
        } else if (what instanceof Happening.DeadlineStated stated) {
            fields.put("due", stated.due().toString());
        } else if (what instanceof Happening.Reported reported) {
            fields.put("state", Kebab.of(reported.state().name()));
            write(reported.particulars(), fields);
        } else if (what instanceof Happening.Told told) {
            fields.put("state", Kebab.of(told.state().name()));
            write(told.particulars(), fields);
        } else if (what instanceof Happening.Contacted contacted) {
            fields.put("by", Kebab.of(contacted.channel().name()));
            write(contacted.particulars(), fields);
        } else if (what instanceof Happening.EvidenceAttached attached) {
            fields.put("slot", Kebab.of(attached.slot().name()));
            fields.put("digest", attached.digest());
            write(attached.particulars(), fields);
        } else if (what instanceof Happening.Noted noted) {
            write(noted.particulars(), fields);
        } else if (what instanceof Happening.FoundOut found) {
            fields.put("fact", found.fact());
            fields.put("holds", Boolean.toString(found.holds()));
        } else if (what instanceof Happening.Held held) {
            fields.put("ground", held.ground());
        } else if (what instanceof Happening.Acted acted) {
            fields.put("on", Kebab.of(acted.on().name()));
            fields.put("from", Kebab.of(acted.from().name()));
            fields.put("to", Kebab.of(acted.to().name()));
            fields.put("rule", acted.rule().id());
            write(acted.particulars(), fields);
        }
    }

    private static void write(Particulars particulars, ImmutableMap.Builder<String, String> fields) {
        particulars.values().forEach((particular, value) -> fields.put(Kebab.of(particular.name()), value));
    }

    /**
     * Reads the text form.
     *
     * @param fields the texts by name
     * @param type the type of the case that the event belongs to
     * @return the event
     * @throws IllegalArgumentException when a name is missing or unknown, or a text is not what its name asks for
     */
    public static CaseEvent parse(Map<String, String> fields, CaseType type) {
        return new Reading(new TreeMap<>(fields), type).event();
    }

    private record Reading(Map<String, String> left, CaseType type) {
        CaseEvent event() {
            Instant at = instant(AT);
            Instant recordedAt = instant(RECORDED);
            Actor actor = constant(Actor.class, take(ACTOR));
            String source = take(SOURCE);
            return new CaseEvent(at, recordedAt, actor, source, what(constant(Happening.Sort.class, take(WHAT))));
        }

        private Happening what(Happening.Sort sort) {
            return switch (sort) {
                case OPENED -> new Happening.Opened(constant(Happening.Basis.class, take("basis")), particulars());
                case MATCHED -> new Happening.Matched(state(take("state")), particulars());
                case PARTED -> new Happening.Parted(instant("told"));
                case DEADLINE_STATED -> new Happening.DeadlineStated(instant("due"));
                case REPORTED -> new Happening.Reported(state(take("state")), particulars());
                case TOLD -> new Happening.Told(state(take("state")), particulars());
                case CONTACTED -> new Happening.Contacted(constant(ContactChannel.class, take("by")), particulars());
                case EVIDENCE_ATTACHED ->
                    new Happening.EvidenceAttached(slot(take("slot")), take("digest"), particulars());
                case NOTED -> new Happening.Noted(particulars());
                case FOUND_OUT -> new Happening.FoundOut(take("fact"), truth(take("holds")));
                case RELEASED -> new Happening.Released();
                case HELD -> new Happening.Held(take("ground"));
                case ACTED ->
                    new Happening.Acted(
                            trigger(take("on")),
                            state(take("from")),
                            state(take("to")),
                            read("rule", RuleId::of),
                            particulars());
            };
        }

        private static boolean truth(String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("neither true nor false");
            };
        }

        private Trigger trigger(String kebab) {
            return type.trigger(kebab).orElseThrow(() -> unknown("trigger"));
        }

        private CaseState state(String kebab) {
            return type.state(kebab).orElseThrow(() -> unknown("state"));
        }

        private EvidenceSlot slot(String kebab) {
            return type.evidenceSlot(kebab).orElseThrow(() -> unknown("evidence slot"));
        }

        private IllegalArgumentException unknown(String what) {
            return new IllegalArgumentException(
                    "unknown %s of %s".formatted(what, type.kind().kebab()));
        }

        private Particulars particulars() {
            TreeMap<Particular, String> values = new TreeMap<>();
            left.forEach((name, value) -> values.put(constant(Particular.class, name), value));
            return new Particulars(values);
        }

        private String take(String name) {
            @Nullable String value = left.remove(name);
            if (value == null) {
                throw new IllegalArgumentException("an event without " + name);
            }
            return value;
        }

        private Instant instant(String name) {
            return read(name, text -> Reckoning.covered(Reckoning.parse(text)));
        }

        private <T> T read(String name, Function<String, T> reading) {
            String text = take(name);
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException("unreadable " + name);
            }
        }

        private static <T extends Enum<T>> T constant(Class<T> constants, String kebab) {
            try {
                return Enum.valueOf(constants, Kebab.toConstant(kebab));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "unknown %s".formatted(constants.getSimpleName().toLowerCase(Locale.ROOT)));
            }
        }
    }
}
