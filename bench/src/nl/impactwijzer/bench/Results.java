package nl.impactwijzer.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The figures of one run, as a table for people and as JSON for programs.
record Results(Map<String, String> circumstances, List<Figure> figures) {

    String table() {
        StringBuilder table = new StringBuilder();
        circumstances.forEach(
                (name, value) -> table.append(name).append(": ").append(value).append("\n"));
        table.append("\n| wat | gemeten | referentie | keer | geheugen | geheugen van de referentie |\n");
        table.append("| --- | --- | --- | --- | --- | --- |\n");
        figures.forEach(figure -> table.append("| ")
                .append(String.join(
                        " | ",
                        figure.what(),
                        time(figure.measured()),
                        time(figure.against()) + " (" + figure.reference() + ")",
                        ratio(figure),
                        memory(figure.peak()),
                        memory(figure.referencePeak())))
                .append(" |\n"));
        return table.toString();
    }

    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        circumstances.forEach(root::put);
        figures.forEach(figure -> {
            ObjectNode json = root.withArray("figures").addObject();
            json.put("id", figure.id()).put("what", figure.what());
            json.set("measured", json(figure.measured(), figure.peak()));
            json.put("reference", figure.reference());
            json.set("against", json(figure.against(), figure.referencePeak()));
            json.put("ratio", figure.ratio().median());
        });
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode json(Samples samples, Peak peak) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("n", samples.values().size()).put("p50", samples.median()).put("p99", samples.percentile(99));
        json.put("least", samples.percentile(0)).put("most", samples.percentile(100));
        peak.resident().ifPresent(mib -> json.put("residentMiB", mib));
        peak.heap().ifPresent(mib -> json.put("heapMiB", mib));
        return json;
    }

    /// The median, with the whole spread of a few values and the 99th percentile of many.
    private static String time(Samples samples) {
        return number(samples.median()) + " ms"
                + (samples.isMany()
                        ? ", p99 " + number(samples.percentile(99))
                        : " (" + number(samples.percentile(0)) + "–" + number(samples.percentile(100)) + ")");
    }

    private static String ratio(Figure figure) {
        Samples ratio = figure.ratio();
        return ratio.isMany()
                ? number(ratio.median())
                : number(ratio.median()) + " (" + number(ratio.percentile(0)) + "–" + number(ratio.percentile(100))
                        + ")";
    }

    private static String memory(Peak peak) {
        return mib(peak.resident()) + ", objecten " + mib(peak.heap());
    }

    private static String mib(OptionalDouble mib) {
        return mib.isPresent() ? Math.round(mib.getAsDouble()) + " MiB" : "niet gemeten";
    }

    private static String number(double value) {
        return value < 10 ? String.format(Locale.of("nl"), "%.2f", value) : Long.toString(Math.round(value));
    }
}
