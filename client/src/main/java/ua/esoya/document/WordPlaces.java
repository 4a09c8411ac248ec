package ua.esoya.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the words of a paper together with where they stand. */
final class WordPlaces extends PDFTextStripper {
    /** A subset of a font is named anew in each file. */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    /** Letters reach below their line. */
    private static final double BELOW = 0.35;

    private final List<PaperWord> words = new ArrayList<>();

    private WordPlaces() {
        super();
    }

    /** What a paper says, and each word of it in that order. */
    record Read(String text, List<PaperWord> words) {}

    static Read of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new WordPlaces();
            // as a person reads: a bold word in the middle of a line is drawn after its line
            reader.setSortByPosition(true);
            String text = reader.getText(document);
            return new Read(text, reader.words);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> places) throws IOException {
        // a paper writes its spaces as letters, so a whole line comes as one
        var word = new ArrayList<TextPosition>();
        for (var place : places) {
            if (place.getUnicode().isBlank() || place.getUnicode().equals("\u00A0")) {
                end(word);
            } else {
                word.add(place);
            }
        }
        end(word);
        super.writeString(text, places);
    }

    private void end(List<TextPosition> word) {
        if (!word.isEmpty()) {
            words.add(placed(word));
            word.clear();
        }
    }

    private PaperWord placed(List<TextPosition> word) {
        var first = word.getFirst();
        var last = word.getLast();
        double wide = first.getPageWidth();
        double high = first.getPageHeight();
        double letters = word.stream().mapToDouble(TextPosition::getHeightDir).max().orElse(0);
        return new PaperWord(getCurrentPageNo() - 1, word.stream().map(TextPosition::getUnicode).collect(Collectors.joining()), look(first), first.getXDirAdj() / wide, (first.getYDirAdj() - letters) / high,
                (last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj()) / wide, letters * (1 + BELOW) / high);
    }

    private static String look(TextPosition letter) {
        return SUBSET.matcher(String.valueOf(letter.getFont().getName())).replaceFirst("") + String.format(Locale.ROOT, " %.1f", letter.getFontSizeInPt());
    }
}
