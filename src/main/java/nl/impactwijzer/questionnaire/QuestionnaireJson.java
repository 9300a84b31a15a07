package nl.impactwijzer.questionnaire;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.json.CanonicalJson;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;

/// Reads a questionnaire file, format 1 (see `docs/vragenlijst-formaat.md`).
///
/// The reader turns what is there into records and stops at the first thing it cannot read; that a file is complete and
/// sound is for the schema and the linter to prove.
public final class QuestionnaireJson {

    private final List<Scale> scales;
    private final List<Topic> rights;
    private final Map<String, List<Option>> optionLists;
    private final NamedConditions names;
    private final ConditionJson conditions;

    private QuestionnaireJson(
            List<Scale> scales, List<Topic> rights, Map<String, List<Option>> optionLists, NamedConditions names) {
        this.names = names;
        conditions = names.conditions();
        this.scales = scales;
        this.rights = rights;
        this.optionLists = optionLists;
    }

    /// @throws JsonException when the file is not a questionnaire of format 1
    public static Questionnaire read(byte[] file) {
        JsonDocument document = JsonDocument.parse(file);
        return new Questionnaire(definition(document), CanonicalJson.sha256(document), file);
    }

    /// What a file says, before it is known to be sound.
    ///
    /// @throws JsonException at the first thing that cannot be read
    public static Definition definition(JsonDocument document) {
        JsonFields root = document.object();
        if (root.integer("format") != 1) {
            throw root.problem("format", Message.of("questionnaire.format", "format", root.integer("format")));
        }
        List<Scale> scales = root.objects("scales", QuestionnaireJson::scale);
        List<Topic> rights = root.objects("rights", QuestionnaireJson::topic);
        Map<String, List<Option>> optionLists = new LinkedHashMap<>();
        root.optionalObject("optionLists")
                .ifPresent(lists -> lists.names()
                        .forEach(name -> optionLists.put(name, lists.objects(name, QuestionnaireJson::option))));
        return new QuestionnaireJson(scales, rights, optionLists, new NamedConditions(root)).definition(root);
    }

    /// The content hash: SHA-256 over the canonical form (RFC 8785), so that white space and key order do not matter.
    ///
    /// @throws JsonException when the file is not JSON
    public static String sha256(byte[] file) {
        return CanonicalJson.sha256(JsonDocument.parse(file));
    }

    private Definition definition(JsonFields root) {
        return new Definition(
                root.text("id"),
                root.text("version"),
                root.code(
                        "status",
                        Definition.Status.values(),
                        status -> status.name().toLowerCase(Locale.ROOT)),
                root.text("publisher"),
                day(root, "published").orElse(LocalDate.EPOCH),
                root.texts("languages"),
                words(root, "title"),
                words(root, "summary"),
                words(root, "notice"),
                root.objects("sources", QuestionnaireJson::source),
                scales,
                root.objects("levels", QuestionnaireJson::level),
                root.objects("profiles", this::profile),
                root.optionalObject("effects").map(this::effects),
                root.objects("principles", QuestionnaireJson::topic),
                rights,
                root.objects("categories", QuestionnaireJson::topic),
                root.objects("parts", this::part),
                root.objects("risks", this::risk),
                root.objects("redLines", this::redLine),
                root.optionalObject("verdict").map(this::verdict).orElse(VerdictRules.NONE),
                names.definitions(),
                root.optionalObject("classification").map(this::classification),
                root.objects("duties", this::duty),
                root.objects("tracks", QuestionnaireJson::track),
                root.objects("links", QuestionnaireJson::link),
                root.optionalObject("publicLabel").map(this::publicLabel),
                root.objects("migrations", MigrationJson::read));
    }

    private Classification classification(JsonFields json) {
        return new Classification(
                json.text("over"),
                words(json, "title"),
                json.objects(
                        "classes",
                        known -> new Classification.RowClass(
                                known.text("code"),
                                known.integer("rank"),
                                known.text("tone"),
                                words(known, "label"),
                                words(known, "meaning"))),
                json.objects("rules", this::classRule),
                json.objects("flags", flag -> mark(Condition.Named.Kind.FLAG, flag)),
                json.objects("roles", role -> mark(Condition.Named.Kind.ROLE, role)),
                json.objects("readings", this::reading));
    }

    private Classification.Rule classRule(JsonFields json) {
        return new Classification.Rule(
                json.text("id"),
                json.text("then"),
                names.get(Condition.Named.Kind.RULE, json.text("id"), json),
                conditions.required(json, "when"),
                words(json, "reason"),
                sources(json),
                period(json),
                day(json, "effective"),
                words(json, "warning"));
    }

    private Classification.Mark mark(Condition.Named.Kind kind, JsonFields json) {
        return new Classification.Mark(
                json.text("code"),
                words(json, "label"),
                names.get(kind, json.text("code"), json),
                words(json, "reason"),
                sources(json));
    }

    private Classification.Reading reading(JsonFields json) {
        return new Classification.Reading(
                json.text("id"),
                words(json, "title"),
                words(json, "text"),
                conditions.required(json, "when"),
                json.text("question"),
                json.text("otherwise"),
                sources(json));
    }

    private Duty duty(JsonFields json) {
        return new Duty(
                json.text("id"),
                words(json, "title"),
                words(json, "text"),
                json.texts("roles"),
                conditions.required(json, "when"),
                sources(json),
                period(json),
                json.objects(
                        "shifts",
                        shift -> new Duty.Shift(
                                conditions.required(shift, "when"),
                                day(shift, "from"),
                                words(shift, "reason"),
                                sources(shift))),
                conditions.optional(json, "met"),
                conditions.optional(json, "unmet"),
                words(json, "note"),
                json.flag("advice", false));
    }

    private static Track track(JsonFields json) {
        return new Track(json.text("code"), words(json, "title"), words(json, "text"), json.texts("parts"));
    }

    private static FactLink link(JsonFields json) {
        JsonFields other = json.object("other");
        return new FactLink(
                json.text("question"),
                other.text("questionnaire"),
                other.text("question"),
                words(json, "title"),
                codes(json, "toHere"),
                codes(json, "toOther"));
    }

    static Map<String, List<String>> codes(JsonFields json, String name) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        json.optionalObject(name).ifPresent(map -> map.names().forEach(from -> codes.put(from, map.texts(from))));
        return codes;
    }

    private PublicLabel publicLabel(JsonFields json) {
        return new PublicLabel(
                words(json, "title"),
                words(json, "intro"),
                json.objects(
                        "lines",
                        line -> new PublicLabel.Line(
                                line.text("id"),
                                words(line, "heading"),
                                conditions.optional(line, "when").orElseGet(() -> new Condition.All(List.of())),
                                words(line, "text"))));
    }

    private Part part(JsonFields json) {
        return new Part(
                json.text("id"), words(json, "title"), words(json, "intro"), json.objects("sections", this::section));
    }

    private Section section(JsonFields json) {
        return new Section(
                json.text("id"),
                words(json, "title"),
                words(json, "intro"),
                json.optionalText("principle"),
                json.optionalObject("repeat").map(this::repeat),
                json.has("register") ? Optional.of(register(json)) : Optional.empty(),
                json.objects("questions", this::question));
    }

    private Section.Repeat repeat(JsonFields json) {
        return new Section.Repeat(
                json.text("id"),
                words(json, "row"),
                json.optionalInteger("min").orElse(0),
                json.optionalInteger("max").orElse(200),
                json.has("over") ? rights : List.of());
    }

    private Question question(JsonFields json) {
        return question(json, true);
    }

    private Question question(JsonFields json, boolean requiredUnlessSaid) {
        Question.Basics basics = basics(json, requiredUnlessSaid);
        String kind = json.text("kind");
        return switch (kind) {
            case "choice" -> new Question.Choice(basics, options(json));
            case "choices" -> new Question.Choices(basics, options(json));
            case "yesNo" -> new Question.YesNo(basics);
            case "scale" -> new Question.Scaled(basics, scale(json, "scale"));
            case "text" -> new Question.Text(basics);
            case "number" ->
                new Question.Quantity(
                        basics,
                        json.has("min") ? json.decimal("min") : Bounds.LEAST,
                        json.has("max") ? json.decimal("max") : Bounds.MOST,
                        json.optionalInteger("decimals").orElse(0),
                        words(json, "unit"));
            case "date" -> new Question.Day(basics);
            case "rows" -> new Question.Rows(basics, json.objects("fields", field -> question(field, false)));
            case "register" -> new Question.Register(basics, register(json));
            default -> throw json.problem("kind", Message.of("json.wrongValue", "key", "kind", "value", kind));
        };
    }

    private Question.Basics basics(JsonFields json, boolean requiredUnlessSaid) {
        return new Question.Basics(
                json.text("id"),
                words(json, "text"),
                words(json, "context"),
                json.optionalObject("help")
                        .map(help ->
                                new Question.Help(words(help, "why"), words(help, "evidence"), words(help, "example")))
                        .orElse(Question.Help.NONE),
                Set.copyOf(json.elements("who", (role, at) -> role(json, role.asString()))),
                sources(json),
                json.texts("rights"),
                conditions.optional(json, "when").orElseGet(() -> new Condition.All(List.of())),
                json.optionalObject("note")
                        .map(note -> new Question.Note(note.flag("required", false), words(note, "prompt")))
                        .orElse(Question.Note.OPTIONAL),
                json.objects("details", detail -> question(detail, false)),
                json.flag("unknown", true),
                json.flag("notApplicable", true),
                json.flag("required", requiredUnlessSaid),
                json.texts("prefill"),
                json.optionalText("officialRef"));
    }

    private static Role role(JsonFields json, String code) {
        for (Role role : Role.values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw json.problem("who", Message.of("json.wrongValue", "key", "who", "value", code));
    }

    private List<Option> options(JsonFields json) {
        if (json.has("options") && json.node().get("options").isString()) {
            String name = json.text("options");
            List<Option> shared = optionLists.get(name);
            if (shared == null) {
                throw json.problem("options", Message.of("questionnaire.noOptionList", "list", name));
            }
            return shared;
        }
        return json.objects("options", QuestionnaireJson::option);
    }

    private static Option option(JsonFields json) {
        return new Option(json.text("code"), words(json, "label"), words(json, "help"), json.flag("exclusive", false));
    }

    private Scale scale(JsonFields json, String name) {
        String id = json.text(name);
        return scales.stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow(() -> json.problem(name, Message.of("questionnaire.noScale", "scale", id)));
    }

    private static Scale scale(JsonFields json) {
        return new Scale(json.text("id"), words(json, "title"), json.objects("steps", step -> {
            int value = step.integer("value");
            return new Scale.Step(
                    value, step.text("code", Integer.toString(value)), words(step, "label"), words(step, "anchor"));
        }));
    }

    private static Level level(JsonFields json) {
        return new Level(json.text("code"), json.integer("rank"), json.text("tone"), words(json, "label"));
    }

    private RiskProfile profile(JsonFields json) {
        RiskProfile.Head head = new RiskProfile.Head(
                json.text("id"),
                json.text("version", "1.0.0"),
                words(json, "title"),
                json.optionalObject("rijksmodel")
                        .map(map -> new RiskProfile.StepMapping(map.integers("likelihood"), map.integers("impact"))));
        String kind = json.text("kind");
        return switch (kind) {
            case "severity" -> {
                JsonFields raise = json.object("raise");
                JsonFields weak = json.object("weakEvidence");
                yield new RiskProfile.SeverityLed(
                        head,
                        scale(json, "likelihood"),
                        scale(json, "severity"),
                        scale(json, "extent"),
                        scale(json, "reversibility"),
                        new RiskProfile.Raise(
                                raise.integer("by"),
                                raise.integer("extentFrom"),
                                raise.integer("reversibilityFrom"),
                                raise.flag("vulnerable", false)),
                        json.integer("actualLikelihood"),
                        new RiskProfile.WeakEvidence(weak.integer("upTo"), weak.integer("likelihoodFrom")),
                        json.textRows("matrix"));
            }
            case "matrix" ->
                new RiskProfile.Matrix(head, scale(json, "likelihood"), scale(json, "impact"), json.textRows("matrix"));
            case "bands" ->
                new RiskProfile.Bands(
                        head,
                        scale(json, "likelihood"),
                        scale(json, "impact"),
                        json.objects("bands", band -> new RiskProfile.Band(band.integer("upTo"), band.text("level"))),
                        json.objects(
                                "floors",
                                floor -> new RiskProfile.Floor(
                                        floor.optionalInteger("impactFrom").orElse(1),
                                        conditions
                                                .optional(floor, "when")
                                                .orElseGet(() -> new Condition.All(List.of())),
                                        floor.text("level"),
                                        words(floor, "reason"))),
                        json.objects(
                                "raises",
                                raise -> new RiskProfile.RaisedLikelihood(
                                        conditions.required(raise, "when"),
                                        raise.integer("by"),
                                        words(raise, "reason"))));
            case "labels" ->
                new RiskProfile.Labels(
                        head,
                        json.objects(
                                "labels",
                                label -> new RiskProfile.Label(
                                        label.text("code"), words(label, "label"), label.text("level"))));
            default -> throw json.problem("kind", Message.of("json.wrongValue", "key", "kind", "value", kind));
        };
    }

    private EffectProfile effects(JsonFields json) {
        JsonFields raise = json.object("raise");
        return new EffectProfile(
                scale(json, "likelihood"),
                scale(json, "size"),
                scale(json, "extent"),
                new EffectProfile.Raise(raise.integer("by"), raise.integer("extentFrom")),
                json.textRows("matrix"));
    }

    private CatalogueRisk risk(JsonFields json) {
        return new CatalogueRisk(
                json.text("id"),
                words(json, "title"),
                words(json, "text"),
                json.text("category", ""),
                json.texts("principles"),
                json.texts("rights"),
                conditions.optional(json, "suggestedBy").orElse(new Condition.Any(List.of())),
                json.optionalText("redLine"),
                json.objects("measures", QuestionnaireJson::words),
                sources(json));
    }

    private RedLine redLine(JsonFields json) {
        return new RedLine(
                json.text("id"),
                words(json, "title"),
                conditions.required(json, "when"),
                words(json, "reason"),
                sources(json),
                period(json));
    }

    private VerdictRules verdict(JsonFields json) {
        return new VerdictRules(
                json.objects(
                        "outcomes",
                        verdict -> new VerdictRules.Verdict(
                                verdict.text("code"),
                                words(verdict, "label"),
                                words(verdict, "meaning"),
                                verdict.text("tone"))),
                json.objects("rules", this::rule),
                json.objects("provisional", this::rule),
                json.objects(
                        "missing",
                        missing -> new VerdictRules.Missing(
                                missing.text("id"),
                                conditions.required(missing, "when"),
                                words(missing, "text"),
                                missing.optionalText("question"))),
                json.optionalObject("decision")
                        .map(decision -> new VerdictRules.Decision(
                                decision.optionalText("verdict"),
                                decision.optionalText("by"),
                                decision.flag("ownWords", false)))
                        .orElse(VerdictRules.Decision.NONE),
                json.flag("openDecides", false));
    }

    private VerdictRules.Rule rule(JsonFields json) {
        return new VerdictRules.Rule(
                json.text("id"),
                json.text("then", ""),
                conditions.required(json, "when"),
                words(json, "reason"),
                sources(json),
                period(json));
    }

    private static Source source(JsonFields json) {
        return new Source(
                json.text("id"),
                json.code("kind", Source.Kind.values(), Source.Kind::code),
                words(json, "title"),
                words(json, "short"),
                json.parsed("url", URI::create),
                day(json, "checked").orElse(LocalDate.EPOCH),
                json.code("certainty", Source.Certainty.values(), Source.Certainty::code));
    }

    private static Topic topic(JsonFields json) {
        return new Topic(
                json.text("id"), words(json, "title"), words(json, "text"), sources(json), json.flag("always", false));
    }

    private static List<SourceRef> sources(JsonFields json) {
        return json.objects("sources", ref -> new SourceRef(ref.text("source"), place(ref)));
    }

    /// A text without a language is the same in all.
    private static LocalizedText place(JsonFields ref) {
        return ref.node().path("at").isString() ? LocalizedText.same(ref.text("at")) : words(ref, "at");
    }

    private static RegisterKind register(JsonFields json) {
        return json.code("register", RegisterKind.values(), RegisterKind::code);
    }

    static Period period(JsonFields json) {
        return new Period(day(json, "from"), day(json, "until"));
    }

    private static Optional<LocalDate> day(JsonFields json, String name) {
        return json.parsed(name, LocalDate::parse);
    }

    static LocalizedText words(JsonFields json, String name) {
        return json.optionalObject(name).map(QuestionnaireJson::words).orElse(LocalizedText.EMPTY);
    }

    private static LocalizedText words(JsonFields json) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        json.names().forEach(language -> byLanguage.put(language, json.text(language)));
        return new LocalizedText(byLanguage);
    }
}
