package ua.esoya.workstation.feature.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.Edrpou;
import ua.esoya.domain.PhoneNumber;
import ua.esoya.domain.Remark;
import ua.esoya.domain.TaxpayerNumber;

/** What somebody may mean by the words in the search box (4.2). */
sealed interface Wanted {

    /** A case by its number. */
    record OneCase(String number) implements Wanted {}

    /** A kept draft by the code of its slip. */
    record Draft(String code) implements Wanted {}

    /** Cases and people by an exact identifier; kind is taxpayer_number, edrpou or phone. */
    record Exact(String kind, String value) implements Wanted {}

    /** A person by the number of an identity document. */
    record Document(String number) implements Wanted {}

    /** Cases of own offices by the beginning of a surname or of a legal entity's name. */
    record Name(String beginning) implements Wanted {}

    /** People of the centre by surname and year of birth, and cases by the surname. */
    record SurnameAndYear(String surname, int birthYear) implements Wanted {}

    /** Nothing that can be looked for, with the reason when there is one to tell. */
    record Nothing(List<String> reasons) implements Wanted {}

    /** Digits with any dividers, a leading plus and № allowed: what a reader or a person may send for a number. */
    Pattern NUMBER = Pattern.compile("[+№]?[\\d\\s().:/\\u2010-\\u2015\\u2212-]+");
    Pattern DRAFT_CODE = Pattern.compile("9\\d{9}");
    Pattern WITH_YEAR = Pattern.compile("(\\p{L}[\\p{L}'’ʼ -]*?)[\\s,]+(1[89]\\d\\d|20\\d\\d)");
    Pattern SERIES = Pattern.compile("\\p{L}{2}\\s?\\d{6}");
    int LONGEST = 200;
    /** Of the default case number: a phone of fourteen digits is rarer than a case misheard. */
    int DEFAULT_DIGITS = 14;

    /** All meanings of what was typed, looked for together; never empty. */
    static List<Wanted> read(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) {
            return List.of(new Nothing(List.of()));
        }
        if (NUMBER.matcher(text).matches()) {
            return number(text);
        }
        if (SERIES.matcher(text).matches()) {
            return List.of(new Document(text));
        }
        var withYear = WITH_YEAR.matcher(text);
        if (withYear.matches()) {
            return List.of(new SurnameAndYear(withYear.group(1).strip(), Integer.parseInt(withYear.group(2))));
        }
        boolean enough = text.codePoints().filter(Character::isLetter).count() >= 2;
        return List.of(enough ? new Name(text) : new Nothing(List.of()));
    }

    private static List<Wanted> number(String text) {
        var digits = text.replaceAll("\\D", "");
        var meanings = new ArrayList<Wanted>();
        if (digits.length() >= CaseNumber.LEAST_DIGITS) {
            return longNumber(text, digits);
        }
        switch (digits.length()) {
            case 10 -> {
                if (DRAFT_CODE.matcher(digits).matches()) {
                    return List.of(new Draft(digits));
                }
                TaxpayerNumber.read(digits).value().ifPresent(it -> meanings.add(new Exact("taxpayer_number", it.value())));
            }
            case 9 -> meanings.add(new Document(digits));
            case 8 -> Edrpou.read(digits).value().ifPresent(it -> meanings.add(new Exact("edrpou", it.value())));
            default -> { }
        }
        // a foreign number of ten digits needs its plus; without it ten digits are a phone only with the leading zero
        PhoneNumber.read(text).value().ifPresent(it -> meanings.add(new Exact("phone", it.value())));
        return meanings.isEmpty() ? List.of(new Nothing(List.of())) : meanings;
    }

    /** A case, or a phone with its country code; with a plus or brackets only a phone, with a wrong check digit only that is told. */
    private static List<Wanted> longNumber(String text, String digits) {
        var meanings = new ArrayList<Wanted>();
        boolean dialled = text.startsWith("+") || text.contains("(");
        var read = CaseNumber.read(dialled ? "" : digits);
        read.value().ifPresent(it -> meanings.add(new OneCase(it.value())));
        if (digits.length() != DEFAULT_DIGITS || dialled) {
            PhoneNumber.read(text).value().ifPresent(it -> meanings.add(new Exact("phone", it.value())));
        }
        return meanings.isEmpty() ? List.of(new Nothing(dialled ? List.of() : read.remarks().stream().map(Remark::text).toList())) : meanings;
    }
}
