import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports on ordered work that were made before reports named their order were for nobody; they go to who has the order before it. */
export class TellWhoOrderedOfEarlierWork1765260000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update closure.report r
      set order_id = f.order_id, authority_agency_id = coalesce(o.court_agency_id, o.authority_agency_id), version = r.version + 1
      from cases.case_file f join sentencing.order_file o on o.id = f.order_id
      where f.id = r.case_id and r.order_id is null and r.referral_id is null
    `);
  }

  /** They stay with who ordered: nothing tells them from those that were made for them, and the version before reads them alike. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
