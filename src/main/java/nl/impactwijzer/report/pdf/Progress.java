package nl.impactwijzer.report.pdf;

/// Follows a long piece of work and may stop it. Called on the thread that does the work.
public interface Progress {
    /// The steps of writing a report, in order.
    enum Step {
        /// Building the pages from the report; the longest step, without parts.
        LAYOUT,
        /// Drawing; `done` and `total` count pages.
        PAGES,
        /// Tags, attachments, signature places and saving.
        FINISH
    }

    void at(Step step, int done, int total);

    /// Asked between steps and pages; the work ends soon after it says `true`.
    boolean cancelled();

    /// Nobody watches and nobody stops.
    static Progress none() {
        return new Progress() {
            @Override
            public void at(Step step, int done, int total) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
