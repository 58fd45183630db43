import type { Response } from 'supertest';
import { Clinic } from '../support/clinic';
import { freed, remanded } from '../support/detained';
import { bodyOf, consent } from '../support/journey';
import { Ordering, WITHOUT_INTAKE, type KnownChild } from '../support/orders';

interface File {
  readonly detentionReviews: readonly { readonly reasons: string | null }[];
}

const CONTINUED = { outcome: 'continued', lawyerPresent: true, reasons: 'Nothing less is enough.' };
const RELEASED = { outcome: 'released', lawyerPresent: true, reasons: 'The aunt takes it home.' };

describe('The file of a defence about a child whom a judge keeps', () => {
  let clinic: Clinic;
  let at: Ordering;
  let whose: KnownChild;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    at = await Ordering.signedIn(clinic.test);
  }, 60_000);

  beforeEach(async () => {
    whose = await toldChild();
  });

  afterAll(() => clinic.close());

  /** A child that has said that the clinic may be told. */
  const toldChild = async (): Promise<KnownChild> => {
    const child = await at.child();
    await consent(clinic.cast.inspector, clinic.test, {
      ...{ purpose: 'share-with-legal-clinic', textVersion: 'share-with-legal-clinic-1', person: 'child' },
      ...{ childId: child.childId, fileKind: 'child', fileId: child.childId },
    });
    return child;
  };
  const heldFor = async ({ referralId }: KnownChild): Promise<string> => {
    const referral = await clinic.cast.inspector.get(`/v1/referrals/${referralId}`);
    return clinic.held(bodyOf<{ number: string }>(referral, 200).number);
  };
  const read = (mandate: string): Promise<Response> =>
    clinic.lawyer.for('legal-help').get(`${mandate}/defence-file`);
  const reviewsIn = async (mandate: string) => bodyOf<File>(await read(mandate), 200).detentionReviews;
  const review = async (id: string, what: object) =>
    bodyOf(await at.cast.judge.post(`/v1/detentions/${id}/reviews`, what), 201);

  it('has each review with its reasons, the oldest first, also when the child is free again', async () => {
    const mandate = await heldFor(whose);
    const id = await remanded(at, whose);
    expect(await reviewsIn(mandate)).toEqual([]);
    await review(id, CONTINUED);
    clinic.test.clock.advance({ minutes: 1 });
    await review(id, RELEASED);
    const both = [
      { custodyId: id, number: 1, courtAgencyId: at.court, ...CONTINUED },
      { custodyId: id, number: 2, courtAgencyId: at.court, ...RELEASED },
    ];
    expect(await reviewsIn(mandate)).toMatchObject(both);
    await freed(at, whose, id);
    expect(await reviewsIn(mandate)).toMatchObject(both);
  });

  it('says which order instead of remand a review led to', async () => {
    const mandate = await heldFor(whose);
    const id = await remanded(at, whose);
    const measures = [{ measure: 'pre-trial-supervision', days: 60 }];
    const order = await at.proposedFor(whose, { stage: 'pre-trial', measures });
    bodyOf(await at.cast.judge.act(order, 'order', at.ordering()), 200);
    const orderId = order.split('/').at(-1);
    await review(id, { ...RELEASED, outcome: 'alternative-ordered', orderId });
    expect(await reviewsIn(mandate)).toMatchObject([{ outcome: 'alternative-ordered', orderId }]);
  });

  it('names no judge in person', async () => {
    const mandate = await heldFor(whose);
    await review(await remanded(at, whose), CONTINUED);
    const { accountId } = bodyOf<{ accountId: string }>(await at.cast.judge.get('/v1/me'), 200);
    const [shown] = await reviewsIn(mandate);
    expect(JSON.stringify(shown)).not.toContain(accountId);
  });

  it('has none of another child, nor on an order of which nobody knew an intake', async () => {
    const other = await toldChild();
    const order = await at.proposedFor(whose, WITHOUT_INTAKE);
    await review(await remanded(at, whose), CONTINUED);
    expect(await reviewsIn(await heldFor(other))).toEqual([]);
    expect(await reviewsIn(await clinic.held((await at.read(order)).number))).toEqual([]);
  });
});
