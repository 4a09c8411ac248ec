package ua.esoya.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * РНОКПП, ten digits: days from 31.12.1899 to birth, a number of that day whose last digit tells the sex, a check digit
 * (7.1.2, "if available").
 */
public record TaxpayerNumber(String value) {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 31);
    private static final int[] WEIGHTS = {-1, 5, 7, 9, 4, 6, 10, 5, 7};

    /** Reads typed text; a wrong check digit warns, anything but ten digits is unusable. */
    public static Checked<TaxpayerNumber> read(String typed) {
        String bare = Typed.bare(typed);
        if (!Typed.digits(bare, 10)) {
            return Checked.unusable("taxpayer-number.format");
        }
        var number = new TaxpayerNumber(bare);
        return number.checkDigitFits()
                ? Checked.of(number)
                : Checked.of(number, Remark.of("taxpayer-number.check-digit"));
    }

    /** Day of birth that the number tells; none for a number that tells no day. */
    public Optional<LocalDate> birthDate() {
        int days = Integer.parseInt(value.substring(0, 5));
        return days == 0 ? Optional.empty() : Optional.of(DAY_ZERO.plusDays(days));
    }

    public Sex sex() {
        return digit(8) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Warnings when the number tells another birth date or sex than the person's documents. */
    public List<Remark> against(Optional<LocalDate> born, Optional<Sex> sex) {
        var remarks = new ArrayList<Remark>();
        born.filter(day -> !birthDate().equals(Optional.of(day)))
                .ifPresent(day -> remarks.add(Remark.of("taxpayer-number.birth-date",
                        birthDate().map(DateEntry::text).orElse("—"), DateEntry.text(day))));
        sex.filter(other -> other != sex()).ifPresent(other -> remarks.add(Remark.of("taxpayer-number.sex")));
        return remarks;
    }

    private boolean checkDigitFits() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(i);
        }
        return Math.floorMod(sum, 11) % 10 == digit(9);
    }

    private int digit(int at) {
        return value.charAt(at) - '0';
    }
}
