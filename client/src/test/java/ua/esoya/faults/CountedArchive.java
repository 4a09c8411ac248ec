package ua.esoya.faults;

import ua.esoya.demo.DemoDesk;

/** Closed cases whose files wait to be put together, and what lies in the archive of them. */
final class CountedArchive implements KilledWork {
    /** More than an agent makes before it is killed. */
    private static final int CASES = 6;
    private static final String OURS = " case_id in (select case_id from archive.faults_case) ";

    CountedArchive() {
        DemoDesk.execute("create table if not exists archive.faults_case (case_id uuid primary key); delete from archive.archive_task");
    }

    @Override
    public String title() {
        return "archived cases";
    }

    @Override
    public void refill() {
        DemoDesk.execute("alter table core.case_file disable trigger _100_legal_transition;"
                + "with next as (insert into archive.faults_case select f.case_id from core.case_file f where f.disposal_act_id is null"
                + "   and exists (select from core.document_package d where d.case_id = f.case_id) and not exists (select from archive.archived_case a where a.case_id = f.case_id)"
                + "   order by f.case_id limit greatest(0, " + CASES + " - (select count(*) from archive.archive_task)) returning case_id)"
                + " update core.case_file f set status = 'closed', closed_at = coalesce(f.closed_at, internal.now_at()) from next where f.case_id = next.case_id;"
                + "alter table core.case_file enable trigger _100_legal_transition;"
                + "do $$ begin perform internal.archive_case(c.case_id) from archive.faults_case c where not exists (select from archive.archived_case a where a.case_id = c.case_id); end $$");
    }

    @Override
    public boolean isUnderWay() {
        // what a dead agent holds is no sign of life
        return DemoDesk.value("select exists (select from archive.archive_task where leased_until > '2020-01-02')").equals("t");
    }

    @Override
    public boolean isDone() {
        return DemoDesk.value("select count(*) from archive.archive_task").equals("0");
    }

    @Override
    public void endLeases() {
        DemoDesk.execute("update archive.archive_task set leased_until = '2020-01-01' where leased_until is not null");
    }

    @Override
    public boolean settle() {
        return wrong() == 0;
    }

    @Override
    public String states() {
        return DemoDesk.value("select coalesce(string_agg(to_jsonb(t)::text, ', '), '') from archive.archive_task t");
    }

    @Override
    public String table() {
        return "| cases | with their whole set once | lost, half made or doubled |%n|---|---|---|%n| %s | %d | %d |%n".formatted(
                DemoDesk.value("select count(*) from archive.faults_case"), count("select count(*) from archive.archived_case where fixed_at is not null and" + OURS), wrong());
    }

    /** Cases that are not waiting and have no set, have files before the set is fixed, or have a paper twice. */
    private static long wrong() {
        return count("select count(*) from archive.faults_case c where not exists (select from archive.archive_task t where t.case_id = c.case_id)"
                + " and not exists (select from archive.archived_case a where a.case_id = c.case_id and a.fixed_at is not null)")
                + count("select count(*) from archive.archived_case a where a.fixed_at is null and exists (select from archive.archived_file l where l.case_id = a.case_id) and" + OURS)
                + count("select count(*) from (select 1 from archive.archived_file where origin = 'paper' and" + OURS + "group by case_id, kind, supplement_number having count(*) > 1) x");
    }

    private static long count(String question) {
        return Long.parseLong(DemoDesk.value(question));
    }
}
