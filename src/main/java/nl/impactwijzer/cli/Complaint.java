package nl.impactwijzer.cli;

import nl.impactwijzer.text.Message;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one line what is wrong with a command line, and where its help is.
final class Complaint implements CommandLine.IParameterExceptionHandler {

    private final Terminal terminal;

    Complaint(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.error(command, Message.of("cli.usage", "sentence", sentence(wrong), "command", command));
        terminal.trace(wrong);
        return ExitCode.USAGE;
    }

    private static Message sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().isEmpty()
                    ? ""
                    : unmatched.getUnmatched().getFirst();
            return unmatched.isUnknownOption()
                    ? Message.of("cli.unknownOption", "option", first)
                    : Message.of("cli.unknownArgument", "argument", first);
        }
        if (wrong instanceof MissingParameterException missing) {
            return Message.of(
                    "cli.missingArgument",
                    "argument",
                    missing.getMissing().stream()
                            .map(Complaint::name)
                            .reduce((one, other) -> one + ", " + other)
                            .orElse(""));
        }
        ArgSpec about = wrong.getArgSpec();
        if (about != null && wrong.getValue() != null) {
            return Message.of("cli.wrongValue", "value", wrong.getValue(), "argument", name(about));
        }
        return Message.of("cli.wrongLine", "detail", String.valueOf(wrong.getMessage()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
