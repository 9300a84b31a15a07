package nl.impactwijzer.questionnaire;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One version of a questionnaire: what its file says, the exact bytes of that file, and quick ways to find a thing by
/// id.
///
/// Two questionnaires are the same only when their content hash is.
public final class Questionnaire {

    private final QuestionnaireRef ref;
    private final Definition definition;
    private final byte[] file;
    private final Map<String, Placed> questions = new LinkedHashMap<>();
    private final Map<String, Question> owners = new HashMap<>();
    private final Map<String, Source> sources;
    private final Map<String, Level> levels;
    private final Map<String, RiskProfile> profiles;
    private final Map<String, CatalogueRisk> risks;

    /// @param file the bytes as they were read; they travel with every dossier
    public Questionnaire(Definition definition, String sha256, byte[] file) {
        this.ref = new QuestionnaireRef(definition.id(), definition.version(), sha256);
        this.definition = definition;
        this.file = file.clone();
        for (Part part : definition.parts()) {
            for (Section section : part.sections()) {
                section.questions().stream()
                        .flatMap(Question::withDetails)
                        .forEach(question -> questions.put(question.id(), new Placed(part, section, question)));
                section.questions()
                        .forEach(question ->
                                question.basics().details().forEach(detail -> owners.put(detail.id(), question)));
            }
        }
        sources = byId(definition.sources(), Source::id);
        levels = byId(definition.levels(), Level::code);
        profiles = byId(definition.profiles(), RiskProfile::id);
        risks = byId(definition.risks(), CatalogueRisk::id);
    }

    /// A question and where it stands. A detail stands where its question does.
    public record Placed(Part part, Section section, Question question) {}

    public QuestionnaireRef ref() {
        return ref;
    }

    public Definition definition() {
        return definition;
    }

    public byte[] file() {
        return file.clone();
    }

    public List<Part> parts() {
        return definition.parts();
    }

    /// All questions and details, in reading order.
    public List<Placed> questions() {
        return List.copyOf(questions.values());
    }

    /// Those of the ids that are questions, in reading order.
    public List<String> inOrder(Collection<String> ids) {
        return questions.keySet().stream().filter(ids::contains).toList();
    }

    public Optional<Placed> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /// The question in whose card a detail stands; empty for a question of its own.
    public Optional<Question> owner(String detailId) {
        return Optional.ofNullable(owners.get(detailId));
    }

    public Optional<Section> section(String id) {
        return definition.parts().stream()
                .flatMap(part -> part.sections().stream())
                .filter(section -> section.id().equals(id))
                .findFirst();
    }

    /// The section that repeats under that key.
    public Optional<Section> repeating(String repeatId) {
        return definition.parts().stream()
                .flatMap(part -> part.sections().stream())
                .filter(section -> section.repeat()
                        .map(repeat -> repeat.id().equals(repeatId))
                        .orElse(false))
                .findFirst();
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Level> level(String code) {
        return Optional.ofNullable(levels.get(code));
    }

    public Optional<RiskProfile> profile(String id) {
        return Optional.ofNullable(profiles.get(id));
    }

    public Optional<CatalogueRisk> risk(String id) {
        return Optional.ofNullable(risks.get(id));
    }

    public Optional<Track> track(String code) {
        return definition.tracks().stream()
                .filter(track -> track.code().equals(code))
                .findFirst();
    }

    /// The parts that are asked on that track; all of them where the code is of none.
    public List<Part> parts(String track) {
        return track(track)
                .map(known -> parts().stream()
                        .filter(part -> known.parts().contains(part.id()))
                        .toList())
                .orElse(parts());
    }

    public Optional<Classification> classification() {
        return definition.classification();
    }

    public Optional<Topic> principle(String id) {
        return topic(definition.principles(), id);
    }

    public Optional<Topic> right(String id) {
        return topic(definition.rights(), id);
    }

    public Optional<Topic> category(String id) {
        return topic(definition.categories(), id);
    }

    public Optional<Scale> scale(String id) {
        return definition.scales().stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Questionnaire that && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return ref.name();
    }

    private static Optional<Topic> topic(List<Topic> topics, String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(id.apply(thing), thing));
        return map;
    }
}
