package nl.impactwijzer.report.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.Picture;

/// The pictures of one report, decoded and drawn anew, so that only pixels are taken over from a stranger's file.
final class Pictures {
    private static final long MOST_PIXELS = 25_000_000;
    private static final double DOTS_PER_MILLIMETRE = 200 / 25.4;

    /// What fits on a page under two headings, in millimetres.
    private static final int TALLEST = 190;

    private static final Drawn NOTHING = new Drawn(Content.of(new byte[0]), 1);

    private final Map<String, Drawn> images = new HashMap<>();

    private record Drawn(Content png, int widthMillimetres) {}

    /// The address by which the page may name this picture; empty when it cannot be read or is too large.
    Optional<String> add(Picture picture) {
        return decode(picture.image()).map(image -> {
            String address = "app:picture-" + images.size();
            int width = fitting(image, picture.widthMillimetres());
            images.put(address, new Drawn(Content.of(encode(redrawn(image, width))), width));
            return address;
        });
    }

    boolean has(String address) {
        return images.containsKey(address);
    }

    /// The picture as PNG; an unknown address has no bytes.
    byte[] png(String address) {
        return images.getOrDefault(address, NOTHING).png().bytes();
    }

    /// How wide it is printed: less than was asked for where it would be taller than a page.
    int widthMillimetres(String address) {
        return images.getOrDefault(address, NOTHING).widthMillimetres();
    }

    private static int fitting(BufferedImage image, int wanted) {
        return Math.clamp((long) TALLEST * image.getWidth() / image.getHeight(), 1, wanted);
    }

    private static Optional<BufferedImage> decode(Content content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return Optional.empty();
                }
                return Optional.ofNullable(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            // Image readers throw whatever a broken file makes them stumble over.
            return Optional.empty();
        }
    }

    /// On white, and no finer than paper can show.
    private static BufferedImage redrawn(BufferedImage image, int widthMillimetres) {
        int width = (int) Math.clamp(widthMillimetres * DOTS_PER_MILLIMETRE, 1, image.getWidth());
        int height = Math.max(1, (int) ((long) image.getHeight() * width / image.getWidth()));
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return copy;
    }

    private static byte[] encode(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
