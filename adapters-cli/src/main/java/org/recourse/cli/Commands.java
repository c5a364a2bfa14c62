package org.recourse.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recourse.cli.advice.NextCommand;
import org.recourse.cli.casework.CaseCommand;
import org.recourse.cli.demo.DemoCommand;
import org.recourse.cli.dossier.CaseDossierCommand;
import org.recourse.cli.health.HealthCommand;
import org.recourse.cli.health.ReconcileCommand;
import org.recourse.cli.intake.ImportCommand;
import org.recourse.cli.keeping.BackupCommand;
import org.recourse.cli.keeping.ExportCommand;
import org.recourse.cli.keeping.PrivacyCommand;
import org.recourse.cli.keeping.RecoverCommand;
import org.recourse.cli.keeping.RestoreCommand;
import org.recourse.cli.keeping.VerifyCommand;
import org.recourse.cli.lifecycle.LifecycleCommand;
import org.recourse.cli.mail.MailCommand;
import org.recourse.cli.outlook.ForecastCommand;
import org.recourse.cli.outlook.WhatIfCommand;
import org.recourse.cli.policy.PolicyCommand;
import org.recourse.cli.product.ProductCommand;
import org.recourse.cli.recap.RecapCommand;
import org.recourse.cli.reply.ReplyCommand;
import org.recourse.cli.report.ReportCommand;
import org.recourse.cli.session.Session;
import org.recourse.cli.worklist.WorklistCommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands. Only those that the command line names are built: the others' classes would slow every start. */
enum Commands {
    // spotless:off
    DEMO       ("demo",       "show the main job on a bundled sample seller"),
    IMPORT     ("import",     "take in files, directories, zip archives or standard input"),
    HEALTH     ("health",     "measure account health: Order Defect Rate and the other metrics"),
    FORECAST   ("forecast",   "foresee the Order Defect Rate of the coming days"),
    WORKLIST   ("worklist",   "list the open cases by what matters most"),
    CASE       ("case",       "list, show, open and work cases"),
    WHAT_IF    ("what-if",    "tell what an event of a case would change in the Order Defect Rate"),
    NEXT       ("next",       "advise what to do next about a case, with reasons"),
    REPLY      ("reply",      "draft, check and record replies"),
    RECONCILE  ("reconcile",  "set Amazon's performance report beside our numbers"),
    RECAP      ("recap",      "look back on weeks or months: problems and solutions by product"),
    REPORT     ("report",     "make one HTML page of the account, with charts"),
    MAIL       ("mail",       "sort the mails that could not be sorted by themselves"),
    PRODUCT    ("product",    "show what is noted of products, and check the notes"),
    LIFECYCLE  ("lifecycle",  "print the lifecycle of a kind of case"),
    POLICY     ("policy",     "print the policy values, with who says so and since when"),
    EXPORT     ("export",     "write every case with its history as JSON lines"),
    VERIFY     ("verify",     "check that the desk is as it was written"),
    BACKUP     ("backup",     "copy the whole desk into one file, while it is in use"),
    RESTORE    ("restore",    "make the desk from a backup"),
    RECOVER    ("recover",    "save what can be read of a damaged desk into a new one"),
    PRIVACY    ("privacy",    "forget personal data whose time is over, or record why they stay"),
    COMPLETION ("completion", "print the completion script of a shell");
    // spotless:on

    private final String word;
    private final String summary;

    Commands(String word, String summary) {
        this.word = word;
        this.summary = summary;
    }

    String word() {
        return word;
    }

    static boolean isAnyIn(Collection<String> words) {
        return !Collections.disjoint(words, words());
    }

    static Set<String> words() {
        return Arrays.stream(values()).map(Commands::word).collect(Collectors.toUnmodifiableSet());
    }

    /** A stand-in that knows only what the list of commands says of it. */
    CommandLine stub() {
        CommandSpec spec = CommandSpec.create().name(word);
        spec.usageMessage().description(summary);
        return new CommandLine(spec);
    }

    CommandLine open(Session session, Predicate<String> isWanted) {
        CommandLine line = build(session, isWanted);
        line.getCommandSpec().usageMessage().description(summary);
        return line;
    }

    private CommandLine build(Session session, Predicate<String> isWanted) {
        return switch (this) {
            case DEMO -> new CommandLine(new DemoCommand(session));
            case IMPORT -> new CommandLine(new ImportCommand(session));
            case HEALTH -> HealthCommand.with(session, isWanted);
            case FORECAST -> new CommandLine(new ForecastCommand(session));
            case WORKLIST -> new CommandLine(new WorklistCommand(session));
            case CASE ->
                CaseCommand.with(session, isWanted)
                        .with("dossier", () -> new CaseDossierCommand(session))
                        .line();
            case WHAT_IF -> new CommandLine(new WhatIfCommand(session));
            case NEXT -> new CommandLine(new NextCommand(session));
            case REPLY -> ReplyCommand.with(session, isWanted);
            case RECONCILE -> new CommandLine(new ReconcileCommand(session));
            case RECAP -> new CommandLine(new RecapCommand(session));
            case REPORT -> new CommandLine(new ReportCommand(session));
            case MAIL -> MailCommand.with(session, isWanted);
            case PRODUCT -> ProductCommand.with(session, isWanted);
            case LIFECYCLE -> new CommandLine(new LifecycleCommand(session));
            case POLICY -> PolicyCommand.with(session, isWanted);
            case EXPORT -> new CommandLine(new ExportCommand(session));
            case VERIFY -> new CommandLine(new VerifyCommand(session));
            case BACKUP -> new CommandLine(new BackupCommand(session));
            case RESTORE -> new CommandLine(new RestoreCommand(session));
            case RECOVER -> new CommandLine(new RecoverCommand(session));
            case PRIVACY -> PrivacyCommand.with(session, isWanted);
            case COMPLETION -> new CommandLine(new CompletionCommand(session));
        };
    }
}
