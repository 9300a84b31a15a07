package nl.impactwijzer.desktop.products;

import nl.impactwijzer.desktop.shell.Page;
import nl.impactwijzer.dossier.Product;

/// What happens with assessments that are, or will be, open in the program.
public interface Assessments {

    /// Shows the assessment.
    ///
    /// @param under the page it hangs under in the breadcrumb
    void open(String dossierId, Page under);

    /// Writes what is not written yet, so that the store has the newest of everything.
    void flush();

    /// The facts of a product changed: assessments that are open take them over.
    void changed(Product product);

    /// The assessment is gone from the store.
    void removed(String dossierId);
}
