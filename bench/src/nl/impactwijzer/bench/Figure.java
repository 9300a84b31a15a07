package nl.impactwijzer.bench;

/// One figure with its reference.
///
/// @param what      what was measured
/// @param reference what it is compared with, by turns
record Figure(
        String id, String what, Samples measured, Peak peak, String reference, Samples against, Peak referencePeak) {

    Samples ratio() {
        return measured.over(against);
    }
}
