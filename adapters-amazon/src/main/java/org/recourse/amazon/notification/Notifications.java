package org.recourse.amazon.notification;

import static java.util.Locale.ROOT;

import com.google.common.collect.Iterators;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recourse.amazon.file.Cell;
import org.recourse.amazon.file.Node;
import org.recourse.amazon.file.UnreadableCell;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.notice.NoticeSeverity;

/** Reads notifications: a buyer's wish to cancel is a message, a change of the account's status a notice. */
public final class Notifications {
    private static final String TYPE = "NotificationType";
    private static final Pattern NAME = Pattern.compile("[A-Z_]{1,60}");

    private Notifications() {}

    /**
     * Reads the notifications of a document.
     *
     * @param document one notification, or a list of them
     * @return a row for each
     */
    public static Iterator<IntakeRow> of(Node document) {
        List<Node> all = document.part(TYPE).isPresent() ? List.of(document) : document.parts();
        return Iterators.transform(all.iterator(), Notifications::row);
    }

    private static IntakeRow row(Node notification) {
        try {
            return new IntakeRow.Read(notification.line(), 1, record(notification));
        } catch (UnreadableCell e) {
            return new IntakeRow.Unread(new Rejection(notification.line(), e.column(), e.reason()));
        }
    }

    private static IntakeRecord record(Node notification) {
        Cell type = notification.cell(TYPE);
        return switch (type.required().toUpperCase(ROOT)) {
            case "ORDER_CHANGE" -> orderChange(notification);
            case "ACCOUNT_STATUS_CHANGED" -> statusChange(notification);
            default -> throw unread(type);
        };
    }

    /** Only what can be nothing but a type is repeated (PRV-3). */
    private static UnreadableCell unread(Cell type) {
        return NAME.matcher(type.text()).matches()
                ? new UnreadableCell(TYPE, "notifications of type %s are not read".formatted(type.text()))
                : type.unexpected("ORDER_CHANGE or ACCOUNT_STATUS_CHANGED");
    }

    private static IntakeRecord orderChange(Node notification) {
        Node change = payload(notification, "OrderChangeNotification");
        return isCancellation(change) ? cancellation(notification, change) : new NeedlessRecord();
    }

    private static boolean isCancellation(Node change) {
        boolean isRequested = change.cell("OrderChangeType").text().equalsIgnoreCase("BuyerRequestedChange");
        return isRequested
                || change.below("IsBuyerRequestedCancel")
                        .anyMatch(item -> item.text().equals("true"));
    }

    private static MessageRecord cancellation(Node notification, Node change) {
        Optional<Node> trigger = change.part("OrderChangeTrigger");
        Cell changedAt = trigger.map(known -> known.cell("TimeOfOrderChange")).orElse(change.cell("TimeOfOrderChange"));
        return new MessageRecord(
                id(notification),
                change.cell("AmazonOrderId").orderId(),
                null,
                changedAt.isBlank() ? eventTime(notification) : changedAt.instant(),
                "The buyer asks to cancel the order",
                trigger.map(known -> known.cell("ChangeReason").words()).orElse(null),
                null,
                false);
    }

    private static NoticeRecord statusChange(Node notification) {
        Node change = payload(notification, "accountStatusChangeNotification");
        String before = change.cell("previousAccountStatus").text();
        String now = change.cell("currentAccountStatus").required();
        boolean isNormal = now.equalsIgnoreCase("NORMAL");
        return new NoticeRecord(
                id(notification),
                eventTime(notification),
                NoticeKind.PERFORMANCE,
                isNormal ? NoticeSeverity.MINOR : NoticeSeverity.SEVERE,
                null,
                "The account's status is %s now; it was %s".formatted(now, before.isEmpty() ? "not told" : before),
                null,
                null);
    }

    private static Node payload(Node notification, String name) {
        return Stream.concat(notification.part("Payload").stream(), Stream.of(notification))
                .flatMap(payload -> payload.all(name))
                .findFirst()
                .orElseThrow(() -> new UnreadableCell(name, "found nothing, expected the notification's payload"));
    }

    private static String id(Node notification) {
        return notification
                .part("NotificationMetadata")
                .orElse(notification)
                .cell("NotificationId")
                .required();
    }

    private static Instant eventTime(Node notification) {
        return notification.cell("EventTime").instant();
    }
}
