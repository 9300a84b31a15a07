package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// What differs between a signed version of a file and the file as it is, object by object, against a list of what a
/// later signature needs. What is not on the list is a change, however harmless it may look.
///
/// Objects that stand at the same place in both are the same bytes. An object with a new number can only be reached
/// through one that changed, or through a reference that pointed to nothing when it was signed; both are looked at.
final class LaterChanges {
    private static final COSName DSS = COSName.getPDFName("DSS");
    private static final COSName EXTENSIONS = COSName.getPDFName("Extensions");
    private static final Set<COSName> IN_A_FIELD = Set.of(COSName.V, COSName.AP, COSName.F);
    private static final Set<COSName> IN_THE_CATALOG = Set.of(DSS, EXTENSIONS, COSName.ACRO_FORM);
    private static final Set<COSName> IN_THE_FORM = Set.of(COSName.SIG_FLAGS);
    /// How a text field without an appearance would be drawn; other programs put it in every form they sign.
    private static final Set<COSName> FOR_TEXT_FIELDS = Set.of(COSName.DA, COSName.DR);

    private final COSDocument signed;
    private final COSDocument last;
    private final AddedStamp stamps;
    private final Set<Kind> found = new TreeSet<>();

    /// What was changed, for the words of a reader.
    enum Kind {
        PAGE,
        ATTACHMENT,
        METADATA,
        ACTION,
        FORM,
        OTHER
    }

    private LaterChanges(COSDocument signed, COSDocument last) {
        this.signed = signed;
        this.last = last;
        stamps = new AddedStamp(signed);
    }

    /// The kinds of change that no signature needs; empty when all is well.
    static Set<Kind> between(COSDocument signed, COSDocument last) {
        LaterChanges changes = new LaterChanges(signed, last);
        changes.compare();
        return changes.found;
    }

    private void compare() {
        for (COSName name : List.of(COSName.ROOT, COSName.INFO, COSName.ENCRYPT)) {
            if (!same(signed.getTrailer().getItem(name), last.getTrailer().getItem(name), 0)) {
                found.add(Kind.OTHER);
            }
        }
        Map<COSObjectKey, Long> before = signed.getXrefTable();
        Map<COSObjectKey, Long> now = last.getXrefTable();
        if (!now.keySet().containsAll(before.keySet())) {
            found.add(Kind.OTHER);
        }
        Set<Long> numbers = new HashSet<>();
        before.keySet().forEach(key -> numbers.add(key.getNumber()));
        List<COSObjectKey> added = new ArrayList<>();
        now.forEach((key, place) -> {
            if (!before.containsKey(key)) {
                added.add(key);
                if (numbers.contains(key.getNumber())) {
                    // A next generation of an object: which of the two is shown differs from reader to reader.
                    found.add(Kind.OTHER);
                }
            } else if (!place.equals(before.get(key))) {
                changed(key);
            }
        });
        if (!added.isEmpty() && danglingReferences().stream().anyMatch(added::contains)) {
            found.add(Kind.OTHER);
        }
    }

    private void changed(COSObjectKey key) {
        COSBase before = object(signed, key);
        COSBase now = object(last, key);
        if (same(before, now, 0)) {
            return;
        }
        if (before instanceof COSDictionary was
                && now instanceof COSDictionary is
                && !(before instanceof COSStream)
                && !(now instanceof COSStream)) {
            changed(key, was, is);
        } else if (!isListOfFields(key) || !stamps.isAllThatIsNew(before, now)) {
            found.add(kind(before));
        }
    }

    private void changed(COSObjectKey key, COSDictionary before, COSDictionary now) {
        if (isRoot(key)) {
            Set<COSName> differing = differing(before, now);
            differing.stream().filter(name -> !IN_THE_CATALOG.contains(name)).forEach(name -> found.add(kind(name)));
            if (differing.contains(DSS) && !AddedProofs.areAll(now.getDictionaryObject(DSS))
                    || differing.contains(EXTENSIONS)
                            && !AddedProofs.areExtensions(now.getDictionaryObject(EXTENSIONS))) {
                found.add(Kind.OTHER);
            }
            form(before.getCOSDictionary(COSName.ACRO_FORM), now.getCOSDictionary(COSName.ACRO_FORM));
        } else if (isForm(key)) {
            form(before, now);
        } else if (isInfo(key)) {
            // Only when it last changed, which other programs write down with every signature.
            if (!Set.of(COSName.MOD_DATE).containsAll(differing(before, now))) {
                found.add(Kind.METADATA);
            }
        } else if (COSName.PAGE.equals(before.getCOSName(COSName.TYPE))) {
            if (!Set.of(COSName.ANNOTS).containsAll(differing(before, now))
                    || !stamps.isAllThatIsNew(
                            before.getDictionaryObject(COSName.ANNOTS), now.getDictionaryObject(COSName.ANNOTS))) {
                found.add(Kind.PAGE);
            }
        } else if (isNewlySigned(before, now)) {
            if (!IN_A_FIELD.containsAll(differing(before, now))) {
                found.add(Kind.FORM);
            }
        } else {
            found.add(kind(before));
        }
    }

    private void form(@Nullable COSDictionary before, @Nullable COSDictionary now) {
        if (before == null || now == null) {
            if (before != null || now != null) {
                found.add(Kind.FORM);
            }
        } else {
            Set<COSName> differing = differing(before, now);
            if (differing.remove(COSName.FIELDS)
                    && !stamps.isAllThatIsNew(
                            before.getDictionaryObject(COSName.FIELDS), now.getDictionaryObject(COSName.FIELDS))) {
                found.add(Kind.FORM);
            }
            if (hasOnlySignatures(before) && FOR_TEXT_FIELDS.stream().noneMatch(before::containsKey)) {
                differing.removeAll(FOR_TEXT_FIELDS);
            }
            if (!IN_THE_FORM.containsAll(differing)) {
                found.add(Kind.FORM);
            }
        }
    }

    private static boolean hasOnlySignatures(COSDictionary form) {
        COSArray fields = form.getCOSArray(COSName.FIELDS);
        if (fields == null) {
            return true;
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!(fields.getObject(i) instanceof COSDictionary field)
                    || !COSName.SIG.equals(field.getCOSName(COSName.FT))) {
                return false;
            }
        }
        return true;
    }

    /// The annotations of a page or the fields of the form, where those are an object of their own.
    private boolean isListOfFields(COSObjectKey list) {
        COSDictionary catalog = signed.getTrailer().getCOSDictionary(COSName.ROOT);
        COSDictionary form = catalog == null ? null : catalog.getCOSDictionary(COSName.ACRO_FORM);
        return form != null && refersTo(form.getItem(COSName.FIELDS), list)
                || List.copyOf(signed.getXrefTable().keySet()).stream()
                        .map(key -> object(signed, key))
                        .anyMatch(object -> object instanceof COSDictionary page
                                && COSName.PAGE.equals(page.getCOSName(COSName.TYPE))
                                && refersTo(page.getItem(COSName.ANNOTS), list));
    }

    private static boolean refersTo(@Nullable COSBase item, COSObjectKey key) {
        return item instanceof COSObject reference && key.equals(reference.getKey());
    }

    private boolean isRoot(COSObjectKey key) {
        return refersTo(signed.getTrailer().getItem(COSName.ROOT), key);
    }

    private boolean isInfo(COSObjectKey key) {
        return refersTo(signed.getTrailer().getItem(COSName.INFO), key);
    }

    private boolean isForm(COSObjectKey key) {
        COSDictionary catalog = signed.getTrailer().getCOSDictionary(COSName.ROOT);
        return catalog != null
                && catalog.getItem(COSName.ACRO_FORM) instanceof COSObject form
                && key.equals(form.getKey());
    }

    private static boolean isNewlySigned(COSDictionary before, COSDictionary now) {
        COSDictionary value = now.getCOSDictionary(COSName.V);
        return COSName.SIG.equals(before.getCOSName(COSName.FT))
                && before.getItem(COSName.V) == null
                && value != null
                && (COSName.SIG.equals(value.getCOSName(COSName.TYPE))
                        || COSName.DOC_TIME_STAMP.equals(value.getCOSName(COSName.TYPE)));
    }

    private static Set<COSName> differing(COSDictionary before, COSDictionary now) {
        Set<COSName> names = new HashSet<>(before.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> same(before.getItem(name), now.getItem(name), 0));
        return names;
    }

    private Set<COSObjectKey> danglingReferences() {
        Set<COSObjectKey> dangling = new HashSet<>();
        Map<COSObjectKey, Long> now = last.getXrefTable();
        Map.copyOf(signed.getXrefTable()).forEach((key, place) -> {
            // What stands at the same place has been read in the last version already.
            COSDocument version = place.equals(now.get(key)) ? last : signed;
            collect(object(version, key), dangling, 0);
        });
        collect(signed.getTrailer(), dangling, 0);
        return dangling;
    }

    private void collect(@Nullable COSBase value, Set<COSObjectKey> dangling, int depth) {
        if (depth > Limits.DEPTH) {
            throw new Refused("signing.file.unreadable");
        }
        switch (value) {
            case COSObject reference -> {
                if (!signed.getXrefTable().containsKey(reference.getKey())) {
                    dangling.add(reference.getKey());
                }
            }
            case COSDictionary dictionary ->
                dictionary.keySet().forEach(name -> collect(dictionary.getItem(name), dangling, depth + 1));
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    collect(array.get(i), dangling, depth + 1);
                }
            }
            case null, default -> {}
        }
    }

    private static @Nullable COSBase object(COSDocument document, COSObjectKey key) {
        return document.getObjectFromPool(key).getObject();
    }

    /// References are equal when they name the same object, whatever that holds: it is compared by itself.
    private static boolean same(@Nullable COSBase before, @Nullable COSBase now, int depth) {
        if (depth > Limits.DEPTH) {
            throw new Refused("signing.file.unreadable");
        }
        if (before instanceof COSObject first && now instanceof COSObject second) {
            return first.getKey().equals(second.getKey());
        }
        if (before instanceof COSStream first && now instanceof COSStream second && !sameBytes(first, second)) {
            return false;
        }
        if (before instanceof COSStream != now instanceof COSStream) {
            return false;
        }
        if (before instanceof COSDictionary first && now instanceof COSDictionary second) {
            return first.keySet().equals(second.keySet())
                    && first.keySet().stream()
                            .allMatch(name -> same(first.getItem(name), second.getItem(name), depth + 1));
        }
        if (before instanceof COSArray first && now instanceof COSArray second) {
            if (first.size() != second.size()) {
                return false;
            }
            for (int i = 0; i < first.size(); i++) {
                if (!same(first.get(i), second.get(i), depth + 1)) {
                    return false;
                }
            }
            return true;
        }
        return Objects.equals(before, now);
    }

    private static boolean sameBytes(COSStream first, COSStream second) {
        try (var one = first.createRawInputStream();
                var two = second.createRawInputStream()) {
            return Arrays.equals(one.readAllBytes(), two.readAllBytes());
        } catch (IOException _) {
            return false;
        }
    }

    /// What a changed object is, in the words of a reader.
    private static Kind kind(@Nullable COSBase object) {
        if (!(object instanceof COSDictionary dictionary)) {
            return Kind.OTHER;
        }
        return switch (dictionary.getNameAsString(COSName.TYPE, "")) {
            case "Page", "Pages", "XObject", "Font", "FontDescriptor", "StructElem", "StructTreeRoot" -> Kind.PAGE;
            case "Metadata" -> Kind.METADATA;
            case "EmbeddedFile", "Filespec" -> Kind.ATTACHMENT;
            case "Annot", "Sig" -> Kind.FORM;
            case "Action" -> Kind.ACTION;
            case "" -> dictionary instanceof COSStream ? Kind.PAGE : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }

    private static Kind kind(COSName catalogEntry) {
        return switch (catalogEntry.getName()) {
            case "OpenAction", "AA", "OCProperties" -> Kind.ACTION;
            case "Names", "AF" -> Kind.ATTACHMENT;
            case "Metadata" -> Kind.METADATA;
            case "Pages", "StructTreeRoot", "Dests", "Outlines" -> Kind.PAGE;
            default -> Kind.OTHER;
        };
    }
}
