package ua.esoya.workstation.shell;

import java.util.ArrayList;
import java.util.List;

/** Remembers what the main window asked of the program. */
final class Actions implements MainWindowActions {
    final List<String> asked = new ArrayList<>();

    @Override
    public void changePerson() {
        asked.add("change person");
    }

    @Override
    public void lock() {
        asked.add("lock");
    }

    @Override
    public void light() {
        asked.add("light");
    }

    @Override
    public void dark() {
        asked.add("dark");
    }

    @Override
    public void contrast() {
        asked.add("contrast");
    }

    @Override
    public void larger() {
        asked.add("larger");
    }

    @Override
    public void smaller() {
        asked.add("smaller");
    }

    @Override
    public String programVersion() {
        return "1.2.3";
    }

    @Override
    public String schemaVersion() {
        return "0042";
    }
}
