package nl.impactwijzer.questionnaire;

import java.math.BigDecimal;

/// The widest bounds a number can have when a questionnaire sets none.
final class Bounds {

    static final BigDecimal LEAST = new BigDecimal("-1e15");
    static final BigDecimal MOST = new BigDecimal("1e15");

    private Bounds() {}
}
