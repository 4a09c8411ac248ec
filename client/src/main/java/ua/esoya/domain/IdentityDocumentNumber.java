package ua.esoya.domain;

import java.util.regex.Pattern;

/**
 * Series and number of an identity document, in the form of its kind (7.1.2).
 *
 * @param kind stable code of the document kind in the reference data
 */
public record IdentityDocumentNumber(String kind, String value) {
    private static final Pattern ID_CARD = Pattern.compile("[0-9]{9}");
    private static final Pattern BOOK = Pattern.compile("[А-ЩЬЮЯЄІЇҐ]{2}[0-9]{6}");
    private static final Pattern FOREIGN = Pattern.compile("[A-Z]{2}[0-9]{6}");
    private static final int LONGEST = 40;

    /** Reads typed text by its kind: look-alike letters take the kind's alphabet; kinds unknown here are kept freely. */
    public static Checked<IdentityDocumentNumber> read(String kind, String typed) {
        String bare = Typed.bare(typed);
        return switch (kind) {
            case "id_card" -> strict(kind, bare, ID_CARD, "identity-document.id-card");
            case "passport_book" -> strict(kind, Typed.cyrillic(bare), BOOK, "identity-document.passport-book");
            case "foreign_passport" -> strict(kind, Typed.latin(bare), FOREIGN, "identity-document.foreign-passport");
            default -> free(kind, typed);
        };
    }

    private static Checked<IdentityDocumentNumber> strict(String kind, String value, Pattern form, String key) {
        return form.matcher(value).matches()
                ? Checked.of(new IdentityDocumentNumber(kind, value))
                : Checked.unusable(key);
    }

    private static Checked<IdentityDocumentNumber> free(String kind, String typed) {
        String value = CleanLine.of(typed);
        return value.isEmpty() || value.length() > LONGEST || CleanLine.hasControls(typed)
                ? Checked.unusable("identity-document.other")
                : Checked.of(new IdentityDocumentNumber(kind, value));
    }
}
