package nl.impactwijzer.storage;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// The tables of the store: which version this program knows, and where the scripts are that lead there.
///
/// Every script ends by writing its number into the file itself (`PRAGMA user_version`), so that a start with nothing
/// to migrate does not need to load Flyway.
record Schema(int version, List<String> scripts) {

    static final Schema CURRENT = new Schema(5, List.of("classpath:nl/impactwijzer/storage/migration"));

    /// Held here because a logger that nobody holds forgets its level.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    Schema {
        scripts = List.copyOf(scripts);
    }

    void migrate(DataSource store) {
        FLYWAY.setLevel(Level.WARNING);
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(store)
                .locations(scripts.toArray(String[]::new))
                .load()
                .migrate();
    }
}
