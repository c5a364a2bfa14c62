package org.recourse.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
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
        line.setHelpSectionKeys(withEverywhere(line.getHelpSectionKeys())); // of the commands below it, too
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
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new Options("Options", false));
        line.getHelpSectionMap().put(EVERYWHERE, new Options("Options everywhere", true));
        for (CommandLine command : line.getSubcommands().values()) {
            lay(command);
        }
    }

    private static List<String> withEverywhere(List<String> sections) {
        List<String> more = new ArrayList<>(sections);
        more.add(more.indexOf(UsageMessageSpec.SECTION_KEY_COMMAND_LIST) + 1, EVERYWHERE);
        return more;
    }

    /** A list of options: those that every command takes, or a command's own. A lambda would not be archived, and cost each start more. */
    private record Options(String heading, boolean everywhere) implements IHelpSectionRenderer {
        @Override
        public String render(Help help) {
            boolean root = help.commandSpec().parent() == null;
            List<OptionSpec> options = new ArrayList<>();
            for (OptionSpec option : help.commandSpec().options()) {
                if (!option.hidden() && (root || option.inherited()) == everywhere) {
                    options.add(option);
                }
            }
            return options.isEmpty()
                    ? ""
                    : System.lineSeparator() + heading + ":" + System.lineSeparator()
                            + help.optionListExcludingGroups(options);
        }
    }
}
