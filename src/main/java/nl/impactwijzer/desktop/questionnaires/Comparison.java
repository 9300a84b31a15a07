package nl.impactwijzer.desktop.questionnaires;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.impactwijzer.exchange.PackageFiles;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import nl.impactwijzer.questionnaire.diff.Difference;
import nl.impactwijzer.questionnaire.diff.QuestionnaireDiff;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;

/// What differs between two versions of a questionnaire, to look through.
record Comparison(QuestionnaireRef before, QuestionnaireRef after, List<Difference> differences) {

    Comparison {
        differences = List.copyOf(differences);
    }

    static Comparison of(Questionnaire before, Questionnaire after) {
        return between(before.ref(), before.file(), after.ref(), after.file());
    }

    /// Takes long for a large questionnaire: call it in the background.
    ///
    /// @param file a questionnaire file or a package
    /// @throws JsonException when the file is no questionnaire
    /// @throws ExchangeException when it is a package that cannot be opened
    static Comparison with(Questionnaire before, Path file) throws IOException {
        byte[] bytes = bytes(file);
        return between(
                before.ref(), before.file(), QuestionnaireJson.read(bytes).ref(), bytes);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (PackageFiles.isPackage(file)) {
            return PackageFiles.questionnaire(file);
        }
        if (Files.size(file) > QuestionnaireFiles.LARGEST) {
            throw new JsonException(new JsonProblem(1, "", Message.of("questionnaires.compare.large")));
        }
        return Files.readAllBytes(file);
    }

    private static Comparison between(
            QuestionnaireRef before, byte[] beforeFile, QuestionnaireRef after, byte[] afterFile) {
        return new Comparison(
                before,
                after,
                QuestionnaireDiff.between(JsonDocument.parse(beforeFile), JsonDocument.parse(afterFile)));
    }

    Message verdict() {
        String key = differences.isEmpty()
                ? "none"
                : QuestionnaireDiff.verdict(differences).code();
        return Message.of("diff.verdict." + key, "before", before.name(), "after", after.name());
    }

    long count(Difference.Weight weight) {
        return differences.stream()
                .filter(difference -> difference.weight() == weight)
                .count();
    }

    /// Those of that weight whose sentence, or what stood or stands there, has all words of the search.
    List<Difference> matching(Optional<Difference.Weight> weight, String search, Messages messages) {
        List<String> wanted = List.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return differences.stream()
                .filter(difference -> weight.isEmpty() || difference.weight() == weight.get())
                .filter(difference -> {
                    String all = String.join(
                                    " ", messages.get(difference.sentence()), difference.before(), difference.after())
                            .toLowerCase(Locale.ROOT);
                    return wanted.stream().allMatch(all::contains);
                })
                .toList();
    }
}
