package nl.impactwijzer.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/// Notes every use of a network by this Java while it is open: whose address was asked for, and what was sent over or
/// read from a socket, by whatever part of the program.
public final class NetworkTrap implements AutoCloseable {

    private static final List<String> EVENTS = List.of("jdk.SocketRead", "jdk.SocketWrite");

    private final Recording recording = new Recording();

    public NetworkTrap() {
        AskedNames.forget();
        EVENTS.forEach(
                event -> recording.enable(event).withThreshold(Duration.ZERO).withStackTrace());
        recording.start();
    }

    /// What was caught so far, each with where in the program it happened.
    public List<String> caught() throws IOException {
        List<String> caught = new ArrayList<>(AskedNames.elsewhere());
        Path file = Files.createTempFile("network", ".jfr");
        try {
            recording.dump(file);
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (EVENTS.contains(event.getEventType().getName())) {
                    caught.add(event.toString());
                }
            }
        } finally {
            Files.delete(file);
        }
        return caught;
    }

    @Override
    public void close() {
        recording.close();
    }
}
