import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A child may be held more than once about one intake; each time has clocks of its own. */
export class CountClocksOfEachCustody1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.clock add column occasion integer not null default 1,
        add constraint clock_occasion check (occasion > 0);
      drop index intake.clock_one_of_a_kind;
      create unique index clock_one_of_a_kind on intake.clock (intake_id, code, occasion);
      comment on column intake.clock.occasion is '[O] which time the child was held, in their order; 1 for what happens once';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from intake.clock where occasion > 1;
      drop index intake.clock_one_of_a_kind;
      alter table intake.clock drop constraint clock_occasion, drop column occasion;
      create unique index clock_one_of_a_kind on intake.clock (intake_id, code);
    `);
  }
}
