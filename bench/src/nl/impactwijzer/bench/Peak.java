package nl.impactwijzer.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/// The most memory that a program held, in MiB: all that the system kept in memory for it (Linux only), and what its
/// Java objects took together per pool at most.
record Peak(OptionalDouble resident, OptionalDouble heap) {

    static final Peak UNKNOWN = new Peak(OptionalDouble.empty(), OptionalDouble.empty());

    private static final double KIB_IN_MIB = 1024;
    private static final double BYTES_IN_MIB = 1024.0 * 1024;

    static Peak ofThisProgram() {
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return new Peak(highWater(), OptionalDouble.of(heap / BYTES_IN_MIB));
    }

    /// The larger of both, number by number.
    Peak most(Peak other) {
        return new Peak(most(resident, other.resident), most(heap, other.heap));
    }

    private static OptionalDouble most(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(Math.max(one.getAsDouble(), other.getAsDouble()))
                : one.isPresent() ? one : other;
    }

    /// `VmHWM`, see proc_pid_status(5).
    private static OptionalDouble highWater() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIB_IN_MIB)
                    .findFirst();
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }
}
