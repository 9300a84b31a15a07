package nl.impactwijzer.bench;

/// What a measured program tells the one that measures: lines on standard output.
final class Say {

    static final String READY = "bench ready";
    static final String SAMPLE = "bench sample ";
    static final String RESIDENT = "bench resident ";
    static final String HEAP = "bench heap ";

    private Say() {}

    static void ready() {
        line(READY);
    }

    static void sample(String series, long nanos) {
        line(SAMPLE + series + " " + nanos / 1e6);
    }

    /// Once everything is measured: asking takes memory itself.
    static void peak() {
        Peak peak = Peak.ofThisProgram();
        peak.resident().ifPresent(mib -> line(RESIDENT + mib));
        peak.heap().ifPresent(mib -> line(HEAP + mib));
    }

    private static void line(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
