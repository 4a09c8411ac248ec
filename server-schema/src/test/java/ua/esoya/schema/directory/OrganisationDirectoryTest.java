package ua.esoya.schema.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.schema.TestDatabase;

/** Whose people work in the centre: organisations and departments, without which nobody is given access. */
@Tag("ESOYA-5.7.2")
@Tag("ESOYA-6.3.3")
class OrganisationDirectoryTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Directories moderator = new Directories(database.as("moderator1"));

    @BeforeEach
    void setTheClock() {
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 0));
    }

    @Test
    void anOrganisationAndItsDepartmentAreOfferedUntilTheyAreRetired() {
        String council = organisation("Саксаганська районна рада", "district_council");
        String department = department("Відділ прийому", council);
        assertTrue(composition().contains("Саксаганська районна рада") && staff().contains("Відділ прийому"));
        assertEquals("departments:1", assertRefused("ZN416", () -> moderator.retire("organisation", council, "2026-11-18")).getDetail());
        moderator.retire("department", department, "2026-11-18");
        moderator.retire("organisation", council, "2026-11-18");
        assertFalse(composition().contains("Саксаганська районна рада") || staff().contains("Відділ прийому"));
    }

    @Test
    void whatItsPeopleWereLetInByIsKept() {
        String enterprise = organisation("КП «Архів»", "enterprise");
        moderator.change("organisation", enterprise, content("КП «Архів»", "state_body"));
        department("Читальний зал", enterprise);
        assertEquals("kind:kept", assertRefused("ZN280", () -> moderator.change("organisation", enterprise, content("КП «Архів»", "enterprise"))).getDetail());
        moderator.change("organisation", enterprise, content("КП «Міський архів»", "state_body"));
        assertEquals("КП «Міський архів»", moderator.row("organisation", enterprise, "title"));
    }

    @Test
    void aDepartmentIsNamedOnceInItsOrganisationAndKeepsItsPeople() {
        String one = organisation("КП «Перше»", "enterprise");
        String other = organisation("КП «Друге»", "enterprise");
        department("Канцелярія", one);
        department("Канцелярія", other);
        assertEquals("title:duplicate", assertRefused("ZN280", () -> department(" канцелярія ", one)).getDetail());
        String staffed = String.valueOf(database.asOwner().fetchValue(
                "select d.department_id from ref.department d join access.employee e using (department_id) join access.account a using (employee_id) where a.login_role = 'registrar1'"));
        String title = moderator.row("department", staffed, "title");
        assertEquals("organisation_id:kept", assertRefused("ZN280", () -> moderator.change("department", staffed, """
                {"title": "%s", "organisation_id": "%s"}""".formatted(title, other))).getDetail());
        assertTrue(String.valueOf(assertRefused("ZN416", () -> moderator.retire("department", staffed, "2026-11-18")).getDetail()).startsWith("orders:"));
    }

    @Test
    @Tag("ESOYA-6.1.1")
    void byTheKindOfAnOrganisationAccessIsGivenAndNoneIsAdded() {
        assertRefused("ZN282", () -> moderator.add("organisation_kind", """
                {"title": "Товариство"}"""));
        assertRefused("ZN281", () -> moderator.retire("organisation_kind", "state_body", "2026-11-18"));
        moderator.change("organisation_kind", "state_body", """
                {"title": "Орган державної влади"}""");
        assertEquals("Орган державної влади", moderator.row("organisation_kind", "state_body", "title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar1", "provider1", "technical1", "supervisor1"})
    void isTheModeratorsAlone(String login) {
        assertRefused("42501", () -> new Directories(database.as(login)).add("organisation", content("КП «Чуже»", "enterprise")));
        assertRefused("42501", () -> database.as(login).execute("update ref.organisation set kind = 'enterprise'"));
        assertRefused("42501", () -> database.as(login).execute("insert into ref.department (organisation_id, title) values (1, 'Чужий')"));
    }

    private String organisation(String title, String kind) {
        return moderator.add("organisation", content(title, kind)).get("code").asText();
    }

    private String department(String title, String organisation) {
        return moderator.add("department", """
                {"title": "%s", "organisation_id": "%s"}""".formatted(title, organisation)).get("code").asText();
    }

    private static String content(String title, String kind) {
        return """
                {"title": "%s", "kind": "%s"}""".formatted(title, kind);
    }

    private static String composition() {
        return String.valueOf(database.as("technical1").fetchValue("select api.composition_choices()"));
    }

    private static String staff() {
        return String.valueOf(database.as("technical1").fetchValue("select api.staff_choices()"));
    }
}
