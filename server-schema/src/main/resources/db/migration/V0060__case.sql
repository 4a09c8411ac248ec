-- Stands before the table, because its constraint hangs on it; for the same reason it is no repeatable.
create function internal.check_digit(p_digits text) returns int
  language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_product int := 10;
  v_sum     int;
begin
  for v_at in 1 .. length(p_digits) loop
    v_sum := (substr(p_digits, v_at, 1)::int + v_product) % 10;
    if v_sum = 0 then
      v_sum := 10;
    end if;
    v_product := (v_sum * 2) % 11;
  end loop;
  return (11 - v_product) % 10;
end $$;
comment on function internal.check_digit(text) is 'Контрольна цифра ISO 7064 MOD 11,10: ловить кожну помилку в одній цифрі, номер диктують телефоном';

-- List data: what every worker of the office may see in the journal. Nothing personal but «Шевчук О. І.».
create table core.case_file (
  case_id             uuid primary key,
  case_number         text not null unique,
  office_id           int not null references ref.office on delete restrict,
  service_id          int not null references ref.service on delete restrict,
  information_card_id int not null references ref.information_card on delete restrict,
  process_card_id     int references ref.process_card on delete restrict,
  status              ref.code not null references ref.case_status on delete restrict,
  channel             ref.code not null references ref.channel on delete restrict,
  applicant_label     text not null,
  received_at         timestamptz not null,
  registered_at       timestamptz not null,
  registered_on       date not null,
  registered_by       int not null references access.employee on delete restrict,
  workplace_id        int references ref.workplace on delete restrict,
  due_on              date,
  closed_at           timestamptz,
  row_version         int not null default 1,
  -- the pattern is the parameter case_number_pattern; whatever it says, a number is read by barcode readers and dictated by phone
  constraint case_file_number check (case_number ~ '^\d+(-\d+)*$' and length(replace(case_number, '-', '')) between 12 and 30
    and internal.check_digit(left(replace(case_number, '-', ''), -1))::text = right(case_number, 1)),
  constraint case_file_label check (length(applicant_label) <= 200),
  constraint case_file_received check (received_at <= registered_at)
);
comment on table core.case_file is 'Справа: облікові відомості журналу реєстрації (ESOYA-4.2, 3.3)';
-- a number is found however its dividers are typed, and no two differ only by them
create unique index case_file_digits_idx on core.case_file (replace(case_number, '-', ''));
create index case_file_office_idx on core.case_file (office_id, registered_at desc, case_id desc);
create index case_file_office_status_idx on core.case_file (office_id, status, registered_at desc);
create index case_file_office_service_idx on core.case_file (office_id, service_id, registered_at desc);
create index case_file_office_registrar_idx on core.case_file (office_id, registered_by, registered_at desc);
create index case_file_due_idx on core.case_file (office_id, due_on) where closed_at is null;
create index case_file_service_idx on core.case_file (service_id);
create index case_file_status_idx on core.case_file (status);
create index case_file_channel_idx on core.case_file (channel);
create index case_file_registrar_idx on core.case_file (registered_by, registered_at desc);
create index case_file_card_idx on core.case_file (information_card_id);
create index case_file_process_card_idx on core.case_file (process_card_id);
create index case_file_workplace_idx on core.case_file (workplace_id);

create table core.case_counter (
  office_id   int not null references ref.office on delete restrict,
  year        int not null,
  last_number int not null,
  primary key (office_id, year)
);
comment on table core.case_counter is 'Лічильник номерів справ офісу за рік: без пропусків і повторів (ESOYA-4.2)';

create table core.case_stage (
  case_id       uuid not null references core.case_file on delete restrict,
  position      int not null,
  title         text not null,
  responsible   text not null,
  participation text not null,
  term_title    text not null,
  due_on        date,
  primary key (case_id, position)
);
comment on table core.case_stage is 'Етап справи, перенесений з версії технологічної картки під час реєстрації (ESOYA-3.2.1)';

create table core.case_event (
  case_event_id bigint generated always as identity primary key,
  case_id       uuid not null references core.case_file on delete restrict,
  happened_at   timestamptz not null,
  employee_id   int references access.employee on delete restrict,
  verb          ref.code not null,
  status_from   ref.code references ref.case_status on delete restrict,
  status_to     ref.code references ref.case_status on delete restrict,
  subject       ref.code,
  amount        int
);
comment on table core.case_event is 'Подія проходження справи; не видаляється (ESOYA-3.2.1, 4.8)';
create index case_event_case_idx on core.case_event (case_id, case_event_id desc);
create index case_event_employee_idx on core.case_event (employee_id);
create index case_event_from_idx on core.case_event (status_from) where status_from is not null;
create index case_event_to_idx on core.case_event (status_to) where status_to is not null;

create table core.service_favourite (
  employee_id int not null references access.employee on delete cascade,
  service_id  int not null references ref.service on delete cascade,
  primary key (employee_id, service_id)
);
comment on table core.service_favourite is 'Обрана послуга реєстратора';
create index service_favourite_service_idx on core.service_favourite (service_id);

create table core.case_task (
  case_task_id bigint generated always as identity primary key,
  case_id      uuid not null references core.case_file on delete restrict,
  kind         text not null,
  due_on       date not null,
  done_at      timestamptz,
  done_by      int references access.employee on delete restrict,
  constraint case_task_kind check (kind in ('send_inventory', 'missing_document'))
);
comment on table core.case_task is 'Завдання за справою зі строком: надіслати опис поштою, дочекатися документа (постанова КМУ 588)';
create index case_task_case_idx on core.case_task (case_id);
create index case_task_due_idx on core.case_task (due_on) where done_at is null;
create index case_task_done_by_idx on core.case_task (done_by);
