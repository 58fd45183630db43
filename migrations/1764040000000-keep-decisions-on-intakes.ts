import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is decided on an intake: each version with who, when, why and on which legal basis. */
export class KeepDecisionsOnIntakes1764040000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.intake
        add column decision text check (decision in ('no-action', 'warning', 'refer', 'prosecutor'));
      comment on column intake.intake.decision is '[S] what was decided last';

      create table intake.decision (
        id uuid primary key,
        intake_id uuid not null references intake.intake (id),
        child_id uuid not null references children.child (id),
        sequence smallint not null check (sequence > 0),
        decision text not null check (decision in ('no-action', 'warning', 'refer', 'prosecutor')),
        reason_code text not null,
        reasons bytea not null,
        legal_basis text not null,
        decided_by uuid not null references access.staff_account (id),
        decided_at timestamptz not null,
        constraint decision_sequence unique (intake_id, sequence)
      );
      create index decision_child on intake.decision (child_id);
      comment on table intake.decision is 'What was decided on an intake, each version';
      comment on column intake.decision.id is '[O] identifier';
      comment on column intake.decision.intake_id is '[O] intake';
      comment on column intake.decision.child_id is '[S] the child';
      comment on column intake.decision.sequence is '[O] which version of the decision';
      comment on column intake.decision.decision is '[S] what was decided';
      comment on column intake.decision.reason_code is '[S] code of list intake-decision-reasons';
      comment on column intake.decision.reasons is '[S] why, encrypted under the key of the child';
      comment on column intake.decision.legal_basis is '[O] code of list legal-bases';
      comment on column intake.decision.decided_by is '[O] who';
      comment on column intake.decision.decided_at is '[O] when';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.decision; alter table intake.intake drop column decision;`);
  }
}
