import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules that rest on what a referral tells. */
const TOLD = `('admission-recorded', 'consent-of-child', 'consent-of-representative', 'sufficient-evidence')`;

/**
 * Checks made before told everybody who holds the intake what a referral had told. All of it moves to the last diversion
 * that came before the check, closed where that has ended; what stays says nothing of what a referral knows.
 */
export class PartChecksFromWhatWasTold1764291000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into eligibility.told_check (check_id, file_kind, file_id, facts, findings, blocking, review, warnings, closed_at)
      select c.id, 'referral', r.id, c.facts, c.findings, c.blocking, c.review, c.warnings,
        case when r.state in ('declined', 'returned', 'refused', 'withdrawn', 'expired', 'not-taken-up', 'unplaced') then r.updated_at end
      from eligibility.check c
      cross join lateral (
        select f.id, f.state, f.updated_at from referrals.referral f
        where f.intake_id = c.intake_id and f.basis = 'diversion' and f.created_at <= c.checked_at
        order by f.created_at desc limit 1
      ) r;
      update eligibility.check c set
        facts = c.facts || '{"admission": "none", "consents": {"child": "none", "representative": "none"}}',
        findings = (select coalesce(jsonb_agg(f.finding order by f.place), '[]')
          from jsonb_array_elements(c.findings) with ordinality as f (finding, place)
          where f.finding ->> 'code' not in ${TOLD}),
        blocking = array(select code from unnest(c.blocking) as code where code not in ${TOLD}),
        review = array(select code from unnest(c.review) as code where code not in ${TOLD}),
        warnings = array(select code from unnest(c.warnings) as code where code not in ${TOLD})
      from eligibility.told_check t where t.check_id = c.id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update eligibility.check c set facts = t.facts, findings = t.findings, blocking = t.blocking, review = t.review,
        warnings = t.warnings
      from eligibility.told_check t where t.check_id = c.id;
      delete from eligibility.told_check;
    `);
  }
}
