package nl.impactwijzer.desktop.wizard;

import java.util.function.Supplier;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.wizard.editor.Registers;
import nl.impactwijzer.desktop.wizard.editor.Setting;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Route;

/// Makes the parts of cards and connects them to the answers.
final class CardMaker {

    private final WizardViewModel wizard;
    private final Words words;
    private final Registers registers;
    private final EvidenceDesk evidence;
    private final StrengthWords strengths;
    private final Supplier<String> newRowId;

    CardMaker(
            WizardViewModel wizard,
            Words words,
            Registers registers,
            EvidenceDesk evidence,
            Supplier<String> newRowId) {
        this.wizard = wizard;
        this.words = words;
        this.registers = registers;
        this.evidence = evidence;
        this.strengths = new StrengthWords(wizard.questionnaire(), words);
        this.newRowId = newRowId;
    }

    CardView card(Card card) {
        return new CardView(card, wizard, words, this);
    }

    FieldView field(Route.Step step) {
        Answering.For answering = answering(step.place());
        return new FieldView(step, setting(words.get(step.question().text()), given(answering)), answering, wizard);
    }

    /// For a register that stands in place of questions: nothing is answered there.
    Setting setting(String name) {
        return setting(name, given(answering(Place.of(""))));
    }

    NoteView note(Route.Step step) {
        return new NoteView(
                step.question(),
                words,
                wizard.isReadOnly(),
                text -> wizard.change(answering -> answering.note(step.place(), text)));
    }

    EvidenceView evidence(Route.Step step) {
        return new EvidenceView(strengths, words, wizard.isReadOnly(), evidence.at(step.place()));
    }

    private Setting setting(String name, Setting.Given given) {
        return new Setting(name, words, false, wizard.isReadOnly(), given, registers, newRowId);
    }

    private static Setting.Given given(Answering.For answering) {
        return new Setting.Given() {
            @Override
            public void chosen(Answer answer) {
                answering.answer(answer);
            }

            @Override
            public void typed(Answer answer) {
                answering.type(answer);
            }
        };
    }

    Answering.For answering(Place place) {
        return new Answering.For() {
            @Override
            public void answer(Answer answer) {
                wizard.change(answering -> answering.answer(place, answer));
            }

            @Override
            public void type(Answer answer) {
                wizard.change(answering -> answering.type(place, answer));
            }

            @Override
            public void answerAgain() {
                wizard.change(answering -> answering.answerAgain(place));
            }
        };
    }
}
