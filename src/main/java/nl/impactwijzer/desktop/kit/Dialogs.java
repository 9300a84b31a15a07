package nl.impactwijzer.desktop.kit;

/// Asks the person at the screen something, inside the window.
///
/// It returns at once; what happens next stands in the buttons. Use it only for what does not fit in the page itself.
public interface Dialogs {

    void ask(Ask ask);

    /// Says in a whole sentence what happened, what is safe and what to do; the cause goes behind *Copy details*.
    void problem(String title, String sentence, Throwable cause);

    /// A short message at the edge of the window that goes by itself: "The file was saved".
    void mention(String sentence);

    /// Shows how far that work is, with a button to stop it, until it is over. Work that is over at once is not seen.
    void follow(String title, Running work);

    /// True while a question waits for an answer.
    boolean isAsking();
}
