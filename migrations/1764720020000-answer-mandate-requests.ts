import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request to a clinic is answered when a lawyer of it stands for the child. */
export class AnswerMandateRequests1764720020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table due_process.mandate_request drop constraint mandate_request_state_check;
      alter table due_process.mandate_request add constraint mandate_request_state_check
        check (state in ('requested', 'answered', 'withdrawn'));
      alter table due_process.mandate_request add column answered_at timestamptz;
      alter table due_process.mandate_request add constraint mandate_request_answered
        check ((state = 'answered') = (answered_at is not null));
      comment on column due_process.mandate_request.answered_at is '[O] when a lawyer of the clinic took it on';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table due_process.mandate_request drop constraint mandate_request_answered;
      update due_process.mandate_request set state = 'requested' where state = 'answered';
      alter table due_process.mandate_request drop column answered_at;
      alter table due_process.mandate_request drop constraint mandate_request_state_check;
      alter table due_process.mandate_request add constraint mandate_request_state_check check (state in ('requested', 'withdrawn'));
    `);
  }
}
