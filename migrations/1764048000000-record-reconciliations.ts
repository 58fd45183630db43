import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That victim and child were reconciled, when, on which legal basis of that day, and what proves it. */
export class RecordReconciliations1764048000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.reconciliation (
        id uuid primary key,
        intake_id uuid not null references intake.intake (id),
        child_id uuid not null references children.child (id),
        victim_id uuid not null references intake.victim (id),
        agreed_at timestamptz not null,
        legal_basis text not null,
        proof text not null,
        recorded_by uuid not null references access.staff_account (id),
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint reconciliation_victim unique (victim_id)
      );
      create index reconciliation_intake on intake.reconciliation (intake_id);
      create index reconciliation_child on intake.reconciliation (child_id);
      comment on table intake.reconciliation is 'That a victim and the child were reconciled, by the agreement of both';
      comment on column intake.reconciliation.id is '[O] identifier';
      comment on column intake.reconciliation.intake_id is '[O] intake';
      comment on column intake.reconciliation.child_id is '[S] the child';
      comment on column intake.reconciliation.victim_id is '[S] victim';
      comment on column intake.reconciliation.agreed_at is '[S] when both agreed';
      comment on column intake.reconciliation.legal_basis is '[O] code of list legal-bases, on that day';
      comment on column intake.reconciliation.proof is '[O] code of list reconciliation-proofs';
      comment on column intake.reconciliation.recorded_by is '[O] who recorded it';
      comment on column intake.reconciliation.version is '[O] counter of changes';
      comment on column intake.reconciliation.created_at is '[O] when recorded';
      comment on column intake.reconciliation.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.reconciliation;`);
  }
}
