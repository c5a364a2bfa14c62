package org.recourse.application.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Selection;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;

/**
 * Lists cases.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class ListCases {
    private final Desk desk;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public ListCases(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param account whose cases
     * @param selection which cases
     */
    public record Request(AccountId account, Selection selection) {}

    /**
     * Lists the cases.
     *
     * @param request what is asked for
     * @return the cases, by id
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public List<Case> list(Request request) {
        return desk.read(records -> {
            ImmutableList.Builder<Case> cases = ImmutableList.builder();
            records.cases().each(request.account(), request.selection(), cases::add);
            return cases.build();
        });
    }
}
