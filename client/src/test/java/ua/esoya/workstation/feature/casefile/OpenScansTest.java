package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OpenScansTest {
    private static final UUID FILE = new UUID(0, 2);

    @Test
    void leavingTheCardDoesNotWaitForThePageThatIsDrawn() throws InterruptedException {
        var fetching = new CountDownLatch(1);
        var left = new CountDownLatch(1);
        var scans = new OpenScans(file -> {
            fetching.countDown();
            awaited(left);
            return new FakeCases().scan(FILE);
        });
        var drawing = Thread.ofVirtual().start(() -> scans.page("a", 0, 20));
        fetching.await();
        var leaving = Thread.ofVirtual().start(scans::close);
        assertTrue(leaving.join(Duration.ofSeconds(20)), "it waited");
        left.countDown();
        drawing.join();
        assertEquals("the card is closed", assertThrows(IllegalStateException.class, () -> scans.page("a", 0, 20)).getMessage());
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
