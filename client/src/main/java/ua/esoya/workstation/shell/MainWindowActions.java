package ua.esoya.workstation.shell;

/** What the main window can ask of the program around it. */
public interface MainWindowActions {

    /** Ends this person's session and shows the sign-in window. */
    void changePerson();

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
