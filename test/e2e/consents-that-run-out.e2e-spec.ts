import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, consent, type Cast } from '../support/journey';
import { afternoonOf, localDay } from '../support/local-day';
import { rowsOf } from '../support/rows';
import { representativeBeside, signature, wholePlan } from '../support/world/make-plans';

const HOUR = 3_600_000;

describe('A consent to take part that runs out by its date', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;
  let coordinator: Caller;

  const signInAgain = async () => {
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker, coordinator } = centre);
  };

  beforeAll(async () => {
    test = await startApp();
    test.clock.set(afternoonOf(test.clock.now()));
    await signInAgain();
  }, 60_000);
  afterAll(() => test.close());

  const day = (n: number) => localDay(test.clock.now(), n);
  const codeOf = (answer: { body: unknown; status: number }) => [
    answer.status,
    (answer.body as { code?: string }).code,
  ];
  const referralOf = async (id: string) => {
    const text = 'select referral_id as referral, child_id as child from cases.case_file where id = $1';
    return (await rowsOf<{ referral: string; child: string }>(test, text, [id]))[0]!;
  };
  /** A case whose child agrees for so many days from today on. */
  const agreedFor = async (days: number) => {
    const id = await caseInDelivery(test, cast, centre);
    const { referral } = await referralOf(id);
    const text = `update children.consent set valid_until = $2
      where file_id = $1 and purpose = 'participate' and person = 'child'`;
    await rowsOf(test, text, [referral, day(days)]);
    return id;
  };
  const book = (by: Caller, id: string, days: number) => {
    const begins = test.clock.now().getTime() + days * 24 * HOUR;
    return by.post('/v1/sessions', {
      ...{ kind: 'individual', placeWords: 'The library', facilitatorId: centre.workerId, caseIds: [id] },
      beginsAt: new Date(begins).toISOString(),
      endsAt: new Date(begins + HOUR).toISOString(),
    });
  };
  const waits = async (by: Caller, id: string) => {
    const answer = await by.get('/v1/worklist?kind=case&limit=200');
    const { items } = bodyOf<{ items: { id: string; what: string; standing: string }[] }>(answer, 200);
    const item = items.find((one) => one.id === id && one.what.startsWith('consent-'));
    return item && [item.what, item.standing];
  };

  it('lies on the desk of who answers for the case fourteen days before, and after it ran out', async () => {
    const [far, near] = [await agreedFor(20), await agreedFor(10)];
    for (const by of [worker, coordinator]) {
      expect(await waits(by, far)).toBeUndefined();
      expect(await waits(by, near)).toEqual(['consent-runs-out', 'near']);
    }
    expect(await waits(cast.otherCentre, near)).toBeUndefined();
    test.clock.advance({ days: 11 });
    await signInAgain();
    expect(await waits(worker, near)).toEqual(['consent-run-out', 'overdue']);
    expect(await waits(worker, far)).toEqual(['consent-runs-out', 'near']);
  });

  it('books nobody for longer, cancels nothing, and is no withdrawal', async () => {
    const id = await agreedFor(3);
    const booked = bodyOf<{ id: string }>(await book(worker, id, 2), 201);
    expect(codeOf(await book(worker, id, 5))).toEqual([409, 'session.consent-run-out']);
    test.clock.advance({ days: 1 });
    await rowsOf(
      test,
      `update children.consent set valid_until = $2 where file_id = $1 and person = 'child'`,
      [(await referralOf(id)).referral, day(-1)],
    );
    await signInAgain();
    expect(codeOf(await book(worker, id, 1))).toEqual([409, 'session.consent-run-out']);
    expect(bodyOf(await worker.get(`/v1/sessions/${booked.id}`), 200)).toMatchObject({ state: 'scheduled' });
    expect(bodyOf(await worker.get(`/v1/cases/${id}`), 200)).toMatchObject({ state: 'in-delivery' });
    expect((await cast.prosecutor.get(`/v1/cases/${id}/report`)).status).toBe(404);
  });

  it('lets no plan hold until the child was asked again', async () => {
    const id = await agreedFor(0);
    const { referral, child } = await referralOf(id);
    const { id: planId } = bodyOf<{ id: string }>(await worker.post('/v1/plans', { caseId: id }), 201);
    const plan = `/v1/plans/${planId}`;
    bodyOf(await worker.act(plan, 'amend', wholePlan(day(1), day(40))), 200);
    bodyOf(await worker.act(plan, 'propose'), 200);
    const parent = await representativeBeside(worker, child);
    for (const party of ['child', 'representative', 'worker'])
      bodyOf(await worker.act(plan, 'sign', signature(party, test.clock.now().toISOString(), parent)), 200);
    test.clock.advance({ days: 1 });
    await signInAgain();
    expect(codeOf(await worker.act(plan, 'agree'))).toEqual([409, 'plan.consent-run-out']);
    test.clock.advance({ minutes: 1 });
    const file = { fileKind: 'referral', fileId: referral, childId: child };
    await consent(cast.inspector, test, { ...file, purpose: 'participate', person: 'child' });
    expect(await waits(worker, id)).toBeUndefined();
    bodyOf(await worker.act(plan, 'agree'), 200);
    bodyOf(await coordinator.act(plan, 'approve'), 200);
    bodyOf(await book(worker, id, 5), 201);
  });
});
