package nl.impactwijzer.desktop.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Registers;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Measure;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.questionnaire.RegisterKind;

/// What is in a register now: how many, the worst or the finished, and the first few by name.
final class RegisterLines implements Registers {

    private static final int NAMED = 5;

    private final AssessmentSession session;
    private final Words words;
    private final Consumer<RegisterKind> opener;

    RegisterLines(AssessmentSession session, Words words, Consumer<RegisterKind> opener) {
        this.session = session;
        this.words = words;
        this.opener = opener;
    }

    @Override
    public void open(RegisterKind register) {
        opener.accept(register);
    }

    @Override
    public List<String> lines(RegisterKind register) {
        Dossier dossier = session.dossier().get();
        return switch (register) {
            case RISKS -> risks(dossier.risks());
            case MEASURES -> measures(dossier.measures());
            case EFFECTS ->
                lines(
                        words.get(
                                "wizard.register.effects",
                                "n",
                                dossier.effects().size()),
                        dossier.effects().stream().map(Effect::title).toList());
        };
    }

    private List<String> risks(List<Risk> risks) {
        String worst = session.assessment()
                .getValue()
                .worstNow()
                .flatMap(session.questionnaire()::level)
                .map(level -> " " + words.get("wizard.register.worst", "level", words.get(level.label())))
                .orElse("");
        return lines(
                words.get("wizard.register.risks", "n", risks.size()) + worst,
                risks.stream().map(Risk::title).toList());
    }

    private List<String> measures(List<Measure> measures) {
        long done = measures.stream()
                .filter(measure -> measure.state() == Measure.State.DONE || measure.state() == Measure.State.PROVEN)
                .count();
        return lines(
                words.get("wizard.register.measures", "n", measures.size(), "done", done),
                measures.stream().map(Measure::title).toList());
    }

    private List<String> lines(String summary, List<String> titles) {
        if (titles.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(summary));
        titles.stream().limit(NAMED).map(title -> "• " + title).forEach(lines::add);
        if (titles.size() > NAMED) {
            lines.add(words.get("wizard.register.more", "n", titles.size() - NAMED));
        }
        return lines;
    }
}
