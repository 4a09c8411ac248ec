package ua.esoya.workstation.feature.staff;

import ua.esoya.document.XlsxTable;
import ua.esoya.domain.staff.StaffListFile;
import ua.esoya.domain.staff.StaffListReading;
import ua.esoya.domain.staff.StaffListReading.Problem;
import ua.esoya.domain.staff.StaffListReading.Unusable;

/** The first sheet of an Excel workbook (.xlsx) as a list of staff. */
final class StaffWorkbook {
    private final StaffListFile file;

    StaffWorkbook(StaffListFile file) {
        this.file = file;
    }

    static boolean looksLikeOne(byte[] content) {
        return XlsxTable.looksLikeOne(content);
    }

    StaffListReading read(byte[] content) {
        if (content.length > StaffListFile.LARGEST) {
            return new Unusable(Problem.TOO_LARGE, "");
        }
        return switch (XlsxTable.read(content, StaffListFile.MOST_ROWS + 1)) {
            case XlsxTable.Reading.Rows table -> file.read(table.rows());
            case XlsxTable.Reading.Unusable no -> new Unusable(switch (no.problem()) {
                case TOO_LARGE -> Problem.TOO_LARGE;
                case NO_WORKBOOK -> Problem.SPREADSHEET;
                case CELL_FORMULA -> Problem.CELL_FORMULA;
                case CELL_ERROR -> Problem.CELL_ERROR;
            }, no.where());
        };
    }
}
