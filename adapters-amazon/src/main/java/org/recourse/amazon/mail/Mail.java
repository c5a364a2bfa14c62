package org.recourse.amazon.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Marketplace;

/**
 * What stands in one mail, decoded.
 *
 * @param key its Message-ID, else a digest of its sender, date, subject and text
 * @param sentAtOrNull its original date, else when it was received; null if it names neither
 * @param sender the address of its sender in lower case; empty if it has none
 * @param senderName the name of its sender; empty if it has none
 * @param recipients the addresses of those it is sent to, in lower case
 * @param subject its subject on one line; empty if it has none
 * @param text its text without links' paths; empty if it has none
 * @param notificationTypeOrNull Amazon's own word for what it is
 * @param marketplaceOrNull where it is from
 * @param authenticity what the receiving server found
 * @param automatic true if a program sent it as an answer
 */
record Mail(
        String key,
        @Nullable Instant sentAtOrNull,
        String sender,
        String senderName,
        List<String> recipients,
        String subject,
        String text,
        @Nullable String notificationTypeOrNull,
        @Nullable Marketplace marketplaceOrNull,
        Authenticity authenticity,
        boolean automatic) {
    /** Copies the recipients. */
    Mail {
        recipients = List.copyOf(recipients);
    }

    Optional<String> notificationType() {
        return Optional.ofNullable(notificationTypeOrNull);
    }

    Optional<Marketplace> marketplace() {
        return Optional.ofNullable(marketplaceOrNull);
    }

    /** Tells whether its sender says that it is Amazon, or a buyer who writes by way of Amazon. */
    boolean isFromAmazon() {
        return AmazonAddress.site(sender).isPresent();
    }

    /** Returns the first recipient who is a buyer, so that the mail is the seller's own. */
    Optional<String> buyerWrittenTo() {
        return recipients.stream().filter(AmazonAddress::isRelay).findFirst();
    }
}
