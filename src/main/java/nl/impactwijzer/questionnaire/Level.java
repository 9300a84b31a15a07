package nl.impactwijzer.questionnaire;

import nl.impactwijzer.text.LocalizedText;

/// How grave a risk is in words. Rank 1 is the lowest; the tone names the colour token that screen and report use.
public record Level(String code, int rank, String tone, LocalizedText label) {}
