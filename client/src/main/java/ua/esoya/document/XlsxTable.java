package ua.esoya.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import ua.esoya.domain.ListedRow;

/** The first sheet of an Excel workbook (.xlsx) as a table of words. Whoever sends one is a stranger: what it unpacks to is measured before it is read. */
public final class XlsxTable {
    private static final long MOST_UNPACKED = 33_554_432;
    private static final int MOST_PARTS = 500;
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final double COLUMN_WIDTH = 28;

    private XlsxTable() {}

    /** What a workbook came to. */
    public sealed interface Reading {

        /** Its rows with something in them. */
        record Rows(List<ListedRow> rows) implements Reading {
            public Rows {
                rows = List.copyOf(rows);
            }
        }

        /** Why nothing of it can be used; {@code where} is the cell at fault, or blank. */
        record Unusable(Problem problem, String where) implements Reading {}
    }

    /** What is wrong with a workbook. */
    public enum Problem { TOO_LARGE, NO_WORKBOOK, CELL_FORMULA, CELL_ERROR }

    /** Whether the content begins as workbooks do. */
    public static boolean looksLikeOne(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    /** The rows of the first sheet, at most this many and one more, by which the reader knows that there are too many. */
    public static Reading read(byte[] content, int mostRows) {
        try {
            if (!staysSmall(content)) {
                return new Reading.Unusable(Problem.TOO_LARGE, "");
            }
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(tellsDays(content), false)); var rows = book.getFirstSheet().openStream()) {
                var table = new ArrayList<ListedRow>();
                for (Row row : (Iterable<Row>) rows.limit(mostRows + 1L)::iterator) {
                    var values = new ArrayList<String>();
                    for (Cell cell : row.getCells(0, Math.min(row.getCellCount(), MOST_COLUMNS))) {
                        if (cell != null && cell.getFormula() != null) {
                            return new Reading.Unusable(Problem.CELL_FORMULA, cell.getAddress().toString());
                        }
                        if (cell != null && cell.getType() == CellType.ERROR) {
                            return new Reading.Unusable(Problem.CELL_ERROR, cell.getAddress().toString());
                        }
                        values.add(cell == null ? "" : text(cell));
                    }
                    while (!values.isEmpty() && values.getLast().isEmpty()) {
                        values.removeLast();
                    }
                    if (!values.isEmpty()) {
                        table.add(new ListedRow(row.getRowNum(), values));
                    }
                }
                return new Reading.Rows(table);
            }
        } catch (IOException | RuntimeException broken) {
            // neither a workbook nor readable: the reader throws whatever it meets first
            return new Reading.Unusable(Problem.NO_WORKBOOK, "");
        }
    }

    /** A workbook of one sheet: the names of the columns stay in sight, every cell is words and never a formula. */
    public static byte[] file(String sheetName, List<String> columns, List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "ESOYA", "1.0")) {
            var name = sheetName.replaceAll("[\\[\\]:*?/\\\\']", " ");
            var sheet = book.newWorksheet(name.length() > LONGEST_SHEET_NAME ? name.substring(0, LONGEST_SHEET_NAME) : name);
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column));
                sheet.width(column, COLUMN_WIDTH);
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    if (!rows.get(row).get(column).isEmpty()) {
                        sheet.value(row + 1, column, rows.get(row).get(column));
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    /** A phone or an office typed as a number is the digits that are seen, not a power of ten; a day is a day. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell) ? cell.asDate().toLocalDate().toString() : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText().strip();
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy") && format.toLowerCase(Locale.ROOT).contains("d");
    }

    /** A workbook without styles has no days of its own, and the reader would not open it in search of them. */
    private static boolean tellsDays(byte[] content) throws IOException {
        try (var archive = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            return archive.getEntry("xl/styles.xml") != null;
        }
    }

    /** Unpacks every part past counting, with the eyes of the reader: by the list at the end of the archive. */
    private static boolean staysSmall(byte[] content) throws IOException {
        long unpacked = 0;
        byte[] passed = new byte[65_536];
        try (var archive = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<ZipArchiveEntry> parts = Collections.list(archive.getEntries());
            if (parts.size() > MOST_PARTS) {
                return false;
            }
            for (ZipArchiveEntry part : parts) {
                try (InputStream in = archive.getInputStream(part)) {
                    for (int read = 0; read >= 0 && unpacked <= MOST_UNPACKED; read = in.read(passed)) {
                        unpacked += read;
                    }
                }
                if (unpacked > MOST_UNPACKED) {
                    return false;
                }
            }
            return true;
        }
    }
}
