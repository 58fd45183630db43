import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'recorded', 'before-authority', 'offered', 'refused', 'choosing-centre', 'with-centre', 'ending', 'ended'`;
const OF_ORDERS = `'alternative-proposed', 'alternative-ordered', 'alternative-in-force', 'in-review-by-court'`;

/** Where an order stands is told in neutral words too. */
export class TellLawyersWhereOrdersStand1764720010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table legal_clinic.case_status drop constraint case_status_stage_check;
      alter table legal_clinic.case_status add constraint case_status_stage_check
        check (stage in (${BEFORE}, ${OF_ORDERS}));
    `);
  }

  /** The windows on orders go; they are written anew by what is done next. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from legal_clinic.case_status where stage in (${OF_ORDERS});
      alter table legal_clinic.case_status drop constraint case_status_stage_check;
      alter table legal_clinic.case_status add constraint case_status_stage_check check (stage in (${BEFORE}));
    `);
  }
}
