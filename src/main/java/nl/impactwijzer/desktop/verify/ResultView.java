package nl.impactwijzer.desktop.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Labelled;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.report.check.CheckedReport;
import nl.impactwijzer.report.check.ClaimedProvenance;
import nl.impactwijzer.report.check.Genuineness;
import nl.impactwijzer.report.check.ReportCheck;
import nl.impactwijzer.report.signing.SignatureJudgement;
import nl.impactwijzer.report.signing.Signer;
import nl.impactwijzer.text.Message;

/// Says what was found in a file: the verdict first with its reasons, then who signed, then whether the outcome holds.
final class ResultView {

    private final Checked checked;
    private final VerifyModel model;
    private final Consumer<Path> goOn;
    private final FileDialogs files;
    private final Dialogs dialogs;
    private final Words words;

    ResultView(
            Checked checked, VerifyModel model, Consumer<Path> goOn, FileDialogs files, Dialogs dialogs, Words words) {
        this.files = files;
        this.checked = checked;
        this.model = model;
        this.goOn = goOn;
        this.dialogs = dialogs;
        this.words = words;
    }

    List<Node> nodes() {
        CheckedReport report = checked.report();
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.heading(VerifyPage.name(checked.file())));
        nodes.add(verdict(report));
        if (!report.signatures().isEmpty()) {
            nodes.add(Texts.subheading(words.get("verify.signatures")));
            report.signatures().forEach(signature -> nodes.add(signature(signature, report.signatures())));
        }
        report.report().ifPresent(check -> {
            nodes.add(Texts.subheading(words.get("verify.outcome")));
            nodes.add(outcome(check));
        });
        return nodes;
    }

    private Node verdict(CheckedReport report) {
        Genuineness verdict = report.genuineness();
        VBox card = new VBox();
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        Label word = Texts.notice(tone(verdict), words.get(verdict.word()));
        word.getStyleClass().add("iw-verdict-word");
        card.getChildren().addAll(word, Texts.text(words.get(verdict.sentence())));
        report.reasons().forEach(reason -> {
            Label line = Texts.text(words.get(reason.why()));
            line.setGraphic((reason.least() == Genuineness.NOT_GENUINE ? Icon.PROBLEM : Icon.WARNING).node());
            line.getStyleClass().add("iw-reason");
            card.getChildren().add(line);
        });
        return card;
    }

    private static String tone(Genuineness verdict) {
        return switch (verdict) {
            case GENUINE -> Styles.SUCCESS;
            case DOUBTFUL -> Styles.WARNING;
            case NOT_GENUINE -> Styles.PROBLEM;
        };
    }

    private Node signature(SignatureJudgement signature, List<SignatureJudgement> all) {
        VBox card = new VBox();
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        GridPane facts = facts();
        signature.signer().ifPresent(signer -> {
            card.getChildren().add(Texts.text(signer.name(), Styles.STRONG));
            add(facts, "verify.organisation", signer.organisation());
            add(facts, "verify.issuer", signer.selfMade() ? words.get("verify.selfMade") : signer.issuer());
            fingerprint(facts, signer);
        });
        add(facts, "verify.role", signature.role());
        add(facts, "verify.claimed", signature.claimed().map(words::moment).orElse(""));
        add(
                facts,
                "verify.proven",
                signature
                        .proven()
                        .map(time -> words.get(
                                "verify.proven.by", "moment", words.moment(time.at()), "authority", time.authority()))
                        .orElse(""));
        add(facts, "verify.covers", words.get("verify.coverage." + coverage(signature.coverage())));
        add(facts, "verify.after", after(signature, all));
        add(facts, "verify.level", words.get(signature.levelInWords()));
        card.getChildren().add(facts);
        signature.signer().ifPresent(signer -> card.getChildren().add(acquaintance(signer)));
        if (!signature.intact()) {
            card.getChildren().add(Texts.notice(Styles.PROBLEM, words.get("verify.broken")));
        }
        if (signature.expired()) {
            card.getChildren().add(Texts.notice(Styles.WARNING, words.get("verify.expired")));
        }
        return card;
    }

    private Node acquaintance(Signer signer) {
        return model.knows(signer)
                ? Texts.notice(Styles.SUCCESS, words.get("verify.known"))
                : Buttons.plain(words.get("verify.confirm"), () -> ask(signer));
    }

    private void ask(Signer signer) {
        Label fingerprint = Texts.fingerprint(signer.readableFingerprint());
        dialogs.ask(Ask.confirm(
                        words.get("verify.confirm.title", "name", signer.name()),
                        words.get("verify.confirm.text"),
                        new Ask.Choice(
                                words.get("verify.confirm.do"),
                                Styles.PRIMARY,
                                () -> model.confirm(signer, checked, this::notKept)),
                        words.get("verify.confirm.not"))
                .with(new Labelled(words.get("verify.fingerprint"), fingerprint)));
    }

    private void notKept(Exception why) {
        String sentence =
                words.get(why instanceof ExchangeException known ? known.sentence() : Message.of("kit.unexpected"));
        dialogs.problem(words.get("verify.confirm.failed"), sentence, why);
    }

    private void fingerprint(GridPane facts, Signer signer) {
        Label value = Texts.fingerprint(signer.readableFingerprint());
        addRow(facts, words.get("verify.fingerprint"), value);
    }

    private Node outcome(ReportCheck check) {
        VBox card = new VBox();
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        switch (check) {
            case ReportCheck.NotOurs notOurs -> card.getChildren().add(Texts.text(words.get(notOurs.why())));
            case ReportCheck.Recomputed known -> {
                GridPane facts = facts();
                add(
                        facts,
                        "verify.product",
                        known.assessment().dossier().product().name());
                add(
                        facts,
                        "verify.questionnaire",
                        known.assessment().questionnaire().ref().name());
                Optional<VerdictRules.Verdict> verdict = known.verdict();
                add(
                        facts,
                        "verify.verdict",
                        verdict.map(code -> words.get(code.label())).orElse(""));
                card.getChildren().add(facts);
                card.getChildren()
                        .add(Texts.text(words.get(checked.report()
                                .provenance()
                                .map(ClaimedProvenance::sentence)
                                .orElseGet(() -> Message.of("check.provenance.unsaid")))));
                if (known.agrees() && known.withholding().isEmpty()) {
                    String agrees = known.disclosed().isEmpty() ? "check.agrees" : "check.public.all";
                    card.getChildren().add(Texts.notice(Styles.SUCCESS, words.get(agrees)));
                }
                card.getChildren().addAll(new PublicVersionView(checked, model, files, dialogs, words).nodes(known));
                if (checked.report().genuineness() != Genuineness.NOT_GENUINE) {
                    card.getChildren()
                            .add(Buttons.plain(Icon.OPEN, words.get("verify.goOn"), () -> goOn.accept(checked.file())));
                }
            }
        }
        return card;
    }

    /// Who signed after this one; the sentence about what it covers says whether there was more.
    private String after(SignatureJudgement signature, List<SignatureJudgement> all) {
        return all.stream()
                .filter(other -> other.version() > signature.version())
                .map(other -> words.get(
                        other.role().isBlank() ? "verify.after.signer" : "verify.after.signer.role",
                        "name",
                        other.signer().map(Signer::name).orElseGet(() -> words.get("verify.after.unknown")),
                        "role",
                        other.role()))
                .collect(Collectors.joining("\n"));
    }

    private static String coverage(SignatureJudgement.Coverage coverage) {
        return switch (coverage) {
            case WHOLE_FILE -> "whole";
            case LATER_SIGNATURES -> "signatures";
            case LATER_CHANGES -> "changes";
        };
    }

    private static GridPane facts() {
        GridPane facts = new GridPane();
        facts.getStyleClass().add("iw-facts");
        facts.setHgap(16);
        facts.setVgap(8);
        ColumnConstraints labels = new ColumnConstraints(160);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        facts.getColumnConstraints().addAll(labels, values);
        return facts;
    }

    private void add(GridPane facts, String key, String value) {
        if (!value.isBlank()) {
            addRow(facts, words.get(key), Texts.text(value));
        }
    }

    private static void addRow(GridPane facts, String label, Label value) {
        Label name = Texts.muted(label);
        name.setLabelFor(value);
        facts.addRow(facts.getRowCount(), name, value);
    }
}
