package org.recourse.amazon;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recourse.amazon.feedback.FeedbackRows;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Refusals;
import org.recourse.amazon.file.Table;
import org.recourse.amazon.file.Text;
import org.recourse.application.intake.RefusedFileException;

/** Tells what a file is by its content. */
final class Recognition {
    private static final int FIRST_LINES = 50;
    private static final List<String> MAIL_HEADERS = List.of(
            "received:",
            "return-path:",
            "message-id:",
            "mime-version:",
            "delivered-to:",
            "x-space-",
            "from:",
            "subject:");

    private Recognition() {}

    static FileKind of(Text text) {
        String head = text.head();
        if (head.isBlank()) {
            throw Refusals.file("the file is empty");
        }
        return document(head).orElseGet(() -> table(text));
    }

    /** Recognises what is no table: JSON and XML. */
    private static Optional<FileKind> document(String head) {
        String start = head.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return Optional.of(json(start));
        }
        if (start.startsWith("<")) {
            return Optional.of(xml(start));
        }
        return Optional.empty();
    }

    private static FileKind json(String text) {
        if (text.contains("\"schemaVersion\"") && text.contains("\"type\"")) {
            return FileKind.RECOURSE_EXPORT;
        }
        if (text.contains("\"performanceMetrics\"")) {
            return FileKind.PERFORMANCE_REPORT;
        }
        if (namesFinanceEvents(text)) {
            return FileKind.FINANCE_EVENTS;
        }
        if (text.toLowerCase(Locale.ROOT).contains("\"notificationtype\"")) {
            return FileKind.NOTIFICATION;
        }
        throw Refusals.at(
                1,
                "not recognised: JSON that is neither an export of recourse, nor a performance report, finance events or a notification");
    }

    private static FileKind xml(String text) {
        if (namesFinanceEvents(text)) {
            return FileKind.FINANCE_EVENTS;
        }
        if (text.contains("<sellerPerformanceReport")) {
            return FileKind.PERFORMANCE_REPORT;
        }
        if (text.contains("<AmazonEnvelope") && (text.contains("Returns-Report") || text.contains("<return_details"))) {
            return FileKind.RETURNS_XML;
        }
        throw Refusals.at(
                1,
                "not recognised: XML or HTML that is neither a returns report, nor a list of finance events or a performance report");
    }

    private static boolean namesFinanceEvents(String text) {
        return text.contains("FinancialEvents")
                || text.contains("ChargebackEventList")
                || text.contains("GuaranteeClaimEventList");
    }

    /** Tells whether a file is a mail or a mailbox by how it begins, whatever its encoding. */
    static boolean isMail(String start) {
        return start.startsWith("From ")
                || start.lines()
                                .limit(FIRST_LINES)
                                .takeWhile(line -> !line.isBlank())
                                .filter(Recognition::isMailHeader)
                                .count()
                        >= 2;
    }

    private static boolean isMailHeader(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return MAIL_HEADERS.stream().anyMatch(lower::startsWith);
    }

    /** Recognises a table by its columns; a feedback report, whose header may be in any language, by its rows. */
    private static FileKind table(Text text) {
        Header header = Table.of(text).header();
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.fits(header))
                .max(comparingInt(kind -> kind.signature().size()))
                .or(() -> FeedbackRows.recognise(text) ? Optional.of(FileKind.SELLER_FEEDBACK) : Optional.empty())
                .orElseThrow(() -> unknown(header));
    }

    private static RefusedFileException unknown(Header header) {
        FileKind nearest = Arrays.stream(FileKind.values())
                .filter(kind -> !kind.signature().isEmpty())
                .min(comparingInt((FileKind kind) -> -found(kind, header))
                        .thenComparingInt(kind -> kind.signature().size()))
                .orElseThrow();
        return Refusals.at(
                1,
                "not recognised; the nearest kind is %s, which needs the columns %s; missing here: %s"
                        .formatted(
                                nearest.kebab(),
                                String.join(", ", nearest.signature()),
                                String.join(", ", header.missing(nearest.signature()))));
    }

    private static int found(FileKind kind, Header header) {
        return kind.signature().size() - header.missing(kind.signature()).size();
    }
}
