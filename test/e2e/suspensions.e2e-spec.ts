import { localDay } from '../support/local-day';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly suspendedFrom: string | null;
  readonly suspendedUntil: string | null;
}

interface Suspension {
  readonly reasonCode: string;
  readonly note: string | null;
  readonly endedAt: string | null;
  readonly endReason: string | null;
}

describe('Suspensions of a case', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;

  beforeAll(async () => {
    test = await startApp();
    await everybody();
  }, 60_000);

  afterAll(() => test.close());

  /** Whoever signed in long ago signs in again. */
  async function everybody(): Promise<void> {
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    worker = centre.worker;
  }

  const day = (days: number) => localDay(test.clock.now(), days);
  const at = (hours: number) => new Date(test.clock.now().getTime() + hours * 3_600_000).toISOString();
  const codeOf = (answer: { body: unknown; status: number }) => [
    answer.status,
    (answer.body as { code?: string }).code,
  ];
  const pathOf = async () => `/v1/cases/${await caseInDelivery(test, cast, centre)}`;
  const ill = { reasonCode: 'ill', note: 'Pneumonia.' };
  const over = { reasonCode: 'reason-over' };

  async function suspended(told: object = ill): Promise<string> {
    const path = await pathOf();
    bodyOf(await worker.act(path, 'suspend', told), 200);
    return path;
  }

  const book = (path: string, hours: number) =>
    worker.post('/v1/sessions', {
      ...{ kind: 'individual', placeWords: 'The library', facilitatorId: centre.workerId },
      ...{ caseIds: [path.split('/').at(-1)], beginsAt: at(hours), endsAt: at(hours + 0.5) },
    });

  const reviewOf = async (path: string) => {
    const listed = await worker.get(`/v1/progress-reviews?caseId=${path.split('/').at(-1)}`);
    type Listed = { clock: { dueAt: string; standing: string } };
    return bodyOf<{ items: Listed[] }>(listed, 200).items[0]!.clock;
  };

  it('begin with a reason, end by an act of their own, and are kept', async () => {
    const path = await suspended({ ...ill, plannedUntil: day(7) });
    const still = bodyOf<Shown>(await worker.get(path), 200);
    expect(still).toMatchObject({ state: 'in-delivery', suspendedUntil: day(7) });
    expect(still.suspendedFrom).not.toBeNull();
    const after = bodyOf<Shown>(await worker.act(path, 'end-suspension', over), 200);
    expect(after).toMatchObject({ suspendedFrom: null, suspendedUntil: null });
    const { items } = bodyOf<{ items: Suspension[] }>(await worker.get(`${path}/suspensions`), 200);
    expect(items).toMatchObject([{ reasonCode: 'ill', note: 'Pneumonia.', endReason: 'reason-over' }]);
  });

  it('are stored sealed', async () => {
    await suspended();
    const rows = await rowsOf<{ note: Buffer }>(
      test,
      'select note from cases.suspension where note is not null',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ note }) => note.includes('Pneumonia'))).toBe(false);
  });

  it('do not begin twice, nor end where none lasts', async () => {
    const path = await suspended();
    expect(codeOf(await worker.act(path, 'suspend', ill))).toEqual([409, 'case.not-open-for-suspend']);
    bodyOf(await worker.act(path, 'end-suspension', over), 200);
    expect(codeOf(await worker.act(path, 'end-suspension', over))).toEqual([
      409,
      'case.not-open-for-end-suspension',
    ]);
  });

  it('are for who answers for the child, and for the coordinators', async () => {
    const path = await pathOf();
    expect((await centre.facilitator.act(path, 'suspend', ill)).status).toBe(403);
    expect((await cast.inspector.act(path, 'suspend', ill)).status).toBe(403);
    expect((await cast.otherCentre.post(`${path}/suspend`, ill, { 'if-match': '"1.x"' })).status).toBe(404);
    bodyOf(await cast.centre.act(path, 'suspend', ill), 200);
  });

  it('let nobody book a session in them, and anybody after their last day', async () => {
    const open = await suspended();
    expect(codeOf(await book(open, 48))).toEqual([409, 'session.case-suspended']);
    const planned = await suspended({ ...ill, plannedUntil: day(2) });
    expect(codeOf(await book(planned, 24))).toEqual([409, 'session.case-suspended']);
    bodyOf(await book(planned, 24 * 4), 201);
    bodyOf(await worker.act(open, 'end-suspension', over), 200);
    bodyOf(await book(open, 48), 201);
  });

  it('lay what was booked in them on the desk, to be cancelled at nobody’s fault', async () => {
    const path = await pathOf();
    const { id } = bodyOf<Shown>(await book(path, 50), 201);
    const onDesk = async (by: Caller) =>
      bodyOf<{ items: { id: string; what: string }[] }>(
        await by.get('/v1/worklist?kind=session&limit=200'),
        200,
      )
        .items.filter((item) => item.id === id)
        .map(({ what }) => what);
    expect(await onDesk(worker)).toEqual([]);
    bodyOf(await worker.act(path, 'suspend', ill), 200);
    for (const by of [worker, cast.centre]) expect(await onDesk(by)).toEqual(['session-to-cancel']);
    bodyOf(await worker.act(`/v1/sessions/${id}`, 'cancel', { reasonCode: 'work-suspended' }), 200);
    expect(await onDesk(worker)).toEqual([]);
    const session = await worker.get(`/v1/sessions/${id}`);
    type Attended = { participants: { attendance: { attendance: string }[] }[] };
    const [child] = bodyOf<Attended>(session, 200).participants;
    expect(child!.attendance.map(({ attendance }) => attendance)).toEqual(['absent-excused']);
  });

  it('of a missing child are a concern as well, and others are none', async () => {
    const count = async () =>
      (
        await rowsOf<{ id: string }>(
          test,
          "select id from safeguarding.concern where category = 'missing-child'",
        )
      ).length;
    const before = await count();
    await suspended();
    expect(await count()).toBe(before);
    await suspended({ reasonCode: 'missing', note: 'Not home since Monday.' });
    expect(await count()).toBe(before + 1);
    const [row] = await rowsOf<{ urgent: boolean }>(
      test,
      "select urgent from safeguarding.concern where category = 'missing-child' order by created_at desc limit 1",
    );
    expect(row).toEqual({ urgent: true });
  });

  it('end with the work', async () => {
    const path = await suspended();
    const end = { outcomeCode: 'moved-away', note: 'The family moved.' };
    expect(bodyOf<Shown>(await worker.act(path, 'end-early', end), 200).suspendedFrom).toBeNull();
    const { items } = bodyOf<{ items: Suspension[] }>(await worker.get(`${path}/suspensions`), 200);
    expect(items).toMatchObject([{ endReason: 'work-ended' }]);
    expect(bodyOf<Shown>(await worker.get(path), 200).suspendedFrom).toBeNull();
  });

  it.each([
    ['a reason that is in no list', { reasonCode: 'no-such-reason' }, 422],
    ['a beginning in the future', { reasonCode: 'ill', fromAt: '2050-01-01T00:00:00Z' }, 409],
    ['an end that is over', { reasonCode: 'ill', plannedUntil: '2020-01-01' }, 409],
  ])('refuse %s', async (_, told, status) => {
    expect((await worker.act(await pathOf(), 'suspend', told)).status).toBe(status);
  });

  it('stand in a list of the centre, and on the desk once they last longer than planned', async () => {
    const path = await suspended({ ...ill, plannedUntil: day(3) });
    const listed = async () =>
      bodyOf<{ items: Shown[] }>(await cast.centre.get('/v1/cases?list=suspended&limit=200'), 200).items.some(
        ({ id }) => path.endsWith(id),
      );
    const onDesk = async (by: Caller) =>
      bodyOf<{ items: { id: string; what: string }[] }>(await by.get('/v1/worklist?kind=case&limit=200'), 200)
        .items.filter(({ id }) => path.endsWith(id))
        .map(({ what }) => what);
    expect([await listed(), await onDesk(worker)]).toEqual([true, []]);
    test.clock.advance({ days: 5 });
    await everybody();
    for (const by of [worker, cast.centre]) expect(await onDesk(by)).toEqual(['case-suspension-over']);
    bodyOf(await worker.act(path, 'end-suspension', over), 200);
    expect([await listed(), await onDesk(worker)]).toEqual([false, []]);
  });

  it('let the clock of a progress review stand still, which goes on where it stood', async () => {
    const path = await pathOf();
    const { dueAt: before } = await reviewOf(path);
    bodyOf(await worker.act(path, 'suspend', ill), 200);
    expect((await reviewOf(path)).standing).toBe('paused');
    test.clock.advance({ days: 27 });
    await everybody();
    const near = `/v1/progress-reviews?list=near&caseId=${path.split('/').at(-1)}`;
    expect(bodyOf<{ items: object[] }>(await cast.centre.get(near), 200).items).toEqual([]);
    bodyOf(await worker.act(path, 'end-suspension', over), 200);
    const clock = await reviewOf(path);
    expect(clock.standing).toBe('in-time');
    expect(new Date(clock.dueAt).getTime() - new Date(before).getTime()).toBe(27 * 86_400_000);
  });
});
