import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Children who are kept apart: never in one session, nor one after the other in a room. */
export class KeepChildrenApart1764402000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions.room add column apart_minutes integer not null default 30
        check (apart_minutes between 0 and 480);
      comment on column sessions.room.apart_minutes is '[O] how many minutes lie there between children who are kept apart';

      create table sessions.kept_apart (
        id uuid primary key,
        centre_agency_id uuid not null references access.agency (id),
        one_case_id uuid not null references cases.case_file (id),
        one_child_id uuid not null references children.child (id),
        other_case_id uuid not null references cases.case_file (id),
        other_child_id uuid not null references children.child (id),
        reason_code text not null,
        valid_from date not null,
        valid_until date,
        declared_by uuid not null references access.staff_account (id),
        declared_at timestamptz not null,
        ended_by uuid references access.staff_account (id),
        ended_at timestamptz,
        version integer not null,
        check (one_case_id < other_case_id),
        check (one_child_id <> other_child_id),
        check (valid_until >= valid_from),
        check ((ended_at is null) = (ended_by is null))
      );
      create unique index kept_apart_once on sessions.kept_apart (one_case_id, other_case_id) where ended_at is null;
      create index kept_apart_one on sessions.kept_apart (one_child_id) where ended_at is null;
      create index kept_apart_other on sessions.kept_apart (other_child_id) where ended_at is null;
      create index kept_apart_centre on sessions.kept_apart (centre_agency_id, declared_at, id);
      comment on table sessions.kept_apart is 'Two children who never share a session, nor a room one after the other';
      comment on column sessions.kept_apart.id is '[O] identifier';
      comment on column sessions.kept_apart.centre_agency_id is '[O] centre';
      comment on column sessions.kept_apart.one_case_id is '[S] case of the one';
      comment on column sessions.kept_apart.one_child_id is '[S] the one';
      comment on column sessions.kept_apart.other_case_id is '[S] case of the other';
      comment on column sessions.kept_apart.other_child_id is '[S] the other';
      comment on column sessions.kept_apart.reason_code is '[S] code of list keep-apart-reasons';
      comment on column sessions.kept_apart.valid_from is '[O] first day';
      comment on column sessions.kept_apart.valid_until is '[O] last day; null without end';
      comment on column sessions.kept_apart.declared_by is '[O] who declared it';
      comment on column sessions.kept_apart.declared_at is '[O] when declared';
      comment on column sessions.kept_apart.ended_by is '[O] who ended it';
      comment on column sessions.kept_apart.ended_at is '[O] when ended';
      comment on column sessions.kept_apart.version is '[O] counter of changes';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sessions.kept_apart;
      alter table sessions.room drop column apart_minutes;
    `);
  }
}
