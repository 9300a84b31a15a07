package nl.impactwijzer.desktop.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import nl.impactwijzer.cli.Called;
import nl.impactwijzer.desktop.assessment.AssessmentSession;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.desktop.testkit.Sessions;
import nl.impactwijzer.desktop.testkit.UiDriver;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.questionnaire.Classification;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Truth;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.report.Banner;
import nl.impactwijzer.report.Block;
import nl.impactwijzer.report.Chapter;
import nl.impactwijzer.report.Inline;
import nl.impactwijzer.report.Report;
import nl.impactwijzer.report.Table;
import nl.impactwijzer.report.compose.ReportComposer;
import nl.impactwijzer.report.compose.ReportOptions;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Difference;
import nl.impactwijzer.scoring.RowOutcome;
import nl.impactwijzer.scoring.Timeline;
import nl.impactwijzer.testkit.AiFunctions;
import nl.impactwijzer.testkit.MemoryStore;
import nl.impactwijzer.testkit.Questionnaires;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Screen, report and command line say the same about every function, on whatever day one looks: each is read as its
/// reader does, and compared.
class SameOutcomeEverywhereTest {

    private static final Questionnaire AI = Questionnaires.ai();
    private static final Classification RULES = AI.classification().orElseThrow();
    private static final Messages DUTCH = Messages.in(Messages.DUTCH);

    @TempDir
    private Path folder;

    /// @param flags  by code
    /// @param duties each as id, party, first day, state and whether it is certain
    private record Told(
            String rowClass,
            boolean provisional,
            Set<String> flags,
            Set<String> roles,
            int count,
            int now,
            Set<String> duties) {}

    @BeforeAll
    static void startJavaFx() {
        UiDriver.start();
    }

    @Test
    void everyFunctionIsToldTheSameOnEveryDayOfTheLaw() throws IOException {
        Dossier dossier = dossier();
        Path file = Files.write(folder.resolve("dossier.json"), DossierJson.write(dossier));
        AssessmentSession session = Sessions.open(AI, dossier, new MemoryStore());
        OutcomePage page = new OutcomePage(session, new Words(Messages.DUTCH), Sessions.background());
        try (UiDriver ui = UiDriver.show(() -> (Parent) page.build())) {
            UiDriver.doOnScreen(page::shown);
            for (LocalDate day : days(dossier)) {
                UiDriver.doOnScreen(() -> session.chooseDay(day));
                Map<String, Told> screen = onScreen(ui.settle(), session);
                assertThat(screen)
                        .as("functions on screen, %s", day)
                        .hasSize(dossier.rows("functies").size());
                assertThat(inReport(dossier, day)).as("report, %s", day).isEqualTo(screen);
                assertThat(onTheCommandLine(file, day))
                        .as("command line, %s", day)
                        .isEqualTo(screen);
            }
        }
    }

    @Test
    void theDaysLookedAtLieOnBothSidesOfWhatTheLawChanges() {
        assertThat(days(dossier()))
                .contains(LocalDate.of(2027, 12, 1), LocalDate.of(2027, 12, 2), LocalDate.of(2026, 11, 22))
                .hasSizeGreaterThan(8);
        assertThat(days(dossier()).stream()
                        .map(day -> onTheCommandLine(write(dossier()), day)
                                .get("Nakijken van toetsen")
                                .now())
                        .distinct())
                .as("the day matters")
                .hasSizeGreaterThan(2);
    }

    @Test
    void theReportNamesItsReferenceDateOnTheCoverAndOnItsFirstPage() {
        LocalDate day = LocalDate.of(2027, 12, 2);
        Report report = report(dossier(), day);
        assertThat(report.cover().facts())
                .filteredOn(fact -> fact.label().equals("Peildatum van de regels"))
                .extracting(fact -> plain(fact.value()))
                .containsExactly("2 december 2027");
        assertThat(blocks(report, "summary", Block.Paragraph.class))
                .anyMatch(paragraph -> plain(paragraph.text()).startsWith("Volgens de regels van 2 december 2027."));
        assertThat(blocks(report, "functions", Block.Facts.class).getFirst().facts())
                .anyMatch(fact -> plain(fact.value()).endsWith("op de peildatum, 2 december 2027"));
    }

    @Test
    void aQuickCheckIsCalledSoOnScreenOnPaperAndOnTheCommandLine() {
        Dossier quick = dossier().withTrack("snel");
        String sentence = "Snelle toets: alleen Indeling is gevraagd. "
                + "Wat hoort bij Verplichtingen, Verantwoord gebruik en Oordeel is niet gevraagd en telt dus niet mee.";
        assertToldEverywhere(quick, sentence);
        assertToldEverywhere(dossier().withTrack("volledig"), "Volledige toets: alle delen zijn gevraagd.");
    }

    private void assertToldEverywhere(Dossier dossier, String sentence) {
        AssessmentSession session = Sessions.open(AI, dossier, new MemoryStore());
        OutcomePage page = new OutcomePage(session, new Words(Messages.DUTCH), Sessions.background());
        try (UiDriver ui = UiDriver.show(() -> (Parent) page.build())) {
            assertThat(ui.texts()).contains(sentence);
        }
        assertThat(blocks(report(dossier, session.today()), "summary", Block.Paragraph.class))
                .anyMatch(paragraph -> plain(paragraph.text()).endsWith(sentence));
        assertThat(Called.with("outcome", write(dossier)).out()).contains(sentence);
    }

    private Path write(Dossier dossier) {
        try {
            return Files.write(folder.resolve(dossier.track() + "d.json"), DossierJson.write(dossier));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// One function of each class, one that was in use before the rules, and one of a school that also offers it.
    private static Dossier dossier() {
        Dossier example = AiFunctions.example(AI, Sessions.REKENREIS);
        List<Row> rows = new ArrayList<>(example.rows("functies"));
        Map<String, String> high = Map.of("D02", "ja", "D03", "ja", "E01", "ja");
        Map<String, String> old = new LinkedHashMap<>(high);
        old.putAll(Map.of("A08", "2024-09-01", "A08.gewijzigd", "nee", "A08.overheid", "nee"));
        rows.add(AiFunctions.row("oud", "Van voor de wet", old));
        rows.add(AiFunctions.row("beide", "Zelf gemaakt", high));
        return example.withRows("functies", rows)
                .with(
                        Place.inRow("functies", "beide", "A05"),
                        Response.of(new Answer.Multiple(List.of("aanbieder", "gebruiksverantwoordelijke"))));
    }

    private static List<LocalDate> days(Dossier dossier) {
        return Stream.concat(
                        Timeline.of(AI, dossier).days().stream()
                                .map(Difference::day)
                                .flatMap(day -> Stream.of(day.minusDays(1), day)),
                        Stream.of(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 12, 1), LocalDate.of(2027, 12, 2)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Told> onScreen(UiDriver ui, AssessmentSession session) {
        List<List<String>> cards = ui.read(scene -> scene.getRoot().lookupAll(".iw-class-card").stream()
                .map(SameOutcomeEverywhereTest::texts)
                .toList());
        Map<String, Told> told = new LinkedHashMap<>();
        List<RowOutcome> rows = session.outcome().getValue().rows();
        for (int i = 0; i < cards.size(); i++) {
            List<String> card = cards.get(i);
            Optional<Matcher> counts = card.stream()
                    .filter(line -> line.startsWith("Bekijk "))
                    .map(line -> Pattern.compile("Bekijk (\\d+) .* er (\\d+)").matcher(line))
                    .filter(Matcher::matches)
                    .findFirst();
            Set<String> duties = new TreeSet<>();
            DutyFilter.ALL
                    .of(rows.get(i))
                    .forEach(duty -> duties.add(line(
                            duty.duty().id(),
                            duty.role(),
                            duty.from().map(DUTCH::day),
                            duty.state().code(),
                            duty.truth() != Truth.YES)));
            told.put(
                    card.getFirst(),
                    new Told(
                            card.get(1),
                            card.contains("voorlopig"),
                            marks(RULES.flags(), " (nog niet zeker)", card::contains),
                            marks(
                                    RULES.roles(),
                                    " (nog niet zeker)",
                                    mark -> card.stream()
                                            .filter(line -> line.startsWith("Rol van uw organisatie: "))
                                            .anyMatch(line -> List.of(line.replaceAll("^.*?: |\\.$", "")
                                                            .split(", "))
                                                    .contains(mark))),
                            counts.map(found -> Integer.parseInt(found.group(1)))
                                    .orElse(0),
                            counts.map(found -> Integer.parseInt(found.group(2)))
                                    .orElse(0),
                            duties));
        }
        return told;
    }

    private static Map<String, Told> inReport(Dossier dossier, LocalDate day) {
        Report report = report(dossier, day);
        Map<String, Set<String>> duties = duties(report);
        Map<String, Told> told = new LinkedHashMap<>();
        String title = "";
        Optional<Banner> banner = Optional.empty();
        for (Block block : chapter(report, "functions").blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                title = heading.text();
            } else if (block instanceof Banner found) {
                banner = Optional.of(found);
            } else if (block instanceof Block.Facts facts) {
                Map<String, String> said = facts.facts().stream()
                        .collect(Collectors.toMap(fact -> fact.label(), fact -> plain(fact.value())));
                Matcher counts =
                        Pattern.compile("(\\d+) .*waarvan (\\d+) .*").matcher(said.getOrDefault("Plichten", ""));
                assertThat(counts.matches()).isTrue();
                told.put(
                        title,
                        new Told(
                                banner.orElseThrow().sentence(),
                                banner.orElseThrow().label().startsWith("Voorlopige"),
                                marks(RULES.flags(), " (voorlopig)", among(said.get("Let ook op"))),
                                marks(RULES.roles(), " (voorlopig)", among(said.get("Rollen in de wet"))),
                                Integer.parseInt(counts.group(1)),
                                Integer.parseInt(counts.group(2)),
                                duties.getOrDefault(title, new TreeSet<>())));
            }
        }
        return told;
    }

    /// By title of the function.
    private static Map<String, Set<String>> duties(Report report) {
        Map<String, String> codes = Map.of("voldaan", "met", "deels", "partly", "niet", "not", "open", "open");
        Map<String, Set<String>> duties = new LinkedHashMap<>();
        Optional<String> role = Optional.empty();
        for (Block block : chapter(report, "duties").blocks()) {
            if (block instanceof Block.Heading heading) {
                role = RULES.roles().stream()
                        .filter(mark -> DUTCH.get(mark.label()).equals(heading.text()))
                        .map(Classification.Mark::code)
                        .findFirst();
            } else if (block instanceof Table table) {
                for (Table.Row row : table.rows()) {
                    String from = plain(row.cells().get(0).paragraphs().getFirst());
                    String id =
                            plain(row.cells().get(1).paragraphs().getFirst()).split(" ")[0];
                    for (List<Inline> state : row.cells().get(2).paragraphs()) {
                        String word = ((Inline.Badge) state.getFirst()).word();
                        duties.computeIfAbsent(
                                        plain(state.subList(1, state.size())).strip(), _ -> new TreeSet<>())
                                .add(line(
                                        id,
                                        role,
                                        Optional.of(from).filter(text -> text.matches(".*\\d{4}")),
                                        codes.getOrDefault(word.replace("misschien; ", ""), "?"),
                                        word.startsWith("misschien")));
                    }
                }
            }
        }
        return duties;
    }

    private static Map<String, Told> onTheCommandLine(Path file, LocalDate day) {
        Map<String, Told> told = new LinkedHashMap<>();
        JsonNode json =
                Called.with("outcome", file, "--format", "json", "--as-of", day).json();
        assertThat(json.path("asOf").stringValue()).isEqualTo(day.toString());
        for (JsonNode function : json.path("functions")) {
            Set<String> all = new TreeSet<>();
            Set<String> now = new TreeSet<>();
            Set<String> duties = new TreeSet<>();
            for (JsonNode duty : function.path("duties")) {
                String id = duty.path("id").stringValue();
                if (!duty.path("advice").booleanValue()) {
                    all.add(id);
                    if (duty.path("binding").booleanValue()) {
                        now.add(id);
                    }
                }
                duties.add(line(
                        id,
                        text(duty.path("role")),
                        text(duty.path("from")).map(LocalDate::parse).map(DUTCH::day),
                        duty.path("state").stringValue(),
                        duty.path("provisional").booleanValue()));
            }
            told.put(
                    function.path("title").stringValue(),
                    new Told(
                            text(function.path("class"))
                                    .flatMap(RULES::rowClass)
                                    .map(known -> DUTCH.get(known.label()))
                                    .orElse("Geen klasse"),
                            function.path("provisional").booleanValue(),
                            codes(function.path("flags")),
                            codes(function.path("roles")),
                            all.size(),
                            now.size(),
                            duties));
        }
        return told;
    }

    private static String line(
            String duty, Optional<String> role, Optional<String> from, String state, boolean uncertain) {
        return String.join(" | ", duty, role.orElse("-"), from.orElse("-"), state, uncertain ? "?" : "");
    }

    /// The codes of the marks whose label is shown, with or without a word for what is not certain.
    private static Set<String> marks(
            List<? extends Classification.Mark> marks, String uncertain, Predicate<String> shown) {
        return marks.stream()
                .filter(mark -> {
                    String label = DUTCH.get(mark.label());
                    return shown.test(label) || shown.test(label + uncertain);
                })
                .map(Classification.Mark::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Predicate<String> among(String list) {
        return mark -> List.of(list.split(", ")).contains(mark);
    }

    private static Set<String> codes(JsonNode list) {
        Set<String> codes = new TreeSet<>();
        list.forEach(code -> codes.add(code.stringValue()));
        return codes;
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    private static Report report(Dossier dossier, LocalDate day) {
        Assessment assessment = Assessment.of(AI, dossier, day);
        return ReportComposer.compose(
                assessment,
                assessment.outcome(),
                ReportOptions.complete(Instant.parse("2026-11-22T12:00:00Z"), "", "", "1", new Provenance.BuiltIn()),
                DUTCH);
    }

    private static Chapter chapter(Report report, String anchor) {
        return report.chapters().stream()
                .filter(chapter -> chapter.anchor().equals(anchor))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Block> List<T> blocks(Report report, String anchor, Class<T> kind) {
        return chapter(report, anchor).blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static String plain(List<Inline> line) {
        return line.stream()
                .map(piece -> switch (piece) {
                    case Inline.Text text -> text.text();
                    case Inline.Strong text -> text.text();
                    case Inline.Quiet text -> text.text();
                    case Inline.Badge badge -> badge.word();
                    case Inline.Link link -> link.text();
                    case Inline.Ref ref -> ref.text();
                })
                .collect(Collectors.joining());
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            texts.add(labeled.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }
}
