package nl.impactwijzer.desktop.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.impactwijzer.desktop.kit.Words;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.text.Messages;
import org.junit.jupiter.api.Test;

class ProductDraftTest {

    private final Words words = new Words(Messages.DUTCH);

    @Test
    void aProductWithoutANameIsNotKeptAndTheFieldSaysWhy() {
        ProductDraft draft = ProductDraft.empty(words);
        assertThat(draft.finished()).isEmpty();
        assertThat(draft.nameProblem().getValue()).isEqualTo("Vul de naam van het product in.");
        draft.name().set("R");
        assertThat(draft.nameProblem().getValue()).isEmpty();
    }

    @Test
    void whatWasKnownStaysAlsoWhatThisVersionDoesNotKnow() {
        Product product = new Product(
                "p1",
                "Rekenreis",
                "Uitgeverij Voorbeeld",
                "4.2",
                List.of("oefenen", "toetsen"),
                List.of("18+", "6-8"),
                "vo, po, hbo");
        assertThat(new ProductDraft(product, words).finished())
                .contains(new Product(
                        "p1",
                        "Rekenreis",
                        "Uitgeverij Voorbeeld",
                        "4.2",
                        List.of("oefenen", "toetsen"),
                        List.of("6-8", "18+"),
                        "po, vo, hbo"));
    }

    @Test
    void aNameOfTwoHundredSignsIsFine() {
        ProductDraft draft = ProductDraft.empty(words);
        draft.name().set("x".repeat(200));
        assertThat(draft.finished()).isPresent();
        draft.name().set("x".repeat(501));
        assertThat(draft.finished()).isEmpty();
    }
}
