package ua.esoya.device.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScanTroubleTest {
  @Test
  void givesEachTroubleItsOwnSentence() {
    long sentences = Arrays.stream(ScanTrouble.values()).map(t -> new ScanFailure(t).text()).distinct().count();
    assertEquals(ScanTrouble.values().length, sentences);
  }

  @Test
  void writesSentencesInUkrainian() {
    for (ScanTrouble trouble : ScanTrouble.values()) {
      assertTrue(new ScanFailure(trouble).text().matches("[А-ЩЬЮЯҐЄІЇ].*\\."), trouble::name);
    }
  }
}
