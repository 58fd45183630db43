import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conferences about the case of a child, and who is invited to them. */
export class CreateConferences1764540000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists conferences;

      create table conferences.conference (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        centre_agency_id uuid not null references access.agency (id),
        state text not null check (state in ('planned', 'held', 'cancelled')),
        purpose_code text not null,
        planned_at timestamptz not null,
        place bytea not null,
        convened_by uuid not null references access.staff_account (id),
        held_at timestamptz,
        child_heard text check (child_heard in ('present', 'before', 'not-heard')),
        child_words bytea,
        not_heard_reason text,
        cancel_reason text,
        ended_by uuid references access.staff_account (id),
        ended_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check ((state = 'planned') = (ended_at is null)),
        check ((ended_at is null) = (ended_by is null)),
        check ((state = 'held') = (held_at is not null)),
        check ((state = 'held') = (child_heard is not null)),
        check ((child_words is not null) = (coalesce(child_heard, 'not-heard') <> 'not-heard')),
        check ((not_heard_reason is not null) = (coalesce(child_heard, 'present') = 'not-heard')),
        check ((state = 'cancelled') = (cancel_reason is not null))
      );
      create index conference_case on conferences.conference (case_id, planned_at, id);
      create index conference_child on conferences.conference (child_id);
      create index conference_centre on conferences.conference (centre_agency_id, planned_at, id);
      create index conference_to_record on conferences.conference (centre_agency_id, planned_at, id) where state = 'planned';
      comment on table conferences.conference is 'Invited people meet about the case of a child, and the child is heard';
      comment on column conferences.conference.id is '[O] identifier';
      comment on column conferences.conference.case_id is '[O] case';
      comment on column conferences.conference.child_id is '[S] the child';
      comment on column conferences.conference.centre_agency_id is '[O] centre';
      comment on column conferences.conference.state is '[O] state of the lifecycle';
      comment on column conferences.conference.purpose_code is '[O] code of list conference-purposes';
      comment on column conferences.conference.planned_at is '[O] when it is to take place';
      comment on column conferences.conference.place is '[S] where, encrypted under the key of the child';
      comment on column conferences.conference.convened_by is '[O] who invites';
      comment on column conferences.conference.held_at is '[O] when it was held';
      comment on column conferences.conference.child_heard is '[S] how the child was heard';
      comment on column conferences.conference.child_words is '[S] what the child said, encrypted under the key of the child';
      comment on column conferences.conference.not_heard_reason is '[S] code of list conference-not-heard-reasons';
      comment on column conferences.conference.cancel_reason is '[O] code of list conference-cancel-reasons';
      comment on column conferences.conference.ended_by is '[O] who recorded or cancelled it';
      comment on column conferences.conference.ended_at is '[O] when it was recorded or cancelled';
      comment on column conferences.conference.version is '[O] counter of changes';
      comment on column conferences.conference.created_at is '[O] when it was convened';
      comment on column conferences.conference.updated_at is '[O] when last changed';

      create table conferences.conference_guest (
        id uuid primary key,
        conference_id uuid not null references conferences.conference (id),
        account_id uuid references access.staff_account (id),
        role_code text,
        name bytea,
        came boolean,
        shown text[] not null default '{}',
        unique (conference_id, id),
        unique (conference_id, account_id),
        check ((account_id is null) = (role_code is not null)),
        check ((role_code is null) = (name is null)),
        check (cardinality(shown) = 0 or coalesce(came, false))
      );
      create index conference_guest_account on conferences.conference_guest (account_id) where account_id is not null;
      comment on table conferences.conference_guest is 'Who is invited to a conference, whether they came, and what they were shown';
      comment on column conferences.conference_guest.id is '[O] identifier';
      comment on column conferences.conference_guest.conference_id is '[O] conference';
      comment on column conferences.conference_guest.account_id is '[O] somebody who works at the centre; null for others';
      comment on column conferences.conference_guest.role_code is '[S] code of list conference-guests; null for who works at the centre';
      comment on column conferences.conference_guest.name is '[P] who it is, encrypted under the key of the child';
      comment on column conferences.conference_guest.came is '[O] whether they came; null before it is recorded';
      comment on column conferences.conference_guest.shown is '[S] codes of list conference-papers that they were shown';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table conferences.conference_guest;
      drop table conferences.conference;
      drop schema conferences;
    `);
  }
}
