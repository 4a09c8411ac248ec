package ua.esoya.domain.register;

import java.time.LocalDateTime;

/** Who marked an announcement read, and when (CSP-3.6.4). */
public record AnnouncementReader(String name, String office, LocalDateTime readAt) {}
