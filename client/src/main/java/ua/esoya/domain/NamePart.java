package ua.esoya.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one part of a person's name: surname, given name or patronymic (7.1.2). */
public final class NamePart {
    /** Longest part that is kept, in characters. */
    public static final int LONGEST = 100;

    /** Every sign that people type for the apostrophe; one of them is kept, U+2019. */
    private static final Pattern APOSTROPHES = Pattern.compile("['`´ʼʹʻ‘′＇\u0313\u0315]");
    private static final Pattern NOT_UKRAINIAN = Pattern.compile("[ыъэёЫЪЭЁ]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{M}’ .()-]");

    private NamePart() {}

    /**
     * Reads a part of the name. Unusual letters only warn; control characters and more than {@value #LONGEST} characters
     * are unusable, and so is nothing at all.
     *
     * @param foreigner whether Latin letters are expected
     */
    public static Checked<String> read(String typed, boolean foreigner) {
        if (CleanLine.hasControls(typed)) {
            return Checked.unusable("name.controls");
        }
        String name = APOSTROPHES.matcher(CleanLine.of(typed)).replaceAll("’");
        if (name.isEmpty()) {
            return Checked.unusable("name.empty");
        }
        return name.length() > LONGEST
                ? Checked.unusable("name.long", Integer.toString(LONGEST))
                : Checked.of(name, remarks(name, foreigner));
    }

    private static List<Remark> remarks(String name, boolean foreigner) {
        var remarks = new ArrayList<Remark>();
        boolean latin = LATIN.matcher(name).find();
        var strange = NOT_UKRAINIAN.matcher(name);
        if (strange.find()) {
            remarks.add(Remark.of("name.letter", strange.group()));
        }
        if (latin && CYRILLIC.matcher(name).find()) {
            remarks.add(Remark.of("name.mixed"));
        } else if (latin && !foreigner) {
            remarks.add(Remark.of("name.latin"));
        }
        var unusual = UNUSUAL.matcher(name);
        if (unusual.find()) {
            remarks.add(Remark.of("name.unusual", unusual.group()));
        }
        return remarks;
    }
}
