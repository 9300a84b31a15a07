package nl.impactwijzer.questionnaire.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.impactwijzer.questionnaire.Definition;
import nl.impactwijzer.questionnaire.RiskProfile;

/// Whether bands and labels give a level to everything, without overlap, and never a lower level to a higher score.
final class BandCheck implements Check {

    @Override
    public void check(Draft draft, Findings findings) {
        Definition definition = draft.definition();
        for (int i = 0; i < definition.profiles().size(); i++) {
            String at = "/profiles/" + i;
            switch (definition.profiles().get(i)) {
                case RiskProfile.Bands bands -> bands(definition, bands, at + "/bands", findings);
                case RiskProfile.Labels labels -> labels(definition, labels, at + "/labels", findings);
                case RiskProfile.SeverityLed _, RiskProfile.Matrix _ -> {}
            }
        }
    }

    private static void labels(Definition definition, RiskProfile.Labels profile, String pointer, Findings findings) {
        for (int i = 0; i < profile.labels().size(); i++) {
            level(definition, profile.labels().get(i).level(), pointer + "/" + i, findings);
        }
    }

    private static void bands(Definition definition, RiskProfile.Bands profile, String pointer, Findings findings) {
        List<RiskProfile.Band> bands = profile.bands();
        int before = 0;
        int rankBefore = 0;
        for (int i = 0; i < bands.size(); i++) {
            RiskProfile.Band band = bands.get(i);
            String at = pointer + "/" + i;
            if (band.upTo() <= before) {
                findings.add(Proof.BANDS_OVERLAP, at, "upTo", band.upTo(), "before", before);
            } else if (!isHit(profile, before, band.upTo())) {
                findings.add(Proof.BAND_NEVER_HIT, at);
            }
            Optional<Integer> rank = level(definition, band.level(), at, findings);
            if (rank.isPresent() && rank.get() < rankBefore) {
                findings.add(Proof.BANDS_FALL, at);
            }
            rankBefore = rank.orElse(rankBefore);
            before = Math.max(before, band.upTo());
        }
        int max = profile.likelihood().steps().size() * profile.impact().steps().size();
        if (before < max) {
            findings.add(Proof.BANDS_HOLE, pointer, "upTo", before, "max", max);
        }
    }

    private static boolean isHit(RiskProfile.Bands profile, int above, int upTo) {
        int most = profile.impact().steps().size();
        return IntStream.rangeClosed(1, profile.likelihood().steps().size())
                .flatMap(likelihood -> IntStream.rangeClosed(1, most).map(impact -> likelihood * impact))
                .anyMatch(product -> product > above && product <= upTo);
    }

    private static Optional<Integer> level(Definition definition, String code, String pointer, Findings findings) {
        Optional<Integer> rank = MatrixCheck.rank(definition, code);
        if (rank.isEmpty()) {
            findings.add(Proof.UNKNOWN_LEVEL, pointer + "/level", "id", code);
        }
        return rank;
    }
}
