package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.impactwijzer.text.Message;

/// Asks an authority something over http or https: once, within limits of time and size, and never by way of another
/// address than the one that was asked.
///
/// The answers are signed themselves, which is why plain http, as most authorities use it, is fine.
final class Web {
    private final Duration patience;

    Web(Duration patience) {
        this.patience = patience;
    }

    /// No answer, or none to use; the message is for a person.
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Message why;

        Failed(String key, Object... namesAndValues) {
            super(key);
            why = Message.of(key, namesAndValues);
        }

        Message why() {
            return why;
        }
    }

    byte[] get(String address, int mostBytes) throws Failed {
        return send(request(address).GET().build(), mostBytes);
    }

    byte[] post(String address, String type, byte[] body, int mostBytes) throws Failed {
        return send(
                request(address)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                mostBytes);
    }

    private HttpRequest.Builder request(String address) throws Failed {
        try {
            URI uri = URI.create(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
                throw new Failed("signing.web.address", "address", address);
            }
            return HttpRequest.newBuilder(uri).timeout(patience);
        } catch (IllegalArgumentException _) {
            throw new Failed("signing.web.address", "address", address);
        }
    }

    private byte[] send(HttpRequest request, int mostBytes) throws Failed {
        String host = request.uri().getAuthority();
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            try {
                // The request's own limit ends with the head of the answer; this one holds for all of it.
                HttpResponse<byte[]> response = client.sendAsync(
                                request,
                                _ -> HttpResponse.BodySubscribers.mapping(
                                        HttpResponse.BodySubscribers.ofInputStream(), in -> read(in, mostBytes)))
                        .get(patience.toMillis(), TimeUnit.MILLISECONDS);
                if (response.statusCode() != 200) {
                    throw new Failed("signing.web.status", "host", host, "status", response.statusCode());
                }
                byte[] body = response.body();
                if (body.length > mostBytes) {
                    throw new Failed("signing.web.tooLarge", "host", host);
                }
                return body;
            } finally {
                client.shutdownNow();
            }
        } catch (TimeoutException _) {
            throw new Failed("signing.web.slow", "host", host);
        } catch (ExecutionException e) {
            throw unreachable(host, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Failed("signing.web.slow", "host", host);
        }
    }

    private static byte[] read(InputStream in, int mostBytes) {
        try (in) {
            return in.readNBytes(mostBytes + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A refused connection comes without a word of why.
    private static Failed unreachable(String host, ExecutionException e) {
        String reason = e.getCause() == null ? null : e.getCause().getMessage();
        return reason == null || reason.isBlank()
                ? new Failed("signing.web.gone", "host", host)
                : new Failed("signing.web.unreachable", "host", host, "reason", reason);
    }
}
