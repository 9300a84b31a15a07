package nl.impactwijzer.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `impactwijzer`, of which every other command is a part.
@Command(name = "impactwijzer", mixinStandardHelpOptions = true, versionProvider = ImpactwijzerCommand.Version.class)
public final class ImpactwijzerCommand implements Runnable {

    // These two are read from the line before picocli sees it; here they are checked and documented.
    @SuppressWarnings("unused")
    @Option(names = "--lang", paramLabel = "nl|en", scope = ScopeType.INHERIT)
    private Language language = Language.nl;

    @SuppressWarnings("unused")
    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Optional<String> data = Optional.empty();

    private ImpactwijzerCommand() {}

    /// Carries out one command line and returns the status to exit with.
    public static int run(Window window, String... arguments) {
        if (!Arrays.asList(arguments).contains("--debug")) {
            // What libraries have to say is no line of ours.
            LogManager.getLogManager().reset();
        }
        Charset words = words(System.getProperty("stdout.encoding", ""));
        try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, words);
                PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, words)) {
            return run(out, err, Surroundings.ofThisComputer(Clock.system(ZoneId.systemDefault())), window, arguments);
        }
    }

    static int run(PrintStream out, PrintStream err, Surroundings surroundings, Window window, String... arguments) {
        List<String> line = Arrays.asList(arguments);
        Messages messages = Messages.in(language(line));
        Terminal terminal = new Terminal(out, err, messages, line.contains("--debug"), surroundings.watched());
        ImpactwijzerCommand whole = new ImpactwijzerCommand();
        Supplier<DataFolder> folder = () -> DataFolder.choose(whole.data, surroundings.variable());
        Installed installed = new Installed(terminal, folder, surroundings.clock());
        CommandLine commands = new CommandLine(whole)
                .addSubcommand(new LintCommand(terminal, installed))
                .addSubcommand(new TryCommand(window, () -> whole.data))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new ExportTextsCommand(terminal))
                .addSubcommand(new ImportTextsCommand(terminal))
                .addSubcommand(new PackageCommand(terminal, surroundings))
                .addSubcommand(new InstallCommand(terminal, installed, surroundings))
                .addSubcommand(new QuestionnairesCommand(terminal, installed))
                .addSubcommand(new SampleCommand(terminal, installed))
                .addSubcommand(new OutcomeCommand(terminal, installed, surroundings))
                .addSubcommand(new UpgradeCommand(terminal, installed, surroundings))
                .addSubcommand(new ReportCommand(terminal, installed, surroundings))
                .addSubcommand(new SignCommand(terminal, surroundings))
                .addSubcommand(new ExtendCommand(terminal, surroundings))
                .addSubcommand(new DiscloseCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal, installed, surroundings))
                .addSubcommand("lock", new LockCommand(true, terminal, installed, surroundings))
                .addSubcommand("unlock", new LockCommand(false, terminal, installed, surroundings))
                .addSubcommand(new ImportCommand(terminal, installed, surroundings, folder))
                .addSubcommand(new ListCommand(terminal, surroundings, folder))
                .addSubcommand(StoreCommand.of(terminal, surroundings, folder))
                .addSubcommand(BackupCommand.of(terminal, installed, surroundings, folder))
                .addSubcommand(new DiagnoseCommand(terminal, surroundings, folder));
        commands.setOut(new PrintWriter(out, true, out.charset()));
        commands.setResourceBundle(HelpTexts.in(messages.locale()));
        commands.setUsageHelpWidth(100);
        commands.setParameterExceptionHandler(new Complaint(terminal));
        commands.setExecutionExceptionHandler(
                (why, command, _) -> failed(terminal, command.getCommandSpec().qualifiedName(), why));
        try {
            return commands.execute(arguments);
        } finally {
            terminal.flush();
        }
    }

    private static int failed(Terminal terminal, String command, Exception why) {
        return switch (why) {
            case Failure failure -> {
                terminal.error(command, failure);
                yield failure.status();
            }
            case JsonException json -> {
                terminal.error(command, json);
                yield ExitCode.UNREADABLE;
            }
            default -> {
                terminal.error(command, Message.of("cli.defect", "what", why.toString()));
                terminal.trace(why);
                yield ExitCode.DEFECT;
            }
        };
    }

    /// The language must be known before the line is read: help and complaints are in it too.
    private static Locale language(List<String> line) {
        boolean english = line.contains("--lang=en")
                || (line.contains("--lang") && next(line, "--lang").equals("en"));
        return english ? Messages.ENGLISH : Messages.DUTCH;
    }

    private static String next(List<String> line, String option) {
        int at = line.indexOf(option) + 1;
        return at < line.size() ? line.get(at) : "";
    }

    /// A terminal that knows only ASCII would lose letters; whoever reads its bytes expects UTF-8.
    private static Charset words(String encoding) {
        Charset charset = Charset.isSupported(encoding.isEmpty() ? "?" : encoding)
                ? Charset.forName(encoding)
                : StandardCharsets.UTF_8;
        return charset.newEncoder().canEncode('ë') ? charset : StandardCharsets.UTF_8;
    }

    @Override
    public void run() {
        throw new Failure(ExitCode.USAGE, Message.of("cli.noCommand"));
    }

    /// The languages of the program. Their names are what one types.
    enum Language {
        nl,
        en
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"impactwijzer " + number()};
        }

        static String number() {
            String version = ImpactwijzerCommand.class.getPackage().getImplementationVersion();
            return Objects.requireNonNullElse(version, "(uit de broncode)");
        }
    }
}
