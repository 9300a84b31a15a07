package nl.impactwijzer.report.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import nl.impactwijzer.report.Report;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Dates and id that follow from the report alone, so that the same report gives the same bytes.
final class FixedDates {
    private FixedDates() {}

    static Calendar of(Report report) {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(report.created().truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
        return date;
    }

    static void apply(PDDocument document, Report report) throws IOException {
        Calendar date = of(report);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentId(id(report.seed()));

        // The properties must say the same as the dictionary (PDF/A-3, 6.6.3).
        String time = "%1$tFT%1$tTZ".formatted(date);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<xmp:ModifyDate>[^<]*</xmp:ModifyDate>", "")
                .replaceAll(
                        "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                        "<xmp:CreateDate>" + time + "</xmp:CreateDate><xmp:ModifyDate>" + time + "</xmp:ModifyDate>");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    private static long id(String seed) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
