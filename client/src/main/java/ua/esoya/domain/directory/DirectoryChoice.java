package ua.esoya.domain.directory;

/** A value of another directory that a field may name. */
public record DirectoryChoice(String code, String title, boolean isRetired) {}
