package nl.impactwijzer.dossier;

import java.util.Map;

/// One row, such as one AI function or one person heard. Its id is stable and never a position.
public record Row(String id, String title, Map<String, Response> answers) {

    public Row {
        answers = Ordered.copy(answers);
    }

    public Response response(String question) {
        return answers.getOrDefault(question, Response.NONE);
    }

    public Row with(String question, Response response) {
        return new Row(id, title, Ordered.with(answers, question, response));
    }

    public Row titled(String newTitle) {
        return new Row(id, newTitle, answers);
    }
}
