package nl.impactwijzer.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where windows open: on the screen that is there, else on a virtual one (Xvfb), else on JavaFX's headless platform.
///
/// @param options for the Java that opens them
record Display(String words, Map<String, String> environment, List<String> options, Optional<Process> server)
        implements AutoCloseable {

    static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    static Display open() {
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        if (!linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
            return new Display("het beeldscherm van deze computer", Map.of(), List.of(), Optional.empty());
        }
        try {
            Process server = new ProcessBuilder(
                            "Xvfb", "-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader out = server.inputReader();
            String number = out.readLine();
            if (number != null) {
                return new Display(
                        "een virtueel beeldscherm (Xvfb)",
                        Map.of("DISPLAY", ":" + number.strip()),
                        List.of(),
                        Optional.of(server));
            }
        } catch (IOException e) {
            // There is no Xvfb here.
        }
        return new Display("geen beeldscherm (Headless van JavaFX)", Map.of(), HEADLESS, Optional.empty());
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
