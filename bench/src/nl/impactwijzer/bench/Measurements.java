package nl.impactwijzer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.impactwijzer.desktop.Rehearsal;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;

/// Every measurement: which program against which reference, by turns in the same run.
final class Measurements {

    private static final int FEW = 20;
    private static final int MANY = 1_000;
    private static final int MOST = 10_000;
    private static final int LOADS = 21;
    private static final int ANSWERS = 2_000;

    private final Built built;
    private final Display display;
    private final Path folder;
    private final int rounds;

    Measurements(Built built, Display display, Path folder, int rounds) {
        this.built = built;
        this.display = display;
        this.folder = folder;
        this.rounds = rounds;
    }

    List<Figure> start() throws IOException {
        Path empty = rehearse("empty.aot", EmptyWindow.class);
        Path program = rehearse("program.aot", RehearsedProgram.class, rehearsalData());
        Path few = store("few", FEW);
        List<Figure> figures = new ArrayList<>();
        figures.add(ready(
                "start",
                "start tot bruikbaar venster, " + FEW + " producten in de lijst",
                () -> desktop(noted(program), StartedProgram.class, few.toString()),
                "leeg JavaFX-venster, zelfde thema, net zo gestart",
                () -> desktop(noted(empty), EmptyWindow.class)));
        figures.add(ready(
                "start-without-note",
                "het zelfde zonder AOT-cache",
                () -> desktop(built.nativeParts(), StartedProgram.class, few.toString()),
                "leeg venster zonder AOT-cache",
                () -> desktop(built.nativeParts(), EmptyWindow.class)));
        return figures;
    }

    List<Figure> score() {
        Child child = child(built.desktopOptions(), Scoring.class, Integer.toString(ANSWERS));
        return List.of(new Figure(
                "rescore",
                "nieuwe uitkomst na een antwoord, " + Scoring.QUESTIONS + " vragen",
                child.samples(Scoring.LARGE),
                child.peak(),
                "het zelfde met de 97 vragen van de KIA",
                child.samples(Scoring.SMALL),
                child.peak()));
    }

    List<Figure> report() {
        Path example = folder.resolve("example.impactwijzer");
        command("sample", "kia", "-o", example.toString());
        Figure cold = ready(
                "report-cold",
                "ondertekend rapport van het voorbeeld, nieuwe Java",
                () -> command(
                        "report",
                        example.toString(),
                        "-o",
                        folder.resolve("report.pdf").toString(),
                        "--self-made",
                        "Proef"),
                "een lege bladzijde, ondertekend, nieuwe Java",
                () -> commandLine(EmptyReport.class, folder.resolve("empty.pdf").toString()));
        Child warm = child(built.desktopOptions(), Reporting.class, Integer.toString(rounds));
        return List.of(
                cold,
                new Figure(
                        "report-warm",
                        "ondertekend rapport van het voorbeeld, de zoveelste keer",
                        warm.samples(Reporting.REPORT),
                        warm.peak(),
                        "een lege bladzijde, ondertekend, de zoveelste keer",
                        warm.samples(Reporting.EMPTY),
                        warm.peak()));
    }

    List<Figure> sign() throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (String pages : List.of("60", "300")) {
            Path place = Files.createDirectories(folder.resolve("sign" + pages));
            List<Child> ours = new ArrayList<>();
            List<Child> plain = new ArrayList<>();
            child(built.desktopOptions(), LongReport.class, pages, place.toString());
            byTurns(
                    () -> child(built.desktopOptions(), LongReport.class, pages, place.toString()),
                    ours,
                    () -> child(
                            built.desktopOptions(),
                            PlainPages.class,
                            place.resolve("nul.pdf").toString()),
                    plain);
            String reference = "PDFBox dat dezelfde woorden op " + pages + " kale bladzijden zet";
            figures.add(written(
                    "pages-" + pages,
                    "rapport van ongeveer " + pages + " bladzijden",
                    LongReport.WRITE,
                    ours,
                    reference,
                    plain));
            figures.add(written("sign-1-" + pages, "en één keer ondertekend", LongReport.ONE, ours, reference, plain));
            figures.add(
                    written("sign-3-" + pages, "en drie keer ondertekend", LongReport.THREE, ours, reference, plain));
            for (String signatures : List.of("een", "drie")) {
                String report = place.resolve(signatures + ".pdf").toString();
                List<Child> judged = new ArrayList<>();
                List<Child> read = new ArrayList<>();
                byTurns(
                        () -> child(built.desktopOptions(), Reading.class, Reading.VERIFY, report),
                        judged,
                        () -> child(built.desktopOptions(), Reading.class, Reading.READ, report),
                        read);
                figures.add(new Figure(
                        "verify-" + signatures + "-" + pages,
                        "controleren, " + pages + " bladzijden, handtekeningen: " + signatures,
                        all(judged, Reading.VERIFY),
                        most(judged),
                        "PDFBox dat alle tekst en alle stromen leest",
                        all(read, Reading.READ),
                        most(read)));
            }
        }
        return figures;
    }

    private static Figure written(
            String id, String what, String series, List<Child> ours, String reference, List<Child> plain) {
        return new Figure(
                id, what, all(ours, series), most(ours), reference, all(plain, PlainPages.WRITE), most(plain));
    }

    List<Figure> store() throws IOException {
        Path program = rehearse("program.aot", RehearsedProgram.class, rehearsalData());
        Path few = store("few", FEW);
        Path many = store("many", MANY);
        List<String> options = Stream.concat(built.desktopOptions().stream(), built.desktopNote().stream())
                .toList();
        List<Child> ours = new ArrayList<>();
        List<Child> plain = new ArrayList<>();
        byTurns(
                () -> child(options, StoreLoading.class, many.toString(), Integer.toString(LOADS)),
                ours,
                () -> child(options, PlainSelect.class, many.toString(), Integer.toString(LOADS)),
                plain);
        return List.of(
                loaded(
                        "store-first",
                        "opslag met 1.000 dossiers openen en lezen, eerste keer",
                        StoreLoading.FIRST,
                        ours,
                        plain),
                loaded(
                        "store-later",
                        "opslag met 1.000 dossiers openen en lezen, daarna",
                        StoreLoading.LATER,
                        ours,
                        plain),
                ready(
                        "start-large",
                        "start tot bruikbaar venster, 1.000 producten in de lijst",
                        () -> desktop(noted(program), StartedProgram.class, many.toString()),
                        "start met " + FEW + " producten",
                        () -> desktop(noted(program), StartedProgram.class, few.toString())));
    }

    List<Figure> feel() throws IOException {
        byte[] kia = Scoring.kia();
        Path few = store("few", FEW);
        Path many = store("most", MOST);
        Path small = opened("small", kia);
        Path large = opened("large", LargeQuestionnaire.inOneSection(kia, Scoring.QUESTIONS));
        Child list = used(Feeling.LIST, many);
        Child shortList = used(Feeling.LIST, few);
        Child plain = desktop(List.of(), PlainTable.class);
        Child answers = used(Feeling.ANSWERS, large);
        Child fewAnswers = used(Feeling.ANSWERS, small);
        return List.of(
                new Figure(
                        "answer",
                        "langste wachten na een antwoord, deel van " + Scoring.QUESTIONS + " vragen",
                        answers.samples(Feeling.ANSWER),
                        answers.peak(),
                        "deel van 8 vragen",
                        fewAnswers.samples(Feeling.ANSWER),
                        fewAnswers.peak()),
                new Figure(
                        "list-open",
                        "lijst van 10.000 producten openen",
                        list.samples(Feeling.OPEN),
                        list.peak(),
                        "lijst van " + FEW + " producten",
                        shortList.samples(Feeling.OPEN),
                        shortList.peak()),
                new Figure(
                        "list-scroll",
                        "tussen twee beelden, lijst van 10.000 producten rolt",
                        list.samples(Feeling.FRAME),
                        list.peak(),
                        "tabel van JavaFX met 10.000 regels rolt",
                        plain.samples(Feeling.FRAME),
                        plain.peak()));
    }

    private Child used(String what, Path data) {
        List<String> command = new ArrayList<>(built.desktopOptions());
        command.addAll(display.options());
        command.addAll(List.of("-cp", built.classPath(), Feeling.class.getName(), what, "--data", data.toString()));
        return Child.run(Built.java(), command, display.environment());
    }

    /// A store with one product and its assessment, by a questionnaire that the program does not bring.
    private Path opened(String name, byte[] file) throws IOException {
        Path data = folder.resolve(name);
        Questionnaire questionnaire = QuestionnaireJson.read(file);
        FilledStore.make(data.toString(), questionnaire, 1);
        Path own = Files.createDirectories(data.resolve("questionnaires").resolve("eigen"));
        Files.write(own.resolve("eigen-1.0.0.json"), file);
        return data;
    }

    private static Figure loaded(String id, String what, String series, List<Child> ours, List<Child> plain) {
        return new Figure(
                id,
                what,
                all(ours, series),
                most(ours),
                "kale SELECT op het zelfde bestand",
                all(plain, series),
                most(plain));
    }

    private Figure ready(
            String id, String what, Supplier<Child> program, String reference, Supplier<Child> referenceProgram) {
        List<Child> ours = new ArrayList<>();
        List<Child> theirs = new ArrayList<>();
        byTurns(program, ours, referenceProgram, theirs);
        return new Figure(id, what, ready(ours), most(ours), reference, ready(theirs), most(theirs));
    }

    /// Who goes first changes every time. The first pair only brings files into memory and is forgotten.
    private void byTurns(
            Supplier<Child> program, List<Child> ours, Supplier<Child> referenceProgram, List<Child> theirs) {
        for (int i = 0; i <= rounds; i++) {
            if (i % 2 == 0) {
                theirs.add(referenceProgram.get());
                ours.add(program.get());
            } else {
                ours.add(program.get());
                theirs.add(referenceProgram.get());
            }
        }
        theirs.removeFirst();
        ours.removeFirst();
    }

    private static Samples ready(List<Child> children) {
        return new Samples(children.stream().map(Child::ready).toList());
    }

    private static Samples all(List<Child> children, String series) {
        return new Samples(children.stream()
                .flatMap(child -> child.samples(series).values().stream())
                .toList());
    }

    private static Peak most(List<Child> children) {
        return children.stream().map(Child::peak).reduce(Peak.UNKNOWN, Peak::most);
    }

    private Child desktop(List<String> note, Class<?> program, String... data) {
        List<String> command = new ArrayList<>(built.desktopOptions());
        command.addAll(note);
        command.addAll(display.options());
        command.addAll(List.of("-cp", built.classPath(), program.getName()));
        for (String path : data) {
            command.addAll(List.of("--data", path));
        }
        return Child.run(Built.java(), command, display.environment());
    }

    private Child command(String... arguments) {
        Path left = folder.resolve("left.txt");
        long begin = System.currentTimeMillis();
        commandLine(
                ReportCommand.class,
                Stream.concat(Stream.of(left.toString()), Stream.of(arguments)).toArray(String[]::new));
        try {
            return ReportCommand.left(left, begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Child commandLine(Class<?> program, String... arguments) {
        return child(
                Stream.concat(built.commandLineOptions().stream(), built.commandLineNote().stream())
                        .toList(),
                program,
                arguments);
    }

    private Child child(List<String> options, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", built.classPath(), program.getName()));
        command.addAll(List.of(arguments));
        return Child.run(Built.java(), command, Map.of());
    }

    private List<String> noted(Path note) {
        return Stream.concat(built.nativeParts().stream(), Built.using(note).stream())
                .toList();
    }

    /// Makes a note of a start as the launcher makes that of the program. The one of the program is made again with the
    /// classes that watch it: looking for those in every jar would count as part of the start.
    private Path rehearse(String name, Class<?> program, String... arguments) throws IOException {
        Path note = built.folder().resolve(name);
        Files.deleteIfExists(note);
        List<String> command = new ArrayList<>(built.desktopOptions());
        command.addAll(built.nativeParts());
        command.add("-XX:AOTCacheOutput=" + note);
        command.addAll(Display.HEADLESS);
        command.addAll(List.of("-cp", Child.classPath(built.program(), built.jar()), program.getName()));
        command.addAll(List.of(arguments));
        Child.run(Built.java(), command, Map.of());
        return note;
    }

    private String[] rehearsalData() {
        String data = folder.resolve("rehearsal").toString();
        child(List.of(), Rehearsal.class, "--prepare", built.nativeFolder().toString(), "--data", data);
        return new String[] {"--data", data};
    }

    private Path store(String name, int dossiers) throws IOException {
        Path data = folder.resolve(name);
        if (!Files.exists(data)) {
            Questionnaire kia = QuestionnaireJson.read(Scoring.kia());
            FilledStore.make(data.toString(), kia, dossiers);
        }
        return data;
    }
}
