package nl.impactwijzer.desktop.wizard;

import java.util.Collection;
import java.util.stream.Stream;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;

/// Whether anything in a dossier points to a piece of evidence.
final class EvidenceUse {

    private EvidenceUse() {}

    static boolean isUsed(Dossier dossier, String evidence) {
        Stream<Collection<String>> uses = Stream.of(
                        responses(dossier.answers().values().stream()).map(Response::evidence),
                        dossier.risks().stream().map(Risk::evidence),
                        dossier.measures().stream().map(Measure::evidence),
                        dossier.effects().stream().map(Effect::evidence))
                .flatMap(each -> each);
        return uses.anyMatch(ids -> ids.contains(evidence));
    }

    private static Stream<Response> responses(Stream<Response> responses) {
        return responses.flatMap(response -> response.answer() instanceof Answer.Rows rows
                ? Stream.concat(
                        Stream.of(response),
                        rows.rows().stream().flatMap(row -> responses(row.answers().values().stream())))
                : Stream.of(response));
    }
}
