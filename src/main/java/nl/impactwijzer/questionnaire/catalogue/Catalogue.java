package nl.impactwijzer.questionnaire.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.questionnaire.Version;
import nl.impactwijzer.text.LookAlikes;
import nl.impactwijzer.text.Message;
import org.jspecify.annotations.Nullable;

/// Every version of every questionnaire that can be used here.
///
/// One version has one content: a file that says it is a version which is here already, with other content, is refused.
///
/// The files are read when the first of them is asked for, which takes a few tenths of a second: a window that
/// only lists products need not wait for them. Safe for use by several threads.
public final class Catalogue {

    private static final Comparator<Questionnaire> NEWEST_FIRST = (one, other) ->
            Version.of(other.ref().version()).compareTo(Version.of(one.ref().version()));

    private final Supplier<List<QuestionnaireFiles.Outcome>> added;
    private volatile @Nullable Contents contents;

    private Catalogue(Supplier<List<QuestionnaireFiles.Outcome>> added) {
        this.added = added;
    }

    /// The questionnaires that come with the program.
    public static Catalogue builtIn() {
        return new Catalogue(List::of);
    }

    /// The questionnaires that come with the program and those in a folder of the user. A file there that cannot be
    /// used is kept under [#refused()]; a folder that does not exist is empty.
    ///
    /// @param packages opens the packages in that folder
    public static Catalogue with(Path folder, PackageOpener packages) {
        return new Catalogue(() -> QuestionnaireFiles.in(folder, packages));
    }

    /// The same for a folder in which no package can be opened.
    public static Catalogue with(Path folder) {
        return with(folder, _ -> new PackageOpener.Unusable(Message.of("package.notAPackage")));
    }

    /// Reads the files once more, after one was added or a publisher is trusted.
    public synchronized void readAgain() {
        contents = newContents();
    }

    /// Reads the files, unless that was done.
    public void read() {
        contents();
    }

    /// Whether the files were read, so that asking for one costs no time.
    public boolean isRead() {
        return contents != null;
    }

    private Contents contents() {
        Contents here = contents;
        return here == null ? firstContents() : here;
    }

    private synchronized Contents firstContents() {
        Contents here = contents;
        if (here == null) {
            here = newContents();
            contents = here;
        }
        return here;
    }

    /// What a trusted publisher signed goes before a file that only says that it is the same version.
    private Contents newContents() {
        Contents fresh = new Contents();
        List<QuestionnaireFiles.Outcome> outcomes = added.get();
        outcomes.stream().filter(Catalogue::isPublished).forEach(fresh::take);
        outcomes.stream().filter(outcome -> !isPublished(outcome)).forEach(fresh::take);
        return fresh;
    }

    private static boolean isPublished(QuestionnaireFiles.Outcome outcome) {
        return outcome instanceof QuestionnaireFiles.Usable usable
                && usable.provenance() instanceof Provenance.Published;
    }

    /// All of them: those that come with the program in the order of their list, then the user's; of each the newest
    /// version first.
    public List<Questionnaire> all() {
        List<String> ids = contents().byName.values().stream()
                .map(questionnaire -> questionnaire.ref().id())
                .distinct()
                .toList();
        return ids.stream().flatMap(this::versions).toList();
    }

    /// The newest version of that questionnaire.
    public Optional<Questionnaire> newest(String id) {
        return versions(id).findFirst();
    }

    public Optional<Questionnaire> find(String id, String version) {
        return Optional.ofNullable(contents().byName.get(id + " " + version));
    }

    /// The questionnaire with exactly that content.
    public Optional<Questionnaire> find(String sha256) {
        return contents().byName.values().stream()
                .filter(questionnaire -> questionnaire.ref().sha256().equals(sha256))
                .findFirst();
    }

    /// The questionnaire that a dossier was made with. A reference without a hash is content with the version alone.
    public Lookup find(QuestionnaireRef ref) {
        return contents().lookup(ref);
    }

    /// Another questionnaire here whose id people would take for that one.
    public Optional<String> lookAlike(String id) {
        return contents().lookAlike(id);
    }

    /// Where the questionnaire with exactly that content comes from. One that is not here is a concept: nobody on this
    /// computer answers for it.
    public Provenance provenance(QuestionnaireRef ref) {
        Contents here = contents();
        return here.lookup(ref) instanceof Lookup.Found(Questionnaire found)
                ? here.provenance
                        .getOrDefault(key(ref), new Provenance.BuiltIn())
                        .of(found)
                : new Provenance.Concept(Message.of("package.concept.notHere"));
    }

    /// The files of the user that cannot be used, and why.
    public List<Refused> refused() {
        return List.copyOf(contents().refused);
    }

    private Stream<Questionnaire> versions(String id) {
        return contents().byName.values().stream()
                .filter(questionnaire -> questionnaire.ref().id().equals(id))
                .sorted(NEWEST_FIRST);
    }

    private static Refused refuse(Path file, Lookup.OtherContent other) {
        Message message = Message.of(
                "catalogue.sameVersion",
                "name",
                other.wanted().name(),
                "file",
                other.wanted().sha256(),
                "here",
                other.here().sha256());
        return new Refused(file, List.of(message));
    }

    private static Refused refuse(Path file, String id, String other) {
        return new Refused(file, List.of(Message.of("catalogue.lookAlike", "id", id, "other", other)));
    }

    private static String key(QuestionnaireRef ref) {
        return ref.id() + " " + ref.version();
    }

    private static final class Contents {
        private final Map<String, Questionnaire> byName = new LinkedHashMap<>();
        private final Map<String, Provenance> provenance = new LinkedHashMap<>();
        private final List<Refused> refused = new ArrayList<>();

        Contents() {
            BuiltIn.all().forEach(questionnaire -> byName.put(key(questionnaire.ref()), questionnaire));
        }

        Lookup lookup(QuestionnaireRef ref) {
            Questionnaire here = byName.get(key(ref));
            if (here == null) {
                return new Lookup.Absent(ref);
            }
            return ref.sha256().isEmpty() || ref.sha256().equals(here.ref().sha256())
                    ? new Lookup.Found(here)
                    : new Lookup.OtherContent(ref, here.ref());
        }

        Optional<String> lookAlike(String id) {
            return byName.values().stream()
                    .map(here -> here.ref().id())
                    .filter(here -> LookAlikes.areAlike(here, id))
                    .findFirst();
        }

        private void add(QuestionnaireRef ref, QuestionnaireFiles.Usable usable) {
            byName.put(key(ref), usable.questionnaire());
            provenance.put(key(ref), usable.provenance());
        }

        void take(QuestionnaireFiles.Outcome outcome) {
            switch (outcome) {
                case QuestionnaireFiles.Unusable unusable -> refused.add(unusable.refused());
                case QuestionnaireFiles.Usable usable -> {
                    QuestionnaireRef ref = usable.questionnaire().ref();
                    switch (lookup(ref)) {
                        case Lookup.Absent _ ->
                            lookAlike(ref.id())
                                    .ifPresentOrElse(
                                            other -> refused.add(refuse(usable.file(), ref.id(), other)),
                                            () -> add(ref, usable));
                        case Lookup.Found _ -> {}
                        case Lookup.OtherContent other -> refused.add(refuse(usable.file(), other));
                    }
                }
            }
        }
    }
}
