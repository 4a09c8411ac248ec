package ua.esoya.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The order of the post: from the house outward, the index last. */
@Tag("ESOYA-7.1.6c")
class PostalAddressTest {
    @Test
    void theIndexIsTheLastLineWhereverItWasTyped() {
        var wanted = List.of("вул. Соборності, 5, кв. 3", "м. Кривий Ріг", "Дніпропетровська обл.", "50000");
        assertEquals(wanted, PostalAddress.of("50000, Дніпропетровська обл., м. Кривий Ріг, вул. Соборності, 5, кв. 3").lines());
        assertEquals(wanted, PostalAddress.of("м. Кривий Ріг, вул. Соборності, 5, кв. 3, Дніпропетровська обл. 50000").lines());
        assertEquals(Optional.of("50000"), PostalAddress.of("м. Кривий Ріг, 50000").index());
    }

    @Test
    void villagesAndDistrictsFindTheirLine() {
        assertEquals(List.of("вул. Ґонти, 1-А", "с. Новопілля", "Криворізький р-н, Дніпропетровська область", "53081"),
                PostalAddress.of("с. Новопілля, Криворізький р-н, Дніпропетровська область, вул. Ґонти, 1-А, 53081").lines());
    }

    @Test
    void whatIsUnknownIsKeptAndNothingIsInvented() {
        assertEquals(List.of("мкрн Сонячний, 14"), PostalAddress.of("мкрн Сонячний, 14").lines());
        assertEquals(Optional.empty(), PostalAddress.of("вул. Тиха, 123456").index(), "six digits are no index");
        assertEquals(List.of(), PostalAddress.of("").lines());
    }
}
