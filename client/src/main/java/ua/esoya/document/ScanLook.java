package ua.esoya.document;

/** How the pages of a package are kept. */
public enum ScanLook {
    /** Black and white without loss: 30–90 KB a page of text at 300 dpi. */
    TEXT,
    /** Colours or shades of gray as JPEG: for photographs and coloured originals, ten times larger. */
    PICTURE
}
