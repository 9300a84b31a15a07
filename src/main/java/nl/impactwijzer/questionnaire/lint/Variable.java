package nl.impactwijzer.questionnaire.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.impactwijzer.questionnaire.Truth;

/// Something that can differ between dossiers, such as the answer to one question, and what the conditions ask of it.
///
/// Values on which all those conditions agree are one value here, which keeps the search small and exact.
///
/// @param <A> what is asked of it
/// @param <V> what it can be
final class Variable<A, V> {

    /// @param complete whether the values stand for everything it can be
    record Values<V>(List<V> all, boolean complete) {}

    /// With more values times questions about them than this, not every value is tried.
    private static final int MOST = 2_000_000;

    private final Function<List<A>, Values<V>> values;
    private final BiFunction<A, V, Truth> judge;
    private final Map<A, Integer> asked = new LinkedHashMap<>();
    private final List<List<Truth>> distinct = new ArrayList<>();
    private final List<V> standFor = new ArrayList<>();
    private final List<Truths> unchosen = new ArrayList<>();
    private boolean complete = true;
    private int chosen = -1;
    private int uses;

    Variable(Function<List<A>, Values<V>> values, BiFunction<A, V, Truth> judge) {
        this.values = values;
        this.judge = judge;
    }

    /// The number under which this can be asked, once [#prepare()] was called.
    int ask(A what) {
        return asked.computeIfAbsent(what, _ -> asked.size());
    }

    /// Works out the values that differ, when everything that is asked is known.
    ///
    /// @return how much work that was
    long prepare() {
        List<A> asks = List.copyOf(asked.keySet());
        Values<V> possible = values.apply(asks);
        int most = MOST / Math.max(1, asks.size());
        complete = possible.complete() && possible.all().size() <= most;
        Map<List<Truth>, V> first = new LinkedHashMap<>();
        possible.all().stream()
                .limit(most)
                .forEach(value -> first.putIfAbsent(
                        asks.stream().map(what -> judge.apply(what, value)).toList(), value));
        distinct.addAll(first.keySet());
        standFor.addAll(first.values());
        for (int i = 0; i < asks.size(); i++) {
            int ask = i;
            unchosen.add(
                    distinct.stream().map(truths -> Truths.of(truths.get(ask))).reduce(Truths.NONE, Truths::with));
        }
        return Math.min(most, possible.all().size()) * (1L + asks.size());
    }

    Truths truths(int ask) {
        return chosen < 0 ? unchosen.get(ask) : Truths.of(distinct.get(chosen).get(ask));
    }

    int size() {
        return distinct.size();
    }

    void choose(int value) {
        chosen = value;
    }

    void forget() {
        chosen = -1;
    }

    boolean isChosen() {
        return chosen >= 0;
    }

    /// The chosen value, one of those that the conditions treat alike.
    Optional<V> value() {
        return chosen < 0 ? Optional.empty() : Optional.of(standFor.get(chosen));
    }

    boolean isComplete() {
        return complete;
    }

    void use() {
        uses++;
    }

    /// In how many places it is asked for. What is asked for only once cannot contradict itself.
    int uses() {
        return uses;
    }
}
