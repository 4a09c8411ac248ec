package ua.esoya.domain.directory;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * One change of a directory's value.
 *
 * @param action {@code added}, {@code changed}, {@code retired} or {@code restored}
 * @param was the value before, by field; empty when it was added
 * @param became the value after
 */
public record DirectoryChange(LocalDateTime changedAt, String changedBy, String code, String action, Map<String, Object> was, Map<String, Object> became, String reason) {}
