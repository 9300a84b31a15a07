package nl.impactwijzer.report.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/// Which bytes a signature covers: all from the start of the file to `end`, but for one hole that holds the signature
/// itself. Anything else is a trick, see [#isHonest].
record SignedRange(PDSignature signature, int holeStart, int holeEnd, int end) {

    /// Reads the range as the file states it; numbers that make no sense give a range that is not honest.
    static SignedRange of(PDSignature signature) {
        COSArray range = signature.getCOSObject().getCOSArray(COSName.BYTERANGE);
        if (range == null || range.size() != 4 || range.getInt(0, -1) != 0) {
            return new SignedRange(signature, -1, -1, -1);
        }
        int holeStart = range.getInt(1, -1);
        int holeEnd = range.getInt(2, -1);
        int length = range.getInt(3, -1);
        return length < 0 || holeEnd < 0 || holeEnd > Integer.MAX_VALUE - length
                ? new SignedRange(signature, -1, -1, -1)
                : new SignedRange(signature, holeStart, holeEnd, holeEnd + length);
    }

    /// Whether the hole is exactly one hexadecimal text, and that text is the signature that readers find.
    boolean isHonest(byte[] file) {
        if (holeStart < 0 || holeEnd <= holeStart + 2 || end <= holeEnd || end > file.length) {
            return false;
        }
        if (file[holeStart] != '<' || file[holeEnd - 1] != '>') {
            return false;
        }
        String digits = new String(file, holeStart + 1, holeEnd - holeStart - 2, StandardCharsets.ISO_8859_1);
        try {
            return Arrays.equals(HexFormat.of().parseHex(digits), contents());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Whether the signature has one signer and carries no content of its own (PAdES, EN 319 142-1, 6.3).
    boolean hasOneDetachedSigner() {
        try (ByteArrayInputStream in = new ByteArrayInputStream(contents())) {
            CMSSignedData data = new CMSSignedData(in);
            return data.getSignedContent() == null && data.getSignerInfos().size() == 1;
        } catch (CMSException | IOException | RuntimeException _) {
            return false;
        }
    }

    private byte[] contents() {
        byte[] contents = signature.getContents();
        return contents == null ? new byte[0] : contents;
    }
}
