package nl.impactwijzer.report.signing;

import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.report.pdf.Lettering;
import nl.impactwijzer.text.Messages;

/// What stands in a filled signature place: who, as what, for whom, when, and whether the identity is self-made.
///
/// @param name set larger than the lines
record SignaturePanelText(String name, List<String> lines) {
    /// For what no page shows.
    static final SignaturePanelText NONE = new SignaturePanelText("", List.of());

    SignaturePanelText {
        lines = List.copyOf(lines);
    }

    SignaturePanelText(Signer signer, SigningRequest request) {
        this(Lettering.clean(signer.name()), lines(signer, request));
    }

    private static List<String> lines(Signer signer, SigningRequest request) {
        Messages messages = Messages.in(request.language());
        List<String> lines = new ArrayList<>();
        lines.add(request.role());
        lines.add(signer.organisation());
        String moment = messages.moment(request.at(), request.zone());
        lines.add(
                request.location().isBlank()
                        ? messages.get("signing.panel.at", "moment", moment)
                        : messages.get("signing.panel.in", "moment", moment, "place", request.location()));
        lines.add(
                signer.selfMade()
                        ? messages.get("signing.panel.selfmade")
                        : messages.get("signing.panel.issuer", "issuer", signer.issuer()));
        return lines.stream()
                .map(Lettering::clean)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
