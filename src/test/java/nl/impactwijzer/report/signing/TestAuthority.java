package nl.impactwijzer.report.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// A certificate authority for tests, with its revocation list, its online status and its time stamps on loopback.
public final class TestAuthority implements AutoCloseable {
    private static final AtomicLong SERIAL = new AtomicLong(1000);
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2036-01-01T00:00:00Z");

    private final KeyPair keys = pair("EC");
    private final KeyPair stampKeys = pair("EC");
    private final X509Certificate root;
    private final X509Certificate stamper;
    private final String address;
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Set<BigInteger> revoked = ConcurrentHashMap.newKeySet();
    private volatile Duration wait = Duration.ZERO;
    private volatile int status = 200;
    private volatile String elsewhere = "";

    /// A key with the certificate that the authority gave it.
    record Issued(KeyPair keys, X509Certificate certificate, X509Certificate issuer) {
        String keyAsPem() {
            try {
                StringWriter out = new StringWriter();
                try (JcaPEMWriter pem = new JcaPEMWriter(out)) {
                    pem.writeObject(new JcaPKCS8Generator(keys.getPrivate(), null));
                }
                return out.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        byte[] certificateBytes() {
            try {
                return certificate.getEncoded();
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        /// A PKCS#12 file with the whole chain.
        byte[] file(String passPhrase) {
            try {
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(null, null);
                store.setKeyEntry(
                        "sleutel", keys.getPrivate(), passPhrase.toCharArray(), new Certificate[] {certificate, issuer
                        });
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                store.store(out, passPhrase.toCharArray());
                return out.toByteArray();
            } catch (GeneralSecurityException | IOException e) {
                throw new AssertionError(e);
            }
        }

        SigningKey key() {
            return Keys.opened(file("geheim"), "geheim");
        }
    }

    private TestAuthority(boolean online) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        root = authority();
        stamper = leaf("Tijdstempeldienst Voorbeeld", "Voorbeeld CA", stampKeys, KeyPurposeId.id_kp_timeStamping, 0);
        if (online) {
            server.setExecutor(
                    Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
            server.createContext("/tsa", exchange -> answer(exchange, "application/timestamp-reply", this::stamp));
            server.createContext("/crl", exchange -> answer(exchange, "application/pkix-crl", _ -> list()));
            server.createContext("/ocsp", exchange -> answer(exchange, "application/ocsp-response", this::state));
            server.start();
        }
    }

    public static TestAuthority online() {
        return new TestAuthority(true);
    }

    /// Only issues certificates.
    static TestAuthority offline() {
        return new TestAuthority(false);
    }

    public String stampAddress() {
        return address + "/tsa";
    }

    /// The paths that were asked for, in order.
    List<String> asked() {
        return asked;
    }

    void answerAfter(Duration delay) {
        wait = delay;
    }

    void answerWithStatus(int code) {
        status = code;
    }

    void sendElsewhere(String location) {
        status = 302;
        elsewhere = location;
    }

    void revoke(Issued issued) {
        revoked.add(issued.certificate().getSerialNumber());
    }

    /// Somebody whose certificate names the list of revoked ones.
    Issued person(String name, String organisation, String algorithm) {
        KeyPair pair = pair(algorithm);
        return new Issued(pair, leaf(name, organisation, pair, KeyPurposeId.id_kp_emailProtection, 1), root);
    }

    /// Somebody whose certificate names the online answer.
    Issued personByOnlineStatus(String name) {
        KeyPair pair = pair("EC");
        return new Issued(pair, leaf(name, "", pair, KeyPurposeId.id_kp_emailProtection, 2), root);
    }

    Issued forEncryption(String name) {
        KeyPair pair = pair("EC");
        return new Issued(pair, leaf(name, "", pair, KeyPurposeId.id_kp_serverAuth, 1), root);
    }

    private X509Certificate authority() {
        try {
            X500Name name = new X500Name("CN=Voorbeeld CA");
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(FROM),
                    Date.from(UNTIL),
                    name,
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// @param revocation 0 and 1: by list, 2: by online answer
    private X509Certificate leaf(String name, String organisation, KeyPair pair, KeyPurposeId purpose, int revocation) {
        try {
            X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name);
            if (!organisation.isEmpty()) {
                subject.addRDN(BCStyle.O, organisation);
            }
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Name("CN=Voorbeeld CA"),
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(FROM),
                    Date.from(UNTIL),
                    subject.build(),
                    pair.getPublic());
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    identifiers.createAuthorityKeyIdentifier(keys.getPublic()));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(pair.getPublic()));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(
                    Extension.extendedKeyUsage,
                    purpose.equals(KeyPurposeId.id_kp_timeStamping),
                    new ExtendedKeyUsage(purpose));
            if (revocation == 2) {
                builder.addExtension(
                        Extension.authorityInfoAccess,
                        false,
                        new AuthorityInformationAccess(
                                new ASN1ObjectIdentifier(AccessDescription.id_ad_ocsp.getId()), uri("/ocsp")));
            } else {
                builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                    new DistributionPoint(new DistributionPointName(new GeneralNames(uri("/crl"))), null, null)
                }));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private GeneralName uri(String path) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address + path);
    }

    private ContentSigner signer() throws Exception {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    }

    @FunctionalInterface
    private interface Answer {
        byte[] to(byte[] request) throws Exception;
    }

    private void answer(HttpExchange exchange, String type, Answer answer) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        try (exchange) {
            byte[] request = exchange.getRequestBody().readAllBytes();
            Thread.sleep(wait);
            byte[] body = status == 200 ? answer.to(request) : new byte[0];
            exchange.getResponseHeaders().add("Content-Type", type);
            if (!elsewhere.isEmpty()) {
                exchange.getResponseHeaders().add("Location", elsewhere);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private byte[] stamp(byte[] request) throws Exception {
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", stampKeys.getPrivate(), stamper),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                new ASN1ObjectIdentifier("1.2.3.4.5"));
        tokens.addCertificates(new JcaCertStore(List.of(stamper, root)));
        TimeStampResponse response = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(
                        new TimeStampRequest(request),
                        BigInteger.valueOf(SERIAL.incrementAndGet()),
                        Date.from(Instant.now()));
        return response.getEncoded();
    }

    private byte[] list() throws Exception {
        Instant now = Instant.now();
        JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(root, Date.from(now.minusSeconds(60)));
        builder.setNextUpdate(Date.from(now.plus(Duration.ofDays(7))));
        revoked.forEach(
                serial -> builder.addCRLEntry(serial, Date.from(now.minusSeconds(600)), CRLReason.keyCompromise));
        return builder.build(signer()).getEncoded();
    }

    private byte[] state(byte[] request) throws Exception {
        OCSPReq asking = new OCSPReq(request);
        BasicOCSPRespBuilder builder = new JcaBasicOCSPRespBuilder(
                keys.getPublic(),
                new JcaDigestCalculatorProviderBuilder().build().get(RespID.HASH_SHA1));
        for (Req one : asking.getRequestList()) {
            builder.addResponse(
                    one.getCertID(),
                    revoked.contains(one.getCertID().getSerialNumber())
                            ? new RevokedStatus(Date.from(Instant.now().minusSeconds(600)), CRLReason.keyCompromise)
                            : CertificateStatus.GOOD,
                    Date.from(Instant.now().minusSeconds(60)),
                    Date.from(Instant.now().plus(Duration.ofDays(7))));
        }
        Extension nonce = asking.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce != null) {
            builder.setResponseExtensions(new Extensions(nonce));
        }
        return new OCSPRespBuilder()
                .build(
                        OCSPResp.SUCCESSFUL,
                        builder.build(
                                signer(),
                                new X509CertificateHolder[] {new JcaX509CertificateHolder(root)},
                                Date.from(Instant.now())))
                .getEncoded();
    }

    private static KeyPair pair(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("EC") ? 256 : 3072);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
