import type { Response } from 'supertest';
import { Clinic } from '../support/clinic';
import { broughtIntoDelivery, centreOf } from '../support/delivery';
import { childAtCourt, hoursAhead, scheduled } from '../support/hearings';
import { bodyOf, consent } from '../support/journey';
import { localDay } from '../support/local-day';
import { CONDITION, Ordering, WITHOUT_INTAKE, type KnownChild } from '../support/orders';
import { rowsOf } from '../support/rows';
import { wholePlan } from '../support/world/make-plans';

interface File {
  readonly intakeNumber: string | null;
  readonly acts: readonly object[];
  readonly dueProcess: object | null;
  readonly orders: readonly {
    readonly id: string;
    readonly state: string;
    readonly reasons: string | null;
    readonly measures: readonly object[];
    readonly conditions: readonly object[];
    readonly intervals: readonly object[];
    readonly breachSteps: readonly object[];
  }[];
  readonly plans: readonly { readonly childView: string }[];
  readonly hearings: readonly {
    readonly id: string;
    readonly state: string;
    readonly record: { readonly childWords: string | null } | null;
  }[];
}

const FACTS = 'The child did not come on Monday.';
const HEARD = { reasonCode: 'other', reasons: FACTS, childWords: 'The bus did not come.' };
const NEW = {
  ...{ kind: 'stay-at-home-hours', words: 'Be at home at night.' },
  limits: { weekdays: [1, 7], from: '22:00', until: '06:00' },
};
const VARIED = {
  ...{ reasonCode: 'conditions-too-hard', reasons: 'The school is too far away.' },
  ...{ childWords: 'It takes me two hours.', conditions: [NEW] },
};

describe('The file of a defence about an order', () => {
  let clinic: Clinic;
  let at: Ordering;
  let whose: KnownChild;
  let consentId: string;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    at = await Ordering.signedIn(clinic.test);
  }, 60_000);

  beforeEach(async () => {
    whose = await at.child();
    consentId = await consent(clinic.cast.inspector, clinic.test, {
      ...{ purpose: 'share-with-legal-clinic', textVersion: 'share-with-legal-clinic-1', person: 'child' },
      ...{ childId: whose.childId, fileKind: 'child', fileId: whose.childId },
    });
  });

  afterAll(() => clinic.close());

  const heldFor = async (order: string): Promise<string> => clinic.held((await at.read(order)).number);
  const read = (mandate: string, by = clinic.lawyer): Promise<Response> =>
    by.for('legal-help').get(`${mandate}/defence-file`);
  const file = async (mandate: string): Promise<File> => bodyOf<File>(await read(mandate), 200);

  it('leaves no way to its hearings, or to who is held, that asks for no purpose', async () => {
    const order = await at.proposedFor(whose);
    await heldFor(order);
    const { id } = await scheduled(at, { ...whose, orderId: order.split('/').at(-1)! });
    for (const path of ['/v1/hearings', `/v1/hearings/${id}`, '/v1/detentions?list=to-free']) {
      expect(bodyOf(await clinic.lawyer.get(path), 400)).toMatchObject({ code: 'purpose-required' });
      expect((await clinic.lawyer.for('legal-help').get(path)).status).toBe(200);
    }
    bodyOf(await at.cast.judge.get(`/v1/hearings/${id}`), 200);
  });

  it('has its measures, why it was decided so, and the conditions that hold now', async () => {
    const order = await at.proposedFor(whose);
    const mandate = await heldFor(order);
    const { judge } = at.cast;
    const { acts, orders: before } = await file(mandate);
    expect(acts).toHaveLength(1);
    expect(before).toMatchObject([{ state: 'proposed', reasons: null, conditions: [CONDITION] }]);
    bodyOf(await judge.act(order, 'order', at.ordering()), 200);
    bodyOf(await at.probation.act(order, 'start'), 200);
    bodyOf(await judge.act(order, 'vary', VARIED), 200);
    const [shown] = (await file(mandate)).orders;
    expect(shown).toMatchObject({ state: 'in-force', reasons: at.ordering().reasons, conditions: [NEW] });
    expect(shown?.measures).toMatchObject([{ measure: 'supervision', days: 180 }]);
    expect(shown?.conditions).toHaveLength(1);
  });

  it('has the hearings of the child, what it said in them, and none of another child', async () => {
    const order = await at.proposedFor(whose);
    const mandate = await heldFor(order);
    const orderId = order.split('/').at(-1)!;
    const other = await childAtCourt(at);
    await scheduled(at, other);
    const { id } = await scheduled(at, { ...whose, orderId }, { plannedAt: hoursAhead(at, 1 / 3600) });
    expect((await file(mandate)).hearings).toMatchObject([{ id, state: 'scheduled', record: null }]);
    at.test.clock.advance({ minutes: 5 });
    const held = {
      heldOn: localDay(at.test.clock.now(), 0),
      presence: ['child', 'representative', 'lawyer'].map((who) => ({ who, came: true })),
      ...{
        childWords: 'I want to stay at school.',
        outcomeCode: 'decision-deferred',
        nextStep: 'another-hearing',
      },
    };
    bodyOf(await at.cast.judge.act(`/v1/hearings/${id}`, 'hold', held), 200);
    const [shown] = (await file(mandate)).hearings;
    expect(shown?.record?.childWords).toBe('I want to stay at school.');
  });

  it('has each step about a breach with the facts, the code and the child’s words, and suspensions', async () => {
    const order = await at.proposedFor(whose);
    const mandate = await heldFor(order);
    const { judge } = at.cast;
    bodyOf(await judge.act(order, 'order', at.ordering()), 200);
    bodyOf(await at.probation.act(order, 'start'), 200);
    bodyOf(await at.probation.act(order, 'record-breach', HEARD), 200);
    bodyOf(await judge.act(order, 'warn', HEARD), 200);
    const rest = { kind: 'suspension', reasonCode: 'ill', note: 'In hospital.' };
    bodyOf(await judge.act(order, 'begin-interval', rest), 200);
    const [shown] = (await file(mandate)).orders;
    expect(shown?.intervals).toMatchObject([{ kind: 'suspension', note: rest.note, untilOn: null }]);
    const said = { reasonCode: 'other', note: FACTS, childWords: HEARD.childWords };
    expect(shown?.breachSteps).toMatchObject([
      { action: 'record-breach', ...said },
      { action: 'warn', ...said },
    ]);
  });

  it('has with each breach the conditions that it names, also where others hold by now', async () => {
    const order = await at.proposedFor(whose);
    const mandate = await heldFor(order);
    const { judge } = at.cast;
    bodyOf(await judge.act(order, 'order', at.ordering()), 200);
    bodyOf(await at.probation.act(order, 'start'), 200);
    const id = (await at.read(order)).terms[0]?.conditions[0]?.id ?? '';
    const breach = { ...HEARD, reasonCode: 'condition-not-kept', conditionIds: [id] };
    bodyOf(await at.probation.act(order, 'record-breach', breach), 200);
    bodyOf(await judge.act(order, 'excuse', HEARD), 200);
    bodyOf(await judge.act(order, 'vary', VARIED), 200);
    const [shown] = (await file(mandate)).orders;
    expect(shown?.conditions).toMatchObject([NEW]);
    expect(shown?.breachSteps).toMatchObject([
      { action: 'record-breach', conditions: [{ id, ...CONDITION }], measures: null },
      { action: 'excuse', conditions: [], measures: null },
    ]);
  });

  it('is of the order alone where nobody knew an intake, and of no other order of the child', async () => {
    const order = await at.proposedFor(whose, WITHOUT_INTAKE);
    await at.proposedFor(whose, WITHOUT_INTAKE);
    await at.proposedFor(whose);
    const { intakeNumber, acts, dueProcess, orders } = await file(await heldFor(order));
    expect({ intakeNumber, acts, dueProcess }).toEqual({ intakeNumber: null, acts: [], dueProcess: null });
    expect(orders.map(({ id }) => `/v1/orders/${id}`)).toEqual([order]);
  });

  it('opens with the number of the referral too, also orders that come later', async () => {
    const referral = await clinic.cast.inspector.get(`/v1/referrals/${whose.referralId}`);
    const mandate = await clinic.held(bodyOf<{ number: string }>(referral, 200).number);
    expect((await file(mandate)).orders).toEqual([]);
    const order = await at.proposedFor(whose);
    expect((await file(mandate)).orders.map(({ id }) => `/v1/orders/${id}`)).toEqual([order]);
  });

  it.each([
    ['with an intake', {}],
    ['without one', WITHOUT_INTAKE],
  ])(
    'has the plan of the centre that works on what was ordered, and of no other order: %s',
    async (_, difference) => {
      const order = await at.proposedFor(whose, difference);
      const mandate = await heldFor(order);
      const centre = await centreOf(at.test, at.cast);
      bodyOf(
        await at.cast.judge.act(order, 'order', at.ordering(at.agency('Sabunchi rehabilitation centre'))),
        200,
      );
      bodyOf(await centre.coordinator.act(order, 'start'), 200);
      expect((await file(mandate)).plans).toEqual([]);
      const text = 'select id from cases.case_file where order_id = $1';
      const [made] = await rowsOf<{ id: string }>(at.test, text, [order.split('/').at(-1)]);
      const { workerId } = centre;
      bodyOf(await centre.coordinator.act(`/v1/cases/${made!.id}`, 'allocate', { workerId }), 200);
      await broughtIntoDelivery(at.test, centre, made!.id);
      const { goals, childView } = wholePlan(
        localDay(at.test.clock.now(), 0),
        localDay(at.test.clock.now(), 60),
      );
      expect((await file(mandate)).plans).toMatchObject([{ edition: 1, childView, goals }]);
      expect((await read(mandate)).text).not.toContain(workerId);
      const other = await heldFor(await at.proposedFor(whose, WITHOUT_INTAKE));
      expect((await file(other)).plans).toEqual([]);
    },
  );

  it('says neither why it was proposed nor who the child is by name', async () => {
    const { text } = await read(await heldFor(await at.proposedFor(whose)));
    expect(text).not.toContain('The family holds the child');
    expect(text).not.toContain('Nümunə');
  });

  it('is nobody else’s, and gives its reader no other way to the order', async () => {
    const order = await at.proposedFor(whose);
    const mandate = await heldFor(order);
    expect((await read(mandate, clinic.second.caller)).status).toBe(404);
    expect((await clinic.lawyer.get(order)).status).toBe(403);
    for (const by of [clinic.coordinator, at.probation, at.cast.judge, at.cast.prosecutor])
      expect((await read(mandate, by)).status).toBe(403);
  });

  it('closes in the same second when the child takes its word back, with every grant', async () => {
    const mandate = await heldFor(await at.proposedFor(whose, WITHOUT_INTAKE));
    await file(mandate);
    const withdrawn = { withdrawnBy: 'person' };
    bodyOf(await clinic.cast.inspector.act(`/v1/consents/${consentId}`, 'withdraw', withdrawn), 200);
    expect((await read(mandate)).status).toBe(404);
    const open = `select 1 from children.need_to_know where basis_kind = 'mandate' and basis_id = $1 and ended_at is null`;
    expect(await rowsOf(clinic.test, open, [mandate.split('/').at(-1)])).toEqual([]);
  });
});
