import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, concluded, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { afternoonOf } from '../support/local-day';
import { answerOf, lastStepTaken, returned } from '../support/returns';
import { rowsOf } from '../support/rows';

interface Entry {
  readonly at: string;
  readonly kind: string;
  readonly code: string;
  readonly id: string;
  readonly role: string | null;
  readonly by: string | null;
}

const HOUR = 3_600_000;

/** Every act on a case, written by hand from the tables and not from the sources of the timeline. */
const HISTORY = `
  select at, 'case' as kind, action as code from cases.transition where case_id = $1
  union all select t.at, 'plan', t.action from case_plans.plan_transition t
    where t.plan_id in (select id from case_plans.plan where case_id = $1)
  union all select recorded_at, 'plan-signature', way from case_plans.plan_signature
    where plan_id in (select id from case_plans.plan where case_id = $1)
  union all select created_at, 'assessment', 'begin' from case_plans.assessment where case_id = $1
  union all select completed_at, 'assessment', 'complete' from case_plans.assessment where case_id = $1 and state = 'completed'
  union all select created_at, 'safety-step', 'ask-for' from case_plans.safety_step where case_id = $1
  union all select done_at, 'safety-step', 'do' from case_plans.safety_step where case_id = $1 and done_at is not null
  union all select t.at, 'session', t.action from sessions.transition t
    where t.session_id in (select session_id from sessions.participant where case_id = $1)
  union all select recorded_at, 'attendance', attendance from sessions.attendance where case_id = $1
  union all select created_at, 'progress-review', 'raise' from follow_through.progress_review where case_id = $1
  union all select begun_at, 'progress-review', 'begin' from follow_through.progress_review where case_id = $1 and begun_at is not null
  union all select completed_at, 'progress-review', 'complete' from follow_through.progress_review
    where case_id = $1 and completed_at is not null
  union all select created_at, 'difficulty', 'record' from follow_through.difficulty where case_id = $1
  union all select greatest(explained_at, created_at), 'difficulty', 'hear' from follow_through.difficulty
    where case_id = $1 and explained_at is not null
  union all select updated_at, 'difficulty', state from follow_through.difficulty
    where case_id = $1 and state not in ('recorded', 'heard')
  union all select proposed_at, 'difficulty-response', 'propose' from follow_through.difficulty_response where case_id = $1
  union all select decided_at, 'difficulty-response', 'confirm' from follow_through.difficulty_response
    where case_id = $1 and state = 'confirmed'
  union all select made_at, 'report', 'make' from closure.report where case_id = $1
  union all select acknowledged_at, 'report', 'acknowledge' from closure.report where case_id = $1 and acknowledged_at is not null
  union all select issued_at, 'certificate', 'give' from closure.certificate where case_id = $1
  union all select created_at, 'document', 'describe' from documents.document where file_kind = 'case' and file_id = $1`;

describe('The timeline of a case', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;
  let second: Caller;
  let id: string;

  const toldOf = ({ at, kind, code }: { at: Date | string; kind: string; code: string }) =>
    `${new Date(at).toISOString()} ${kind} ${code}`;
  const timeline = async (by: Caller, query = 'limit=200') =>
    bodyOf<{ items: Entry[]; next: string | null }>(await by.get(`/v1/cases/${id}/timeline?${query}`), 200);

  /** A minute between two acts, so that they have an order. */
  const later = () => test.clock.advance({ seconds: 1 });

  async function meet(beginsIn: number): Promise<void> {
    const begins = test.clock.now().getTime() + beginsIn;
    const at = (ms: number) => new Date(begins + ms).toISOString();
    const booked = {
      ...{ kind: 'individual', placeWords: 'The library', facilitatorId: centre.workerId },
      ...{ caseIds: [id], beginsAt: at(0), endsAt: at(HOUR / 2) },
      ...(beginsIn < 0 ? { backDatingReason: 'recorded-on-paper' } : {}),
    };
    const { id: session } = bodyOf<{ id: string }>(await worker.post('/v1/sessions', booked), 201);
    if (beginsIn > 0) return;
    const attendance = [{ caseId: id, attendance: 'attended' }];
    bodyOf(await worker.act(`/v1/sessions/${session}`, 'hold', { attendance }), 200);
  }

  /** Everything that a case can go through on its way. */
  async function story(): Promise<void> {
    id = await caseInDelivery(test, cast, centre);
    const path = `/v1/cases/${id}`;
    later();
    await meet(-HOUR);
    later();
    await meet(48 * HOUR);
    later();
    const difficulty = await lastStepTaken(test, centre, id);
    bodyOf(await worker.act(path, 'suspend', { reasonCode: 'ill' }), 200);
    later();
    bodyOf(await worker.act(path, 'end-suspension', { reasonCode: 'reason-over' }), 200);
    bodyOf(await worker.act(difficulty, 'resolve'), 200);
    later();
    await returned(worker, second, id);
    bodyOf(await cast.prosecutor.act(`${path}/return`, 'answer', answerOf('continue')), 200);
    later();
    await concluded(worker, id);
    later();
    bodyOf(await centre.coordinator.act(path, 'close'), 200);
  }

  beforeAll(async () => {
    test = await startApp();
    test.clock.set(afternoonOf(test.clock.now()));
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker } = centre);
    const here = cast.agency('Sabunchi rehabilitation centre');
    second = await certified(test, cast.administrator, here, 'centre-coordinator');
    await story();
  }, 120_000);
  afterAll(() => test.close());

  it('equals its history: every act once, in order, and nothing else', async () => {
    const { items, next } = await timeline(centre.coordinator);
    const history = await rowsOf<{ at: Date; kind: string; code: string }>(test, HISTORY, [id]);
    expect(next).toBeNull();
    expect(items.map(toldOf).sort()).toEqual(history.map(toldOf).sort());
    expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).sort());
    expect(items.length).toBeGreaterThan(30);
  });

  it('comes page by page without loss, whatever happened at the same instant', async () => {
    const { items } = await timeline(centre.coordinator);
    const paged: Entry[] = [];
    for (let query = 'limit=3'; ;) {
      const page = await timeline(centre.coordinator, query);
      paged.push(...page.items);
      if (page.next === null) break;
      query = `limit=3&cursor=${page.next}`;
    }
    expect(paged).toEqual(items);
  });

  it('tells one kind alone, and one part of the time', async () => {
    const { items } = await timeline(centre.coordinator);
    const plans = await timeline(centre.coordinator, 'kind=plan&limit=200');
    expect(plans.items).toEqual(items.filter(({ kind }) => kind === 'plan'));
    const [from, until] = [items[10]!.at, items.at(-3)!.at];
    const part = await timeline(centre.coordinator, `from=${from}&until=${until}&limit=200`);
    expect(part.items).toEqual(items.filter(({ at }) => at >= from && at < until));
    expect(part.items.length).toBeGreaterThan(3);
  });

  it('names nobody outside the centre, by role alone where it is kept', async () => {
    const { items } = await timeline(centre.coordinator);
    const answered = items.find(({ code }) => code === 'continue')!;
    expect(answered).toMatchObject({ role: 'prosecutor', by: null });
    const known = [centre.workerId, centre.coordinatorId, centre.facilitatorId];
    const others = items.map(({ by }) => by).filter((by) => by !== null && !known.includes(by));
    const { accountId } = bodyOf<{ accountId: string }>(await second.get('/v1/me'), 200);
    expect(new Set(others)).toEqual(new Set([accountId]));
    const text = JSON.stringify(items);
    for (const word of ['library', 'drawing', 'ashamed', 'court']) expect(text).not.toContain(word);
  });

  it('is no list of a second law: who sees no case sees none, and who refers has the milestones', async () => {
    for (const by of [cast.otherCentre, worker])
      expect((await by.get(`/v1/cases/${id}/timeline`)).status).toBe(404);
    for (const by of [cast.inspector, cast.prosecutor, cast.lawyer])
      expect((await by.get(`/v1/cases/${id}/timeline`)).status).toBe(403);
  });

  it('gives no cursor of another case or filter away', async () => {
    const page = await timeline(centre.coordinator, 'limit=3');
    const wrong = await centre.coordinator.get(
      `/v1/cases/${id}/timeline?limit=3&kind=plan&cursor=${page.next!}`,
    );
    expect(wrong.status).toBe(400);
  });
});
