package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.data.SignIn;
import ua.esoya.demo.DemoDesk;
import ua.esoya.device.MachineSettings;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.Workplace;
import ua.esoya.schema.install.DemoData;

/** Choosing the workplace on a real server. */
@Tag("ESOYA-4.1")
class ServerDoorTest {
    @TempDir
    Path home;

    private final List<SignIn.Opened> opened = new ArrayList<>();

    @Test
    void offersOwnWorkplacesBeforeTheSessionAndRemembersTheChosenOne() {
        var person = door().admit("registrar2", DemoData.password().toCharArray());
        assertEquals(Optional.empty(), person.lastWorkplace());
        assertEquals(List.of("VIKNO-02-1", "VIKNO-02-2", "VIKNO-02-3", "VIKNO-02-4"), person.workplaces().stream().map(Workplace::code).toList());
        assertEquals(new Workplace("VIKNO-02-3", "Вікно 3", "Металургійний"), person.workplaces().get(2));
        assertThrows(Refusal.class, () -> person.open(Optional.of("NOWHERE")));
        var card = person.open(Optional.of("VIKNO-02-3")).card();
        assertEquals("Вікно 3", card.workplaceTitle());
        assertEquals(1, opened.size());
        opened.getFirst().leave();

        var again = door().admit("registrar2", DemoData.password().toCharArray());
        assertEquals(Optional.of("VIKNO-02-3"), again.lastWorkplace());
        again.leave();
    }

    @Test
    void aFolderThatCannotBeWrittenCostsNoSession() throws Exception {
        Path file = Files.createFile(home.resolve("file"));
        var person = door(file.resolve("workplace.properties")).admit("registrar2", DemoData.password().toCharArray());
        var signedIn = person.open(Optional.of("VIKNO-02-1"));
        assertTrue(signedIn.card().groups().contains("esoya_registrar"));
        opened.getFirst().leave();
    }

    private ServerDoor door() {
        return door(home.resolve("workplace.properties"));
    }

    private ServerDoor door(Path settings) {
        return new ServerDoor(new SignIn(DemoDesk.address(), "client-test"), new MachineSettings(settings), opened::add);
    }
}
