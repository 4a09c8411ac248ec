package ua.esoya.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DevicePackagesTest {
  private static final String HINT =
      "missing device packages, install them: apt-get install libsane1 sane-utils";

  @Test
  void skipsWithTheInstallLine() {
    var result = DevicePackages.judge(DevicePackages.SCANNER, false, false);
    assertTrue(result.isDisabled());
    assertEquals(HINT, result.getReason().orElseThrow());
  }

  @Test
  void failsWithTheSameLineWhereDevicesAreRequired() {
    var failure =
        assertThrows(
            IllegalStateException.class, () -> DevicePackages.judge(DevicePackages.SCANNER, false, true));
    assertEquals(HINT, failure.getMessage());
  }

  @Test
  void runsWhereThePackagesAre() {
    assertFalse(DevicePackages.judge(DevicePackages.SCANNER, true, true).isDisabled());
  }
}
