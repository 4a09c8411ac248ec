package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.route.CorrectCase;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenPerson;
import ua.esoya.workstation.ui.route.PrintPapers;
import ua.esoya.workstation.ui.route.ScanPackage;

class CaseViewModelTest {
    private final FakeCases cases = new FakeCases();
    private final Asked asked = new Asked();
    private final Inline inline = new Inline();
    private CaseViewModel viewModel = opened();

    @Test
    void leadsToPapersScansPersonAndOneMoreService() {
        viewModel.print();
        viewModel.scan();
        viewModel.oneMoreService();
        viewModel.openApplicant();
        assertEquals(List.of(new PrintPapers(FakeCases.CASE, false), new ScanPackage(FakeCases.CASE),
                new NewCase(Optional.of(FakeCases.CASE), Optional.empty(), Optional.empty()), new OpenPerson(FakeCases.PERSON)), asked.opened);
    }

    @Test
    @Tag("ESOYA-7.1.8a")
    void correctsOnTheDayOfRegistrationOnlyAndSaysWhyNotLater() {
        viewModel.correct();
        assertEquals(List.of(new CorrectCase(FakeCases.CASE)), asked.opened);
        cases.card = FakeCases.sample(Optional.empty(), false, List.of());
        viewModel = opened();
        viewModel.correct();
        assertEquals(1, asked.opened.size());
        assertTrue(viewModel.notice().get().orElseThrow().words().contains("лише в день реєстрації, справу зареєстровано 03.03.2027"));
    }

    @Test
    @Tag("ESOYA-5.3.2")
    void opensTheCaseAgainOnlyWhenItIsTheOneThatChanged() {
        viewModel.hinted(true);
        assertEquals(1, cases.openings);
        cases.stamp = "2:5";
        viewModel.hinted(false);
        assertEquals(1, cases.openings);
        viewModel.shownAgain();
        assertEquals(2, cases.openings);
    }

    @Test
    void saysThatTheCaseIsNotToBeFoundOrAnothersAndOffersNothing() {
        cases.trouble = Optional.of(new Refusal("ZN404", "case_not_visible", ""));
        viewModel = opened();
        assertEquals("Справу не знайдено або вона іншого офісу.", viewModel.notice().get().orElseThrow().words());
        assertFalse(viewModel.here().get());
        cases.trouble = Optional.empty();
        viewModel.read();
        assertTrue(viewModel.here().get());
    }

    @Test
    void keepsTheCardThroughAnOutage() {
        cases.trouble = Optional.of(new Outage("server_unreachable", new IOException()));
        viewModel.read();
        assertTrue(viewModel.card().get().isPresent());
        assertEquals("server_unreachable", asked.outages.getFirst().text());
    }

    @Test
    void dropsAnAnswerThatComesAfterTheScreenIsGone() {
        var screen = inline.whenTold();
        viewModel = new CaseViewModel(FakeCases.CASE, cases, asked, screen, asked.troubles());
        viewModel.read();
        screen.close();
        inline.work();
        assertTrue(viewModel.card().get().isEmpty());
    }

    private CaseViewModel opened() {
        var made = new CaseViewModel(FakeCases.CASE, cases, asked, inline.atOnce(), asked.troubles());
        made.read();
        return made;
    }
}
