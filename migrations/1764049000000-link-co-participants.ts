import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who else took part in what happened: kept beside the intakes by the unit that registered them, never in a file. */
export class LinkCoParticipants1764049000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.event (
        id uuid primary key,
        agency_id uuid not null references access.agency (id),
        not_met smallint not null check (not_met between 0 and 50),
        recorded_by uuid not null references access.staff_account (id),
        created_at timestamptz not null
      );
      create index event_agency on intake.event (agency_id);
      comment on table intake.event is 'What happened, when more than one person took part in it';
      comment on column intake.event.id is '[O] identifier';
      comment on column intake.event.agency_id is '[O] agency that registered the intakes';
      comment on column intake.event.not_met is '[S] how many children took part and were not met yet';
      comment on column intake.event.recorded_by is '[O] who recorded it';
      comment on column intake.event.created_at is '[O] when recorded';

      create table intake.co_participant (
        id uuid primary key,
        event_id uuid not null references intake.event (id),
        agency_id uuid not null references access.agency (id),
        intake_id uuid references intake.intake (id),
        case_number text check (case_number ~ '^[0-9A-Z/.-]{3,40}$' and case_number ~ '[0-9]'),
        recorded_by uuid not null references access.staff_account (id),
        created_at timestamptz not null,
        constraint co_participant_child_or_adult check ((intake_id is null) <> (case_number is null))
      );
      create unique index co_participant_intake on intake.co_participant (intake_id);
      create unique index co_participant_case on intake.co_participant (event_id, case_number);
      create index co_participant_event on intake.co_participant (event_id);
      comment on table intake.co_participant is 'Who took part in an event: a child by the intake, an adult by a case elsewhere';
      comment on column intake.co_participant.id is '[O] identifier';
      comment on column intake.co_participant.event_id is '[S] event';
      comment on column intake.co_participant.agency_id is '[O] agency that registered the intakes';
      comment on column intake.co_participant.intake_id is '[S] intake of the child';
      comment on column intake.co_participant.case_number is '[S] number of the case of an adult elsewhere, never a name';
      comment on column intake.co_participant.recorded_by is '[O] who recorded it';
      comment on column intake.co_participant.created_at is '[O] when recorded';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.co_participant; drop table intake.event;`);
  }
}
