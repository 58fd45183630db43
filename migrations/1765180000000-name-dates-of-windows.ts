import type { MigrationInterface, QueryRunner } from 'typeorm';

const commentOn = (runner: QueryRunner, text: string): Promise<unknown> =>
  runner.query(`comment on column legal_clinic.status_date.kind is '${text}'`);

/** What the dates in a window are, as it has come to be: hearings, and those of an order, too. */
export class NameDatesOfWindows1765180000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await commentOn(
      runner,
      '[O] what it is: session, conference, hearing, appointment, order-ends, or the code of a clock',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await commentOn(runner, '[O] what it is: session, conference, or the code of a clock');
  }
}
