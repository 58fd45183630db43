import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { newId } from '../../src/kernel/ids';
import { asking, type ReviewBody } from '../support/asking';
import { Clinic } from '../support/clinic';
import { defended, type Defended } from '../support/copies';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { paperOf } from '../support/papers';
import { countOf } from '../support/rows';

const REFUSAL = { reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' };

describe('An answer that was kept for a lawyer who asks again', () => {
  let clinic: Clinic;
  let whose: Defended;
  /** A child whose referral was refused, with its consent and its mandate. */
  let refused: { readonly consentId: string; readonly mandate: string };
  /** By what is written, how it is asked for, and where it lies. */
  let posts: readonly (readonly [path: string, body: object, table: string])[];

  beforeAll(async () => {
    clinic = await Clinic.begin();
  }, 60_000);

  beforeEach(async () => {
    whose = await defended(clinic);
    const mandateId = whose.mandate.split('/').at(-1);
    const about = { subjectKind: 'intake', subjectId: whose.intakeId, kind: 'defence-statement' };
    const other = await clinic.referred();
    refused = { consentId: await clinic.told(other), mandate: await clinic.held(other.number) };
    const path = `/v1/referrals/${other.referralId}`;
    bodyOf(await clinic.cast.prosecutor.act(path, 'refuse', REFUSAL), 200);
    posts = [
      ['/v1/copy-requests', { mandateId, what: 'plan' }, 'legal_clinic.copy_request'],
      ['/v1/documents', paperOf(whose.childId, about), 'documents.document'],
      ['/v1/review-requests', asking(clinic.test, other.referralId), 'reviews.review'],
    ];
  }, 30_000);

  afterAll(() => clinic.close());

  /** Each is posted once; what comes is the way to post it again. */
  const posted = async (): Promise<readonly { first: Response; again: () => Promise<Response> }[]> => {
    const all = [];
    for (const [path, body] of posts) {
      const key = { 'idempotency-key': randomUUID() };
      const again = () => clinic.lawyer.post(path, body, key);
      const first = await again();
      bodyOf(first, 201);
      all.push({ first, again });
    }
    return all;
  };
  const ended = async (): Promise<void> => {
    for (const { mandate } of [whose, refused])
      bodyOf(await clinic.lawyer.act(mandate, 'end', { reasonCode: 'matter-over' }), 200);
  };
  const counted = async (): Promise<number[]> =>
    Promise.all(posts.map(([, , table]) => countOf(clinic.test, table, 'true')));

  it('is given again while the window is open, and nothing is done twice', async () => {
    const all = await posted();
    const before = await counted();
    for (const { first, again } of all) expect((await again()).text).toBe(first.text);
    expect(await counted()).toEqual(before);
  });

  it('is given no more when the mandate has ended: it looks like what never was, and nothing is done twice', async () => {
    const all = await posted();
    const before = await counted();
    await ended();
    const never = bodyOf(await clinic.lawyer.get(`/v1/copy-requests/${newId()}`), 404);
    for (const { again } of all) {
      const answer = bodyOf(await again(), 404);
      const blank = { instance: '', traceId: '' };
      expect({ ...answer, ...blank }).toEqual({ ...never, ...blank });
    }
    expect(await counted()).toEqual(before);
  });

  it('is given no more when the child has taken its word back', async () => {
    const all = await posted();
    for (const { consentId } of [whose, refused]) {
      const path = `/v1/consents/${consentId}`;
      bodyOf(await clinic.cast.inspector.act(path, 'withdraw', { withdrawnBy: 'person' }), 200);
    }
    for (const { again } of all) bodyOf(await again(), 404);
  });

  it('is given no more of a mandate that went to another lawyer', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const asked = {
      number: whose.number,
      instructedBy: 'child',
      instructedOn: localDay(clinic.test.clock.now(), 0),
      proof: 'signed-form',
    };
    const post = () => clinic.lawyer.post('/v1/mandates', asked, key);
    const { id } = bodyOf<{ id: string }>(await post(), 201);
    bodyOf(await clinic.accept(`/v1/mandates/${id}`, clinic.second.id), 200);
    bodyOf(await post(), 404);
  });

  it('leaves a look that was refused on record', async () => {
    const [first] = await posted();
    await ended();
    const refused = `action = 'copy-request.ask' and decision = 'refused'`;
    const before = await countOf(clinic.test, 'audit.entry', refused);
    bodyOf(await first!.again(), 404);
    expect(await countOf(clinic.test, 'audit.entry', refused)).toBe(before + 1);
  });

  it('of a review is given again to the lawyer for what it was', async () => {
    const [, , review] = await posted();
    expect(bodyOf<ReviewBody>(await review!.again(), 201)).toMatchObject({ state: 'requested' });
  });
});
