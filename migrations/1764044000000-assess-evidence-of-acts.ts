import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the evidence for an act suffices: the assessment of today on the act, all of them in a table. */
export class AssessEvidenceOfActs1764044000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.act
        add column evidence text not null default 'open' check (evidence in ('open', 'sufficient', 'insufficient'));
      comment on column intake.act.evidence is '[S] whether the evidence suffices, as assessed last';

      create table intake.evidence (
        id uuid primary key,
        intake_id uuid not null references intake.intake (id),
        child_id uuid not null references children.child (id),
        act_id uuid not null references intake.act (id),
        standing text not null check (standing in ('open', 'sufficient', 'insufficient')),
        basis text not null,
        assessed_by uuid not null references access.staff_account (id),
        agency_id uuid not null references access.agency (id),
        assessed_at timestamptz not null
      );
      create index evidence_intake on intake.evidence (intake_id, assessed_at);
      create index evidence_act on intake.evidence (act_id);
      create index evidence_child on intake.evidence (child_id);
      comment on table intake.evidence is 'How the evidence for an act was assessed, each time';
      comment on column intake.evidence.id is '[O] identifier';
      comment on column intake.evidence.intake_id is '[O] intake';
      comment on column intake.evidence.child_id is '[S] the child';
      comment on column intake.evidence.act_id is '[O] act';
      comment on column intake.evidence.standing is '[S] whether the evidence suffices';
      comment on column intake.evidence.basis is '[S] code of list evidence-bases';
      comment on column intake.evidence.assessed_by is '[O] who';
      comment on column intake.evidence.agency_id is '[O] agency of who assessed';
      comment on column intake.evidence.assessed_at is '[O] when';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.evidence; alter table intake.act drop column evidence;`);
  }
}
