package nl.impactwijzer.cli;

import java.util.Locale;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.Backup;
import nl.impactwijzer.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `backup list`: the backups in the data folder, newest first, one a line, columns separated by tabs.
@Command(name = "list", mixinStandardHelpOptions = true)
final class BackupListCommand implements Runnable {

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    private final Terminal terminal;
    private final KnownBackups known;

    BackupListCommand(Terminal terminal, KnownBackups known) {
        this.terminal = terminal;
        this.known = known;
    }

    @Override
    public void run() {
        try {
            for (Backup backup : known.all().all()) {
                switch (format) {
                    case json -> terminal.json(json(backup));
                    case text -> terminal.say(text(backup));
                }
            }
        } catch (StoreException e) {
            throw new Failure(ExitCode.UNREADABLE, e.sentence(), e);
        }
    }

    private String text(Backup backup) {
        return String.join(
                "\t",
                backup.file().getFileName().toString(),
                terminal.messages().moment(backup.at(), known.clock().getZone()),
                terminal.messages().get("backup.kind." + code(backup)),
                backup.counts()
                        .map(counts -> Message.of(
                                "backup.counts", "products", counts.products(), "dossiers", counts.dossiers()))
                        .map(terminal.messages()::get)
                        .orElseGet(() -> terminal.messages().get("backup.unreadable")),
                Long.toString(backup.bytes()));
    }

    private static ObjectNode json(Backup backup) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", backup.file().toString());
        json.put("at", backup.at().toString());
        json.put("kind", code(backup));
        json.put("bytes", backup.bytes());
        json.put("readable", backup.isReadable());
        backup.counts().ifPresent(counts -> {
            json.put("products", counts.products());
            json.put("dossiers", counts.dossiers());
            json.put("reports", counts.reports());
        });
        return json;
    }

    private static String code(Backup backup) {
        return backup.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
