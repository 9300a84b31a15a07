package nl.impactwijzer.report.check;

import nl.impactwijzer.text.Message;

/// Why a report is no better than this.
///
/// @param least the verdict is at least as bad as this; never [Genuineness#GENUINE]
/// @param why   what is wrong or not certain, and where it helps what to do
public record Reason(Genuineness least, Message why) {}
