package ua.esoya.document;

/**
 * How much one file may bring.
 *
 * @param bytes size of the file
 * @param dots dots of one page, before anything is decoded
 * @param pages pages of the file
 */
public record ImportLimits(long bytes, long dots, int pages) {

    /** 200 MB; A4 at 600 dpi with some margin; 500 pages. */
    public static final ImportLimits USUAL = new ImportLimits(200L * 1024 * 1024, 40_000_000, 500);
}
