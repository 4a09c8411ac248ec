package ua.esoya.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;

@Tag("ESOYA-7.1.6b")
class SmsPartsTest {

    @Test
    void countsAsTheServerDoes() {
        var random = new Random(20261122);
        for (String text : IntStream.range(0, 60).mapToObj(seed -> randomText(random)).toList()) {
            assertEquals(DemoDesk.value("select internal.sms_parts('" + text + "')"), String.valueOf(new SmsParts(text).count()), text);
        }
        assertEquals(1, new SmsParts("ї".repeat(70)).count());
        assertEquals(2, new SmsParts("ї".repeat(71)).count());
    }

    @Test
    void joinsAgainLetterForLetterAndPartsNoLetter() {
        String text = "Ґанок, їжак, п’ять 😀".repeat(9) + "😀".repeat(40);
        var parts = new SmsParts(text);
        assertEquals(text, String.join("", parts.texts()));
        for (String part : parts.texts()) {
            assertTrue(part.length() <= 67);
            assertFalse(Character.isHighSurrogate(part.charAt(part.length() - 1)), part);
        }
    }

    @Test
    void writesTheHeaderOfSeveralPartsAndNoneForOne() {
        var parts = new SmsParts("я".repeat(100));
        byte[] second = parts.bytes(2, (byte) 0xA7);
        assertArrayEquals(new byte[] {5, 0, 3, (byte) 0xA7, 2, 2}, Arrays.copyOf(second, 6));
        assertEquals("я".repeat(33), new String(second, 6, second.length - 6, StandardCharsets.UTF_16BE));
        assertEquals("тут", new String(new SmsParts("тут").bytes(1, (byte) 1), StandardCharsets.UTF_16BE));
    }

    @Test
    void readsReceiptsByTheirOwnFieldOrByTheText() {
        String text = "id:7f3 sub:001 dlvrd:001 submit date:2611221200 done date:2611221201 stat:%s err:000 text:";
        assertEquals(Optional.of(new NoticeReceipt("7f3", true, "DELIVRD")), SmppReceipts.receipt(text.formatted("DELIVRD"), Optional.empty()));
        assertEquals(Optional.of(new NoticeReceipt("2035", false, "UNDELIV")), SmppReceipts.receipt(text.formatted("UNDELIV"), Optional.of("2035")));
        for (String underWay : List.of("ENROUTE", "ACCEPTD", "UNKNOWN")) {
            assertEquals(Optional.empty(), SmppReceipts.receipt(text.formatted(underWay), Optional.empty()));
        }
        assertEquals(Optional.empty(), SmppReceipts.receipt("просто текст", Optional.empty()));
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        for (int left = 1 + random.nextInt(220); left > 0; left--) {
            text.append(random.nextInt(4) == 0 ? "😀" : "ї");
        }
        return text.toString();
    }
}
