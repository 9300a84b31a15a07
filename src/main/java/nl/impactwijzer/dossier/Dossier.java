package nl.impactwijzer.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Role;

/// One assessment of one product version with one questionnaire version.
///
/// It never changes: every change makes the next dossier. Answers to questions that are hidden now are still in here.
///
/// @param id      identity across stores and files
/// @param person  who works on it, as that person named himself; empty when not stated
/// @param answers by question id, or by the key of a repeating section
/// @param setAside suggested risks that are not taken up
/// @param profiles scoring profiles that an assessment made elsewhere brought with it
/// @param track   code of the way through the questionnaire, such as quick or full; empty: everything is asked
/// @param declined facts of other assessments that are not taken over here
/// @param attic   what an earlier version of the questionnaire had a place for and this one has not
public record Dossier(
        String id,
        QuestionnaireRef questionnaire,
        Product product,
        Role role,
        String person,
        Instant created,
        Map<String, Response> answers,
        List<Risk> risks,
        List<SetAside> setAside,
        List<Measure> measures,
        List<Effect> effects,
        List<Evidence> evidence,
        List<OwnProfile> profiles,
        String track,
        List<Declined> declined,
        List<AtticItem> attic) {

    public Dossier {
        answers = Ordered.copy(answers);
        risks = List.copyOf(risks);
        setAside = List.copyOf(setAside);
        measures = List.copyOf(measures);
        effects = List.copyOf(effects);
        evidence = List.copyOf(evidence);
        profiles = List.copyOf(profiles);
        declined = List.copyOf(declined);
        attic = List.copyOf(attic);
    }

    /// A new, empty dossier.
    public static Dossier start(
            String id, QuestionnaireRef questionnaire, Product product, Role role, String person, Instant created) {
        return new Dossier(
                id,
                questionnaire,
                product,
                role,
                person,
                created,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
    }

    public Response response(String question) {
        return answers.getOrDefault(question, Response.NONE);
    }

    public Response response(Place place) {
        return place.row()
                .map(in -> rows(in.rows()).stream()
                        .filter(row -> row.id().equals(in.row()))
                        .findFirst()
                        .map(row -> row.response(place.question()))
                        .orElse(Response.NONE))
                .orElseGet(() -> response(place.question()));
    }

    /// The rows under that key: of a repeating section, or of a question that asks for rows.
    public List<Row> rows(String key) {
        return response(key).answer() instanceof Answer.Rows rows ? rows.rows() : List.of();
    }

    public Optional<Risk> risk(String riskId) {
        return risks.stream().filter(risk -> risk.id().equals(riskId)).findFirst();
    }

    public Optional<Evidence> evidence(String evidenceId) {
        return evidence.stream().filter(item -> item.id().equals(evidenceId)).findFirst();
    }

    /// The next dossier, with that response in that place. A row that is not there yet is made.
    public Dossier with(Place place, Response response) {
        if (place.row().isEmpty()) {
            return withAnswers(Ordered.with(answers, place.question(), response));
        }
        Place.InRow in = place.row().get();
        List<Row> rows = new ArrayList<>(rows(in.rows()));
        int at = index(rows, Row::id, in.row());
        Row row = at < 0 ? new Row(in.row(), "", Map.of()) : rows.get(at);
        return withRows(in.rows(), put(rows, Row::id, row.with(place.question(), response)));
    }

    public Dossier withRows(String key, List<Row> rows) {
        return withAnswers(Ordered.with(answers, key, response(key).with(new Answer.Rows(rows))));
    }

    /// The next dossier with this risk in place of the one with its id, or added at the end. The other `with` methods
    /// do the same.
    public Dossier with(Risk risk) {
        return withRisks(put(risks, Risk::id, risk));
    }

    public Dossier with(Measure measure) {
        return withMeasures(put(measures, Measure::id, measure));
    }

    public Dossier with(Effect effect) {
        return withEffects(put(effects, Effect::id, effect));
    }

    public Dossier with(Evidence item) {
        return withEvidence(put(evidence, Evidence::id, item));
    }

    public Dossier with(SetAside aside) {
        return withSetAside(put(setAside, SetAside::catalogue, aside));
    }

    public Dossier with(OwnProfile profile) {
        return withProfiles(put(profiles, OwnProfile::id, profile));
    }

    public Dossier with(Declined decline) {
        return withDeclined(put(declined, Declined::key, decline));
    }

    /// That this offer was not taken over, if it was not and the same is still said there.
    public Optional<Declined> declined(Offer offer) {
        return declined.stream().filter(one -> one.isAbout(offer)).findFirst();
    }

    /// The same under another identity: a copy that goes its own way.
    public Dossier withId(String next) {
        return changed(copy -> copy.id = next);
    }

    public Dossier withAnswers(Map<String, Response> next) {
        return changed(copy -> copy.answers = next);
    }

    public Dossier withRisks(List<Risk> next) {
        return changed(copy -> copy.risks = next);
    }

    public Dossier withSetAside(List<SetAside> next) {
        return changed(copy -> copy.setAside = next);
    }

    public Dossier withMeasures(List<Measure> next) {
        return changed(copy -> copy.measures = next);
    }

    public Dossier withEffects(List<Effect> next) {
        return changed(copy -> copy.effects = next);
    }

    public Dossier withEvidence(List<Evidence> next) {
        return changed(copy -> copy.evidence = next);
    }

    public Dossier withProfiles(List<OwnProfile> next) {
        return changed(copy -> copy.profiles = next);
    }

    public Dossier withQuestionnaire(QuestionnaireRef next) {
        return changed(copy -> copy.questionnaire = next);
    }

    public Dossier withProduct(Product next) {
        return changed(copy -> copy.product = next);
    }

    public Dossier withPerson(String next) {
        return changed(copy -> copy.person = next);
    }

    public Dossier withTrack(String next) {
        return changed(copy -> copy.track = next);
    }

    public Dossier withDeclined(List<Declined> next) {
        return changed(copy -> copy.declined = next);
    }

    public Dossier withAttic(List<AtticItem> next) {
        return changed(copy -> copy.attic = next);
    }

    /// The next dossier, with something else in one place.
    private Dossier changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.done();
    }

    private static final class Copy {
        private String id;
        private QuestionnaireRef questionnaire;
        private Product product;
        private final Role role;
        private String person;
        private final Instant created;
        private Map<String, Response> answers;
        private List<Risk> risks;
        private List<SetAside> setAside;
        private List<Measure> measures;
        private List<Effect> effects;
        private List<Evidence> evidence;
        private List<OwnProfile> profiles;
        private String track;
        private List<Declined> declined;
        private List<AtticItem> attic;

        Copy(Dossier of) {
            id = of.id;
            questionnaire = of.questionnaire;
            product = of.product;
            role = of.role;
            person = of.person;
            created = of.created;
            answers = of.answers;
            risks = of.risks;
            setAside = of.setAside;
            measures = of.measures;
            effects = of.effects;
            evidence = of.evidence;
            profiles = of.profiles;
            track = of.track;
            declined = of.declined;
            attic = of.attic;
        }

        Dossier done() {
            return new Dossier(
                    id,
                    questionnaire,
                    product,
                    role,
                    person,
                    created,
                    answers,
                    risks,
                    setAside,
                    measures,
                    effects,
                    evidence,
                    profiles,
                    track,
                    declined,
                    attic);
        }
    }

    private static <T> List<T> put(List<T> things, Function<T, String> key, T thing) {
        List<T> next = new ArrayList<>(things);
        int at = index(things, key, key.apply(thing));
        if (at < 0) {
            next.add(thing);
        } else {
            next.set(at, thing);
        }
        return next;
    }

    private static <T> int index(List<T> things, Function<T, String> key, String id) {
        for (int i = 0; i < things.size(); i++) {
            if (key.apply(things.get(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
