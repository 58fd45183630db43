import type { MigrationInterface, QueryRunner } from 'typeorm';

const COMMENTS: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['custody_id', '[S] the time in custody that ended with a judge keeping the child'],
  ['intake_id', '[O] intake of that custody'],
  ['child_id', '[S] the child'],
  ['number', '[O] which review of this detention, from 1'],
  ['court_agency_id', '[O] the court that looked at it'],
  ['outcome', '[S] released, continued or alternative-ordered'],
  ['lawyer_present', '[O] whether a lawyer stood by the child'],
  ['reasons', '[S] why, encrypted under the key of the child'],
  ['reviewed_by', '[O] who looked at it'],
  ['reviewed_at', '[O] when'],
];

/** That a court looked at it again whether a child has to be held. */
export class CreateReviewsOfDetention1765110020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table hearings.detention_review (
        id uuid primary key,
        custody_id uuid not null references due_process.custody (id),
        intake_id uuid not null references intake.intake (id),
        child_id uuid not null references children.child (id),
        number integer not null check (number > 0),
        court_agency_id uuid not null references access.agency (id),
        outcome text not null check (outcome in ('released', 'continued', 'alternative-ordered')),
        lawyer_present boolean not null,
        reasons bytea,
        reviewed_by uuid not null references access.staff_account (id),
        reviewed_at timestamptz not null,
        unique (custody_id, number)
      );
      create index detention_review_intake on hearings.detention_review (intake_id);
      create index detention_review_child on hearings.detention_review (child_id);
      comment on table hearings.detention_review is 'That a court looked at it again whether a child has to be held';
      ${COMMENTS.map(([name, text]) => `comment on column hearings.detention_review.${name} is '${text}';`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table hearings.detention_review');
  }
}
