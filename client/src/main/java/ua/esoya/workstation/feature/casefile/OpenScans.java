package ua.esoya.workstation.feature.casefile;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ua.esoya.document.PaperPages;

/** The scans a person has looked at on this card, kept open until it closes; each is fetched, and recorded as opened, once. */
final class OpenScans implements AutoCloseable {
    private final CaseGateway gateway;
    private final Map<UUID, PaperPages> open = new HashMap<>();
    private boolean closed;

    OpenScans(CaseGateway gateway) {
        this.gateway = gateway;
    }

    /** Draws one page, from 0; blocks, so never on the FX thread. */
    synchronized BufferedImage page(UUID scanId, int page, int dpi) {
        if (closed) {
            throw new IllegalStateException("the card is closed");
        }
        var pages = open.get(scanId);
        if (pages == null) {
            pages = new PaperPages(gateway.scan(scanId));
            open.put(scanId, pages);
        }
        return pages.render(page, dpi);
    }

    @Override
    public synchronized void close() {
        closed = true;
        open.values().forEach(PaperPages::close);
        open.clear();
    }
}
