package ua.esoya.workstation.feature.calendar;

import java.util.function.Consumer;
import ua.esoya.domain.calendar.CalendarEffect;
import ua.esoya.domain.calendar.CalendarOutcome;
import ua.esoya.domain.calendar.CalendarPlan;
import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class CalendarRoutes {
    private CalendarRoutes() {}

    /** The calendar, with what is planned already. */
    record Days(CalendarPlan plan) implements Route {
        @Override
        public Route place() {
            return new Days(CalendarPlan.EMPTY);
        }
    }

    /** What a plan would do; {@code saved} is told what it did. */
    record Effect(CalendarPlan plan, CalendarEffect effect, Consumer<CalendarOutcome> saved) implements Route {
        @Override
        public Route place() {
            return new Days(CalendarPlan.EMPTY);
        }
    }

    /** All acts. */
    record Acts() implements Route {
        @Override
        public Route place() {
            return new Days(CalendarPlan.EMPTY);
        }
    }
}
