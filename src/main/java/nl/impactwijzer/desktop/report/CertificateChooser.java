package nl.impactwijzer.desktop.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.GroupBox;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.report.signing.Fitness;
import nl.impactwijzer.report.signing.Signer;

/// The certificates of a file, card or system: whose, by whom, until when, and what a reader of the report will see.
/// One that cannot sign says why and cannot be chosen.
final class CertificateChooser extends VBox {

    private final Words words;
    private final Button look;
    private final ToggleGroup group = new ToggleGroup();
    private final GroupBox rows = new GroupBox();

    CertificateChooser(Words words, Runnable open) {
        this.words = words;
        look = Buttons.plain(Icon.SEARCH, words.get("reportpage.certificates.look"), open);
        getStyleClass().add(Styles.STACK);
        rows.getStyleClass().add(Styles.STACK);
        rows.groupName(words.get("reportpage.key.kind"));
        getChildren().addAll(look, rows);
    }

    /// Of the chosen certificate; empty when nobody looked yet.
    String fingerprint() {
        return group.getSelectedToggle() != null && group.getSelectedToggle().getUserData() instanceof Signer signer
                ? signer.fingerprint()
                : "";
    }

    /// After another file or card was chosen.
    void clear() {
        group.getToggles().clear();
        rows.getChildren().clear();
        look.setDisable(false);
    }

    void busy() {
        clear();
        look.setDisable(true);
        rows.getChildren().setAll(Texts.muted(words.get("reportpage.certificates.opening")));
    }

    void show(Signing.Look seen) {
        clear();
        switch (seen) {
            case Signing.Look.Refused refused ->
                rows.getChildren().setAll(Texts.notice(Styles.PROBLEM, words.get(refused.why())));
            case Signing.Look.Seen found -> {
                found.offers().forEach(offer -> rows.getChildren().add(row(offer)));
                found.offers().stream()
                        .filter(offer -> offer.fitness() == Fitness.FIT)
                        .findFirst()
                        .flatMap(first -> group.getToggles().stream()
                                .filter(toggle -> first.signer().equals(toggle.getUserData()))
                                .findFirst())
                        .ifPresent(group::selectToggle);
            }
        }
    }

    private Node row(Signing.Offer offer) {
        Signer signer = offer.signer();
        RadioButton choice = new RadioButton(signer.name());
        choice.getStyleClass().add(Styles.STRONG);
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.setUserData(signer);
        choice.setDisable(offer.fitness() != Fitness.FIT);
        VBox card = new VBox(choice);
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        if (!signer.organisation().isBlank()) {
            card.getChildren().add(Texts.text(signer.organisation()));
        }
        card.getChildren()
                .addAll(
                        Texts.muted(words.get(
                                "reportpage.certificates.valid",
                                "from",
                                day(signer.validFrom()),
                                "until",
                                day(signer.validUntil()))),
                        Texts.muted(words.get(
                                signer.selfMade()
                                        ? "reportpage.certificates.seen.selfMade"
                                        : "reportpage.certificates.seen",
                                "name",
                                signer.name(),
                                "issuer",
                                signer.issuer())));
        if (offer.fitness() != Fitness.FIT) {
            Label warning = Texts.notice(
                    Styles.WARNING,
                    words.get(
                            switch (offer.fitness()) {
                                case FIT -> "signing.fitness.fit";
                                case EXPIRED -> "signing.fitness.expired";
                                case NOT_YET_VALID -> "signing.fitness.notYetValid";
                                case NOT_FOR_SIGNING -> "signing.fitness.notForSigning";
                            },
                            "from",
                            day(signer.validFrom()),
                            "until",
                            day(signer.validUntil())));
            card.getChildren().add(warning);
        }
        return card;
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
