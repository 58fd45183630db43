import type { Response } from 'supertest';
import { signIn } from '../support/actors';
import { askAndAssign, asking, type ReviewBody } from '../support/asking';
import { Clinic, type Referred } from '../support/clinic';
import { bodyOf, offer } from '../support/journey';
import { rowsOf } from '../support/rows';

const REFUSAL = { reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' };
const TAKEN_BACK = { reasonCode: 'child-wishes', withdrawnBy: 'child', lawyerPresent: true };

describe('A review that a lawyer asks for', () => {
  let clinic: Clinic;
  let referred: Referred;
  let mandate: string;

  beforeAll(async () => {
    clinic = await Clinic.begin();
  }, 60_000);

  beforeEach(async () => {
    referred = await clinic.referred();
    await clinic.told(referred);
    mandate = await clinic.held(referred.number);
  });

  afterAll(() => clinic.close());

  const decide = async (action: string, body: object): Promise<void> => {
    const path = `/v1/referrals/${referred.referralId}`;
    bodyOf(await clinic.cast.prosecutor.act(path, action, body), 200);
  };
  const ask = (by = clinic.lawyer, of = 'refusal', more: object = {}): Promise<Response> =>
    by.post('/v1/review-requests', { ...asking(clinic.test, referred.referralId, of), ...more });
  const asked = async (by = clinic.lawyer): Promise<ReviewBody & { path: string }> => {
    await decide('refuse', REFUSAL);
    const review = bodyOf<ReviewBody>(await ask(by), 201);
    return { ...review, path: `/v1/review-requests/${review.id}` };
  };
  const end = async (): Promise<void> => {
    bodyOf(await clinic.lawyer.act(mandate, 'end', { reasonCode: 'matter-over' }), 200);
  };
  const looking = () => clinic.lawyer.for('legal-help');
  const codeOf = ({ text }: Response): string => (JSON.parse(text) as { code: string }).code;

  it('goes to the body above the decider, with the words of the child and a clock', async () => {
    const review = await asked();
    expect(review).toMatchObject({ state: 'requested', reasons: 'Nobody listened to me.' });
    expect(review.reviewerAgencyId).toBe(clinic.cast.agency('Baku city prosecutor'));
    expect(review.clock).toMatchObject({ standing: 'in-time' });
  });

  it('is one of an offer too, and suspends what would be to the disadvantage of the child', async () => {
    await decide('authorise', offer(clinic.test));
    bodyOf(await ask(clinic.lawyer, 'offer', { askedBy: 'lawyer' }), 201);
    const rescission = { ...REFUSAL, reasonCode: 'new-evidence' };
    const path = `/v1/referrals/${referred.referralId}`;
    expect(codeOf(await clinic.cast.prosecutor.act(path, 'rescind', rescission))).toBe(
      'referral.review-pending',
    );
  });

  it('is decided like any other, with the finding for the lawyer', async () => {
    const { path } = await asked();
    const { reviewer } = clinic.cast;
    bodyOf(await reviewer.act(path, 'assign'), 200);
    bodyOf(await reviewer.act(path, 'uphold', { reasonCode: 'facts-confirmed', reasons: 'As it was.' }), 200);
    const { finding } = bodyOf<ReviewBody>(await looking().get(path), 200);
    expect(finding).toMatchObject({ outcome: 'upheld', reasons: 'As it was.' });
  });

  it('is read for a purpose', async () => {
    const { path } = await asked();
    for (const one of [path, '/v1/review-requests'])
      expect(bodyOf(await clinic.lawyer.get(one), 400)).toMatchObject({ code: 'purpose-required' });
    bodyOf(await looking().get(path), 200);
    expect(codeOf(await clinic.lawyer.for('intake').get(path))).toBe('purpose-not-known');
  });

  describe('where a representative asks', () => {
    const parent = async (more: object = {}): Promise<string> => {
      const told = {
        kind: 'parent',
        name: 'Nümunə Valideyn',
        authority: 'parental-rights',
        conflict: 'none',
      };
      const path = `/v1/children/${referred.childId}/representatives`;
      const body = { ...told, validFrom: '2026-01-01', ...more };
      return bodyOf<{ id: string }>(await clinic.cast.inspector.post(path, body), 201).id;
    };
    const by = (representativeId: string) =>
      ask(clinic.lawyer, 'refusal', { askedBy: 'representative', representativeId });

    beforeEach(() => decide('refuse', REFUSAL));

    it('names one who is recorded for the child', async () => {
      const representativeId = await parent();
      const review = bodyOf<ReviewBody>(await by(representativeId), 201);
      expect(review).toMatchObject({ askedBy: 'representative', representativeId });
      const answer = await clinic.lawyer.get(`/v1/children/${referred.childId}/representatives`);
      expect(answer.status).toBe(403);
    });

    it('is asked for by nobody whose authority has ended, or whom a conflict bars', async () => {
      const gone = await parent({ validFrom: '2020-01-01', validUntil: '2020-12-31' });
      expect(codeOf(await by(gone))).toBe('review.representative-not-in-authority');
      const suspect = await parent({ conflict: 'suspect' });
      expect(pointersOf(await by(suspect))).toEqual(['/representativeId reference-not-usable']);
    });

    it('is asked for by nobody who stands for another child, and by nobody who is not recorded', async () => {
      const own = referred;
      const mine = await parent();
      referred = await clinic.referred();
      const ofAnother = await parent();
      referred = own;
      for (const id of [ofAnother, clinic.lawyerId])
        expect(pointersOf(await by(id))).toEqual(['/representativeId reference-not-usable']);
      bodyOf(await by(mine), 201);
    });
  });

  it('stands in the list of what the clinic has asked for, for the lawyer alone', async () => {
    const { id } = await asked();
    const idsFor = async (by = clinic.lawyer): Promise<string[]> =>
      bodyOf<{ items: { id: string }[] }>(
        await by.for('legal-help').get('/v1/review-requests?limit=200'),
        200,
      ).items.map((one) => one.id);
    expect(await idsFor()).toContain(id);
    expect(await idsFor(clinic.second.caller)).not.toContain(id);
  });

  it('is taken back by the lawyer when the child says so, and closes to the reviewer', async () => {
    const { path } = await asked();
    bodyOf(await looking().act(path, 'withdraw', TAKEN_BACK), 200);
    bodyOf(await clinic.cast.reviewer.get(`/v1/referrals/${referred.referralId}`), 404);
  });

  it('is neither seen nor asked for by a lawyer of the clinic without the mandate', async () => {
    const { caller } = clinic.second;
    const { path } = await asked();
    bodyOf(await caller.for('legal-help').get(path), 404);
    bodyOf(await caller.for('legal-help').act(path, 'withdraw', TAKEN_BACK), 404);
    expect(pointersOf(await ask(caller))).toEqual(['/decision/id reference-not-usable']);
  });

  it('goes on when the mandate has ended, and the clinic sees it no more', async () => {
    const { path } = await asked();
    await end();
    bodyOf(await looking().get(path), 404);
    bodyOf(await looking().act(path, 'withdraw', TAKEN_BACK), 404);
    const { state } = bodyOf<ReviewBody>(await clinic.cast.reviewer.act(path, 'assign'), 200);
    expect(state).toBe('assigned');
  });

  it('is answered after the end of the mandate as if there were no such decision', async () => {
    await decide('refuse', REFUSAL);
    await end();
    const none = asking(clinic.test, clinic.cast.agency('Baku city prosecutor'));
    const answers = [await ask(), await clinic.lawyer.post('/v1/review-requests', none)];
    for (const answer of answers) expect(pointersOf(answer)).toEqual(['/decision/id reference-not-usable']);
  });

  it('says nothing to the lawyer of the words that others wrote down', async () => {
    await decide('refuse', REFUSAL);
    const people = { asker: clinic.cast.inspector, reviewer: clinic.cast.reviewer };
    const id = await askAndAssign(clinic.test, referred.referralId, people);
    const { reasons } = bodyOf<ReviewBody>(await looking().get(`/v1/review-requests/${id}`), 200);
    expect(reasons).toBeNull();
  });

  it('goes to nobody who had a part in the decision', async () => {
    const { id } = await asked();
    const text = 'select involved from reviews.review where id = $1';
    const [row] = await rowsOf<{ involved: string[] }>(clinic.test, text, [id]);
    const { accountId } = bodyOf<{ accountId: string }>(await clinic.cast.inspector.get('/v1/me'), 200);
    expect(row?.involved).toContain(accountId);
    expect(row?.involved).toContain(clinic.cast.agency('Sabunchi police office'));
  });

  it('is asked for in no more time than others have', async () => {
    await decide('refuse', REFUSAL);
    clinic.test.clock.advance({ days: 40 });
    const later = await signIn(clinic.test, 'lawyer@clinic.demo');
    expect(codeOf(await ask(later))).toBe('review.too-late');
    bodyOf(await ask(later, 'refusal', { lateReason: 'not-told-of-the-right' }), 201);
  });
});

/** Which field was refused, and why. */
const pointersOf = (answer: Response): string[] =>
  bodyOf<{ errors: { pointer: string; code: string }[] }>(answer, 422).errors.map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );
