package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;
import ua.esoya.data.Json;
import ua.esoya.domain.schedule.Stretch;

class ReceptionHoursTest {
    @Test
    void putsDaysOfTheSameHoursTogether() {
        assertEquals("Пн, Ср–Пт 09:00–16:00, Вт 09:00–13:00, 14:00–20:00", ReceptionHours.text(List.of(new Stretch(1, "09:00", "16:00"), new Stretch(2, "09:00", "13:00"),
                new Stretch(2, "14:00", "20:00"), new Stretch(3, "09:00", "16:00"), new Stretch(4, "09:00", "16:00"), new Stretch(5, "09:00", "16:00"))));
    }

    @Test
    void readsADayThatEndsAtMidnight() {
        var head = Json.read(JSONB.valueOf("""
                {"centre_title": "Центр", "office_title": "Центр", "address": "", "phone": "", "status_page": "", "feedback_page": "", "now": "2026-11-18T10:30:00",
                 "hours": [{"weekday": 7, "opens_at": "00:00", "closes_at": "24:00"}]}"""), PaperHead.class);
        assertEquals("Нд 00:00–24:00", ReceptionHours.text(head.hours()));
    }
}
