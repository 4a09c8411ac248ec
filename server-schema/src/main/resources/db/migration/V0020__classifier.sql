-- Small directories of one shape. Each is a table of its own, so that a foreign key says which directory is meant.
do $$
declare
  v record;
begin
  for v in
    select * from (values
      ('channel',               'Спосіб подання звернення'),
      ('data_source',           'Спосіб отримання відомостей про заявника'),
      ('notice_way',            'Спосіб повідомлення про результат'),
      ('delivery_way',          'Спосіб отримання результату'),
      ('legal_form',            'Організаційно-правова форма юридичної особи'),
      ('social_category',       'Соціальна категорія заявника'),
      ('taxpayer_absence',      'Причина відсутності РНОКПП'),
      ('authority_kind',        'Вид документа, що підтверджує повноваження представника'),
      ('override_reason',       'Причина, з якої прийнято дані попри застереження'),
      ('fee_exemption',         'Підстава звільнення від адміністративного збору'),
      ('result_kind',           'Вид результату послуги'),
      ('look_up_purpose',       'Мета пошуку особи'),
      ('paper_kind',            'Вид паперу, який друкує програма'),
      ('scan_kind',             'Призначення скан-копії'),
      ('visit_kind',            'Вид відвідування для статистики')
    ) as t (name, meaning)
  loop
    execute format($table$
      create table ref.%1$I (
        code       ref.code primary key,
        title      ref.title not null,
        position   int not null default 0,
        retired_on date
      )$table$, v.name);
    execute format('comment on table ref.%I is %L', v.name, v.meaning);
  end loop;
end $$;

create table ref.identity_document_kind (
  code           ref.code primary key,
  title          ref.title not null,
  number_pattern text not null,
  number_hint    text not null,
  for_foreigner  boolean not null default false,
  position       int not null default 0,
  retired_on     date
);
comment on table ref.identity_document_kind is 'Вид документа, що посвідчує особу (ESOYA-2.3)';

create table ref.document_kind (
  code                ref.code primary key,
  title               ref.title not null,
  is_in_state_register boolean not null default false,
  register_title      text,
  legal_ground        text,
  position            int not null default 0,
  retired_on          date,
  constraint document_kind_register_named check (not is_in_state_register or register_title is not null)
);
comment on table ref.document_kind is 'Вид документа вхідного пакета; документи державних реєстрів не скануються (ESOYA-4.6)';

create table ref.case_status (
  code       ref.code primary key,
  title      ref.title not null,
  is_open    boolean not null,
  tone       text not null,
  position   int not null default 0,
  constraint case_status_tone check (tone in ('ok', 'warn', 'today', 'late', 'hold', 'shut'))
);
comment on table ref.case_status is 'Стан справи (ESOYA-4.8)';

create table ref.case_transition (
  status_from ref.code not null references ref.case_status on delete restrict,
  status_to   ref.code not null references ref.case_status on delete restrict,
  verb        ref.code not null,
  primary key (status_from, status_to, verb)
);
comment on table ref.case_transition is 'Дозволені переходи між станами справи; інших немає (ESOYA-4.8)';
create index case_transition_to_idx on ref.case_transition (status_to);

create table ref.calendar_day (
  day        date primary key,
  is_working boolean not null,
  reason     ref.title not null
);
comment on table ref.calendar_day is 'Відхилення від робочого тижня понеділок–п’ятниця: перенесені дні, свята поза воєнним станом (ESOYA-3.4)';

create table ref.parameter (
  code  ref.code primary key,
  value text not null,
  title ref.title not null
);
comment on table ref.parameter is 'Параметр регламенту, що змінюється без програміста (ESOYA-8.4)';
