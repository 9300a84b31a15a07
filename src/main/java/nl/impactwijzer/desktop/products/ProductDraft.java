package nl.impactwijzer.desktop.products;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Product;

/// A product while it is being typed: what stands in the form, and what is wrong with it.
final class ProductDraft {

    static final List<String> AGE_GROUPS = List.of("0-5", "6-8", "9-11", "12-15", "16-17");
    static final List<String> SECTORS = List.of("po", "so", "vo", "mbo");

    /// Longer texts are refused: they are somebody's mistake.
    static final int LONGEST = 500;

    private final String id;
    private final Words words;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty vendor = new SimpleStringProperty("");
    private final StringProperty version = new SimpleStringProperty("");
    private final StringProperty functions = new SimpleStringProperty("");
    private final ObservableSet<String> ageGroups = FXCollections.observableSet();
    private final ObservableSet<String> sectors = FXCollections.observableSet();
    private final List<Object> begun;
    private final StringProperty nameProblem = new SimpleStringProperty("");

    ProductDraft(Product product, Words words) {
        this.words = words;
        id = product.id();
        name.set(product.name());
        vendor.set(product.vendor());
        version.set(product.version());
        functions.set(String.join("\n", product.functions()));
        ageGroups.addAll(product.ageGroups());
        sectors.addAll(sectorsOf(product));
        name.subscribe(_ -> nameProblem.set(""));
        begun = typed();
    }

    static ProductDraft empty(Words words) {
        return new ProductDraft(Product.named("", "", ""), words);
    }

    static List<String> sectorsOf(Product product) {
        return Arrays.stream(product.sector().split(","))
                .map(String::strip)
                .filter(sector -> !sector.isEmpty())
                .toList();
    }

    StringProperty name() {
        return name;
    }

    StringProperty vendor() {
        return vendor;
    }

    StringProperty version() {
        return version;
    }

    /// One function on a line.
    StringProperty functions() {
        return functions;
    }

    ObservableSet<String> ageGroups() {
        return ageGroups;
    }

    ObservableSet<String> sectors() {
        return sectors;
    }

    ObservableValue<String> nameProblem() {
        return nameProblem;
    }

    /// Whether anything differs from what it began with.
    boolean isTouched() {
        return !typed().equals(begun);
    }

    boolean isNew() {
        return id.isEmpty();
    }

    /// The product as typed, or nothing while something is wrong; that is then said at the field.
    Optional<Product> finished() {
        if (name.get().isBlank()) {
            nameProblem.set(words.get("products.form.name.missing"));
            return Optional.empty();
        }
        if (name.get().strip().length() > LONGEST) {
            nameProblem.set(words.get("products.form.name.long", "most", LONGEST));
            return Optional.empty();
        }
        return Optional.of(new Product(
                id,
                name.get().strip(),
                vendor.get().strip(),
                version.get().strip(),
                functions
                        .get()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                inOrder(AGE_GROUPS, ageGroups),
                String.join(", ", inOrder(SECTORS, sectors))));
    }

    private List<Object> typed() {
        return List.of(
                name.get(), vendor.get(), version.get(), functions.get(), Set.copyOf(ageGroups), Set.copyOf(sectors));
    }

    /// The known codes in their own order, then what came from elsewhere.
    private static List<String> inOrder(List<String> known, ObservableSet<String> chosen) {
        List<String> ordered =
                new ArrayList<>(known.stream().filter(chosen::contains).toList());
        chosen.stream().filter(code -> !known.contains(code)).sorted().forEach(ordered::add);
        return ordered;
    }
}
