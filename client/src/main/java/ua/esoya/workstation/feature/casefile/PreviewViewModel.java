package ua.esoya.workstation.feature.casefile;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;

/** The pages of the files of one row: which one is shown and how large. */
final class PreviewViewModel implements AutoCloseable {

    /** A file with so many pages, by the name under which its content is asked for. */
    record Paged(String file, int pageCount) {}

    /** A page of a file, from 0. */
    record PageOfFile(String file, int page) {}

    /** The zoom at which a whole page is seen, whatever the room. */
    static final int WHOLE = 0;

    private static final int SMALL_DPI = 10;
    private static final List<Integer> ZOOMS = List.of(PreviewViewModel.WHOLE, 100, 150, 200, 300);
    private static final int NORMAL_DPI = 96;
    private static final int WHOLE_DPI = 72;

    private final OpenScans scans;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<List<PageOfFile>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(WHOLE);
    private final ReadOnlyObjectWrapper<Optional<BufferedImage>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper(false);
    private int asked;

    PreviewViewModel(Function<String, byte[]> contents, Background background, Troubles troubles) {
        this.scans = new OpenScans(contents);
        this.background = background;
        this.troubles = troubles;
    }

    /** Shows these files from their first page; the same ones again change nothing. */
    void show(List<Paged> rows) {
        var all = new ArrayList<PageOfFile>();
        for (var row : rows) {
            for (int page = 0; page < row.pageCount(); page++) {
                all.add(new PageOfFile(row.file(), page));
            }
        }
        if (all.equals(pages.get())) {
            return;
        }
        current.set(0);
        picture.set(Optional.empty());
        notice.set(Optional.empty());
        any.set(!all.isEmpty());
        pages.set(List.copyOf(all));
        draw();
    }

    /** Goes to another page, counted from this one; stops at the ends. */
    void turn(int by) {
        go(current.get() + by);
    }

    /** Goes to a page, from 0. */
    void go(int page) {
        int there = Math.clamp(page, 0, Math.max(0, pages.get().size() - 1));
        if (there != current.get()) {
            current.set(there);
            draw();
        }
    }

    /** Makes the page larger or smaller by one step. */
    void enlarge(int steps) {
        int at = Math.clamp(ZOOMS.indexOf(zoom.get()) + (long) steps, 0, ZOOMS.size() - 1);
        if (ZOOMS.get(at) != zoom.get()) {
            zoom.set(ZOOMS.get(at));
            draw();
        }
    }

    /** Another screen lies over the page: its picture is let go. */
    void covered() {
        asked++;
        picture.set(Optional.empty());
    }

    /** Draws the page again when its picture is not there. */
    void shownAgain() {
        if (picture.get().isEmpty()) {
            draw();
        }
    }

    /** Draws a small picture of a page for the list of pages. */
    void small(PageOfFile page, Consumer<BufferedImage> drawn) {
        background.run(() -> scans.page(page.file(), page.page(), SMALL_DPI), drawn, troubles.refusedTo(this::refused));
    }

    ReadOnlyObjectProperty<List<PageOfFile>> pages() {
        return pages.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    /** Size of the page in per cent of its real one, or {@link #WHOLE}. */
    ReadOnlyIntegerProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<BufferedImage>> picture() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether there is a page to look at. */
    ReadOnlyBooleanProperty any() {
        return any.getReadOnlyProperty();
    }

    @Override
    public void close() {
        scans.close();
    }

    private void draw() {
        if (pages.get().isEmpty()) {
            return;
        }
        int mine = ++asked;
        var page = pages.get().get(current.get());
        int dpi = zoom.get() == WHOLE ? WHOLE_DPI : NORMAL_DPI * zoom.get() / 100;
        background.run(
                () -> scans.page(page.file(), page.page(), dpi),
                drawn -> {
                    if (mine == asked) {
                        picture.set(Optional.of(drawn));
                    }
                },
                troubles.refusedTo(this::refused));
    }

    private void refused(Trouble.Refused refused) {
        notice.set(Optional.of(refused.text()));
    }
}
