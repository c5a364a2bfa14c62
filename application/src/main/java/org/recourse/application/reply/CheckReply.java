package org.recourse.application.reply;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.recourse.application.casework.CaseFile;
import org.recourse.application.casework.ShowCase;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.reply.Draft;
import org.recourse.domain.reply.Finding;
import org.recourse.domain.reply.ReplyCheck;
import org.recourse.domain.text.Language;

/**
 * Finds what is wrong with a reply before it is sent (RPL-2 to RPL-11).
 *
 * <p>Safe for use by several threads when what it is built of is.
 */
public final class CheckReply {
    private final ShowCase cases;
    private final ReplyCheck check;

    /**
     * Builds the use case.
     *
     * @param cases shows the case that a text is about
     * @param check the check
     */
    public CheckReply(ShowCase cases, ReplyCheck check) {
        this.cases = cases;
        this.check = check;
    }

    /**
     * What is to be checked.
     *
     * @param text the text
     * @param audience whom it is written to
     * @param about the case that it is about, if it is about one; tells marketplace, language and order
     * @param marketplace where it is sent, or empty for that of the case's order
     * @param language which language the reader reads, or empty for that of the marketplace; nothing is said of it if that is not known either
     * @param isProactive true if it answers nothing, so that it has to name the order (RPL-8)
     * @param attachments the sizes of what goes with it, in bytes
     */
    public record Request(
            String text,
            Audience audience,
            Optional<ShowCase.Request> about,
            Optional<Marketplace> marketplace,
            Optional<Language> language,
            boolean isProactive,
            List<Long> attachments) {
        /** Copies the list. */
        public Request {
            attachments = ImmutableList.copyOf(attachments);
        }
    }

    /**
     * Checks.
     *
     * @param request what is to be checked
     * @return what is wrong, in the order of the text
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public List<Finding> check(Request request) {
        Optional<CaseFile> file = request.about().flatMap(cases::show);
        Optional<Marketplace> marketplace =
                request.marketplace().or(() -> file.flatMap(CaseFile::order).flatMap(Order::marketplace));
        Optional<Language> language = request.audience() == Audience.AMAZON
                ? request.language()
                : request.language().or(() -> marketplace.map(Language::of));
        return check.check(new Draft(
                request.text(),
                request.audience(),
                marketplace,
                language,
                file.filter(known -> request.isProactive())
                        .flatMap(known -> known.matter().order()),
                request.attachments()));
    }
}
