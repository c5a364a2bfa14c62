package org.recourse.application.reply;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.recourse.domain.money.Money;
import org.recourse.domain.reply.Placeholder;
import org.recourse.domain.reply.ReplyWords;
import org.recourse.domain.text.Language;

/** What a user fills into a placeholder: an amount or a day in its plain form is written as the reader's language writes it. */
final class GivenFilling {
    private GivenFilling() {}

    static String of(String name, String text, Language language) {
        return Placeholder.find(name)
                .map(placeholder -> of(placeholder.form(), text, language))
                .orElse(text);
    }

    private static String of(Placeholder.Form form, String text, Language language) {
        try {
            return switch (form) {
                case MONEY -> ReplyWords.money(Money.parse(text), language);
                case DATE -> ReplyWords.day(LocalDate.parse(text), language);
                case TEXT, SPAN, LIST -> text;
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return text;
        }
    }
}
