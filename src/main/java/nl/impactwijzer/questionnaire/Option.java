package nl.impactwijzer.questionnaire;

import nl.impactwijzer.text.LocalizedText;

/// One possible answer of a choice. Its code is kept in dossiers and never changes; an exclusive option excludes all
/// others.
public record Option(String code, LocalizedText label, LocalizedText help, boolean exclusive) {}
