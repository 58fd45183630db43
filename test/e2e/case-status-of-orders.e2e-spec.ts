import type { Caller } from '../support/actors';
import { Clinic } from '../support/clinic';
import { scheduled } from '../support/hearings';
import { bodyOf, consent } from '../support/journey';
import { Ordering, WITHOUT_INTAKE, type KnownChild } from '../support/orders';

interface Status {
  readonly version: number;
  readonly stage: string;
  readonly since: string;
  readonly contactAgencyId: string | null;
  readonly next: { readonly kind: string; readonly at: string } | null;
  readonly deadlines: readonly { readonly kind: string; readonly at: string; readonly isLate: boolean }[];
}

const END = { reasonCode: 'other', reasons: 'It is time.' };
const HEARD = { reasonCode: 'other', reasons: 'This is what happened.', childWords: 'The bus did not come.' };

describe('The window of a lawyer on an order', () => {
  let clinic: Clinic;
  let at: Ordering;
  let lawyer: Caller;
  let whose: KnownChild;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    at = await Ordering.signedIn(clinic.test);
    lawyer = clinic.lawyer.for('legal-help');
  }, 60_000);

  beforeEach(async () => {
    whose = await at.child();
  });

  afterAll(() => clinic.close());

  /** The child says, at its own file, that the clinic may be told. */
  const told = (): Promise<string> =>
    consent(clinic.cast.inspector, clinic.test, {
      ...{ purpose: 'share-with-legal-clinic', textVersion: 'share-with-legal-clinic-1', person: 'child' },
      ...{ childId: whose.childId, fileKind: 'child', fileId: whose.childId },
    });
  const opened = async (order: string): Promise<string> => {
    await told();
    return (await clinic.held((await at.read(order)).number)).replace('mandates', 'case-status');
  };
  const seen = async (path: string): Promise<Status> => bodyOf<Status>(await lawyer.get(path), 200);

  it.each([
    // The referral still waits for its authority.
    ['with an intake', {}, 'before-authority'],
    ['without one', WITHOUT_INTAKE, 'ended'],
  ])('tells in neutral words where it stands, and whom to ask: %s', async (_, difference, after) => {
    const order = await at.proposedFor(whose, difference);
    const path = await opened(order);
    const { probation, court, probationOffice } = at;
    const { judge } = at.cast;
    expect(await seen(path)).toMatchObject({ stage: 'alternative-proposed', contactAgencyId: court });
    bodyOf(await judge.act(order, 'order', at.ordering()), 200);
    expect(await seen(path)).toMatchObject({
      ...{ stage: 'alternative-ordered', contactAgencyId: probationOffice },
    });
    bodyOf(await probation.act(order, 'start'), 200);
    expect(await seen(path)).toMatchObject({ stage: 'alternative-in-force' });
    bodyOf(await probation.act(order, 'record-breach', HEARD), 200);
    expect(await seen(path)).toMatchObject({
      ...{ stage: 'alternative-in-force', contactAgencyId: probationOffice },
    });
    bodyOf(await probation.act(order, 'refer-to-court', HEARD), 200);
    expect(await seen(path)).toMatchObject({ stage: 'in-review-by-court', contactAgencyId: court });
    bodyOf(await judge.act(order, 'continue', HEARD), 200);
    expect(await seen(path)).toMatchObject({ stage: 'alternative-in-force' });
    bodyOf(await judge.act(order, 'discharge-early', END), 200);
    expect(await seen(path)).toMatchObject({ stage: after });
  });

  it('leads to the centre once that works on what was ordered', async () => {
    const order = await at.proposedFor(whose, WITHOUT_INTAKE);
    const path = await opened(order);
    const centre = at.agency('Sabunchi rehabilitation centre');
    bodyOf(await at.cast.judge.act(order, 'order', at.ordering(centre)), 200);
    bodyOf(await at.cast.centre.act(order, 'start'), 200);
    expect(await seen(path)).toMatchObject({ stage: 'alternative-in-force', contactAgencyId: centre });
    bodyOf(await at.cast.judge.act(order, 'discharge-early', END), 200);
    expect(await seen(path)).toMatchObject({ stage: 'with-centre', contactAgencyId: centre });
  });

  it('names the end of its last day, and none while it rests', async () => {
    const order = await at.proposedFor(whose, WITHOUT_INTAKE);
    const path = await opened(order);
    const ends = async () => (await seen(path)).deadlines.filter(({ kind }) => kind === 'order-ends');
    bodyOf(await at.cast.judge.act(order, 'order', at.ordering()), 200);
    expect(await ends()).toEqual([]);
    bodyOf(await at.probation.act(order, 'start'), 200);
    const { endsOn } = await at.read(order);
    const [{ at: last, isLate } = { at: '', isLate: true }] = await ends();
    expect(isLate).toBe(false);
    const oneHour = 3_600_000;
    const dayBefore = new Date(new Date(last).getTime() - oneHour);
    expect(dayBefore.toLocaleDateString('sv-SE', { timeZone: 'Asia/Baku' })).toBe(endsOn);
    const rest = { kind: 'suspension', reasonCode: 'ill', note: 'In hospital.' };
    bodyOf(await at.cast.judge.act(order, 'begin-interval', rest), 200);
    expect(await ends()).toEqual([]);
  });

  it('names a hearing while it is to come, and no word of it', async () => {
    const order = await at.proposedFor(whose);
    const path = await opened(order);
    const orderId = order.split('/').at(-1)!;
    const { id, plannedAt } = await scheduled(at, { ...whose, orderId });
    const { next } = await seen(path);
    expect(next).toEqual({ kind: 'hearing', at: plannedAt });
    bodyOf(await at.cast.judge.act(`/v1/hearings/${id}`, 'cancel', { reasonCode: 'other' }), 200);
    expect((await seen(path)).next).toBeNull();
  });

  it('looks at what goes on before what has ended', async () => {
    await told();
    const referral = await clinic.cast.inspector.get(`/v1/referrals/${whose.referralId}`);
    const { number } = bodyOf<{ number: string }>(referral, 200);
    const path = (await clinic.held(number)).replace('mandates', 'case-status');
    expect(await seen(path)).toMatchObject({ stage: 'before-authority' });
    const order = await at.proposedFor(whose);
    expect(await seen(path)).toMatchObject({ stage: 'alternative-proposed' });
    bodyOf(await at.cast.prosecutor.act(order, 'withdraw', { ...END, reasonCode: 'no-longer-needed' }), 200);
    expect(await seen(path)).toMatchObject({ stage: 'before-authority' });
  });

  it('on one order tells nothing of another one of the child that rests on no intake', async () => {
    const [one, other] = [
      await at.proposedFor(whose, WITHOUT_INTAKE),
      await at.proposedFor(whose, WITHOUT_INTAKE),
    ];
    const path = await opened(one);
    bodyOf(await at.cast.judge.act(other, 'order', at.ordering()), 200);
    expect(await seen(path)).toMatchObject({ stage: 'alternative-proposed' });
  });
});
