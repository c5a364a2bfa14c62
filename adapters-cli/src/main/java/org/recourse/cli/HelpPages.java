package org.recourse.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The look of the help: what is a command's own first, the options that every command takes after it. */
final class HelpPages {
    private static final int WIDTH = 100;
    private static final int LONGEST_OPTION = 30;
    private static final String EVERYWHERE = "optionsEverywhere";

    private HelpPages() {}

    static CommandLine use(CommandLine line) {
        line.setUsageHelpWidth(WIDTH).setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION);
        lay(line);
        return line;
    }

    private static void lay(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.sortOptions(false);
        usage.abbreviateSynopsis(true);
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n");
        usage.optionListHeading("");
        usage.commandListHeading("%nCommands:%n");
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> options(help, "Options", false));
        line.getHelpSectionMap().put(EVERYWHERE, help -> options(help, "Options everywhere", true));
        line.setHelpSectionKeys(withEverywhere(line.getHelpSectionKeys()));
        line.getSubcommands().values().forEach(HelpPages::lay);
    }

    private static List<String> withEverywhere(List<String> sections) {
        List<String> more = new ArrayList<>(sections);
        more.add(more.indexOf(UsageMessageSpec.SECTION_KEY_COMMAND_LIST) + 1, EVERYWHERE);
        return more;
    }

    private static String options(Help help, String heading, boolean everywhere) {
        boolean root = help.commandSpec().parent() == null;
        List<OptionSpec> options = help.commandSpec().options().stream()
                .filter(option -> !option.hidden() && (root || option.inherited()) == everywhere)
                .toList();
        return options.isEmpty()
                ? ""
                : System.lineSeparator() + heading + ":" + System.lineSeparator()
                        + help.optionListExcludingGroups(options);
    }
}
