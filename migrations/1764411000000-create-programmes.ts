import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes of a centre, who takes part in one, and the series that belong to it. */
export class CreateProgrammes1764411000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions.programme (
        id uuid primary key,
        centre_agency_id uuid not null references access.agency (id),
        name text not null check (length(name) between 1 and 120),
        kind text not null,
        target text not null,
        capacity integer not null check (capacity between 1 and 50),
        room_id uuid,
        leader_id uuid not null references access.staff_account (id),
        added_by uuid not null references access.staff_account (id),
        closed_at timestamptz,
        closed_by uuid references access.staff_account (id),
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        unique (id, centre_agency_id),
        foreign key (room_id, centre_agency_id) references sessions.room (id, centre_agency_id),
        check ((closed_at is null) = (closed_by is null))
      );
      create unique index programme_name on sessions.programme (centre_agency_id, name) where closed_at is null;
      create index programme_centre on sessions.programme (centre_agency_id, created_at, id);
      comment on table sessions.programme is 'What a centre offers to several children together';
      comment on column sessions.programme.id is '[O] identifier';
      comment on column sessions.programme.centre_agency_id is '[O] centre';
      comment on column sessions.programme.name is '[O] how the centre calls it';
      comment on column sessions.programme.kind is '[O] code of list activity-kinds';
      comment on column sessions.programme.target is '[O] code of list programme-targets';
      comment on column sessions.programme.capacity is '[O] for how many children it has a seat';
      comment on column sessions.programme.room_id is '[O] where it usually takes place';
      comment on column sessions.programme.leader_id is '[O] who usually leads it';
      comment on column sessions.programme.added_by is '[O] who added it';
      comment on column sessions.programme.closed_at is '[O] from when on nobody joins it; null while it is open';
      comment on column sessions.programme.closed_by is '[O] who closed it';
      comment on column sessions.programme.version is '[O] counter of changes';
      comment on column sessions.programme.created_at is '[O] when added';
      comment on column sessions.programme.updated_at is '[O] when last changed';

      create table sessions.programme_member (
        id uuid primary key,
        programme_id uuid not null references sessions.programme (id),
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        joined_at timestamptz not null,
        joined_by uuid not null references access.staff_account (id),
        left_at timestamptz,
        left_by uuid references access.staff_account (id),
        left_reason text,
        check ((left_at is null) = (left_reason is null)),
        check (left_by is null or left_at is not null)
      );
      create unique index programme_member_once on sessions.programme_member (programme_id, case_id) where left_at is null;
      create index programme_member_case on sessions.programme_member (case_id) where left_at is null;
      create index programme_member_programme on sessions.programme_member (programme_id, joined_at, id);
      comment on table sessions.programme_member is 'A child that has a seat in a programme, by its case';
      comment on column sessions.programme_member.id is '[O] identifier';
      comment on column sessions.programme_member.programme_id is '[O] programme';
      comment on column sessions.programme_member.case_id is '[O] case';
      comment on column sessions.programme_member.child_id is '[S] the child';
      comment on column sessions.programme_member.joined_at is '[S] from when on';
      comment on column sessions.programme_member.joined_by is '[O] who gave it the seat';
      comment on column sessions.programme_member.left_at is '[S] until when; null while the child takes part';
      comment on column sessions.programme_member.left_by is '[O] who wrote that down; null where the work ended';
      comment on column sessions.programme_member.left_reason is '[S] code of list programme-leave-reasons, or work-ended';

      alter table sessions.series add column programme_id uuid;
      alter table sessions.series add foreign key (programme_id, centre_agency_id)
        references sessions.programme (id, centre_agency_id);
      create index series_programme on sessions.series (programme_id) where programme_id is not null;
      comment on column sessions.series.programme_id is '[O] programme to which it belongs';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions.series drop column programme_id;
      drop table sessions.programme_member, sessions.programme;
    `);
  }
}
