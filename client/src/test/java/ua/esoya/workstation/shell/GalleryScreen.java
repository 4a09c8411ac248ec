package ua.esoya.workstation.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.DateEntry;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.form.CheckField;
import ua.esoya.workstation.ui.form.ChipsField;
import ua.esoya.workstation.ui.form.ChoiceField;
import ua.esoya.workstation.ui.form.DateField;
import ua.esoya.workstation.ui.form.Message;
import ua.esoya.workstation.ui.form.NumberEntry;
import ua.esoya.workstation.ui.form.SuggestField;
import ua.esoya.workstation.ui.form.Suggestion;
import ua.esoya.workstation.ui.form.TextEntry;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** Every control of the kit on one screen, filled as on a working day; pictures of it are looked at. */
final class GalleryScreen implements Screen {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

    private record Line(String number, String received, String service, String applicant, Chip state, String due) {}

    private final Command register = command("gallery.register", "Зареєструвати справу", KeyCode.F9, "зареєструвати");
    private final Command postpone = Command.inPalette("gallery.postpone", "Відкласти", () -> {});
    private final TextEntry address = TextEntry.line("Адреса реєстрації", 200);
    private final PagedTable<Line> table;
    private final VBox node;

    GalleryScreen(Background background) {
        table = new PagedTable<>("Журнал", background, (after, size) -> new Page<>(lines(), true), Line::number)
                .column("Номер", 150, Line::number).column("Отримано", 100, Line::received).column("Послуга", 330, Line::service)
                .column("Заявник", 170, Line::applicant).chips("Стан", 190, Line::state).column("Строк до", 80, Line::due);
        var columns = Parts.styled(new HBox(applicant(background), object(), documents()), "es-columns");
        columns.getChildren().forEach(column -> {
            HBox.setHgrow(column, Priority.ALWAYS);
            ((VBox) column).setPrefWidth(400);
        });
        node = Parts.styled(new VBox(head(), columns, tabs(), foot()), "es-body");
        table.reload();
    }

    @Override
    public String title() {
        return "Нова справа";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return List.of(command("gallery.card", "Картка послуги", KeyCode.F3, "картка послуги"), command("gallery.print", "Друк", KeyCode.F6, "друк"),
                command("gallery.scan", "Сканувати", KeyCode.F7, "сканувати"), register);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(address.control());
    }

    private HBox head() {
        return Parts.styled(new HBox(Parts.title("Нова справа"), Parts.chip(Meaning.SHUT, "Чернетку збережено 14:31"), Parts.filler(),
                Parts.chip(Meaning.LATE, "7 прострочено"), Parts.chip(Meaning.TODAY, "12 сьогодні"), Parts.chip(Meaning.WARN, "31 до 3 днів"),
                Parts.chip(Meaning.OK, "418 у строк")), "es-row");
    }

    private static VBox applicant(Background background) {
        var person = new SuggestField<String>("РНОКПП, телефон, документ або прізвище і рік народження", background, typed -> List.of(), name -> new Suggestion(name, ""));
        person.example("Шевчук 1987");
        var phone = TextEntry.line("Телефон для SMS", 20);
        phone.text().set("+380 67 482 11 9");
        phone.message().set(Message.error("Бракує однієї цифри: має бути дев’ять після +380."));
        phone.markRequired();
        var born = new DateField("Дата народження", typed -> DateEntry.read(typed, TODAY));
        born.day().set(Optional.of(LocalDate.of(1987, 3, 14)));
        var social = new ChipsField<>("Соціальна категорія", List.of("Багатодітна родина", "Ветеран війни"), name -> name);
        social.chosen().add("Багатодітна родина");
        return Parts.card("Заявник", "+ представник", person, Parts.styled(new HBox(phone, born), "es-row"), social,
                Parts.note(Meaning.WARN, "Та сама послуга подана 4 дні тому: справа 01-0004127-2027-6, Довгинцівський офіс."));
    }

    private VBox object() {
        address.text().set("вул. Володимира Великого, 2");
        var channel = new ChoiceField<>("Спосіб подання", List.of("Особисто", "Поштою"), name -> name);
        channel.chosen().set(Optional.of("Особисто"));
        var pages = new NumberEntry("Аркушів", 1, 999);
        pages.number().set(Optional.of(7));
        var cadastre = TextEntry.line("Кадастровий номер", 30);
        cadastre.example("0000000000:00:000:0000");
        cadastre.hint("За наявності; двокрапки можна не писати.");
        var consent = new CheckField("Згода на SMS-повідомлення");
        consent.ticked().set(true);
        return Parts.card("Об’єкт і відомості послуги", "", address, Parts.styled(new HBox(channel, pages), "es-row"), cadastre, consent);
    }

    private static VBox documents() {
        var missing = TextEntry.lines("Примітка", 500);
        missing.text().set("Документ про право користування донесе до 15.03.");
        missing.message().set(Message.warning("Літера «ы» не буває в українських іменах."));
        return Parts.card("Документи", "5 з 6 · 7 аркушів", missing, Parts.note(Meaning.OK, "Для паперів усе є: заява, опис (2 прим.), лист про проходження."),
                new Hyperlink("+ інший документ"));
    }

    private TabPane tabs() {
        var tabs = new TabPane(new Tab("Справи заявника 5", table), new Tab("Проходження 4"), new Tab("Історія змін 1"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        return tabs;
    }

    private HBox foot() {
        var off = Parts.button(command("gallery.off", "Передати", KeyCode.F10, "").when(new SimpleBooleanProperty(false)));
        return Parts.styled(new HBox(Parts.dim("Строк до 11.04.2027 · 30 календарних днів від 12.03.2027"), Parts.filler(), Parts.big("01-0004312-2027-4"),
                off, Parts.button(postpone), Parts.primary(register)), "es-row");
    }

    private static Command command(String id, String text, KeyCode key, String shortly) {
        return Command.of(id, text, Shortcut.of(key), () -> {}).shortly(shortly);
    }

    private static List<Line> lines() {
        return List.of(
                new Line("01-0004312-2027-4", "12.03 14:21", "Реєстрація місця проживання особи", "Шевчук О. І.", new Chip(Meaning.OK, "зареєстровано"), "11.04"),
                new Line("01-0004310-2027-3", "12.03 14:05", "Ордер на порушення благоустрою", "КП «Кривбасводоканал»", new Chip(Meaning.TODAY, "у роботі, сьогодні"), "12.03"),
                new Line("01-0004308-2027-2", "12.03 13:40", "Дозвіл на розміщення зовнішньої реклами", "ФОП Їжакевич В. П.", new Chip(Meaning.HOLD, "зупинено 5 днів"), "02.04"),
                new Line("01-0004184-2027-0", "03.03 10:02", "Погодження проєкту землеустрою", "Мельник А. В.", new Chip(Meaning.LATE, "прострочено 2 дні"), "10.03"),
                new Line("01-0004179-2027-5", "03.03 09:44", "Переведення садового будинку у житловий", "Савчук Т. Р.", new Chip(Meaning.WARN, "2 дні"), "14.03"));
    }
}
