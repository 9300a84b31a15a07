package nl.impactwijzer.report.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Writes once what the layout library writes again for every line and every cell: what kind of decoration it is, and
/// what a table header or a list is like. In a long report that is two objects of three, and each costs whoever signs
/// or checks the report time.
final class SharedLists {
    private static final COSName BACKGROUND = COSName.getPDFName("Background");
    private static final COSName PROPERTIES = COSName.getPDFName("Properties");

    private final Map<Map<COSName, COSBase>, COSDictionary> known = new HashMap<>();

    private SharedLists() {}

    static void apply(PDDocument document) {
        SharedLists lists = new SharedLists();
        for (PDPage page : document.getPages()) {
            COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(PROPERTIES);
            if (properties != null) {
                List.copyOf(properties.keySet()).forEach(name -> lists.share(properties, name));
            }
        }
        new TagTree(document).walk(element -> lists.share(element, COSName.A));
    }

    private void share(COSDictionary owner, COSName name) {
        COSDictionary list = owner.getCOSDictionary(name);
        if (list == null) {
            return;
        }
        if (BACKGROUND.equals(list.getCOSName(COSName.TYPE))) {
            // A background must tell its place (ISO 32000-1, table 330), and no two places are the same. Lines and
            // colours of cells are as truly layout, which need not.
            list = new COSDictionary();
            list.setItem(COSName.TYPE, COSName.getPDFName("Layout"));
        }
        Map<COSName, COSBase> entries = new HashMap<>();
        list.forEach(entries::put);
        if (entries.values().stream().allMatch(COSName.class::isInstance)) {
            owner.setItem(name, known.computeIfAbsent(entries, _ -> copy(entries)));
        }
    }

    private static COSDictionary copy(Map<COSName, COSBase> entries) {
        COSDictionary list = new COSDictionary();
        entries.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> list.setItem(entry.getKey(), entry.getValue()));
        return list;
    }
}
