import { NOTICE_TYPES } from '../../src/modules/notifications/domain/notice-topics';
import { askAndAssign, asking, type ReviewBody } from '../support/asking';
import { bodyOf, referralIn } from '../support/journey';
import type { Ordering } from '../support/orders';
import { Told } from '../support/told';

const OF_REVIEWS = NOTICE_TYPES.filter((type) => type.startsWith('review.'));
const REFUSING = { reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' };
const UPHOLDING = { reasonCode: 'facts-confirmed', reasons: 'The facts are as they were read.' };

describe('An agency that is told of reviews', () => {
  let told: Told;
  let at: Ordering;

  beforeAll(async () => {
    told = await Told.begin();
    at = told.ordering;
  }, 60_000);
  afterAll(() => told.close());
  afterEach(() => told.silence());

  const ask = (agency: string, ...roles: string[]) =>
    told.ask({ agencyId: at.agency(agency), roles, eventTypes: OF_REVIEWS });
  const refused = async (): Promise<string> => {
    const id = await referralIn('submitted', at.cast, at.test);
    bodyOf(await at.cast.prosecutor.act(`/v1/referrals/${id}`, 'refuse', REFUSING), 200);
    return id;
  };
  const askFor = async (referralId: string): Promise<ReviewBody> =>
    bodyOf<ReviewBody>(await at.cast.inspector.post('/v1/review-requests', asking(at.test, referralId)), 201);
  /** The path of an order of the city prosecutor. */
  const orderOfProsecutor = async (): Promise<string> => {
    const measures = [{ measure: 'pre-trial-supervision', days: 60 }];
    const authorityAgencyId = at.agency('Baku city prosecutor');
    const path = await at.proposed({ stage: 'pre-trial', measures, authorityAgencyId });
    bodyOf(await at.cast.reviewer.act(path, 'order', at.ordering()), 200);
    return path;
  };

  it('hears that it is to review the refusal of a referral, by kind and id and naming nobody', async () => {
    const reviewer = await ask('Baku city prosecutor', 'prosecutor');
    const { id } = await askFor(await refused());
    await told.relay();
    expect(told.bodies(reviewer).map((body) => JSON.parse(body) as object)).toEqual([
      {
        type: 'review.requested.v1',
        timestamp: at.test.clock.now().toISOString(),
        data: { kind: 'review', id },
      },
    ]);
  });

  it('hears what was found where it asked', async () => {
    const police = await ask('Sabunchi police office', 'child-inspector');
    const { inspector: asker, reviewer } = at.cast;
    const id = await askAndAssign(at.test, await refused(), { asker, reviewer });
    bodyOf(await reviewer.act(`/v1/review-requests/${id}`, 'uphold', UPHOLDING), 200);
    await told.relay();
    expect(told.types(police)).toEqual(['review.requested', 'review.assigned', 'review.upheld']);
  });

  it('hears that a court is asked to look at an order that it sees to', async () => {
    const path = await orderOfProsecutor();
    await told.relay();
    const [court, probation] = [
      await ask('Sabunchi district court', 'judge'),
      await ask('Sabunchi probation office', 'probation-officer'),
    ];
    const decision = { kind: 'order', id: path.split('/').at(-1), of: 'order' };
    bodyOf(await at.probation.post('/v1/review-requests', { ...asking(at.test, ''), decision }), 201);
    await told.relay();
    expect([told.types(court), told.types(probation)]).toEqual([['review.requested'], ['review.requested']]);
  });

  it('hears nothing of the review of a file that it does not know', async () => {
    const elsewhere = await ask('Narimanov police office', 'child-inspector');
    const centre = await ask('Sabunchi rehabilitation centre', 'centre-coordinator');
    await askFor(await refused());
    await told.relay();
    expect([told.types(elsewhere), told.types(centre)]).toEqual([[], []]);
  });

  it('hears nothing for roles that read no reviews, though they know the file', async () => {
    const police = await ask('Sabunchi police office', 'investigator', 'safeguarding-lead');
    await askFor(await refused());
    await told.relay();
    expect(told.types(police)).toEqual([]);
  });
});
