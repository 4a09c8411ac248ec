package ua.esoya.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Draws as the child does, without one: for tests of what is made of drawings, and as the measure of what the child costs. */
public final class InProcessForms implements Forms {
    /** Forms drawn with their pages, in order. */
    public final List<String> drawn = new ArrayList<>();

    @Override
    public DrawnForm draw(String form, FormValues values, FormOrder order) {
        String filled = new PaperTemplate("form", form).fill(values.content());
        if (order.isFilledOnly()) {
            return new DrawnForm(new byte[0], 0, filled, List.of(), List.of());
        }
        drawn.add(form);
        byte[] pdf = PaperPrinter.print(PaperHtml.parse(filled, Papers.style()), FormChild.MOST_PAGES);
        try (var pages = new PaperPages(pdf)) {
            List<BufferedImage> pictures = new ArrayList<>();
            for (int page = order.firstPage(); page < Math.min(order.firstPage() + order.pages(), pages.count()); page++) {
                pictures.add(pages.render(page, order.dpi()));
            }
            return new DrawnForm(pdf, pages.count(), order.withText() ? PaperText.of(pdf) : "", order.withText() ? WordPlaces.of(pdf).words() : List.of(), pictures);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void warmUp() {
        // warm with the program
    }
}
