package nl.impactwijzer.report.pdf;

import java.net.URI;
import java.net.URISyntaxException;

/// Which web addresses may become a link that a reader can click: plain `https`, without a user name before the host.
final class WebAddress {
    private WebAddress() {}

    static boolean isSafe(String url) {
        try {
            URI uri = new URI(url);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && url.length() < 2000
                    && url.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
