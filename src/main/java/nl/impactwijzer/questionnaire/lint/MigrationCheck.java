package nl.impactwijzer.questionnaire.lint;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.Migration;
import nl.impactwijzer.questionnaire.Migrations;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Version;
import nl.impactwijzer.text.Message;

/// Whether every step of a migration goes from something to something, and nothing that held answers is forgotten.
final class MigrationCheck implements Check {

    private final EarlierVersions earlier;

    MigrationCheck(EarlierVersions earlier) {
        this.earlier = earlier;
    }

    @Override
    public void check(Draft draft, Findings findings) {
        Definition definition = draft.definition();
        for (int i = 0; i < definition.migrations().size(); i++) {
            Migrations migrations = definition.migrations().get(i);
            String at = "/migrations/" + i;
            if (Version.of(migrations.from()).compareTo(Version.of(definition.version())) >= 0) {
                findings.add(
                        Proof.MIGRATES_FROM_LATER,
                        at + "/from",
                        "from",
                        migrations.from(),
                        "version",
                        definition.version());
            }
            Optional<Questionnaire> before = earlier.find(definition.id(), migrations.from());
            new OneVersion(
                            migrations.from(),
                            DossierIds.of(definition),
                            before.map(Questionnaire::definition).map(DossierIds::of),
                            findings)
                    .check(migrations.steps(), at);
        }
    }

    /// The steps from one earlier version.
    private static final class OneVersion {

        private final String from;
        private final DossierIds now;
        private final Optional<DossierIds> before;
        private final Findings findings;
        private final Map<String, String> destinations = new HashMap<>();
        private final Set<String> mentioned = new HashSet<>();

        OneVersion(String from, DossierIds now, Optional<DossierIds> before, Findings findings) {
            this.from = from;
            this.now = now;
            this.before = before;
            this.findings = findings;
        }

        void check(List<Migration> steps, String at) {
            for (int i = 0; i < steps.size(); i++) {
                step(steps.get(i), at + "/steps/" + i);
            }
            before.ifPresent(old -> forgotten(old, at));
        }

        private void step(Migration step, String at) {
            switch (step) {
                case Migration.Renamed renamed -> {
                    old(renamed.thing(), renamed.id(), at + "/id");
                    goes(renamed.thing(), renamed.id(), renamed.to(), at);
                    target(renamed.thing(), renamed.to(), at + "/to");
                }
                case Migration.Removed removed -> {
                    old(removed.thing(), removed.id(), at + "/id");
                    goes(removed.thing(), removed.id(), "", at);
                }
                case Migration.Split split -> {
                    old(Migration.Thing.QUESTION, split.id(), at + "/id");
                    goes(Migration.Thing.QUESTION, split.id(), split.into().toString(), at);
                    for (int i = 0; i < split.into().size(); i++) {
                        Migration.Split.Share share = split.into().get(i);
                        target(Migration.Thing.QUESTION, share.question(), at + "/into/" + i + "/question");
                        codes(share.codes(), share.question(), at + "/into/" + i + "/codes");
                    }
                }
                case Migration.Merged merged -> {
                    for (int i = 0; i < merged.ids().size(); i++) {
                        old(Migration.Thing.QUESTION, merged.ids().get(i), at + "/ids/" + i);
                        goes(Migration.Thing.QUESTION, merged.ids().get(i), merged.to(), at);
                    }
                    target(Migration.Thing.QUESTION, merged.to(), at + "/to");
                    merged.codes().forEach((id, codes) -> {
                        if (!merged.ids().contains(id)) {
                            findings.add(
                                    Proof.MIGRATES_FROM_NOTHING,
                                    at + "/codes",
                                    "thing",
                                    word(Migration.Thing.QUESTION),
                                    "id",
                                    id,
                                    "from",
                                    from);
                        }
                        codes(codes, merged.to(), at + "/codes");
                    });
                }
                case Migration.Recoded recoded -> {
                    old(Migration.Thing.QUESTION, recoded.id(), at + "/id");
                    codes(recoded.codes(), destination(recoded.id()), at + "/codes");
                }
                case Migration.Retyped retyped -> {
                    old(Migration.Thing.QUESTION, retyped.id(), at + "/id");
                    codes(retyped.codes(), destination(retyped.id()), at + "/codes");
                }
                case Migration.Moved moved -> old(Migration.Thing.QUESTION, moved.id(), at + "/id");
                case Migration.Reworded reworded -> old(Migration.Thing.QUESTION, reworded.id(), at + "/id");
            }
        }

        private void old(Migration.Thing thing, String id, String at) {
            mentioned.add(thing.code() + " " + id);
            if (before.isPresent() && !before.get().of(thing).contains(id)) {
                findings.add(Proof.MIGRATES_FROM_NOTHING, at, "thing", word(thing), "id", id, "from", from);
            }
        }

        private void target(Migration.Thing thing, String id, String at) {
            if (!now.of(thing).contains(id)) {
                findings.add(Proof.MIGRATES_TO_NOTHING, at, "thing", word(thing), "id", id);
            }
        }

        private void goes(Migration.Thing thing, String id, String to, String at) {
            String other = destinations.putIfAbsent(thing.code() + " " + id, to);
            if (other != null) {
                findings.add(Proof.MIGRATES_TWICE, at, "thing", word(thing), "id", id, "from", from);
            }
        }

        private String destination(String id) {
            return destinations.getOrDefault(Migration.Thing.QUESTION.code() + " " + id, id);
        }

        private void codes(Map<String, List<String>> codes, String question, String at) {
            now.question(question)
                    .filter(Kinds::hasCodes)
                    .map(asked -> Kinds.codes(asked).collect(Collectors.toSet()))
                    .ifPresent(known -> codes.values().stream()
                            .flatMap(Collection::stream)
                            .filter(code -> !known.contains(code))
                            .sorted()
                            .forEach(code ->
                                    findings.add(Proof.MIGRATES_TO_NO_OPTION, at, "code", code, "id", question)));
        }

        /// What held answers and is gone, while no step says so.
        private void forgotten(DossierIds old, String at) {
            for (Migration.Thing thing :
                    List.of(Migration.Thing.QUESTION, Migration.Thing.ROWS, Migration.Thing.RISK)) {
                old.of(thing).stream()
                        .filter(id -> !now.of(thing).contains(id))
                        .filter(id -> !mentioned.contains(thing.code() + " " + id))
                        .filter(id -> thing != Migration.Thing.QUESTION || !isInMentioned(id))
                        .forEach(id ->
                                findings.add(Proof.NOT_MIGRATED, at, "thing", word(thing), "id", id, "from", from));
            }
        }

        /// The fields of a question that was dealt with as a whole.
        private boolean isInMentioned(String id) {
            int slash = id.indexOf('/');
            return slash > 0 && mentioned.contains(Migration.Thing.QUESTION.code() + " " + id.substring(0, slash));
        }

        private static Message word(Migration.Thing thing) {
            return Message.of("lint.thing." + thing.code());
        }
    }

    /// Everything of a questionnaire that a dossier can refer to.
    private record DossierIds(Map<String, Question> questions, Map<Migration.Thing, Set<String>> ids) {

        static DossierIds of(Definition definition) {
            Map<String, Question> questions = new LinkedHashMap<>();
            Set<String> rows = new HashSet<>();
            definition.parts().stream()
                    .flatMap(part -> part.sections().stream())
                    .forEach(section -> {
                        section.repeat().ifPresent(repeat -> rows.add(repeat.id()));
                        section.questions().stream()
                                .flatMap(Question::withDetails)
                                .forEach(question -> add(question, questions));
                    });
            return new DossierIds(
                    questions,
                    Map.of(
                            Migration.Thing.QUESTION,
                            questions.keySet(),
                            Migration.Thing.ROWS,
                            rows,
                            Migration.Thing.RISK,
                            ReferenceCheck.ids(definition.risks(), risk -> risk.id()),
                            Migration.Thing.PROFILE,
                            ReferenceCheck.ids(definition.profiles(), profile -> profile.id()),
                            Migration.Thing.LEVEL,
                            ReferenceCheck.ids(definition.levels(), level -> level.code()),
                            Migration.Thing.PRINCIPLE,
                            ReferenceCheck.ids(definition.principles(), topic -> topic.id()),
                            Migration.Thing.RIGHT,
                            ReferenceCheck.ids(definition.rights(), topic -> topic.id()),
                            Migration.Thing.CATEGORY,
                            ReferenceCheck.ids(definition.categories(), topic -> topic.id()),
                            Migration.Thing.TRACK,
                            ReferenceCheck.ids(definition.tracks(), track -> track.code())));
        }

        private static void add(Question question, Map<String, Question> questions) {
            questions.put(question.id(), question);
            if (question instanceof Question.Rows rows) {
                rows.fields().forEach(field -> questions.put(question.id() + "/" + field.id(), field));
            }
        }

        Set<String> of(Migration.Thing thing) {
            return ids.getOrDefault(thing, Set.of());
        }

        Optional<Question> question(String id) {
            return Optional.ofNullable(questions.get(id));
        }
    }
}
