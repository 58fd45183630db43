import { certifiedAccount, makeAccount } from '../support/accounts';
import { Clinic, NEVER_GIVEN, type Mandate, type Referred } from '../support/clinic';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { Ordering } from '../support/orders';
import { rowsOf } from '../support/rows';
import { minuteAgo } from '../support/world/make-consents';
import { mandateBody } from '../support/world/make-due-process';

interface Request {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly answeredAt: string | null;
  readonly availableActions: readonly string[];
}

describe('A mandate of a legal clinic', () => {
  let clinic: Clinic;
  let referred: Referred;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    referred = await clinic.referred();
  }, 60_000);

  afterAll(() => clinic.close());

  const asked = async (number = referred.number): Promise<string> =>
    `/v1/mandates/${bodyOf<Mandate>(await clinic.ask(number), 201).id}`;

  const matterOf = (id: string): Promise<object[]> =>
    rowsOf(
      clinic.test,
      'select child_id as child, intake_id as intake, order_id as "order" from legal_clinic.matter where mandate_id = $1',
      [id],
    );

  it('is asked for by the number that the family gives, with the same answer whether it exists or not', async () => {
    const known = bodyOf<Mandate>(await clinic.ask(referred.number), 201);
    const unknown = bodyOf<Mandate>(await clinic.ask(NEVER_GIVEN), 201);
    const same = { id: '', number: '', askedAt: '' };
    expect({ ...unknown, ...same }).toEqual({ ...known, ...same });
    expect(await matterOf(unknown.id)).toEqual([]);
    const { childId, intakeId } = referred;
    expect(await matterOf(known.id)).toEqual([{ child: childId, intake: intakeId, order: null }]);
  });

  it('is asked for by the number of an order too, whether there is an intake or not', async () => {
    const orders = await Ordering.signedIn(clinic.test);
    const whose = await orders.child();
    for (const difference of [{}, { intakeId: undefined, stage: 'aftercare' }]) {
      const { id, number } = await orders.read(await orders.proposedFor(whose, difference));
      const { id: mandate } = bodyOf<Mandate>(await clinic.ask(number.toLowerCase()), 201);
      const intake = 'intakeId' in difference ? null : whose.intakeId;
      expect(await matterOf(mandate)).toEqual([{ child: whose.childId, intake, order: id }]);
    }
    const { number, ...unknown } = bodyOf<Mandate>(await clinic.ask('A-2222-22'), 201);
    expect({ number, found: await matterOf(unknown.id) }).toEqual({ number: 'A-2222-22', found: [] });
  });

  it('is given to a lawyer by the coordinator, and to no other person', async () => {
    const path = await asked();
    expect(codeOf(await clinic.lawyer.act(path, 'accept', { lawyerId: clinic.lawyerId }))[0]).toBe(403);
    expect((await clinic.accept(path, referred.childId)).status).toBe(422);
    const held = bodyOf<Mandate>(await clinic.accept(path), 200);
    expect(held).toMatchObject({ state: 'active', lawyerId: clinic.lawyerId });
    expect(codeOf(await clinic.accept(path))).toEqual([409, 'mandate.not-open-for-accept']);
  });

  it('is given to no lawyer who was not vetted', async () => {
    const { administrator, agency } = clinic.cast;
    const home = agency('Children’s legal clinic');
    const { id } = await makeAccount(administrator, home, ['clinic-lawyer']);
    expect(codeOf(await clinic.accept(await asked(), id))).toEqual([
      ...[409, 'mandate.lawyer-without-certificate'],
    ]);
  });

  it('is accepted alike where the number does not exist', async () => {
    const held = bodyOf<Mandate>(await clinic.accept(await asked(NEVER_GIVEN)), 200);
    expect(held).toMatchObject({ state: 'active', lawyerId: clinic.lawyerId });
  });

  it('is seen by who holds it and by the coordinators; other lawyers of the clinic know nothing of it', async () => {
    const path = await clinic.held(referred.number);
    bodyOf(await clinic.lawyer.get(path), 200);
    bodyOf(await clinic.coordinator.get(path), 200);
    expect((await clinic.second.caller.get(path)).status).toBe(404);
  });

  it('goes on with another lawyer, and who held it knows nothing of it any more', async () => {
    const path = await clinic.held(referred.number);
    const given = { lawyerId: clinic.second.id, reasonCode: 'leave' };
    const after = bodyOf<Mandate>(await clinic.coordinator.act(path, 'hand-over', given), 200);
    expect(after).toMatchObject({ state: 'active', lawyerId: clinic.second.id });
    expect((await clinic.lawyer.get(path)).status).toBe(404);
    bodyOf(await clinic.second.caller.get(path), 200);
    expect(codeOf(await clinic.coordinator.act(path, 'hand-over', given))).toEqual([
      ...[409, 'mandate.held-by-them-already'],
    ]);
  });

  it('is declined by the coordinator with a reason, and withdrawn by who asked', async () => {
    const declined = await asked();
    const reason = { reasonCode: 'no-capacity' };
    expect((await clinic.lawyer.act(declined, 'decline', reason)).status).toBe(403);
    bodyOf(await clinic.coordinator.act(declined, 'decline', reason), 200);
    const withdrawn = bodyOf<Mandate>(
      await clinic.lawyer.act(await asked(), 'withdraw', { reasonCode: 'not-wanted' }),
      200,
    );
    expect(withdrawn).toMatchObject({ state: 'withdrawn', endReason: 'not-wanted' });
  });

  it('is ended by the lawyer who holds it, once', async () => {
    const path = await clinic.held(referred.number);
    const reason = { reasonCode: 'wish-of-child' };
    bodyOf(await clinic.lawyer.act(path, 'end', reason), 200);
    expect(codeOf(await clinic.lawyer.act(path, 'end', reason))).toEqual([409, 'mandate.not-open-for-end']);
  });

  it('is told with codes that are known, a day that was, and a number that can be one', async () => {
    const tomorrow = localDay(clinic.test.clock.now(), 1);
    for (const wrong of [{ proof: 'nothing' }, { instructedBy: 'police' }, { instructedOn: tomorrow }])
      expect((await clinic.ask(referred.number, clinic.lawyer, wrong)).status).toBe(422);
    expect((await clinic.ask('Nümunə Uşaq')).status).toBe(422);
  });

  it('is asked for on no word of more than a year ago, alike whether there is such a number or not', async () => {
    const on = (days: number) => ({ instructedOn: localDay(clinic.test.clock.now(), days) });
    for (const number of [referred.number, 'R-2222-22'])
      for (const old of [{ instructedOn: '1900-01-01' }, on(-367)])
        expect(codeOf(await clinic.ask(number, clinic.lawyer, old))).toEqual([
          ...[409, 'mandate.instructed-long-ago'],
        ]);
    expect((await clinic.ask(referred.number, clinic.lawyer, on(-364))).status).toBe(201);
  });

  it('is asked for by nobody outside of a clinic', async () => {
    const { inspector, prosecutor, judge, centre, administrator } = clinic.cast;
    for (const by of [inspector, prosecutor, judge, centre, administrator])
      expect((await clinic.ask(referred.number, by)).status).toBe(403);
  });

  it('is given to nobody who stands for another of the same act, where both children let the clinic know', async () => {
    const [one, other] = [await clinic.referred(), await clinic.referred()];
    const linked = { kind: 'child', intakeId: other.intakeId };
    const path = `/v1/intakes/${one.intakeId}/co-participants`;
    bodyOf(await clinic.cast.inspector.post(path, linked), 201);
    await clinic.held(one.number);
    const untold = await asked(other.number);
    await clinic.told(one);
    bodyOf(await clinic.accept(untold), 200);
    bodyOf(await clinic.coordinator.act(untold, 'end', { reasonCode: 'matter-over' }), 200);
    await clinic.told(other);
    const told = await asked(other.number);
    const { id: colleague } = clinic.second;
    expect(codeOf(await clinic.accept(told))).toEqual([409, 'mandate.lawyer-in-conflict']);
    expect(codeOf(await clinic.accept(told, colleague))).toEqual([409, 'mandate.conflict-not-answered']);
    const answered = { conflictAnswer: 'both-know-and-agree' };
    bodyOf(await clinic.accept(told, colleague, answered), 200);
  });

  it('is given once where two are given for children of one act at the same time', async () => {
    const [one, other] = [await clinic.referred(), await clinic.referred()];
    const linked = { kind: 'child', intakeId: other.intakeId };
    const path = `/v1/intakes/${one.intakeId}/co-participants`;
    bodyOf(await clinic.cast.inspector.post(path, linked), 201);
    await clinic.told(one);
    await clinic.told(other);
    const paths = [await asked(one.number), await asked(other.number)];
    const answers = await Promise.all(paths.map((mandate) => clinic.accept(mandate)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(codeOf(refused)).toEqual([409, 'mandate.lawyer-in-conflict']);
    const open = 'select 1 from legal_clinic.case_status where child_id = any ($1)';
    expect(await rowsOf(clinic.test, open, [[one.childId, other.childId]])).toHaveLength(1);
  });

  it('answers the request of the child by whose number it was asked, once it is given, and no other one', async () => {
    const { inspector, agency } = clinic.cast;
    const path = `/v1/intakes/${referred.intakeId}/mandate-requests`;
    const body = mandateBody(agency('Children’s legal clinic'), minuteAgo(clinic.test));
    const request = async () => bodyOf<Request>(await inspector.post(path, body), 201);
    const [one, other] = [await request(), await request()];
    const read = async ({ id }: Request) => bodyOf<Request>(await inspector.get(`${path}/${id}`), 200);
    const mandate = await asked(one.number);
    expect(await read(one)).toMatchObject({ state: 'requested', answeredAt: null });
    bodyOf(await clinic.accept(mandate), 200);
    await clinic.held(referred.number);
    const { state, answeredAt, availableActions } = await read(one);
    expect({ state, availableActions }).toEqual({ state: 'answered', availableActions: [] });
    expect(answeredAt).not.toBeNull();
    expect(await read(other)).toMatchObject({ state: 'requested' });
    const withdrawn = await inspector.act(`${path}/${one.id}`, 'withdraw', { reasonCode: 'other-lawyer' });
    expect(codeOf(withdrawn)).toEqual([409, 'mandate-request.not-open-for-withdraw']);
    const waiting = await clinic.coordinator.get('/v1/mandate-requests?state=requested&limit=200');
    const { items } = bodyOf<{ items: Request[] }>(waiting, 200);
    const numbers = items.map(({ number }) => number);
    expect([numbers.includes(one.number), numbers.includes(other.number)]).toEqual([false, true]);
  });

  it('lies on the desk of the coordinator until it is answered, with its number and nothing of the child', async () => {
    const { id } = bodyOf<Mandate>(await clinic.ask(referred.number), 201);
    const before = bodyOf<{ items: { id: string }[] }>(
      await clinic.coordinator.get('/v1/worklist?limit=200'),
      200,
    );
    expect(before.items.find((item) => item.id === id)).toMatchObject({
      what: 'mandate-to-answer',
      child: null,
    });
    bodyOf(await clinic.accept(`/v1/mandates/${id}`), 200);
    const after = bodyOf<{ items: { id: string }[] }>(
      await clinic.coordinator.get('/v1/worklist?limit=200'),
      200,
    );
    expect(after.items.some((item) => item.id === id)).toBe(false);
  });

  it('whose lawyer has left lies on the desk of the coordinator until another one goes on', async () => {
    const { administrator, agency } = clinic.cast;
    const desk = async (): Promise<{ id: string; what: string; child: object | null }[]> =>
      bodyOf<{ items: { id: string; what: string; child: object | null }[] }>(
        await clinic.coordinator.get('/v1/worklist?limit=200'),
        200,
      ).items;
    const leaving = await certifiedAccount(administrator, agency('Children’s legal clinic'), 'clinic-lawyer');
    const path = await clinic.held(referred.number, leaving.id);
    const id = path.split('/').at(-1)!;
    expect((await desk()).some((item) => item.id === id)).toBe(false);
    const police = { agencyId: agency('Narimanov police office'), roles: ['child-inspector'] };
    bodyOf(await administrator.act(`/v1/staff/${leaving.id}`, 'move', police), 200);
    expect((await desk()).find((item) => item.id === id)).toMatchObject({
      ...{ what: 'mandate-without-lawyer', child: null },
    });
    expect(JSON.stringify((await clinic.coordinator.get('/v1/me')).body)).toContain('mandates.to-hand-over');
    const given = { lawyerId: clinic.lawyerId, reasonCode: 'leave' };
    bodyOf(await clinic.coordinator.act(path, 'hand-over', given), 200);
    expect((await desk()).some((item) => item.id === id)).toBe(false);
  });
});
