package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificateList;
import org.jspecify.annotations.Nullable;

/// Recognises the proofs of certificates that a report may get later (ISO 32000-2, 12.8.4.3): certificates, lists of
/// revoked ones and answers about them, and nothing besides, so that nobody carries anything else along with them.
final class AddedProofs {
    private static final int LARGEST = 10_000_000;
    private static final Set<COSName> PARTS = names("Type", "VRI", "Certs", "CRLs", "OCSPs");
    private static final Set<COSName> PARTS_OF_ONE = names("Type", "Cert", "CRL", "OCSP", "TU", "TS");
    private static final Set<COSName> STREAM = names("Length", "Filter", "Type");
    private static final Set<COSName> EXTENSION =
            names("Type", "BaseVersion", "ExtensionLevel", "ExtensionRevision", "URL");

    private AddedProofs() {}

    /// Whether this is a dictionary of proofs (`DSS`).
    static boolean areAll(@Nullable COSBase value) {
        return value instanceof COSDictionary proofs
                && !(value instanceof COSStream)
                && PARTS.containsAll(proofs.keySet())
                && hold(proofs, "Certs", Certificate::getInstance)
                && hold(proofs, "CRLs", CertificateList::getInstance)
                && hold(proofs, "OCSPs", OCSPResponse::getInstance)
                && areOfOne(proofs.getDictionaryObject(COSName.getPDFName("VRI")));
    }

    /// Whether this only says which extensions of the standard a file uses (ISO 32000-2, 7.12).
    static boolean areExtensions(@Nullable COSBase value) {
        return value instanceof COSDictionary extensions
                && extensions.keySet().stream()
                        .allMatch(name -> name.equals(COSName.TYPE)
                                ? isPlain(extensions.getDictionaryObject(name))
                                : extensions.getDictionaryObject(name) instanceof COSDictionary extension
                                        && EXTENSION.containsAll(extension.keySet())
                                        && extension.keySet().stream()
                                                .allMatch(key -> isPlain(extension.getDictionaryObject(key))));
    }

    private static boolean isPlain(@Nullable COSBase value) {
        return value instanceof COSName || value instanceof COSNumber || value instanceof COSString;
    }

    private static boolean areOfOne(@Nullable COSBase value) {
        return value == null
                || value instanceof COSDictionary all
                        && all.keySet().stream()
                                .allMatch(name -> all.getDictionaryObject(name) instanceof COSDictionary one
                                        && PARTS_OF_ONE.containsAll(one.keySet())
                                        && hold(one, "Cert", Certificate::getInstance)
                                        && hold(one, "CRL", CertificateList::getInstance)
                                        && hold(one, "OCSP", OCSPResponse::getInstance));
    }

    private static boolean hold(COSDictionary proofs, String key, Function<Object, ASN1Object> read) {
        COSBase list = proofs.getDictionaryObject(COSName.getPDFName(key));
        if (list == null) {
            return true;
        }
        if (!(list instanceof COSArray array)) {
            return false;
        }
        for (int i = 0; i < array.size(); i++) {
            if (!(array.getObject(i) instanceof COSStream stream)
                    || !STREAM.containsAll(stream.keySet())
                    || !isOne(stream, read)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOne(COSStream stream, Function<Object, ASN1Object> read) {
        try (InputStream in = stream.createInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST);
            return Arrays.equals(
                    bytes, read.apply(ASN1Primitive.fromByteArray(bytes)).getEncoded());
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private static Set<COSName> names(String... names) {
        return Set.copyOf(Arrays.stream(names).map(COSName::getPDFName).toList());
    }
}
