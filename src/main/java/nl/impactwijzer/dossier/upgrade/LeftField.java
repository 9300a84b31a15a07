package nl.impactwijzer.dossier.upgrade;

import java.util.List;
import java.util.Optional;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.text.LocalizedText;

/// A field in a row that could not go along with its row.
///
/// @param again the fields that ask it now
record LeftField(
        Row row,
        String field,
        Optional<Question> question,
        Response response,
        AtticItem.Why why,
        LocalizedText reason,
        List<String> again) {}
