package ua.esoya.workstation.ui.entry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import ua.esoya.domain.CleanLine;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.Edrpou;
import ua.esoya.domain.IdentityDocumentNumber;
import ua.esoya.domain.NamePart;
import ua.esoya.domain.PhoneNumber;
import ua.esoya.domain.TaxpayerNumber;
import ua.esoya.domain.Unzr;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Words;

/** How each kind of field is read. The same bounds as the server keeps, so that a refusal is said before it is made. */
public final class Rules {
    private static final Text TEXT = Text.of(Rules.class);
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}’'ʼ`.\\- ]*\\p{L}[\\p{L}\\p{M}’'ʼ`.\\- ]*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
    private static final Pattern MONEY = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern MOMENT = Pattern.compile("(.*?)\\s*([01]?\\d|2[0-3]):([0-5]\\d)");
    private static final Pattern UNFINISHED = Pattern.compile("[,\\s]+$");
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final ServerClock clock;
    private final Codes codes;
    private final Addresses addresses;

    public Rules(ServerClock clock, Codes codes) {
        this(clock, codes, Addresses.NONE);
    }

    /** The same with streets and settlements to suggest. */
    public Rules(ServerClock clock, Codes codes, Addresses addresses) {
        this.clock = clock;
        this.codes = codes;
        this.addresses = addresses;
    }

    public ServerClock clock() {
        return clock;
    }

    public Codes codes() {
        return codes;
    }

    public Addresses addresses() {
        return addresses;
    }

    /** A line that may end where the house was to follow. */
    public EntryRule address(int longest) {
        return typed -> {
            var line = CleanLine.of(UNFINISHED.matcher(typed).replaceFirst(""));
            return line.length() > longest ? Reading.wrong(TEXT.get("problem.too_long", longest)) : Reading.of(line);
        };
    }

    public EntryRule line(int longest) {
        return typed -> {
            var line = CleanLine.of(typed);
            return line.length() > longest ? Reading.wrong(TEXT.get("problem.too_long", longest)) : Reading.of(line);
        };
    }

    /** A code of this directory. */
    public EntryRule code(String classifier) {
        return typed -> codes.find(classifier, typed).isPresent() ? Reading.of(typed) : Reading.wrong(TEXT.get("problem.unknown_code"));
    }

    /** A box to tick, or a code that no person types. */
    public EntryRule asIs() {
        return Reading::of;
    }

    public EntryRule name(int longest, BooleanSupplier foreigner) {
        return typed -> {
            var read = Reading.of(NamePart.read(typed, foreigner.getAsBoolean()), name -> name, name -> name);
            return read.error().isEmpty() && (!NAME.matcher(read.value()).matches() || read.value().length() > longest)
                    ? Reading.wrong(TEXT.get("problem.alphabet"))
                    : read;
        };
    }

    public EntryRule taxpayerNumber(Supplier<Optional<LocalDate>> born) {
        return typed -> {
            var checked = TaxpayerNumber.read(typed);
            var read = Reading.of(checked, TaxpayerNumber::value, TaxpayerNumber::value);
            return checked.value().map(number -> read.warned(number.against(born.get(), Optional.empty()))).orElse(read);
        };
    }

    public EntryRule unzr(Supplier<Optional<LocalDate>> born) {
        return typed -> {
            var checked = Unzr.read(typed, clock.today());
            var read = Reading.of(checked, Unzr::value, Unzr::value);
            return checked.value().map(number -> read.warned(number.against(born.get()))).orElse(read);
        };
    }

    public EntryRule edrpou() {
        return typed -> Reading.of(Edrpou.read(typed), Edrpou::value, Edrpou::value);
    }

    public EntryRule phone() {
        return typed -> Reading.of(PhoneNumber.read(typed), PhoneNumber::value, PhoneNumber::spaced);
    }

    public EntryRule email() {
        return typed -> {
            var address = typed.strip();
            return address.length() <= 254 && EMAIL.matcher(address).matches() ? Reading.of(address) : Reading.wrong(TEXT.get("problem.email"));
        };
    }

    /** Series and number in the form of the document's kind, which the directory keeps as a pattern. */
    public EntryRule documentNumber(Supplier<String> kind) {
        return typed -> {
            var extra = codes.find("identity_document_kind", kind.get());
            var read = Reading.of(IdentityDocumentNumber.read(kind.get(), typed), IdentityDocumentNumber::value, IdentityDocumentNumber::value);
            var pattern = extra.map(value -> value.extra().getOrDefault("number_pattern", "")).orElse("");
            boolean fits = read.error().isPresent() || pattern.isEmpty() || Pattern.compile(pattern).matcher(read.value()).find();
            return fits ? read : Reading.wrong(TEXT.get("problem.document_number", extra.map(value -> value.extra().getOrDefault("number_hint", "")).orElse("")));
        };
    }

    /** A day that is not ahead. */
    public EntryRule past() {
        return typed -> {
            var day = DateEntry.readPast(typed, clock.today()).filter(Rules::possible);
            boolean ahead = DateEntry.read(typed, clock.today()).filter(read -> read.isAfter(clock.today())).isPresent();
            return day.map(Rules::written).orElseGet(() -> Reading.wrong(TEXT.get(ahead ? "problem.future" : "problem.date")));
        };
    }

    public EntryRule day() {
        return typed -> DateEntry.read(typed, clock.today()).filter(Rules::possible).map(Rules::written)
                .orElseGet(() -> Reading.wrong(TEXT.get("problem.date")));
    }

    /** A day that is not over. */
    public EntryRule coming() {
        return typed -> {
            var read = day().read(typed);
            boolean over = read.error().isEmpty() && LocalDate.parse(read.value()).isBefore(clock.today());
            return over ? Reading.wrong(TEXT.get("problem.expired")) : read;
        };
    }

    /** Day and time, or one of them: «10:15» is today, «1203» is noon of that day; not ahead. */
    public EntryRule moment() {
        return typed -> {
            var parts = MOMENT.matcher(typed.strip());
            boolean timed = parts.matches();
            var day = timed && parts.group(1).isBlank() ? Optional.of(clock.today()) : DateEntry.read(timed ? parts.group(1) : typed, clock.today());
            var time = timed ? LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))) : LocalTime.NOON;
            return day.filter(Rules::possible).map(d -> d.atTime(time)).map(this::notAhead).orElseGet(() -> Reading.wrong(TEXT.get("problem.moment")));
        };
    }

    public EntryRule whole(int least, int most) {
        return typed -> {
            var digits = typed.strip();
            boolean fits = digits.matches("\\d{1,9}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most;
            return fits ? Reading.of(String.valueOf(Integer.parseInt(digits))) : Reading.wrong(TEXT.get("problem.range", least, most));
        };
    }

    public EntryRule money() {
        return typed -> {
            var sum = typed.replaceAll("[\\s\\p{Z}]", "").replace(',', '.');
            return MONEY.matcher(sum).matches() ? Reading.of(sum, sum.replace('.', ',')) : Reading.wrong(TEXT.get("problem.money"));
        };
    }

    private Reading notAhead(LocalDateTime moment) {
        return moment.isAfter(clock.now().plusMinutes(1))
                ? Reading.wrong(TEXT.get("problem.received_future"))
                : Reading.of(moment.toString(), Words.date(moment.toLocalDate()) + " " + Words.time(moment.toLocalTime()));
    }

    private static Reading written(LocalDate day) {
        return Reading.of(day.toString(), Words.date(day));
    }

    private static boolean possible(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
}
