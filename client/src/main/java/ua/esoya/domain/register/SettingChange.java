package ua.esoya.domain.register;

import java.time.LocalDateTime;

/** One change of a setting: who, when, why, from what to what. */
public record SettingChange(LocalDateTime changedAt, String changedBy, String oldValue, String newValue, String reason) {}
