package nl.impactwijzer.report.signing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.impactwijzer.text.Message;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Looks for what a PDF program would run, fetch or switch by itself, so that two people who open the same unchanged
/// file may see different things. A report of this program holds nothing of the kind, but for links to the web.
///
/// Every object counts, also one that nothing leads to: whether something does is a matter that readers disagree about.
final class ActiveContent {
    private static final Set<String> ACTIONS = Set.of(
            "Launch",
            "SubmitForm",
            "ImportData",
            "ResetForm",
            "GoToR",
            "GoToE",
            "GoTo3DView",
            "Hide",
            "Movie",
            "Rendition",
            "RichMediaExecute",
            "SetOCGState",
            "Sound",
            "Thread");
    private static final Set<String> PLAYERS = Set.of("3D", "Movie", "RichMedia", "Screen", "Sound");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName REFERENCE = COSName.getPDFName("Ref");

    private final Set<Kind> found = EnumSet.noneOf(Kind.class);

    private enum Kind {
        SCRIPT,
        ACTION,
        FORM,
        ELSEWHERE,
        LAYERS
    }

    private ActiveContent() {}

    /// What was found, each kind as a sentence.
    static List<Message> in(COSDocument document) {
        ActiveContent looking = new ActiveContent();
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            looking.at(document.getObjectFromPool(key).getObject(), 0);
        }
        looking.at(document.getTrailer(), 0);
        return looking.found.stream()
                .map(kind -> Message.of("signing.active." + kind.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void at(@Nullable COSBase value, int depth) {
        if (depth > Limits.DEPTH) {
            throw new Refused("signing.file.tooLarge");
        }
        switch (value) {
            case COSDictionary dictionary -> {
                judge(dictionary);
                dictionary.keySet().forEach(name -> at(dictionary.getItem(name), depth + 1));
            }
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    at(array.get(i), depth + 1);
                }
            }
            // What a reference leads to is looked at by itself.
            case null, default -> {}
        }
    }

    private void judge(COSDictionary dictionary) {
        String type = dictionary.getNameAsString(COSName.TYPE, "");
        String action = type.equals("StructElem") ? "" : dictionary.getNameAsString(COSName.S, "");
        if (action.equals("JavaScript") || dictionary.containsKey(COSName.JS)) {
            found.add(Kind.SCRIPT);
        }
        if (ACTIONS.contains(action)
                || action.equals("URI") && !isWeb(dictionary.getString(COSName.URI, ""))
                || dictionary.containsKey(COSName.AA)
                || PLAYERS.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))
                || dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary) {
            found.add(Kind.ACTION);
        }
        if (dictionary.containsKey(XFA)) {
            found.add(Kind.FORM);
        }
        if (dictionary.containsKey(COSName.OCPROPERTIES)) {
            found.add(Kind.LAYERS);
        }
        if (isElsewhere(dictionary, type)) {
            found.add(Kind.ELSEWHERE);
        }
    }

    /// A stream whose bytes are in another file, a page of another file, or a file that is named and not included.
    private static boolean isElsewhere(COSDictionary dictionary, String type) {
        return dictionary instanceof COSStream
                        && (dictionary.containsKey(COSName.F) || dictionary.containsKey(REFERENCE))
                || dictionary.getNameAsString(COSName.FS, "").equals("URL")
                || (type.equals("Filespec") || type.equals("F")) && !dictionary.containsKey(COSName.EF);
    }

    private static boolean isWeb(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
    }
}
