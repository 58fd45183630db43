import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is promised in manat or hours is done in parts, each confirmed by who received it or verified by a second person. */
export class LetObligationsBeDoneInParts1765250200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table restorative.obligation_part (
        id uuid primary key,
        process_id uuid not null references restorative.process (id),
        obligation_id uuid not null references restorative.obligation (id),
        count integer not null check (count between 1 and 5000),
        done_on date not null,
        is_confirmed boolean not null,
        unconfirmed_reason text,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null,
        verified_by uuid references access.staff_account (id),
        verified_at timestamptz,
        check (is_confirmed = (unconfirmed_reason is null)),
        check ((verified_by is null) = (verified_at is null)),
        check (verified_by is null or not is_confirmed and verified_by <> recorded_by)
      );
      create index obligation_part_process on restorative.obligation_part (process_id, recorded_at, id);
      create index obligation_part_obligation on restorative.obligation_part (obligation_id);
      comment on table restorative.obligation_part is 'A part of what a child promised to somebody harmed, as it was done';
      comment on column restorative.obligation_part.id is '[O] identifier';
      comment on column restorative.obligation_part.process_id is '[O] process';
      comment on column restorative.obligation_part.obligation_id is '[O] what was promised';
      comment on column restorative.obligation_part.count is '[S] how much of it, in whole manat or hours';
      comment on column restorative.obligation_part.done_on is '[O] on which day';
      comment on column restorative.obligation_part.is_confirmed is '[S] whether who received it confirms it';
      comment on column restorative.obligation_part.unconfirmed_reason is '[S] code of list restorative-unconfirmed-reasons';
      comment on column restorative.obligation_part.recorded_by is '[O] who wrote it down';
      comment on column restorative.obligation_part.recorded_at is '[O] when it was written down';
      comment on column restorative.obligation_part.verified_by is '[O] second person who looked at it where nobody confirms it';
      comment on column restorative.obligation_part.verified_at is '[O] when it was verified';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table restorative.obligation_part;');
  }
}
