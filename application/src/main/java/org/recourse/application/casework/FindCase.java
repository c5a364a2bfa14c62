package org.recourse.application.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.order.OrderId;

/**
 * Finds the case that a user means: by its id, by any beginning of it that no other case shares, or by the id of an order that has one
 * case.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class FindCase {
    private final Desk desk;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public FindCase(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param account whose case
     * @param text a case id or its beginning, in any case, or an order id
     */
    public record Request(AccountId account, String text) {}

    /** What was found. */
    public sealed interface Answer {}

    /**
     * One case is meant.
     *
     * @param matter the case
     */
    public record Found(Case matter) implements Answer {}

    /**
     * Several cases may be meant.
     *
     * @param candidates the cases, by id
     */
    public record Ambiguous(List<Case> candidates) implements Answer {
        /** Copies the list. */
        public Ambiguous {
            candidates = ImmutableList.copyOf(candidates);
        }
    }

    /** No case is meant. */
    public record NotFound() implements Answer {}

    /**
     * Finds the case.
     *
     * @param request what is asked for
     * @return what was found
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Answer find(Request request) {
        List<Case> found = desk.read(records -> named(records, request));
        return switch (found.size()) {
            case 0 -> new NotFound();
            case 1 -> new Found(found.get(0));
            default -> new Ambiguous(found);
        };
    }

    private static List<Case> named(Records records, Request request) {
        String wanted = request.text().toUpperCase(Locale.ROOT);
        Optional<Case> exact = id(wanted).flatMap(id -> records.cases().find(request.account(), id));
        return exact.map(List::of)
                .orElseGet(
                        () -> byOrder(records, request).orElseGet(() -> beginning(records, request.account(), wanted)));
    }

    private static Optional<CaseId> id(String wanted) {
        try {
            return Optional.of(CaseId.parse(wanted));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<Case>> byOrder(Records records, Request request) {
        try {
            List<Case> cases = records.cases().ofOrder(request.account(), OrderId.of(request.text()));
            return cases.isEmpty() ? Optional.empty() : Optional.of(cases);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Case> beginning(Records records, AccountId account, String wanted) {
        return wanted.isEmpty() ? List.of() : records.cases().beginning(account, wanted);
    }
}
