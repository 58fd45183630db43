import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Restorative processes on the case of a child, and those harmed who take part in them. */
export class CreateRestorativeProcesses1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists restorative;

      create table restorative.process (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        centre_agency_id uuid not null references access.agency (id),
        state text not null check (state in ('prepared', 'met', 'agreed', 'fulfilled', 'ended')),
        kind text not null check (kind in ('mediation', 'conference', 'indirect')),
        mediator_id uuid not null references access.staff_account (id),
        opened_by uuid not null references access.staff_account (id),
        child_met_at timestamptz,
        child_support bytea,
        no_support_reason text,
        met_at timestamptz,
        met_how text check (met_how in ('face-to-face', 'shuttle', 'letters')),
        child_words bytea,
        end_reason text,
        ended_by uuid references access.staff_account (id),
        ended_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check ((child_met_at is null) = (child_support is null and no_support_reason is null)),
        check (child_support is null or no_support_reason is null),
        check (state = 'ended' or (state = 'prepared') = (met_at is null)),
        check ((met_at is null) = (met_how is null) and (met_at is null) = (child_words is null)),
        check (met_how is null or (kind = 'indirect') = (met_how <> 'face-to-face')),
        check ((state in ('fulfilled', 'ended')) = (ended_at is not null)),
        check ((state = 'ended') = (end_reason is not null)),
        check (ended_by is null or ended_at is not null)
      );
      create index process_case on restorative.process (case_id, created_at, id);
      create index process_child on restorative.process (child_id);
      create index process_centre on restorative.process (centre_agency_id, created_at, id);
      create index process_open on restorative.process (case_id) where ended_at is null;
      comment on table restorative.process is 'A child and those harmed are brought together, or speak through a mediator';
      comment on column restorative.process.id is '[O] identifier';
      comment on column restorative.process.case_id is '[O] case';
      comment on column restorative.process.child_id is '[S] the child';
      comment on column restorative.process.centre_agency_id is '[O] centre';
      comment on column restorative.process.state is '[O] state of the lifecycle';
      comment on column restorative.process.kind is '[O] mediation, conference or indirect';
      comment on column restorative.process.mediator_id is '[O] who mediates';
      comment on column restorative.process.opened_by is '[O] who opened it';
      comment on column restorative.process.child_met_at is '[O] when the child was met apart beforehand';
      comment on column restorative.process.child_support is '[P] who is beside the child, encrypted under its key';
      comment on column restorative.process.no_support_reason is '[S] code of list restorative-no-support-reasons';
      comment on column restorative.process.met_at is '[O] when it was held';
      comment on column restorative.process.met_how is '[O] face-to-face, shuttle or letters';
      comment on column restorative.process.child_words is '[S] what the child said, encrypted under its key';
      comment on column restorative.process.end_reason is '[S] code of list restorative-end-reasons';
      comment on column restorative.process.ended_by is '[O] who ended it; null where the product did';
      comment on column restorative.process.ended_at is '[O] when it was ended or fulfilled';
      comment on column restorative.process.version is '[O] counter of changes';
      comment on column restorative.process.created_at is '[O] when it was opened';
      comment on column restorative.process.updated_at is '[O] when last changed';

      create table restorative.party (
        id uuid primary key,
        process_id uuid not null references restorative.process (id),
        kind text not null check (kind in ('adult', 'child', 'organisation')),
        name bytea not null,
        representative_name bytea,
        victim_id uuid references intake.victim (id),
        consent text not null check (consent in ('not-asked', 'given', 'refused', 'withdrawn')),
        explained_by uuid references access.staff_account (id),
        explained_at timestamptz,
        language text,
        interpretation text,
        representative_agrees boolean,
        answered_at timestamptz,
        withdrawn_at timestamptz,
        prepared_at timestamptz,
        came boolean,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null,
        unique (process_id, id),
        unique (process_id, victim_id),
        check ((kind = 'child') = (representative_name is not null)),
        check ((consent = 'not-asked') = (answered_at is null)),
        check ((answered_at is null) = (explained_at is null) and (answered_at is null) = (explained_by is null)),
        check ((answered_at is null) = (language is null) and (answered_at is null) = (interpretation is null)),
        check ((consent = 'withdrawn') = (withdrawn_at is not null)),
        check (kind <> 'child' or consent not in ('given', 'withdrawn') or representative_agrees),
        check (came is not true or consent in ('given', 'withdrawn'))
      );
      create index party_process on restorative.party (process_id, id);
      create index party_victim on restorative.party (victim_id) where victim_id is not null;
      comment on table restorative.party is 'Somebody harmed who is asked to take part, and what they said to that';
      comment on column restorative.party.id is '[O] identifier';
      comment on column restorative.party.process_id is '[O] process';
      comment on column restorative.party.kind is '[S] adult, child or organisation';
      comment on column restorative.party.name is '[P] who it is, encrypted under the key of the child of the case';
      comment on column restorative.party.representative_name is '[P] who stands for a child that was harmed, encrypted likewise';
      comment on column restorative.party.victim_id is '[S] victim of an intake, where the centre sees it';
      comment on column restorative.party.consent is '[S] whether they take part: not-asked, given, refused or withdrawn';
      comment on column restorative.party.explained_by is '[O] who explained it';
      comment on column restorative.party.explained_at is '[O] when it was explained';
      comment on column restorative.party.language is '[S] code of list languages';
      comment on column restorative.party.interpretation is '[S] code of list interpretations';
      comment on column restorative.party.representative_agrees is '[S] whether who stands for them agrees too';
      comment on column restorative.party.answered_at is '[O] when they agreed or refused';
      comment on column restorative.party.withdrawn_at is '[O] when they took it back';
      comment on column restorative.party.prepared_at is '[O] when they were met apart beforehand';
      comment on column restorative.party.came is '[O] whether they took part; null before it was held';
      comment on column restorative.party.recorded_by is '[O] who named them';
      comment on column restorative.party.recorded_at is '[O] when they were named';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table restorative.party;
      drop table restorative.process;
      drop schema restorative;
    `);
  }
}
