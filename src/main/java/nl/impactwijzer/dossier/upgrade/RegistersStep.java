package nl.impactwijzer.dossier.upgrade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.OwnProfile;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.dossier.SetAside;
import nl.impactwijzer.questionnaire.EffectProfile;
import nl.impactwijzer.questionnaire.Migration;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.RiskProfile;
import nl.impactwijzer.questionnaire.Scale;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;

/// Moves what is no answer: risks, effects, what was set aside, the track. They all stay; only what they point to and
/// is gone goes to the attic, so that no outcome becomes milder by moving.
final class RegistersStep {

    private final Questionnaire before;
    private final Questionnaire after;
    private final References references;
    private final Dossier dossier;
    private final Attic attic;
    private final List<Line> lines;

    RegistersStep(
            Questionnaire before,
            Questionnaire after,
            References references,
            Dossier dossier,
            Attic attic,
            List<Line> lines) {
        this.before = before;
        this.after = after;
        this.references = references;
        this.dossier = dossier;
        this.attic = attic;
        this.lines = lines;
    }

    /// The dossier with everything but its answers moved.
    Dossier move() {
        List<OwnProfile> profiles =
                dossier.profiles().stream().map(this::profile).toList();
        return dossier.withProfiles(profiles)
                .withRisks(dossier.risks().stream().map(this::risk).toList())
                .withSetAside(setAside())
                .withEffects(dossier.effects().stream().map(this::effect).toList())
                .withTrack(track());
    }

    private Risk risk(Risk risk) {
        String at = "risks/" + risk.id();
        Optional<String> catalogue = risk.catalogue().flatMap(id -> {
            Optional<String> now = references.now(Migration.Thing.RISK, id);
            if (now.isEmpty()) {
                left(
                        at + "/catalogue",
                        "catalogue",
                        risk.title(),
                        Response.of(new Answer.Single(id)),
                        before.risk(id).map(known -> known.title()).orElse(LocalizedText.same(id)),
                        references.reason(Migration.Thing.RISK, id));
            }
            return now;
        });
        String category = references
                .now(Migration.Thing.CATEGORY, risk.category())
                .orElseGet(() -> {
                    left(
                            at + "/category",
                            "category",
                            risk.title(),
                            Response.of(new Answer.Single(risk.category())),
                            before.category(risk.category())
                                    .map(known -> known.title())
                                    .orElse(LocalizedText.EMPTY),
                            references.reason(Migration.Thing.CATEGORY, risk.category()));
                    return "";
                });
        Risk moved = new Risk(
                risk.id(),
                catalogue,
                risk.title(),
                risk.description(),
                category,
                topics(Migration.Thing.PRINCIPLE, risk.principles(), at + "/principles", "principles", risk.title()),
                topics(Migration.Thing.RIGHT, risk.rights(), at + "/rights", "rights", risk.title()),
                risk.profile(),
                risk.scores(),
                risk.strength(),
                risk.rationale(),
                risk.evidence(),
                risk.override().flatMap(override -> override(risk, override)),
                risk.sourceLabel());
        return scored(moved);
    }

    private Optional<Risk.LevelOverride> override(Risk risk, Risk.LevelOverride override) {
        Optional<String> level = references.now(Migration.Thing.LEVEL, override.level());
        if (level.isEmpty()) {
            left(
                    "risks/" + risk.id() + "/override",
                    "override",
                    risk.title(),
                    new Response(
                            new Answer.Single(override.level()),
                            override.reason(),
                            List.of(),
                            Optional.empty(),
                            override.by(),
                            override.at()),
                    before.level(override.level()).map(known -> known.label()).orElse(LocalizedText.EMPTY),
                    references.reason(Migration.Thing.LEVEL, override.level()));
        }
        return level.map(code -> new Risk.LevelOverride(code, override.reason(), override.by(), override.at()));
    }

    /// Scores whose profile or steps are gone must be given again.
    private Risk scored(Risk risk) {
        Optional<OwnProfile> own = dossier.profiles().stream()
                .filter(profile -> profile.id().equals(risk.profile()))
                .findFirst();
        if (own.isPresent()) {
            return levelsStay(own.get()) ? risk : withoutScores(risk, risk.profile());
        }
        Optional<String> profile = references.now(Migration.Thing.PROFILE, risk.profile());
        if (profile.isEmpty()) {
            return withoutScores(
                    risk,
                    after.definition().profiles().stream()
                            .map(RiskProfile::id)
                            .findFirst()
                            .orElse(""));
        }
        Risk moved = risk.edit().profile(profile.get()).done();
        for (Map.Entry<Stage, RiskScore> entry : new TreeMap<>(risk.scores()).entrySet()) {
            boolean fitted = fits(entry.getValue(), before.profile(risk.profile()));
            if (fitted && !fits(entry.getValue(), after.profile(profile.get()))) {
                scoreLeft(risk, entry.getKey(), entry.getValue());
                moved = moved.edit().score(entry.getKey(), RiskScore.EMPTY).done();
            }
        }
        return moved;
    }

    private Risk withoutScores(Risk risk, String profile) {
        risk.scores().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> scoreLeft(risk, entry.getKey(), entry.getValue()));
        Risk moved = risk.edit().profile(profile).done();
        for (Stage stage : risk.scores().keySet()) {
            moved = moved.edit().score(stage, RiskScore.EMPTY).done();
        }
        return moved;
    }

    private void scoreLeft(Risk risk, Stage stage, RiskScore score) {
        Map<String, Response> steps = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            OptionalInt step = score.step(dimension);
            if (step.isPresent()) {
                steps.put(dimension.code(), Response.of(new Answer.Amount(BigDecimal.valueOf(step.getAsInt()))));
            }
        }
        if (!score.label().isEmpty()) {
            steps.put("label", Response.of(new Answer.Single(score.label())));
        }
        if (score.vulnerable()) {
            steps.put("vulnerable", Response.of(new Answer.Single("true")));
        }
        if (score.actual()) {
            steps.put("actual", Response.of(new Answer.Single("true")));
        }
        Answer answer = new Answer.Rows(List.of(new Row(stage.code(), "", steps)));
        left(
                "risks/" + risk.id() + "/" + stage.code(),
                "score." + stage.code(),
                risk.title(),
                Response.of(answer),
                Spoken.both(Optional.empty(), answer),
                references.reason(Migration.Thing.PROFILE, risk.profile()));
    }

    private boolean levelsStay(OwnProfile profile) {
        return profile.bands().stream()
                        .allMatch(band -> references
                                .now(Migration.Thing.LEVEL, band.level())
                                .isPresent())
                && profile.matrix().stream()
                        .flatMap(List::stream)
                        .allMatch(level ->
                                references.now(Migration.Thing.LEVEL, level).isPresent());
    }

    /// An own profile has its own steps; only the levels are those of the questionnaire.
    private OwnProfile profile(OwnProfile profile) {
        return new OwnProfile(
                profile.id(),
                profile.title(),
                profile.likelihood(),
                profile.impact(),
                profile.bands().stream()
                        .map(band -> new OwnProfile.OwnBand(band.upTo(), level(band.level())))
                        .toList(),
                profile.matrix().stream()
                        .map(row -> row.stream().map(this::level).toList())
                        .toList());
    }

    private String level(String code) {
        return references.now(Migration.Thing.LEVEL, code).orElse(code);
    }

    private static boolean fits(RiskScore score, Optional<RiskProfile> profile) {
        return profile.map(known -> switch (known) {
                    case RiskProfile.SeverityLed led ->
                        has(led.likelihood(), score.step(Dimension.LIKELIHOOD))
                                && has(led.severity(), score.step(Dimension.SEVERITY))
                                && has(led.extent(), score.step(Dimension.EXTENT))
                                && has(led.reversibility(), score.step(Dimension.REVERSIBILITY));
                    case RiskProfile.Matrix matrix ->
                        has(matrix.likelihood(), score.step(Dimension.LIKELIHOOD))
                                && has(matrix.impact(), score.step(Dimension.IMPACT));
                    case RiskProfile.Bands bands ->
                        has(bands.likelihood(), score.step(Dimension.LIKELIHOOD))
                                && has(bands.impact(), score.step(Dimension.IMPACT));
                    case RiskProfile.Labels labels ->
                        score.label().isEmpty()
                                || labels.labels().stream()
                                        .anyMatch(label -> label.code().equals(score.label()));
                })
                .orElse(false);
    }

    private static boolean has(Scale scale, OptionalInt step) {
        return step.isEmpty() || scale.step(step.getAsInt()).isPresent();
    }

    private List<SetAside> setAside() {
        List<SetAside> kept = new ArrayList<>();
        for (SetAside aside : dossier.setAside()) {
            Optional<String> now = references
                    .now(Migration.Thing.RISK, aside.catalogue())
                    .filter(id ->
                            kept.stream().noneMatch(other -> other.catalogue().equals(id)));
            if (now.isPresent()) {
                kept.add(new SetAside(now.get(), aside.reason(), aside.by(), aside.at()));
            } else {
                LocalizedText title =
                        before.risk(aside.catalogue()).map(risk -> risk.title()).orElse(LocalizedText.EMPTY);
                left(
                        "setAside/" + aside.catalogue(),
                        "setAside",
                        aside.catalogue(),
                        new Response(
                                new Answer.Single(aside.catalogue()),
                                aside.reason(),
                                List.of(),
                                Optional.empty(),
                                aside.by(),
                                aside.at()),
                        title,
                        references.reason(Migration.Thing.RISK, aside.catalogue()));
            }
        }
        return kept;
    }

    private Effect effect(Effect effect) {
        String at = "effects/" + effect.id();
        Optional<EffectProfile> was = before.definition().effects();
        Optional<EffectProfile> is = after.definition().effects();
        return effect.withPrinciples(topics(
                        Migration.Thing.PRINCIPLE,
                        effect.principles(),
                        at + "/principles",
                        "principles",
                        effect.title()))
                .withRights(topics(Migration.Thing.RIGHT, effect.rights(), at + "/rights", "rights", effect.title()))
                .likely(step(
                        effect,
                        "likelihood",
                        effect.likelihood(),
                        was.map(EffectProfile::likelihood),
                        is.map(EffectProfile::likelihood)))
                .sized(step(effect, "size", effect.size(), was.map(EffectProfile::size), is.map(EffectProfile::size)))
                .reaching(step(
                        effect,
                        "extent",
                        effect.extent(),
                        was.map(EffectProfile::extent),
                        is.map(EffectProfile::extent)));
    }

    private OptionalInt step(Effect effect, String name, OptionalInt step, Optional<Scale> was, Optional<Scale> is) {
        boolean fitted = was.filter(scale -> has(scale, step)).isPresent();
        if (step.isEmpty() || !fitted || is.filter(scale -> has(scale, step)).isPresent()) {
            return step;
        }
        Answer answer = new Answer.Amount(BigDecimal.valueOf(step.getAsInt()));
        left(
                "effects/" + effect.id() + "/" + name,
                "effect." + name,
                effect.title(),
                Response.of(answer),
                was.flatMap(scale -> scale.step(step.getAsInt()))
                        .map(Scale.Step::label)
                        .orElse(LocalizedText.EMPTY),
                LocalizedText.EMPTY);
        return OptionalInt.empty();
    }

    private String track() {
        return references.now(Migration.Thing.TRACK, dossier.track()).orElseGet(() -> {
            left(
                    "track",
                    "track",
                    "",
                    Response.of(new Answer.Single(dossier.track())),
                    before.track(dossier.track()).map(track -> track.title()).orElse(LocalizedText.EMPTY),
                    references.reason(Migration.Thing.TRACK, dossier.track()));
            return "";
        });
    }

    private List<String> topics(Migration.Thing thing, List<String> ids, String place, String what, String title) {
        References.Moved moved = references.now(thing, ids);
        if (!moved.gone().isEmpty()) {
            Answer answer = new Answer.Multiple(moved.gone());
            left(
                    place,
                    what,
                    title,
                    Response.of(answer),
                    Spoken.both(Optional.empty(), answer),
                    references.reason(thing, moved.gone().getFirst()));
        }
        return moved.kept();
    }

    private void left(
            String place, String what, String title, Response response, LocalizedText words, LocalizedText reason) {
        Spot spot = new Spot(
                place,
                "",
                LocalizedText.EMPTY,
                Spoken.both(Message.of("upgrade.thing." + what, "title", title)),
                Optional.empty(),
                response);
        attic.put(spot, words, AtticItem.Why.REFERENCE, reason, List.of());
        lines.add(new Line(
                Fate.ATTIC,
                Optional.of(spot),
                List.of(),
                Message.of("upgrade.gone." + what.replaceAll("\\..*", "")),
                reason));
    }
}
