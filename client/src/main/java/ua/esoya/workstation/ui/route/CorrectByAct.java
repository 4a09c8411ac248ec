package ua.esoya.workstation.ui.route;

/** Correct a case by a moderator’s opened act (7.1.8). */
public record CorrectByAct(long actId, String actNumber, String reason) implements Route {}
