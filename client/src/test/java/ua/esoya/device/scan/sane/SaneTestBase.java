package ua.esoya.device.scan.sane;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import ua.esoya.device.DevicePackages;
import ua.esoya.device.scan.ColourMode;
import ua.esoya.device.scan.OpenScanner;
import ua.esoya.device.scan.PaperSize;
import ua.esoya.device.scan.PaperSource;
import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScanSettings;
import ua.esoya.device.scan.ScannedPage;
import ua.esoya.device.scan.VirtualScanners;

/** The library anew for each test: the virtual scanner keeps its options from one handle to the next. */
@DevicePackages.Needed(DevicePackages.SCANNER)
abstract class SaneTestBase {
  static final int FEEDER_HOLDS = 10;
  static final ScanSettings GLASS =
      new ScanSettings(75, ColourMode.GRAY, PaperSource.FLATBED, PaperSize.A6);
  static final ScanSettings FEEDER =
      new ScanSettings(75, ColourMode.GRAY, PaperSource.FEEDER, PaperSize.A6);

  static Path config;
  final List<ScannedPage> pages = new ArrayList<>();
  FaultySane sane;
  SaneBackend backend;
  OpenScanner scanner;

  @BeforeAll
  static void prepare() throws IOException {
    config = VirtualScanners.prepare();
  }

  @BeforeEach
  void open() throws ScanException {
    sane = new FaultySane(NativeSane.load(SaneBackend.LIBRARY));
    backend = new SaneBackend(() -> sane, Duration.ZERO);
    scanner = backend.open("test:0");
  }

  @AfterEach
  void close() {
    scanner.close();
    backend.close();
  }
}
