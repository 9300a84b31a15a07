package nl.impactwijzer.desktop.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.Disclosure;
import nl.impactwijzer.desktop.kit.FileDialogs;
import nl.impactwijzer.desktop.kit.Icon;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.report.check.ReportCheck;
import nl.impactwijzer.report.withheld.DisclosedAnswer;
import nl.impactwijzer.report.withheld.Withheld;
import nl.impactwijzer.text.Message;

/// What a public version leaves out, and a way to check an answer that somebody shows later.
final class PublicVersionView {

    private final Checked checked;
    private final VerifyModel model;
    private final FileDialogs files;
    private final Dialogs dialogs;
    private final Words words;

    PublicVersionView(Checked checked, VerifyModel model, FileDialogs files, Dialogs dialogs, Words words) {
        this.checked = checked;
        this.model = model;
        this.files = files;
        this.dialogs = dialogs;
        this.words = words;
    }

    /// Nothing for a report that is no public version.
    List<Node> nodes(ReportCheck.Recomputed known) {
        List<Node> nodes = new ArrayList<>();
        if (checked.unfit() > 0) {
            nodes.add(Texts.notice(Styles.PROBLEM, words.get("check.disclosure.unfit", "n", checked.unfit())));
        }
        known.disclosed().stream()
                .flatMap(one -> DisclosedAnswer.of(
                        one, known.assessment().route(), words.messages().get())
                        .stream())
                .forEach(answer -> nodes.add(disclosed(answer)));
        if (!known.withholding().isEmpty()) {
            List<Withheld> left = known.withholding().items();
            nodes.add(Texts.notice(Styles.INFO, words.get("check.public", "n", left.size())));
            if (known.agrees() && known.unproven().isEmpty()) {
                nodes.add(Texts.muted(words.get("check.public.proven")));
            }
            nodes.add(new Disclosure(words.get("verify.withheld.which"), () -> list(known, left)));
            nodes.add(Buttons.plain(Icon.OPEN, words.get("verify.withheld.show"), this::choose));
        }
        return nodes;
    }

    private Node disclosed(DisclosedAnswer answer) {
        VBox box = new VBox(Texts.notice(Styles.SUCCESS, words.get("check.disclosed", "question", answer.question())));
        box.getStyleClass().add(Styles.STACK);
        answer.lines().forEach(line -> box.getChildren().add(Texts.text(line)));
        return box;
    }

    private Node list(ReportCheck.Recomputed known, List<Withheld> left) {
        VBox list = new VBox();
        list.getStyleClass().add(Styles.STACK);
        for (Withheld item : left) {
            Label digest = Texts.fingerprint(item.digest().replaceAll("(.{4})(?=.)", "$1 "));
            VBox one = new VBox(Texts.text(name(known, item)), digest);
            list.getChildren().add(one);
        }
        return list;
    }

    /// The question where it is known; a report from outside may name anything.
    private String name(ReportCheck.Recomputed known, Withheld item) {
        if (item.isAttic()) {
            return words.get("report.withheld.attic");
        }
        try {
            Place place = Place.parse(item.what());
            return known.assessment()
                    .route()
                    .step(place)
                    .map(step -> item.what() + " " + words.get(step.question().text()))
                    .orElse(item.what());
        } catch (IllegalArgumentException _) {
            return item.what();
        }
    }

    private void choose() {
        files.open(
                        words.get("verify.withheld.show"),
                        new FileDialogs.Kind(words.get("reportpage.public.keepKind"), List.of("json")))
                .ifPresent(file -> model.disclose(file, checked, why -> refused(file, why)));
    }

    private void refused(Path file, Exception why) {
        Message sentence = why instanceof JsonException json
                ? json.problems().getFirst().message()
                : Message.of("exchange.unreadable", "file", file);
        dialogs.problem(words.get("verify.withheld.failed"), words.get(sentence), why);
    }
}
