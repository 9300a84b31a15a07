package nl.impactwijzer.questionnaire.lint;

import java.util.List;

/// How hard the Dutch texts of a questionnaire read, as far as counting can tell. It says nothing about whether a text
/// is clear; it points at texts to look at.
///
/// That a sentence of up to 25 words can still be easy to follow is what Onze Taal writes
/// (onzetaal.nl/taalloket/lengte-van-zinnen). The length from which a word counts as long is our own measure.
///
/// @param texts     how many texts were read; names of sources are left out
/// @param hard      the texts with something to look at, the most first
public record Readability(int texts, int sentences, int words, int longSentences, int longWords, List<HardText> hard) {

    /// A sentence of more words is long.
    public static final int MOST_WORDS = 25;

    /// A word of more letters is long, unless it is a term of the questionnaire.
    public static final int MOST_LETTERS = 18;

    public Readability {
        hard = List.copyOf(hard);
    }

    /// @param id        the nearest id or code around the text
    /// @param line      where it stands in the file
    /// @param sentences its long sentences
    /// @param words     its long words
    public record HardText(String id, int line, List<LongSentence> sentences, List<String> words) {
        public HardText {
            sentences = List.copyOf(sentences);
            words = List.copyOf(words);
        }
    }

    /// @param words how many words it has
    public record LongSentence(String sentence, int words) {}

    /// The average number of words in a sentence.
    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /// The share, 0 to 1, of the texts in which nothing stands out.
    public double easyShare() {
        return texts == 0 ? 1 : 1 - (double) hard.size() / texts;
    }
}
