package ua.esoya.domain.paper;

import java.time.LocalDateTime;

/** Mark «Повторний друк»: when and by whom. */
public record Reprint(LocalDateTime at, String who) {}
