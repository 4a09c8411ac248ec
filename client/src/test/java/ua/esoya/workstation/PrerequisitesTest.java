package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrerequisitesTest {

    @Test
    void namesTheMissingLibraryAndTheLineThatInstallsIt() {
        var sentence = Prerequisites.missing(library -> !library.contains("pangoft2"), folder -> true, true).orElseThrow();
        assertTrue(sentence.contains("libpangoft2-1.0.so.0") && sentence.contains("apt install"), sentence);
    }

    @Test
    void namesAMissingFont() {
        assertTrue(Prerequisites.missing(library -> true, folder -> false, true).orElseThrow().contains("fonts-dejavu-core"));
    }

    @Test
    void asksForGtkOnlyWhenThereIsADisplay() {
        assertEquals(Optional.empty(), Prerequisites.missing(library -> !library.contains("gtk"), folder -> true, true));
        assertTrue(Prerequisites.missing(library -> !library.contains("gtk"), folder -> true, false).isPresent());
    }

    @Test
    void findsNothingMissingHere() {
        assertEquals(Optional.empty(), Prerequisites.missing());
    }
}
