package nl.impactwijzer.desktop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Ask;
import nl.impactwijzer.desktop.kit.Buttons;
import nl.impactwijzer.desktop.kit.Dialogs;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.desktop.kit.Texts;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.report.withheld.Disclosure;
import nl.impactwijzer.report.withheld.PublicVersion;
import nl.impactwijzer.text.Message;

/// Where a person makes the report a public version: which answers are left out, and what a reader can still tell.
final class WithholdingPane extends VBox {

    private final AssessmentSession session;
    private final ReportModel model;
    private final Dialogs dialogs;
    private final Words words;

    WithholdingPane(AssessmentSession session, ReportModel model, Dialogs dialogs, Words words) {
        this.session = session;
        this.model = model;
        this.dialogs = dialogs;
        this.words = words;
        getStyleClass().addAll(Styles.CARD, Styles.STACK_WIDE);
        model.choices().subscribe(this::refresh);
        model.pages().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        ReportChoices chosen = model.choices().get();
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.subheading(words.get("reportpage.public")));
        if (!chosen.isPublic()) {
            nodes.add(Texts.muted(words.get("reportpage.public.lead")));
            nodes.add(Buttons.plain(words.get("reportpage.public.choose"), this::choose));
        } else {
            nodes.add(Texts.notice(
                    Styles.INFO,
                    words.get("reportpage.public.count", "n", chosen.withheld().size())));
            version().ifPresent(version -> nodes.addAll(told(version)));
            nodes.add(Buttons.plain(words.get("reportpage.public.change"), this::choose));
            nodes.add(Buttons.plain(
                    words.get("reportpage.public.none"), () -> model.choose(now -> now.withholding(Set.of()))));
        }
        getChildren().setAll(nodes);
    }

    private Optional<PublicVersion> version() {
        return model.isCurrent() && model.pages().get() instanceof ReportModel.Pages.Ready(ReportMaker.Made made)
                ? made.version()
                : Optional.empty();
    }

    private List<Node> told(PublicVersion version) {
        List<Node> nodes = new ArrayList<>();
        List<Disclosure> repeated = version.repeated();
        if (!repeated.isEmpty()) {
            String what = repeated.stream().map(this::name).collect(Collectors.joining(", "));
            nodes.add(Texts.notice(Styles.WARNING, words.get("reportpage.public.repeated", "what", what)));
        }
        nodes.add(conclusions(version.unproven()));
        return nodes;
    }

    private String name(Disclosure disclosure) {
        return disclosure.withheld().isAttic() ? words.get("report.withheld.attic") : disclosure.what();
    }

    private Node conclusions(List<Message> unproven) {
        if (unproven.isEmpty()) {
            return Texts.muted(words.get("reportpage.public.proven"));
        }
        VBox list = new VBox(Texts.notice(Styles.WARNING, words.get("reportpage.public.unproven")));
        list.getStyleClass().add(Styles.STACK);
        unproven.forEach(conclusion ->
                list.getChildren().add(Texts.text(words.get("reportpage.public.item", "conclusion", conclusion))));
        return list;
    }

    private void choose() {
        AnswerPicker picker = new AnswerPicker(
                session.assessment().getValue().route(), model.choices().get().withheld(), words);
        dialogs.ask(Ask.confirm(
                        words.get("reportpage.public.title"),
                        words.get("reportpage.public.text"),
                        new Ask.Choice(
                                words.get("reportpage.public.do"),
                                Styles.PRIMARY,
                                () -> model.choose(now -> now.withholding(picker.chosen()))),
                        words.get("reportpage.public.not"))
                .with(picker));
    }
}
