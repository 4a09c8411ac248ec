package ua.esoya.domain.directory;

import java.time.LocalDate;

/** A value that is to be looked at again on a day. */
public record DirectoryReview(String directory, String directoryTitle, String code, String title, LocalDate reviewOn) {}
