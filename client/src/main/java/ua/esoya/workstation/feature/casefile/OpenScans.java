package ua.esoya.workstation.feature.casefile;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import ua.esoya.document.PaperPages;

/** The files a person has looked at on this card, kept open until it closes; each is fetched, and recorded as opened, once. */
final class OpenScans implements AutoCloseable {
    private final Function<String, byte[]> contents;
    private final Map<String, PaperPages> open = new HashMap<>();
    private final ReentrantLock drawing = new ReentrantLock();
    private volatile boolean closed;

    OpenScans(Function<String, byte[]> contents) {
        this.contents = contents;
    }

    /** Draws one page, from 0; blocks, so never on the FX thread. */
    BufferedImage page(String file, int page, int dpi) {
        drawing.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the card is closed");
            }
            var pages = open.get(file);
            if (pages == null) {
                pages = new PaperPages(contents.apply(file));
                open.put(file, pages);
            }
            return pages.render(page, dpi);
        } finally {
            drawing.unlock();
            closeFiles();
        }
    }

    /** Never waits: files of which a page is drawn at this moment are closed after it. */
    @Override
    public void close() {
        closed = true;
        closeFiles();
    }

    private void closeFiles() {
        if (closed && drawing.tryLock()) {
            try {
                open.values().forEach(PaperPages::close);
                open.clear();
            } finally {
                drawing.unlock();
            }
        }
    }
}
