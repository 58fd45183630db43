import { rowsOf } from '../support/rows';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';

interface Missed {
  readonly id: string;
  readonly sessionId: string;
  readonly isMadeUp: boolean;
  readonly isAnswered: boolean;
}

interface Totals {
  readonly expected: number;
  readonly attended: number;
  readonly absentExcused: number;
  readonly absentUnexcused: number;
  readonly centreCancelled: number;
  readonly madeUp: number;
  readonly catchUpsAttended: number;
}

const HOUR = 3_600_000;

describe('A session that a child has missed', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let coordinator: Caller;
  let worker: Caller;
  let facilitator: Caller;
  let slots = 0;

  beforeAll(async () => {
    test = await startApp();
    await enter();
  }, 60_000);

  afterAll(() => test.close());

  async function enter(): Promise<void> {
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ coordinator, worker, facilitator } = centre);
  }

  const instant = (hours: number) => new Date(test.clock.now().getTime() + hours * HOUR).toISOString();
  const talk = (caseId: string, from = 1) => ({
    ...{ kind: 'individual', placeWords: 'In the park.', facilitatorId: centre.facilitatorId },
    ...{ caseIds: [caseId], beginsAt: instant(from), endsAt: instant(from + 0.5) },
  });
  const book = async (caseId: string) =>
    bodyOf<{ id: string }>(await worker.post('/v1/sessions', talk(caseId)), 201).id;
  const later = async (hours: number) => {
    test.clock.advance({ hours });
    await enter();
  };
  const hold = async (id: string, caseId: string, attendance: string, reasonCode?: string) => {
    const told = { attendance: [{ caseId, attendance, reasonCode }] };
    bodyOf(await facilitator.act(`/v1/sessions/${id}`, 'hold', told), 200);
  };
  /** Booked, over, and the child was not there. */
  const missedBy = async (caseId: string, reasonCode = 'not-known') => {
    const id = await book(caseId);
    await later(2);
    await hold(id, caseId, 'absent-unexcused', reasonCode);
    return id;
  };
  const waiting = async (caseId: string, by = worker) => {
    const path = `/v1/missed-sessions?caseId=${caseId}`;
    return bodyOf<{ items: Missed[] }>(await by.get(path), 200).items;
  };
  const catchUp = (id: string, told: object = {}, by = worker) => {
    slots += 1;
    return by.post(`/v1/missed-sessions/${id}/catch-up`, {
      ...{ placeWords: 'At home.', facilitatorId: centre.facilitatorId },
      ...{ beginsAt: instant(slots), endsAt: instant(slots + 0.5), ...told },
    });
  };
  const totals = async (caseId: string, by = worker) =>
    bodyOf<{ total: Totals; kinds: readonly { kind: string }[] }>(
      await by.get(`/v1/cases/${caseId}/attendance`),
      200,
    ).total;
  const codeOf = ({ status, body }: { status: number; body: unknown }) => [
    status,
    (body as { code?: string }).code,
  ];

  it('waits for somebody to ask after the child where the reason says so, and on the desk', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const sessionId = await missedBy(caseId);
    const excused = await book(caseId);
    await later(2);
    await hold(excused, caseId, 'absent-excused', 'ill');
    expect(await waiting(caseId)).toMatchObject([{ sessionId, isMadeUp: false, isAnswered: false }]);
    const onDesk = async () => {
      const answer = await worker.get('/v1/worklist?kind=session&limit=200');
      const { items } = bodyOf<{ items: { id: string; what: string }[] }>(answer, 200);
      return items.some(({ id, what }) => id === sessionId && what === 'session-follow-up');
    };
    expect(await onDesk()).toBe(true);
    const [missed] = await waiting(caseId);
    const told = { answer: 'spoke-with-child' };
    bodyOf(await worker.post(`/v1/missed-sessions/${missed!.id}/answer`, told), 201);
    expect([await onDesk(), await waiting(caseId)]).toEqual([false, []]);
    expect(codeOf(await worker.post(`/v1/missed-sessions/${missed!.id}/answer`, told))).toEqual([
      409,
      'missed-session.answered-already',
    ]);
  });

  it('is made up by another one, once, which is expected of nobody', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    await missedBy(caseId);
    const [missed] = await waiting(caseId);
    const made = bodyOf<{ id: string; kind: string }>(await catchUp(missed!.id), 201);
    expect(made.kind).toBe('individual');
    expect(await waiting(caseId)).toEqual([]);
    expect(codeOf(await catchUp(missed!.id))).toEqual([409, 'missed-session.made-up-already']);
    await later(slots + 1);
    await hold(made.id, caseId, 'attended');
    expect(await totals(caseId)).toMatchObject({
      ...{ expected: 1, attended: 0, absentUnexcused: 1, madeUp: 1, catchUpsAttended: 1 },
    });
    const text = 'select referral_id as id from cases.case_file where id = $1';
    const [referral] = await rowsOf<{ id: string }>(test, text, [caseId]);
    const told = await cast.inspector.for('intake').get(`/v1/referrals/${referral!.id}/progress`);
    expect(bodyOf(told, 200)['sessions']).toEqual({ attended: 0, expected: 1 });
  });

  it('waits again when the session that would make it up is cancelled, not when it is put elsewhere', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    await missedBy(caseId);
    const [missed] = await waiting(caseId);
    slots += 40;
    const made = bodyOf<{ id: string }>(await catchUp(missed!.id), 201);
    const elsewhere = {
      ...{ beginsAt: instant(slots + 2), endsAt: instant(slots + 3) },
      ...{ askedBy: 'child', reasonCode: 'child-asked' },
    };
    const moved = await worker.act(`/v1/sessions/${made.id}`, 'reschedule', elsewhere);
    const { followedById } = bodyOf<{ followedById: string }>(moved, 200);
    expect(await waiting(caseId)).toEqual([]);
    const off = { reasonCode: 'facilitator-ill' };
    bodyOf(await worker.act(`/v1/sessions/${followedById}`, 'cancel', off), 200);
    expect(await waiting(caseId)).toHaveLength(1);
  });

  it('is made up by one alone when two ask at once', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    await missedBy(caseId);
    const [missed] = await waiting(caseId);
    const answers = await Promise.all([catchUp(missed!.id), catchUp(missed!.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is none where the child came, or where that was put right', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const sessionId = await missedBy(caseId);
    const [missed] = await waiting(caseId);
    const right = { caseId, attendance: 'attended', correctionReason: 'learned-more' };
    bodyOf(await facilitator.act(`/v1/sessions/${sessionId}`, 'correct-attendance', right), 200);
    expect(await waiting(caseId)).toEqual([]);
    expect((await catchUp(missed!.id)).status).toBe(404);
    expect(await totals(caseId)).toMatchObject({ expected: 1, attended: 1, absentUnexcused: 0 });
  });

  it('because of the centre is expected of no child, and can be made up', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const id = await book(caseId);
    bodyOf(await worker.act(`/v1/sessions/${id}`, 'cancel', { reasonCode: 'facilitator-ill' }), 200);
    expect(await totals(caseId)).toMatchObject({ expected: 0, attended: 0, centreCancelled: 1 });
    expect(await waiting(caseId)).toEqual([]);
  });

  it('and how often it came is seen by whom the case is open to, and by nobody else', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    await missedBy(caseId);
    const [missed] = await waiting(caseId);
    for (const by of [facilitator, cast.otherCentre]) {
      expect(await waiting(caseId, by)).toEqual([]);
      bodyOf(await by.get(`/v1/cases/${caseId}/attendance`), 404);
      expect((await catchUp(missed!.id, {}, by)).status).toBe(404);
    }
    bodyOf(await cast.inspector.get(`/v1/cases/${caseId}/attendance`), 403);
    bodyOf(await cast.inspector.get('/v1/missed-sessions'), 403);
    expect(await waiting(caseId, coordinator)).toHaveLength(1);
  });
});
