package nl.impactwijzer.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How many daily backups stay. It counts backups and months that have one, never days since: so a clock that is wrong
/// throws nothing away.
///
/// @param days   the newest ones, all of them
/// @param months of each of the newest months with a backup, the last one
/// @param bytes  how much they may take together; the newest three stay whatever their size
record Retention(int days, int months, long bytes) {

    static final Retention USUAL = new Retention(14, 12, 5L * 1024 * 1024 * 1024);

    private static final int ALWAYS = 3;

    /// A daily backup that is there.
    record Daily(Path file, Instant at, long bytes) {}

    /// @return those that may go
    List<Path> surplus(List<Daily> daily, ZoneId zone) {
        List<Daily> newest = daily.stream()
                .sorted(Comparator.comparing(Daily::at).reversed())
                .toList();
        List<Path> surplus = new ArrayList<>();
        Set<YearMonth> seen = new HashSet<>();
        long total = 0;
        for (int i = 0; i < newest.size(); i++) {
            Daily one = newest.get(i);
            boolean lastOfMonth = seen.add(YearMonth.from(one.at().atZone(zone))) && seen.size() <= months;
            boolean fits = i < ALWAYS || total + one.bytes() <= bytes;
            if (fits && (i < days || lastOfMonth)) {
                total += one.bytes();
            } else {
                surplus.add(one.file());
            }
        }
        return surplus;
    }
}
