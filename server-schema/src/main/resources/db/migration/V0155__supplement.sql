-- personal
-- A case may have several supplementary inventories: each counts its own prints (ESOYA-7.1.8, 7.1.3).
alter table archive.printed_paper add column supplement_number int;
alter table archive.printed_paper add constraint printed_paper_supplement check ((paper_kind = 'supplement') = (supplement_number is not null));
alter table archive.printed_paper drop constraint printed_paper_number;
alter table archive.printed_paper add constraint printed_paper_number unique nulls not distinct (case_id, paper_kind, supplement_number, print_number);
