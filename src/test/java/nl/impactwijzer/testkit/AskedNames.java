package nl.impactwijzer.testkit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/// Answers every question for the address of a computer as Java does itself, and remembers whose was asked for.
public final class AskedNames extends InetAddressResolverProvider {

    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();

    /// Forgets what was asked before.
    public static void forget() {
        ASKED.clear();
    }

    /// Since it was last forgotten, but for this computer itself.
    public static List<String> elsewhere() {
        return ASKED.stream().filter(name -> !name.equals("localhost")).toList();
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver own = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                ASKED.add(host);
                return own.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                ASKED.add(InetAddress.getByAddress(address).getHostAddress());
                return own.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "names that were asked for";
    }
}
