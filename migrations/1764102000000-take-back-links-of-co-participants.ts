import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A wrong link is taken back and kept: who linked, who took it back, when and why. Linking again is a new row. */
export class TakeBackLinksOfCoParticipants1764102000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.co_participant
        add column taken_back_at timestamptz,
        add column taken_back_by uuid references access.staff_account (id),
        add column taken_back_reason text,
        add constraint co_participant_taken_back check (
          (taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_reason is null));
      drop index intake.co_participant_intake;
      drop index intake.co_participant_case;
      create unique index co_participant_intake on intake.co_participant (intake_id) where taken_back_at is null;
      create unique index co_participant_case on intake.co_participant (event_id, case_number)
        where taken_back_at is null;
      comment on column intake.co_participant.taken_back_at is '[O] when the link was taken back';
      comment on column intake.co_participant.taken_back_by is '[O] who took it back';
      comment on column intake.co_participant.taken_back_reason is '[O] code of list unlink-reasons';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from intake.co_participant where taken_back_at is not null;
      drop index intake.co_participant_intake;
      drop index intake.co_participant_case;
      alter table intake.co_participant drop constraint co_participant_taken_back,
        drop column taken_back_reason, drop column taken_back_by, drop column taken_back_at;
      create unique index co_participant_intake on intake.co_participant (intake_id);
      create unique index co_participant_case on intake.co_participant (event_id, case_number);
    `);
  }
}
