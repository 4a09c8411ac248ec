package ua.esoya.workstation.shell;

/** What the main window can ask of the program around it. */
public interface MainWindowActions {

    /** Ends this person's session and shows the sign-in window. */
    void changePerson();

    /** Hides the work behind this person's password; the session goes on. */
    void lock();

    void light();

    void dark();

    void contrast();

    /** One step of the font scale up. */
    void larger();

    /** One step of the font scale down. */
    void smaller();

    String programVersion();

    String schemaVersion();
}
