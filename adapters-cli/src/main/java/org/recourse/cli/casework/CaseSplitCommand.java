package org.recourse.cli.casework;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.CaseFile;
import org.recourse.application.casework.ShowCase;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terms.Facts;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.Sale;
import org.recourse.domain.playbook.Fact;
import org.recourse.domain.returns.Fault;
import org.recourse.domain.returns.ReturnReason;
import org.recourse.domain.returns.ShippingSplit;
import org.recourse.domain.returns.ShippingSplit.LabelBy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Splits the shipping of a return. */
@Command(
        description = "reckon who pays which shipping of a return, and what the buyer gets",
        footer = {
            "",
            "Give the way back at the rate that your carrier really charges you, not at the counter's price.",
            "It is reckoned only: record a refund with 'recourse case act ID seller-refunded --amount A'."
        })
final class CaseSplitCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(
            names = "--way-back",
            paramLabel = "A",
            required = true,
            description = "what the way back cost, such as \"4.90 EUR\"")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String wayBack;

    @Option(
            names = "--way-there",
            paramLabel = "A",
            description = "what the buyer paid for shipping (default: nothing)")
    private @Nullable String wayThere;

    @Option(
            names = "--goods",
            paramLabel = "A",
            description = "what the buyer paid for the goods (default: the order's total)")
    private @Nullable String goods;

    @Option(
            names = "--label-by",
            paramLabel = "WHO",
            description = "who paid the way back at first: seller or buyer (default: seller)")
    private String labelBy = "seller";

    @Option(
            names = "--fault",
            paramLabel = "WHOSE",
            description = "whose reason it is: seller or remorse (default: as the return's reason says)")
    private @Nullable String fault;

    CaseSplitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            CaseFile file = wiring.showCase()
                    .show(new ShowCase.Request(matter.account(), matter.id(), session.now()))
                    .orElseThrow(() -> CaseLookup.unknown(id));
            ShippingSplit split = split(file);
            session.answer(Answer.one(
                    page -> print(file, split, page),
                    () -> fields(matter, split),
                    List.of(
                            "id",
                            "fault",
                            "refund.amount",
                            "refund.currency",
                            "deduction.amount",
                            "shippingBack.amount")));
        }
        return 0;
    }

    private ShippingSplit split(CaseFile file) {
        Money price = goods(file);
        Optional<String> currency = Optional.of(price.currency().getCurrencyCode());
        Money there = wayThere == null ? new Money(0, price.currency()) : Terms.money(wayThere, null, currency);
        try {
            return new ShippingSplit(
                    fault(file),
                    price,
                    there,
                    Terms.money(wayBack, null, currency),
                    Terms.constant("--label-by", labelBy, LabelBy.values()));
        } catch (IllegalArgumentException e) {
            throw Failure.usage("it cannot be split: " + e.getMessage(), null).because(e);
        }
    }

    private Money goods(CaseFile file) {
        if (goods != null) {
            return Terms.money(goods, null, Optional.empty());
        }
        return file.order()
                .flatMap(Order::sale)
                .flatMap(Sale::total)
                .or(() -> file.matter().amount())
                .orElseThrow(() -> Failure.usage(
                        "no price of the order is known, so give it with --goods", "such as --goods \"29.90 EUR\""));
    }

    private Fault fault(CaseFile file) {
        if (fault != null) {
            return Terms.constant("--fault", fault, new Fault[] {Fault.SELLER, Fault.REMORSE});
        }
        return file.matter()
                .found(Fact.SELLERS_FAULT.kebab())
                .map(isOurs -> isOurs ? Fault.SELLER : Fault.REMORSE)
                .or(() -> reasonsFault(file.matter()))
                .orElseThrow(() -> Failure.usage(
                        "the reason does not say whose fault it is, so give it with --fault",
                        "--fault seller or --fault remorse"));
    }

    private static Optional<Fault> reasonsFault(Case matter) {
        return matter.reason()
                .filter(ReturnReason.class::isInstance)
                .map(reason -> ((ReturnReason) reason).fault())
                .filter(known -> known != Fault.UNKNOWN);
    }

    private static Fields fields(Case matter, ShippingSplit split) {
        return Facts.identity(matter)
                .put("fault", Facts.kebab(split.fault()))
                .put("goods", Facts.money(split.goods()))
                .put("shippingBack", Facts.money(split.shippingBack()))
                .put("deduction", Facts.money(split.deduction()))
                .put("refund", Facts.money(split.refund()));
    }

    private static void print(CaseFile file, ShippingSplit split, Page page) {
        page.heading("%s: %s (SIT-16)"
                .formatted(
                        file.matter().id(),
                        split.fault() == Fault.SELLER
                                ? "the seller caused it and pays both ways"
                                : "the buyer's mind changed; the buyer pays the way back, and no more than it cost"));
        page.table(new Table(Column.word("WHAT"), Column.number("AMOUNT"))
                .row("goods", split.goods())
                .row("shipping given back", split.shippingBack())
                .row("deducted for the way back", split.deduction())
                .row("to refund in all", split.refund()));
        if (!file.payments().payments().isEmpty()) {
            page.line(
                    "Something went back to the buyer already; 'recourse case show %s' lists it (CBK-6)"
                            .formatted(file.matter().id()),
                    Style.YELLOW);
        }
    }
}
