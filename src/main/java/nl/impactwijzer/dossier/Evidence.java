package nl.impactwijzer.dossier;

import java.time.Instant;
import java.util.Optional;

/// Proof that answers, risks and measures point to by id.
public record Evidence(String id, String title, Item item, String note, String addedBy, Optional<Instant> addedAt) {

    public Evidence with(Item next) {
        return new Evidence(id, title, next, note, addedBy, addedAt);
    }

    /// What the evidence is: a file kept with the dossier, or a link that only points elsewhere.
    public sealed interface Item {}

    /// @param name   the file's own name, without folders
    /// @param sha256 lower-case hexadecimal; the key under which the bytes are kept
    /// @param size   in bytes
    public record KeptFile(String name, String sha256, long size, String mediaType) implements Item {}

    /// @param url as typed; never opened without being asked
    public record Link(String url) implements Item {}
}
