package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Troubles;

class PreviewViewModelTest {
    private final FakeCases cases = new FakeCases();
    private final Inline inline = new Inline();

    @Test
    void letsGoOfThePageUnderAnotherScreenAndHasItAgainAfterIt() {
        var preview = onTwoPages(inline.atOnce());
        preview.turn(1);
        preview.enlarge(1);
        var before = preview.picture().get().orElseThrow();
        preview.covered();
        assertEquals(Optional.empty(), preview.picture().get());
        preview.shownAgain();
        var again = preview.picture().get().orElseThrow();
        assertEquals(before.getWidth(), again.getWidth());
        assertEquals(1, preview.current().get());
        preview.shownAgain();
        assertSame(again, preview.picture().get().orElseThrow());
        assertEquals(1, cases.scansOpened.size(), "the scan is not opened, and recorded as opened, again");
    }

    @Test
    void aPageDrawnLateStaysAwayFromACoveredScreen() {
        var preview = onTwoPages(inline.whenTold());
        preview.covered();
        inline.work();
        assertEquals(Optional.empty(), preview.picture().get());
        preview.shownAgain();
        inline.work();
        assertTrue(preview.picture().get().isPresent());
    }

    private PreviewViewModel onTwoPages(Background background) {
        var troubles = new Troubles(failure -> {
            throw new AssertionError(failure);
        }, outage -> {}, defect -> {});
        var preview = new PreviewViewModel(scan -> cases.scan(UUID.fromString(scan)), background, troubles);
        preview.show(List.of(new PreviewViewModel.Paged(FakeCases.scan(2, Optional.of(15L), 2).scanId().toString(), 2)));
        return preview;
    }
}
