package ua.esoya.workstation.feature.scanning;

import java.awt.image.BufferedImage;
import java.util.UUID;

/**
 * A page taken and not stored yet. Its picture lies in the {@link PageStore}; memory holds the small one only.
 *
 * @param row the inventory row it belongs to
 * @param turns quarters clockwise that it was turned since it was taken
 * @param thumb small picture, not turned
 */
record TakenPage(UUID id, long row, Source source, int turns, BufferedImage thumb) {

    /** Where pages come from, as the archive names it. */
    enum Source {
        SCANNER,
        FILE,
        FOLDER;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    TakenPage turned() {
        return new TakenPage(id, row, source, (turns + 1) % 4, thumb);
    }
}
