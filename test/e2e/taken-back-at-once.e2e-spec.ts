import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { asking, type ReviewBody } from '../support/asking';
import { Clinic, type Referred } from '../support/clinic';
import { bodyOf } from '../support/journey';
import { paperOf, type Paper } from '../support/papers';
import { countOf } from '../support/rows';

const REFUSAL = { reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' };
const SAID = { reasonCode: 'child-wishes', lawyerPresent: true };

describe('What a child takes back while its intake is sealed', () => {
  let clinic: Clinic;
  let referred: Referred;
  let mandate: string;
  let sealing: Client;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    sealing = new Client({ connectionString: clinic.test.database.superuserUrl });
    await sealing.connect();
  }, 60_000);

  beforeEach(async () => {
    referred = await clinic.referred();
    await clinic.told(referred);
    mandate = await clinic.held(referred.number);
    const path = `/v1/referrals/${referred.referralId}`;
    bodyOf(await clinic.cast.prosecutor.act(path, 'refuse', REFUSAL), 200);
  }, 20_000);

  afterAll(async () => {
    await sealing.end();
    await clinic.close();
  });

  const written = async () => {
    const { lawyer, test } = clinic;
    const review = await lawyer.post('/v1/review-requests', asking(test, referred.referralId));
    const about = { subjectKind: 'intake', subjectId: referred.intakeId, kind: 'defence-statement' };
    const paper = await lawyer.post('/v1/documents', paperOf(referred.childId, about));
    return { reviewId: bodyOf<ReviewBody>(review, 201).id, paperId: bodyOf<Paper>(paper, 201).id };
  };
  const somebodyWaits = async (): Promise<void> => {
    while ((await countOf(clinic.test, 'pg_locks', 'not granted')) === 0) await delay(20);
  };

  it('waits for that, holding nothing that it needs, and neither fails', async () => {
    const { reviewId, paperId } = await written();
    bodyOf(await clinic.coordinator.act(mandate, 'end', { reasonCode: 'wish-of-child' }), 200);
    // Rows in the order in which the intake, its reviews and then its statements are sealed.
    await sealing.query('begin');
    await sealing.query('select 1 from intake.intake where id = $1 for update', [referred.intakeId]);
    await sealing.query('select 1 from reviews.review where id = $1 for update', [reviewId]);
    const taking = clinic.coordinator.act(mandate, 'take-back', SAID);
    await somebodyWaits();
    await sealing.query('select 1 from documents.document where id = $1 for update', [paperId]);
    await sealing.query('commit');
    bodyOf(await taking, 200);
    const gone = `id in ('${reviewId}', '${paperId}') and state = 'withdrawn'`;
    expect(await countOf(clinic.test, 'reviews.review', gone)).toBe(1);
    expect(await countOf(clinic.test, 'documents.document', gone)).toBe(1);
  });
});
