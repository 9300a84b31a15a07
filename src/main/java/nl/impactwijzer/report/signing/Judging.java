package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.impactwijzer.report.signing.SignatureJudgement.Coverage;
import nl.impactwijzer.report.signing.Verification.Integrity;
import nl.impactwijzer.text.Message;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// The judging of one file: the signature library's opinion, our own comparison of the versions, and the bytes of what
/// was appended, taken together. The worst of the three counts.
final class Judging {
    private final byte[] file;
    private final Versions versions;
    private final PDDocument document;
    private final Set<Reason> reasons =
            new TreeSet<>(Comparator.comparing(Reason::integrity).reversed().thenComparing(Reason::key));

    private record Reason(Integrity integrity, String key) {}

    /// A signed field with the bytes that its signature covers.
    private record Signed(PDSignatureField field, SignedRange range) {}

    Judging(Versions versions) throws IOException {
        file = versions.file();
        this.versions = versions;
        document = versions.whole();
    }

    Verification verdict() throws IOException {
        List<Signed> signed = signedFields();
        if (signed.stream().allMatch(one -> TimeStampField.is(one.field()))) {
            return new Verification.Unsigned(asItIs());
        }
        if (signed.size() > Limits.SIGNATURES) {
            throw new Refused("signing.file.tooLarge");
        }
        if (!signed.stream().allMatch(one -> one.range().isHonest(file))) {
            return broken(signed, "signing.reason.range");
        }
        ContentReading reading = ContentReading.start(
                Arrays.copyOf(file, signed.getFirst().range().end()));
        List<Signed> people =
                signed.stream().filter(one -> !TimeStampField.is(one.field())).toList();
        StampOpinion.All opinions = LibraryOpinion.of(versions);
        if (opinions.signatures().size() != people.size()
                || opinions.documentStamps() != signed.size() - people.size()) {
            // The library drops a signature that it cannot read, and would then say that there is none.
            return broken(signed, "signing.reason.damaged");
        }
        List<Message> active = ActiveContent.in(document.getDocument());
        active.forEach(why -> reasons.add(new Reason(Integrity.NOT_FULLY_CHECKED, why.key())));
        List<SignatureJudgement> judgements = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            judgements.add(judgement(people, i, opinions));
        }
        stamps(signed, opinions.stamps());
        tail(signed.getLast());
        SignedContent content = reading.with(active);
        updates(signed, content);
        return new Verification.Judged(integrity(), messages(), judgements, content);
    }

    /// In the order in which they were made.
    private List<Signed> signedFields() {
        List<Signed> signed = new ArrayList<>();
        for (PDSignatureField field : document.getSignatureFields()) {
            PDSignature signature = field.getSignature();
            if (signature != null) {
                signed.add(new Signed(field, SignedRange.of(signature)));
            }
        }
        signed.sort(Comparator.comparingInt(one -> one.range().end()));
        return signed;
    }

    private Verification broken(List<Signed> signed, String key) throws IOException {
        reasons.add(new Reason(Integrity.BROKEN, key));
        List<SignatureJudgement> judgements = new ArrayList<>();
        for (int i = 0; i < signed.size(); i++) {
            PDSignatureField field = signed.get(i).field();
            if (TimeStampField.is(field)) {
                continue;
            }
            judgements.add(new SignatureJudgement(
                    name(field),
                    role(field),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    "",
                    Coverage.LATER_CHANGES,
                    i + 1,
                    signed.size(),
                    false));
        }
        return new Verification.Judged(Integrity.BROKEN, messages(), judgements, asItIs());
    }

    private SignedContent asItIs() throws IOException {
        return ContentReader.read(document).with(ActiveContent.in(document.getDocument()));
    }

    /// Time stamps must fit what they are over, and nothing may have changed after them either.
    private void stamps(List<Signed> signed, List<StampOpinion> opinions) throws IOException {
        if (!opinions.stream().allMatch(StampOpinion::sound)) {
            reasons.add(new Reason(Integrity.BROKEN, "signing.reason.timeStamp"));
        }
        for (Signed one : signed) {
            if (TimeStampField.is(one.field())) {
                coverage(one);
            }
        }
    }

    private static Optional<ProvenTime> proven(String field, List<StampOpinion> stamps) {
        return stamps.stream()
                .filter(stamp -> stamp.sound() && stamp.signatures().contains(field))
                .map(StampOpinion::time)
                .min(Comparator.comparing(ProvenTime::at));
    }

    private SignatureJudgement judgement(List<Signed> signed, int index, StampOpinion.All opinions) throws IOException {
        Signed one = signed.get(index);
        String field = name(one.field());
        LibraryOpinion opinion = opinions.signatures().stream()
                .filter(candidate -> candidate.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new Refused("signing.file.unreadable"));
        note(opinion);
        if (!opinion.baseline() || !one.range().hasOneDetachedSigner()) {
            reasons.add(new Reason(Integrity.NOT_FULLY_CHECKED, "signing.reason.level"));
        }
        boolean expired = opinion.signer().isPresent()
                && opinion.claimed().isPresent()
                && !opinion.signer().get().isValidAt(opinion.claimed().get());
        return new SignatureJudgement(
                field,
                role(one.field()),
                opinion.signer(),
                opinion.claimed(),
                proven(field, opinions.stamps()),
                opinion.problem() == LibraryOpinion.Problem.NONE || opinion.problem() == LibraryOpinion.Problem.FORM,
                opinion.level(),
                coverage(one),
                index + 1,
                signed.size(),
                expired);
    }

    private void note(LibraryOpinion opinion) {
        switch (opinion.problem()) {
            case NONE -> {}
            case CONTENT -> reasons.add(new Reason(Integrity.BROKEN, "signing.reason.content"));
            case CRYPTOGRAPHY -> reasons.add(new Reason(Integrity.BROKEN, "signing.reason.cryptography"));
            case FORM -> reasons.add(new Reason(Integrity.CHANGED, "signing.reason.form"));
        }
    }

    private Coverage coverage(Signed one) throws IOException {
        if (one.range().end() == file.length) {
            return Coverage.WHOLE_FILE;
        }
        PDDocument version = versions.at(one.range().end());
        if (!holds(version, one)) {
            reasons.add(new Reason(Integrity.CHANGED, "signing.reason.moved"));
            return Coverage.LATER_CHANGES;
        }
        Set<LaterChanges.Kind> changes = LaterChanges.between(version.getDocument(), document.getDocument());
        for (LaterChanges.Kind change : changes) {
            reasons.add(new Reason(
                    Integrity.CHANGED, "signing.change." + change.name().toLowerCase(Locale.ROOT)));
        }
        return changes.isEmpty() ? Coverage.LATER_SIGNATURES : Coverage.LATER_CHANGES;
    }

    /// Whether the signed version itself holds this signature, in the same field.
    private static boolean holds(PDDocument version, Signed one) {
        String name = name(one.field());
        return version.getSignatureFields().stream()
                .filter(field -> name(field).equals(name))
                .map(PDSignatureField::getSignature)
                .filter(Objects::nonNull)
                .anyMatch(signature ->
                        SignedRange.of(signature).end() == one.range().end());
    }

    /// Behind the last signature nothing may stand, unless it is data to prove certificates with (`DSS`).
    private void tail(Signed last) throws IOException {
        if (last.range().end() == file.length) {
            return;
        }
        COSDictionary before =
                versions.at(last.range().end()).getDocumentCatalog().getCOSObject();
        COSDictionary now = document.getDocumentCatalog().getCOSObject();
        COSName proofs = COSName.getPDFName("DSS");
        if (Objects.equals(before.getItem(proofs), now.getItem(proofs)) || now.getItem(proofs) == null) {
            reasons.add(new Reason(Integrity.CHANGED, "signing.reason.tail"));
        }
    }

    private void updates(List<Signed> signed, SignedContent content) {
        AppendedBytes bytes = new AppendedBytes(file);
        boolean plain = true;
        for (int i = 1; i < signed.size(); i++) {
            plain &= bytes.isPlain(
                    signed.get(i - 1).range().end(), signed.get(i).range().end());
        }
        int end = signed.getLast().range().end();
        if (end < file.length) {
            plain &= bytes.isPlain(end, file.length);
        }
        if (!plain) {
            reasons.add(
                    content.saysItIsOurs()
                            ? new Reason(Integrity.CHANGED, "signing.reason.update")
                            : new Reason(Integrity.NOT_FULLY_CHECKED, "signing.reason.foreign"));
        }
    }

    private Integrity integrity() {
        return reasons.stream()
                .map(Reason::integrity)
                .max(Comparator.naturalOrder())
                .orElse(Integrity.INTACT);
    }

    private List<Message> messages() {
        return reasons.stream().map(reason -> Message.of(reason.key())).toList();
    }

    private static String name(PDSignatureField field) {
        return Objects.requireNonNullElse(field.getFullyQualifiedName(), "");
    }

    private static String role(PDSignatureField field) {
        return Objects.requireNonNullElse(field.getAlternateFieldName(), "");
    }
}
