import { TABLE_LAWS } from './expectations/tables';
import { breachesOf } from './rows/check-table';
import { inContext, PERSON_NAMES } from './rows/contexts';
import { NOT_FOR_CLINICS } from './rows/due-process-rows';
import { makeRowWorld, type RowWorld } from './rows/row-world';

const ABOUT_A_CHILD = [
  'children.child',
  'children.data_key',
  'children.identity',
  'children.match_token',
  'children.identity_correction',
  'children.representative',
  'children.search_notice',
  'children.merge',
  'children.merge_transition',
  'children.open_case',
  'children.child_label',
  'children.consent',
  'children.age_assessment',
  'children.need_to_know',
  'children.emergency_card',
  'safeguarding.concern',
  'safeguarding.transition',
  'intake.intake',
  'intake.act',
  'intake.transition',
  'intake.clock',
  'intake.clock_pause',
  ...NOT_FOR_CLINICS,
  'cases.case_file',
  'cases.case_link',
  'cases.transition',
  'cases.team_member',
  'cases.conflict_of_interest',
  'case_plans.assessment',
  'case_plans.assessment_answer',
  'case_plans.safety_step',
  'case_plans.plan',
  'case_plans.plan_goal',
  'case_plans.plan_activity',
  'case_plans.plan_signature',
  'case_plans.plan_transition',
  'sessions.session',
  'sessions.participant',
  'sessions.attendance',
  'sessions.contest',
  'sessions.note',
  'sessions.feedback',
  'sessions.goal_step',
  'sessions.kept_apart',
  'sessions.transition',
  'sessions.series',
  'sessions.programme',
  'sessions.catch_up',
  'sessions.follow_up',
  'sessions.opening_week',
  'sessions.schooling',
  'sessions.programme_member',
  'sessions.programme_wait',
  'sessions.series_session',
  'closure.case_return',
  'closure.conclusion',
  'closure.goal_outcome',
  'closure.reopening',
  'closure.report',
  'closure.certificate',
  'transfers.transfer',
  'court_reports.pre_decision_report',
  'court_reports.pre_decision_edition',
  'court_reports.order_report',
  'family_page.link',
  'protection.handover',
  'protection.preventive_registration',
  'protection.transition',
  'reviews.review',
  'reviews.reason',
  'reviews.transition',
  'eligibility.check',
  'eligibility.told_check',
  'referrals.referral',
  'referrals.transition',
];

/** Of these the application may read the child alone. */
const BY_COLUMN = ['children.match_token', 'children.emergency_card', 'family_page.link'];

describe('rows, asked in SQL as the application', () => {
  let world: RowWorld;

  beforeAll(async () => {
    world = await makeRowWorld();
  });

  afterAll(() => world.close());

  it.each(TABLE_LAWS.map((law) => [law.table, law] as const))(
    'of %s are open as the law says',
    async (_, law) => {
      const breaches: string[] = [];
      for await (const breach of breachesOf(world, law)) breaches.push(breach);
      expect(breaches).toEqual([]);
    },
  );

  it('have a law for every table with a policy for the application', async () => {
    const { rows } = await world.owner.query<{ name: string }>(
      `select distinct schemaname || '.' || tablename as name from pg_policies where roles = array['diversion_app'::name]`,
    );
    const lawful = new Set(TABLE_LAWS.map(({ table }) => table));
    expect(rows.map(({ name }) => name).sort()).toEqual([...lawful].sort());
  });

  it.each(['clinic', 'analyst', 'administrator', 'nobody', 'job'] as const)(
    'about a child are none for: %s',
    async (name) => {
      const counts = await inContext(world.app, world.contexts[name], async () => {
        const seen: Record<string, number> = {};
        for (const table of ABOUT_A_CHILD) {
          const column = BY_COLUMN.includes(table) ? 'child_id' : '*';
          const { rowCount } = await world.app.query(`select ${column} from ${table}`);
          if (rowCount) seen[table] = rowCount;
        }
        return seen;
      });
      expect(counts).toEqual({});
    },
  );

  it.each(PERSON_NAMES)('of sessions and passwords are none for: %s', async (name) => {
    await expect(
      inContext(world.app, world.contexts[name], () => world.app.query('select 1 from access.credential')),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
