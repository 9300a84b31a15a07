package nl.impactwijzer.questionnaire.texts;

import nl.impactwijzer.text.Message;

/// Why a row of a translator's table cannot be taken over.
///
/// @param row of the table, as a spreadsheet numbers it; 1 is the row with the languages
public record TextProblem(int row, Message sentence) {}
