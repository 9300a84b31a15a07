package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.impactwijzer.report.check.NextSigner;
import nl.impactwijzer.report.signing.Authorities;
import nl.impactwijzer.report.signing.Authorities.Level;
import nl.impactwijzer.report.signing.Lasting;
import nl.impactwijzer.report.signing.SignResult;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `extend FILE.pdf --tsa URL`: makes the signatures of an older report last, with a time stamp and the proofs of its
/// certificates.
@Command(name = "extend", mixinStandardHelpOptions = true)
final class ExtendCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE.pdf", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.pdf",
            required = true)
    private Path output = Path.of("");

    @Mixin
    private AuthorityOptions network = new AuthorityOptions();

    private final Terminal terminal;

    private final Surroundings surroundings;

    ExtendCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Authorities authorities = network.authorities(Level.LTA);
        if (authorities.level() == Level.B) {
            throw new Failure(ExitCode.USAGE, Message.of("cli.tsa.missing"));
        }
        NextSigner.Report report = SignCommand.verified(file, surroundings);
        if (report.signatures().isEmpty()) {
            throw new Failure(ExitCode.NOT_IN_ORDER, Message.of("cli.extend.unsigned"));
        }
        switch (new Lasting(authorities).extend(report.pdf().bytes())) {
            case SignResult.Signed done -> written(done.pdf().bytes(), done.notice(), done.level());
            case SignResult.FileUnusable unusable -> throw new Failure(ExitCode.UNWRITABLE, unusable.why());
            case SignResult.KeyUnusable unusable -> throw new Failure(ExitCode.UNWRITABLE, unusable.why());
            case SignResult.WrongPin _ -> throw new IllegalStateException("extending asks for no PIN");
        }
    }

    private void written(byte[] pdf, Optional<Message> notice, Level level) {
        OutputFile.write(output, pdf);
        terminal.say(Message.of("cli.extend.done", "file", output, "level", level));
        notice.ifPresent(why -> terminal.warning(output.toString(), why));
    }
}
