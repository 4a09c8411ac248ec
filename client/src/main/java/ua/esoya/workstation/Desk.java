package ua.esoya.workstation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.Parent;
import javax.crypto.spec.SecretKeySpec;
import ua.esoya.data.AnnouncementsNow;
import ua.esoya.data.Classifiers;
import ua.esoya.data.Database;
import ua.esoya.data.ReceptionNow;
import ua.esoya.data.SignIn;
import ua.esoya.document.ChildForms;
import ua.esoya.document.Papers;
import ua.esoya.domain.Announcement;
import ua.esoya.domain.SessionCard;
import ua.esoya.log.ProgramLog;
import ua.esoya.workstation.feature.access.AccessFeature;
import ua.esoya.workstation.feature.appeal.AppealFeature;
import ua.esoya.workstation.feature.calendar.CalendarFeature;
import ua.esoya.workstation.feature.casefile.CasefileFeature;
import ua.esoya.workstation.feature.change.ChangeFeature;
import ua.esoya.workstation.feature.consultation.ConsultationFeature;
import ua.esoya.workstation.feature.directory.DirectoryFeature;
import ua.esoya.workstation.feature.disposal.DisposalFeature;
import ua.esoya.workstation.feature.handed.HandedFeature;
import ua.esoya.workstation.feature.intake.IntakeFeature;
import ua.esoya.workstation.feature.journal.JournalFeature;
import ua.esoya.workstation.feature.notice.NoticeFeature;
import ua.esoya.workstation.feature.numbering.NumberingFeature;
import ua.esoya.workstation.feature.ownership.OwnershipFeature;
import ua.esoya.workstation.feature.paper.PaperFeature;
import ua.esoya.workstation.feature.person.PersonFeature;
import ua.esoya.workstation.feature.register.RegisterFeature;
import ua.esoya.workstation.feature.registry.RegistryFeature;
import ua.esoya.workstation.feature.scanning.ScanningFeature;
import ua.esoya.workstation.feature.schedule.ScheduleFeature;
import ua.esoya.workstation.feature.search.SearchFeature;
import ua.esoya.workstation.feature.setting.SettingFeature;
import ua.esoya.workstation.feature.staff.StaffFeature;
import ua.esoya.workstation.feature.template.TemplateFeature;
import ua.esoya.workstation.feature.trace.TraceFeature;
import ua.esoya.workstation.feature.transfer.TransferFeature;
import ua.esoya.workstation.feature.visit.VisitFeature;
import ua.esoya.workstation.feature.work.WorkFeature;
import ua.esoya.workstation.feature.workshop.WorkshopFeature;
import ua.esoya.workstation.shell.AnnouncementGateway;
import ua.esoya.workstation.shell.AnnouncementViewModel;
import ua.esoya.workstation.shell.MainWindow;
import ua.esoya.workstation.shell.MainWindowActions;
import ua.esoya.workstation.shell.OwnPasswordPlace;
import ua.esoya.workstation.shell.ReceptionViewModel;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Theme;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.sheet.SheetFeature;

/** Everything of one signed-in person, from the sign-in to the leaving: part of the composition root. */
final class Desk {
    private static final Duration CLOCK_STEP = Duration.ofSeconds(10);

    private final SignIn.Opened opened;
    private final WorkstationSetup setup;
    private final Dialogs dialogs;
    private final Background background;
    private final Papers papers;
    private final Rest rest;
    private final Path personalFolder;
    private final Classifiers classifiers = new Classifiers();
    private final HintHub hints;
    private final MainWindow window;
    private final Troubles troubles;
    private final ReceptionViewModel reception;
    private final Lock lock;
    private final ProgramLog log;
    private final long begunAt = System.nanoTime();

    Desk(SignIn.Opened opened, WorkstationSetup setup, Dialogs dialogs, Background root, Papers papers, Look look, Rest rest, Path personalFolder, Lock lock, ProgramLog log,
            Runnable changePerson) {
        this.opened = opened;
        this.setup = setup;
        this.dialogs = dialogs;
        this.background = root.forScreen();
        this.papers = papers;
        this.rest = rest;
        this.personalFolder = personalFolder;
        this.lock = lock;
        this.log = log;
        this.hints = new HintHub(opened.database(), opened.card().officeIds());
        this.window = new MainWindow(opened.card(), dialogs, root, new Actions(look, lock::now, changePerson, opened.schemaVersion()));
        this.troubles = new Troubles(new TroubleSorter(), outage -> window.outage(outage.text()), dialogs::defect);
        // a refusal is said where the person works, not by a line that asked by itself
        this.reception = new ReceptionViewModel(() -> ReceptionNow.read(opened.database()), background, () -> now().toLocalDate(), troubles.refusedTo(ignored -> {}));
    }

    Parent window() {
        return window;
    }

    Troubles troubles() {
        return troubles;
    }

    /** Reads the directories, then shows the first screen; called when the window is on the stage. */
    void begin() {
        Database database = opened.database();
        database.watchLink(now -> background.onFx(() -> linked(now)));
        background.run(
                () -> {
                    classifiers.load(database);
                    return true;
                },
                ignored -> {
                    window.serve(features(), reception);
                    reception.begin();
                    announce(database);
                    hints.subscribe("reference", () -> background.run(() -> {
                        classifiers.load(database);
                        return true;
                    }, read -> {}, troubles.refusedTo(no -> {})));
                },
                troubles.unexpected());
        tick();
    }

    private void announce(Database database) {
        var model = new AnnouncementViewModel(new Told(database), background, troubles.refusedTo(ignored -> {}));
        window.announcing(model);
        model.begin();
    }

    /** The banner stands as soon as the line is lost, while what was asked is still being tried again. */
    private void linked(boolean now) {
        if (now) {
            window.linked(true);
        } else {
            window.outage(TroubleSorter.lineLost());
        }
    }

    private List<Feature> features() {
        Database database = opened.database();
        SessionCard person = opened.card();
        var navigator = window.navigator();
        Path printing = setup.home().resolve("printing.properties");
        Path scanning = setup.home().resolve("scanning.properties");
        var access = new AccessFeature(database, person, navigator, background, troubles, scanning);
        access.watch();
        var forms = new SheetFeature(navigator, background, troubles, () -> now().toLocalDate());
        var trace = new TraceFeature(database, setup.config().server(), person, navigator, background, troubles, () -> now().toLocalDate(), ProgramVersion.ofThisBuild());
        trace.watch();
        var work = new WorkFeature(database, person, navigator, dialogs::ask, background, troubles, hints, this::now);
        work.watch();
        var changes = new ChangeFeature(database, person, background, troubles, hints);
        changes.watch();
        return List.of(
                new OwnPasswordPlace(new OwnDoor(opened), person.login(), background, new TroubleSorter()),
                new JournalFeature(database, classifiers, person, navigator, background, troubles, hints),
                new IntakeFeature(database, classifiers, person, navigator, background, troubles, dialogs),
                new CasefileFeature(database, classifiers, person, navigator, background, troubles, hints, dialogs::ask, this::now),
                new NoticeFeature(database, person, navigator, dialogs::ask, background, troubles),
                new PersonFeature(database, classifiers, person, navigator, background, troubles),
                work,
                new TransferFeature(database, person, navigator, background, troubles,
                        new TransferFeature.Around(code -> classifiers.title("case_status", code), () -> classifiers.of("result_kind"), papers, dialogs::saveAs, dialogs::ask, hints, this::now)),
                new HandedFeature(database, classifiers::of, person, navigator, dialogs::ask, background, troubles, hints),
                new SearchFeature(database, classifiers::of, person, navigator, background, troubles),
                new ConsultationFeature(database, person, papers, dialogs::saveAs, navigator, background, troubles),
                new VisitFeature(database, classifiers::of, person, background, troubles, () -> now().toLocalDate()),
                changes,
                access,
                trace,
                new AppealFeature(database, person, navigator, background, troubles, new AppealFeature.Around(() -> now().toLocalDate(), window::present, log::lastLines, dialogs)),
                new SettingFeature(database, person, navigator, background, troubles, this::now),
                new DirectoryFeature(database, person, navigator, dialogs::ask, background, troubles, () -> now().toLocalDate(), dialogs::saveAs),
                new WorkshopFeature(database, classifiers::of, person, navigator, background, troubles,
                        new WorkshopFeature.Around(() -> now().toLocalDate(), dialogs::saveAs, setup.home().resolve("library-key.pem"))),
                new RegistryFeature(database, person, navigator, background, troubles, this::now, dialogs::saveAs),
                new OwnershipFeature(database, person, navigator, background, troubles, this::now, dialogs::saveAs),
                new TemplateFeature(database, person, navigator, background, troubles,
                        new TemplateFeature.Around(papers.forms(), ChildForms.behind(), dialogs::ask, () -> now().toLocalDate())),
                new CalendarFeature(database, person, navigator, background, troubles, () -> now().toLocalDate(), dialogs::saveAs),
                new NumberingFeature(database, person, navigator, background, troubles, () -> now().toLocalDate()),
                new DisposalFeature(database, person, navigator, background, troubles),
                new StaffFeature(database, person, navigator, background, troubles, scanning),
                forms,
                new RegisterFeature(database, person, navigator, background, troubles,
                        new RegisterFeature.Around(papers, classifiers::title, () -> now().toLocalDate(), dialogs::saveAs, forms)),
                new ScheduleFeature(database, person, navigator, background, troubles),
                new PaperFeature(database, person, navigator, background, troubles, papers, setup.printers(), printing),
                new ScanningFeature(database, person, navigator, background, troubles, dialogs, setup.scanners(),
                        new SecretKeySpec(opened.localKey(), "AES"), personalFolder, scanning));
    }

    private LocalDateTime now() {
        return opened.card().serverTime().plusNanos(System.nanoTime() - begunAt);
    }

    private void tick() {
        window.time(now());
        rest.look();
        lock.look();
        background.after(CLOCK_STEP, this::tick);
    }

    /** Ends everything on this machine; what is left to do asks the server and belongs to another thread than the window's. */
    Runnable end() {
        lock.close();
        background.close();
        hints.close();
        return opened::leave;
    }

    /** What all workplaces are told, by this person's own connection. */
    private record Told(Database database) implements AnnouncementGateway {
        @Override
        public List<Announcement> now() {
            return AnnouncementsNow.read(database);
        }

        @Override
        public boolean markRead(int announcementId) {
            return AnnouncementsNow.mark(database, announcementId);
        }
    }

    /** What the main window asks of the program. */
    private record Actions(Look look, Runnable hide, Runnable leave, String schemaVersion) implements MainWindowActions {
        @Override
        public void changePerson() {
            leave.run();
        }

        @Override
        public void lock() {
            hide.run();
        }

        @Override
        public void light() {
            look.change(Theme.LIGHT);
        }

        @Override
        public void dark() {
            look.change(Theme.DARK);
        }

        @Override
        public void contrast() {
            look.change(Theme.CONTRAST);
        }

        @Override
        public void larger() {
            look.scale(1);
        }

        @Override
        public void smaller() {
            look.scale(-1);
        }

        @Override
        public String programVersion() {
            return ProgramVersion.ofThisBuild();
        }
    }
}
