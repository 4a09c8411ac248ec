package ua.esoya.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Number of the demographic register record, {@code yyyymmdd-nnnnn}. How its last digit is made is not published, so
 * only the date is looked at.
 */
public record Unzr(String value) {

    /** Reads typed text; a date that cannot be one of birth warns, anything but thirteen digits is unusable. */
    public static Checked<Unzr> read(String typed, LocalDate today) {
        String bare = Typed.bare(typed);
        if (!Typed.digits(bare, 13)) {
            return Checked.unusable("unzr.format");
        }
        var number = new Unzr(bare.substring(0, 8) + "-" + bare.substring(8));
        boolean possible = number.birthDate().filter(day -> !day.isAfter(today)).isPresent();
        return possible ? Checked.of(number) : Checked.of(number, Remark.of("unzr.date"));
    }

    /** Day of birth that the number begins with; none when it is no day of the calendar. */
    public Optional<LocalDate> birthDate() {
        try {
            return Optional.of(LocalDate.of(part(0, 4), part(4, 6), part(6, 8)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Warnings when the number begins with another birth date than the person's. */
    public List<Remark> against(Optional<LocalDate> born) {
        var remarks = new ArrayList<Remark>();
        born.filter(day -> !birthDate().equals(Optional.of(day)))
                .ifPresent(day -> remarks.add(Remark.of("unzr.birth-date", DateEntry.text(day))));
        return remarks;
    }

    private int part(int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }
}
