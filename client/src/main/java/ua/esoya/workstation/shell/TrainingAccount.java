package ua.esoya.workstation.shell;

/** A demonstration account that the sign-in window of the training program shows. */
public record TrainingAccount(String login, String password, String who) {}
