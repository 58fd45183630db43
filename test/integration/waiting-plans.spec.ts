import { seedId } from '../../bench/database/ids.mjs';
import { tasksOf, tasksUnheld, tasksWaiting } from '../../src/modules/desk/persistence/task-lists';
import {
  PROGRESS_REVIEWS_LATE_BY_WORKER,
  progressReviewListStatement,
  progressReviewsOfCentre,
  progressReviewsOfTeam,
} from '../../src/modules/follow-through/persistence/progress-review-lists';
import {
  messagesOfReferral,
  unreadOfCentre,
  unreadOfReferrer,
} from '../../src/modules/messages/persistence/message-lists';
import { openBusyCentre, type BusyCentre } from '../support/busy-centre';

/** Forty messages about each case, of which each fiftieth is unread. */
const MESSAGES = `
  insert into messages.message (id, referral_id, case_id, child_id, referring_agency_id, centre_agency_id, from_side, words,
    written_by, written_at, read_by, read_at, version)
  select bench.id(60, n), bench.id(6, 1 + n % 500), bench.id(40, 1 + n % 500), bench.id(4, 1 + n % 500), bench.id(1, 1 + n % 40),
    bench.id(1, 81), case when n % 3 = 0 then 'centre' else 'referrer' end, '\\x00', bench.id(2, 81), bench.moment(n),
    case when n % 50 > 0 then bench.id(2, 81) end, case when n % 50 > 0 then now() end, 1
  from generate_series(1, 20000) n`;

/** Forty tasks about each case, of which each tenth is open, among twenty people; each two hundredth has nobody any more. */
const TASKS = `
  insert into desk.task (id, agency_id, case_id, child_id, state, what, given_by, held_by, due_at, answered_by, answered_at,
    unheld_since, version, created_at, updated_at)
  select bench.id(61, n), bench.id(1, 81), bench.id(40, 1 + n % 500), bench.id(4, 1 + n % 500),
    case when n % 10 = 0 then 'open' else 'done' end, '\\x00', bench.id(2, 81 + n % 19), bench.id(2, 81 + n % 20), bench.moment(n),
    case when n % 10 > 0 then bench.id(2, 81) end, case when n % 10 > 0 then now() end, case when n % 200 = 0 then now() end,
    1, bench.moment(n), bench.moment(n)
  from generate_series(1, 20000) n`;

/** Forty progress reviews of each case; of the last one the clock runs, and each tenth of these is late. */
const REVIEWS = `
  insert into follow_through.progress_review (id, case_id, child_id, state, present, clock_started_at, due_at, warn_at, version,
    created_at, updated_at)
  select bench.id(62, n), bench.id(40, 1 + n % 500), bench.id(4, 1 + n % 500), case when n > 19500 then 'due' else 'dropped' end,
    '{}', case when n > 19500 then now() end,
    case when n > 19500 then now() + interval '1 day' * (case when n % 10 = 0 then -3 else 30 end) end,
    case when n > 19500 then now() + interval '1 day' * (case when n % 10 = 0 then -10 else 20 end) end, 1, bench.moment(n),
    bench.moment(n)
  from generate_series(1, 20000) n`;

describe('In a busy centre, what waits', () => {
  let centre: BusyCentre;

  beforeAll(async () => {
    centre = await openBusyCentre(MESSAGES, TASKS, REVIEWS);
  }, 180_000);

  afterAll(() => centre.close());

  const me = () => centre.work.actor.accountId;
  const here = () => centre.work.actor.agencyId;

  it.each<[string, string, () => unknown[]]>([
    ['of one referral', messagesOfReferral('t.id'), () => [seedId(6, 7), null, null, 51]],
    ['that a centre has not read', unreadOfCentre('t.id'), () => [here(), 51, me()]],
    ['that a unit has not read', unreadOfReferrer('t.id'), () => [here(), 51]],
  ])('messages %s are found by an index', async (_, text, values) => {
    const plan = await centre.planOf(text, values());
    expect(plan).toMatch(/(using|on) message_(referral|for_centre|for_referrer|case)\b/);
    expect(plan).not.toMatch(/Seq Scan on message\b/);
  });

  it.each<[string, string, () => unknown[]]>([
    ['that somebody holds', tasksOf('t.id', 'held'), () => [me(), null, null, 51]],
    ['that somebody holds, later', tasksOf('t.id', 'held'), () => [me(), new Date(), seedId(61, 1), 51]],
    ['that somebody gave', tasksOf('t.id', 'given'), () => [me(), null, null, 51]],
    ['whose turn it is', tasksWaiting('t.id'), () => [me(), 51]],
    ['that nobody holds any more', tasksUnheld('t.id'), () => [here(), 51]],
  ])('tasks %s are found by an index', async (_, text, values) => {
    const plan = await centre.planOf(text, values());
    expect(plan).toMatch(/(using|on) task_(holder|giver|unheld|case)\b/);
    expect(plan).not.toMatch(/Seq Scan on task\b/);
  });

  it.each<[string, string, () => unknown[]]>([
    ['of a centre', progressReviewsOfCentre('t.id'), () => [here(), new Date(), 51]],
    ['of somebody’s teams', progressReviewsOfTeam('t.id'), () => [me(), new Date(), 51]],
    ['counted by worker', PROGRESS_REVIEWS_LATE_BY_WORKER, () => [here(), new Date()]],
  ])('late progress reviews %s are found by an index', async (_, text, values) => {
    const plan = await centre.planOf(text, values());
    expect(plan).toMatch(/(using|on) progress_review_(due|case)\b/);
    expect(plan).not.toMatch(/Seq Scan on progress_review\b/);
  });

  it.each(['near', 'overdue'] as const)('the list of progress reviews %s walks an index', async (name) => {
    const wish = { filter: {}, from: null, limit: 51 };
    const { statement, values } = progressReviewListStatement('t.id', name, centre.work, wish);
    const plan = await centre.planOf(statement.text, values);
    expect(plan).toMatch(/(using|on) progress_review_due\b/);
    expect(plan).not.toMatch(/Seq Scan on progress_review\b/);
  });
});
