package nl.impactwijzer.exchange;

import nl.impactwijzer.dossier.Dossier;

/// How a dossier from a file stands to what is in the store already.
public sealed interface Arrival {

    /// Not here yet.
    record NewDossier() implements Arrival {}

    /// Here already, and the same.
    record SameDossier() implements Arrival {}

    /// Here already in another state, which may be older or newer: the person must choose between replacing it and
    /// keeping both.
    record OtherState(Dossier here) implements Arrival {}
}
