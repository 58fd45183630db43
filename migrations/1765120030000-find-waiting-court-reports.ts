import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for a centre, an authority or a second person is found without walking what has ended. */
export class FindWaitingCourtReports1765120030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index pre_decision_open_of_centre on court_reports.pre_decision_report (centre_agency_id, updated_at, id)
        where state in ('requested', 'in-preparation');
      create index pre_decision_open_of_requester on court_reports.pre_decision_report (requester_agency_id, updated_at, id)
        where state in ('requested', 'in-preparation');
      create index pre_decision_unread on court_reports.pre_decision_report (requester_agency_id, updated_at, id)
        where state = 'submitted';
      create index order_report_to_sign on court_reports.order_report (writer_agency_id, updated_at, id)
        where state = 'written';
      create index order_report_unread on court_reports.order_report (addressee_agency_id, updated_at, id)
        where state = 'sent';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index court_reports.order_report_unread;
      drop index court_reports.order_report_to_sign;
      drop index court_reports.pre_decision_unread;
      drop index court_reports.pre_decision_open_of_requester;
      drop index court_reports.pre_decision_open_of_centre;
    `);
  }
}
