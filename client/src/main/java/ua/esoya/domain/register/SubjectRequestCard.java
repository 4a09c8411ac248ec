package ua.esoya.domain.register;

import java.time.LocalDate;
import java.util.UUID;

/** What a person asked about their own data, and what they were answered; opening it is recorded (8.2). */
public record SubjectRequestCard(UUID subjectRequestId, UUID personId, String person, String kind, String note, LocalDate dueOn, String answer) {}
