package ua.esoya.document;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.esoya.domain.SignedException;

/**
 * The process that draws forms written by people: it has little memory, no folder, no password and no connection, answers over a pipe, and
 * ends with the program that started it. Whoever draws too long is killed from outside.
 */
@SignedException("standard streams are its only door")
final class FormChild {
    static final int MOST_PAGES = 50;
    static final byte READY = 'r';
    static final byte DRAWN = 'd';
    static final byte REFUSED = 'n';

    private final String style = Papers.style();
    private final DataInputStream in;
    private final DataOutputStream out;

    private FormChild(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** Started by {@link ChildForms} alone. */
    public static void main(String[] args) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        // no library may speak into the answers
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        new FormChild(new DataInputStream(new BufferedInputStream(System.in, 1 << 16)), out).serve();
    }

    private void serve() throws IOException {
        warmUp();
        out.writeByte(READY);
        out.flush();
        while (true) {
            try {
                answer();
            } catch (EOFException programEnded) {
                return;
            }
            out.flush();
        }
    }

    /** Fonts, layout and pictures once, so that the first form does not wait for them. */
    private void warmUp() {
        draw("<html><head><title>.</title></head><body><p>{{number}}</p><table><tr><td>.</td></tr></table></body></html>", Map.of("number", "0"), FormOrder.pictures(0, 1, 40));
    }

    private void answer() throws IOException {
        String form = FormWire.text(in);
        var values = FormWire.values(in);
        var order = new FormOrder(in.readInt(), in.readInt(), in.readInt(), in.readBoolean(), in.readBoolean());
        DrawnForm drawn;
        try {
            drawn = draw(form, values, order);
        } catch (TemplateRefused refused) {
            refuse(refused.trouble().orElse(TemplateTrouble.of(TemplateTrouble.Kind.DRAWING, 0, "")));
            return;
        } catch (RuntimeException | StackOverflowError undrawable) {
            refuse(TemplateTrouble.of(TemplateTrouble.Kind.DRAWING, 0, undrawable.getClass().getSimpleName()));
            return;
        }
        out.writeByte(DRAWN);
        out.writeInt(drawn.pageCount());
        FormWire.bytes(out, drawn.pdf());
        FormWire.write(out, drawn.text());
        FormWire.words(out, drawn.words());
        out.writeInt(drawn.pictures().size());
        for (var picture : drawn.pictures()) {
            picture(picture);
        }
    }

    private void refuse(TemplateTrouble trouble) throws IOException {
        out.writeByte(REFUSED);
        FormWire.write(out, trouble.kind().name());
        out.writeInt(trouble.line());
        FormWire.write(out, trouble.words());
    }

    private void picture(BufferedImage picture) throws IOException {
        int[] dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        var bytes = ByteBuffer.allocate(dots.length * Integer.BYTES);
        bytes.asIntBuffer().put(dots);
        FormWire.bytes(out, bytes.array());
    }

    private DrawnForm draw(String form, Map<String, Object> values, FormOrder order) {
        if (order.isFilledOnly()) {
            return new DrawnForm(new byte[0], 0, new PaperTemplate("form", form).fill(values), List.of(), List.of());
        }
        String filled = new PaperTemplate("form", LineMarks.put(form)).fill(values);
        byte[] pdf = PaperPrinter.print(PaperHtml.parse(filled, style), MOST_PAGES);
        try (var pages = new PaperPages(pdf)) {
            List<BufferedImage> pictures = new ArrayList<>();
            for (int page = order.firstPage(); page < Math.min(order.firstPage() + order.pages(), pages.count()); page++) {
                pictures.add(pages.render(page, order.dpi()));
            }
            var read = order.withText() ? words(pdf) : new WordPlaces.Read("", List.of());
            return new DrawnForm(pdf, pages.count(), read.text(), read.words(), pictures);
        }
    }

    private static WordPlaces.Read words(byte[] pdf) {
        try {
            return WordPlaces.of(pdf);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
