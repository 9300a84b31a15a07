package nl.impactwijzer.cli;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.DossierSummary;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.StoreException;
import nl.impactwijzer.storage.DataFolder;
import nl.impactwijzer.storage.SqliteStore;
import nl.impactwijzer.text.Message;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Tells what is in a store. Only looking: a folder without a store stays without one.
final class StoredDossiers {

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Clock clock;

    StoredDossiers(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        clock = surroundings.clock();
    }

    /// @throws Failure when the store cannot be read
    void tell(Supplier<DataFolder> data, Format format) {
        try {
            DataFolder folder = data.get();
            if (!Files.exists(folder.store())) {
                terminal.warning("list", Message.of("cli.list.nothing", "folder", folder.path()));
                return;
            }
            try (SqliteStore store = new StoreOpener(terminal, surroundings, data).open()) {
                tell(store, format);
            }
        } catch (StoreException e) {
            throw new Failure(ExitCode.UNREADABLE, e.sentence(), e);
        }
    }

    private void tell(SqliteStore store, Format format) {
        Map<String, List<DossierSummary>> dossiers =
                store.dossiers().stream().collect(Collectors.groupingBy(DossierSummary::productId));
        for (Product product : store.products()) {
            List<DossierSummary> made = dossiers.getOrDefault(product.id(), List.of());
            switch (format) {
                case json -> terminal.json(json(product, made));
                case text -> text(product, made);
            }
        }
    }

    private void text(Product product, List<DossierSummary> dossiers) {
        String name = String.join("\t", product.name(), product.version(), product.vendor());
        if (dossiers.isEmpty()) {
            terminal.say(name);
        }
        for (DossierSummary dossier : dossiers) {
            terminal.say(String.join(
                    "\t",
                    name,
                    dossier.questionnaire().name(),
                    dossier.role().code(),
                    dossier.progress() + "%",
                    dash(dossier.worstLevel()),
                    dash(dossier.verdict()),
                    terminal.messages().moment(dossier.changed(), clock.getZone())));
        }
    }

    private static ObjectNode json(Product product, List<DossierSummary> dossiers) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("product", product.name());
        json.put("version", product.version());
        json.put("vendor", product.vendor());
        json.putArray("dossiers")
                .addAll(dossiers.stream().map(StoredDossiers::json).toList());
        return json;
    }

    private static ObjectNode json(DossierSummary dossier) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", dossier.id());
        json.put("questionnaire", dossier.questionnaire().name());
        json.put("role", dossier.role().code());
        json.put("progress", dossier.progress());
        json.put("worst", dossier.worstLevel());
        json.put("verdict", dossier.verdict());
        json.put("provisional", dossier.provisional());
        json.put("locked", dossier.locked());
        json.put("changed", dossier.changed().toString());
        return json;
    }

    private static String dash(String code) {
        return code.isEmpty() ? "-" : code;
    }
}
