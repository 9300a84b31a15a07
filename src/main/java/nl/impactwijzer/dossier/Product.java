package nl.impactwijzer.dossier;

import java.util.List;

/// A digital education product as the dossier names it.
///
/// @param id        identity in this store; empty in a dossier from elsewhere
/// @param functions what it does, in the person's own words
/// @param ageGroups codes of age groups, such as `9-11`
/// @param sector    for instance `po`, `vo`, `so`, `mbo`; several may be given, separated by commas
public record Product(
        String id,
        String name,
        String vendor,
        String version,
        List<String> functions,
        List<String> ageGroups,
        String sector) {

    public Product {
        functions = List.copyOf(functions);
        ageGroups = List.copyOf(ageGroups);
    }

    public static Product named(String name, String vendor, String version) {
        return new Product("", name, vendor, version, List.of(), List.of(), "");
    }
}
