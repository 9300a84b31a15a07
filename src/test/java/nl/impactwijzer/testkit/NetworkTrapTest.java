package nl.impactwijzer.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A trap that catches nothing proves nothing.
class NetworkTrapTest {

    @Test
    void aNameThatIsAskedForAndAByteThatIsSentAreCaught() throws IOException {
        try (NetworkTrap trap = new NetworkTrap()) {
            try {
                InetAddress.getAllByName("niemand.invalid");
            } catch (UnknownHostException _) {
                // As it should be: nobody has that name.
            }
            try (ServerSocket here = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    Socket there = new Socket(here.getInetAddress(), here.getLocalPort())) {
                there.getOutputStream().write(1);
            }
            List<String> caught = trap.caught();
            assertThat(caught).contains("niemand.invalid");
            assertThat(caught).anyMatch(event -> event.contains("jdk.SocketWrite"));
        }
    }

    @Test
    void stillnessIsNoCatch() throws IOException {
        try (NetworkTrap trap = new NetworkTrap()) {
            assertThat(trap.caught()).isEmpty();
        }
    }
}
