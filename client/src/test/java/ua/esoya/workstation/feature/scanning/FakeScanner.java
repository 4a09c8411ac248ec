package ua.esoya.workstation.feature.scanning;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ua.esoya.device.scan.ColourMode;
import ua.esoya.device.scan.FoundScanner;
import ua.esoya.device.scan.OpenScanner;
import ua.esoya.device.scan.PaperSource;
import ua.esoya.device.scan.ScanEnd;
import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScanFailure;
import ua.esoya.device.scan.ScanSettings;
import ua.esoya.device.scan.ScanTrouble;
import ua.esoya.device.scan.ScannedPage;
import ua.esoya.device.scan.ScannerAbilities;
import ua.esoya.device.scan.ScannerBackend;

/** A scanner with a stack of invented sheets, and a trouble after them if the test wants one. */
final class FakeScanner implements ScannerBackend {
    final List<ScanSettings> asked = new ArrayList<>();
    int sheets = 2;
    int sheet;
    /** What lies in the feeder; when empty, invented sheets. */
    List<BufferedImage> stack = List.of();
    Optional<ScanTrouble> trouble = Optional.empty();
    Optional<ScanTrouble> notThere = Optional.empty();
    Runnable betweenPages = () -> {};
    private boolean cancelled;

    @Override
    public List<FoundScanner> scanners() throws ScanException {
        if (notThere.isPresent()) {
            throw new ScanException(notThere.get());
        }
        return List.of(new FoundScanner("test:0", "Canon", "DR-C225"), new FoundScanner("test:1", "Epson", "V39"));
    }

    @Override
    public OpenScanner open(String name) throws ScanException {
        if (notThere.isPresent()) {
            throw new ScanException(notThere.get());
        }
        cancelled = false;
        return new Opened();
    }

    @Override
    public void close() {}

    /** A page with a number on it. */
    static BufferedImage picture(int number) {
        var image = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 620, 877);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.BOLD, 40));
        pen.drawString("Сторінка " + number, 80, 120);
        for (int line = 0; line < 12; line++) {
            pen.fillRect(80, 180 + line * 40, 300 + line * 13 % 160, 6);
        }
        pen.dispose();
        return image;
    }

    private final class Opened implements OpenScanner {
        @Override
        public ScannerAbilities abilities() {
            return new ScannerAbilities(List.of(300), Set.of(ColourMode.GRAY), Set.of(PaperSource.FEEDER), 210, 297);
        }

        @Override
        public ScanEnd scan(ScanSettings settings, Consumer<ScannedPage> pages) {
            asked.add(settings);
            for (int i = 0; i < (stack.isEmpty() ? sheets : stack.size()); i++) {
                pages.accept(new ScannedPage(stack.isEmpty() ? picture(++sheet) : stack.get(i), 75, i));
                betweenPages.run();
                if (cancelled) {
                    return new ScanEnd(i + 1, Optional.of(new ScanFailure(ScanTrouble.CANCELLED)));
                }
            }
            return new ScanEnd(sheets, trouble.map(ScanFailure::new));
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public void close() {}
    }
}
