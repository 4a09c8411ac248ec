package ua.esoya.workstation.feature.staff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import ua.esoya.domain.ListedRow;
import ua.esoya.domain.staff.StaffListFile;
import ua.esoya.domain.staff.StaffListReading;
import ua.esoya.domain.staff.StaffListReading.Problem;
import ua.esoya.domain.staff.StaffListReading.Unusable;

/** The first sheet of an Excel workbook (.xlsx) as a list of staff. Whoever sends it is a stranger: what it unpacks to is measured before it is read. */
final class StaffWorkbook {
    /** A sheet of two thousand people unpacks to less than two megabytes; these are bytes too. */
    private static final long MOST_UNPACKED = 33_554_432;
    private static final int MOST_PARTS = 500;
    private static final int MOST_COLUMNS = 100;

    private final StaffListFile file;

    StaffWorkbook(StaffListFile file) {
        this.file = file;
    }

    static boolean looksLikeOne(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    StaffListReading read(byte[] content) {
        if (content.length > StaffListFile.LARGEST) {
            return new Unusable(Problem.TOO_LARGE, "");
        }
        try {
            if (!staysSmall(content)) {
                return new Unusable(Problem.TOO_LARGE, "");
            }
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(content)); var rows = book.getFirstSheet().openStream()) {
                var table = new ArrayList<ListedRow>();
                for (Row row : (Iterable<Row>) rows.limit(StaffListFile.MOST_ROWS + 2L)::iterator) {
                    var values = new ArrayList<String>();
                    for (Cell cell : row.getCells(0, Math.min(row.getCellCount(), MOST_COLUMNS))) {
                        if (cell != null && cell.getFormula() != null) {
                            return new Unusable(Problem.CELL_FORMULA, cell.getAddress().toString());
                        }
                        if (cell != null && cell.getType() == CellType.ERROR) {
                            return new Unusable(Problem.CELL_ERROR, cell.getAddress().toString());
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
                return file.read(table);
            }
        } catch (IOException | RuntimeException broken) {
            // neither a workbook nor readable: the reader throws whatever it meets first
            return new Unusable(Problem.SPREADSHEET, "");
        }
    }

    /** A phone or an office typed as a number is the digits that are seen, not a power of ten. */
    private static String text(Cell cell) {
        var text = cell.getType() == CellType.NUMBER ? cell.asNumber().stripTrailingZeros().toPlainString() : cell.getText();
        return text.strip();
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
