import { seedId } from '../../bench/database/ids.mjs';
import { TOTALS } from '../../src/modules/sessions/persistence/attendance-totals.repository';
import { MISSED_LIST } from '../../src/modules/sessions/persistence/missed-session.repository';
import { seriesListStatement, type SeriesFilter } from '../../src/modules/sessions/persistence/series-lists';
import { openBusyCentre, type BusyCentre } from '../support/busy-centre';

const CASE = 40;
const WHOLE_TABLE = /Seq Scan on (session|participant|attendance|series|series_session|catch_up)\b/;

describe('In a busy centre', () => {
  let centre: BusyCentre;

  beforeAll(async () => {
    centre = await openBusyCentre();
  }, 120_000);

  afterAll(() => centre.close());

  const planOfSeries = (filter: SeriesFilter) => {
    const { statement, values } = seriesListStatement('t.id', centre.work, { filter, from: null, limit: 51 });
    return centre.planOf(statement.text, values);
  };

  it('attendance of one child is counted on its own sessions', async () => {
    const plan = await centre.planOf(TOTALS.text, [seedId(CASE, 7), new Date()]);
    expect(plan).toMatch(/(using|on) participant_case\b/);
    expect(plan).not.toMatch(/Seq Scan on (session|participant|attendance)\b/);
  });

  it('what was missed is found without reading what was attended', async () => {
    const values = [centre.work.actor.agencyId, null, null, null, 51];
    const plan = await centre.planOf(MISSED_LIST.text, values);
    expect(plan).toMatch(/attendance_needs_follow_up/);
    expect(plan).not.toMatch(/Seq Scan on (session|participant|attendance)\b/);
  });

  it.each<[string, SeriesFilter]>([
    ['all', {}],
    ['of one child', { caseId: seedId(CASE, 7) }],
    ['of one leader', { facilitatorId: seedId(2, 81) }],
    ['that run', { state: 'running' }],
  ])('the series %s are listed by an index', async (_, filter) => {
    const plan = await planOfSeries(filter);
    expect(plan).not.toMatch(/Seq Scan on (session|participant|series_session)\b/);
    expect(plan).not.toMatch(WHOLE_TABLE);
  });

  it('a calendar is read without reading all sessions', async () => {
    const { app } = centre;
    await app.query('begin');
    await app.query(
      `select set_config('app.job', 'job:serve-calendars', true), set_config('app.now', now()::text, true)`,
    );
    const { rows } = await app.query<{ n: number }>(
      `select jsonb_array_length(sessions.read_calendar(sha256('secret'))) as n`,
    );
    const scanned = await app.query<{ n: string }>(
      `select coalesce(sum(seq_tup_read), 0) as n from pg_stat_xact_user_tables where schemaname = 'sessions' and relname = 'session'`,
    );
    await app.query('rollback');
    expect(rows[0]!.n).toBeGreaterThan(500);
    expect(Number(scanned.rows[0]!.n)).toBe(0);
  });
});
