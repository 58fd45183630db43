import type { Response } from 'supertest';
import { asking, type ReviewBody } from '../support/asking';
import { Clinic, NEVER_GIVEN, type Mandate, type Referred } from '../support/clinic';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { paperOf, PDF, upload, type Paper } from '../support/papers';
import { countOf, rowsOf } from '../support/rows';

const REFUSAL = { reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' };
const SAID = { reasonCode: 'child-wishes', lawyerPresent: true };

describe('What a lawyer wrote by a mandate that is over', () => {
  let clinic: Clinic;
  let referred: Referred;
  let consentId: string;
  let mandate: string;

  beforeAll(async () => {
    clinic = await Clinic.begin();
  }, 60_000);

  beforeEach(async () => {
    referred = await clinic.referred();
    consentId = await clinic.told(referred);
    mandate = await clinic.held(referred.number);
    const path = `/v1/referrals/${referred.referralId}`;
    bodyOf(await clinic.cast.prosecutor.act(path, 'refuse', REFUSAL), 200);
  }, 20_000);

  afterAll(() => clinic.close());

  const asked = async (by = clinic.lawyer, more: object = {}): Promise<string> => {
    const body = { ...asking(clinic.test, referred.referralId), ...more };
    return `/v1/review-requests/${bodyOf<ReviewBody>(await by.post('/v1/review-requests', body), 201).id}`;
  };
  const stated = async (): Promise<string> => {
    const about = { subjectKind: 'intake', subjectId: referred.intakeId, kind: 'defence-statement' };
    const body = paperOf(referred.childId, about);
    const { id } = bodyOf<Paper>(await clinic.lawyer.post('/v1/documents', body), 201);
    bodyOf(await upload(clinic.test, clinic.lawyer, id, PDF, { ifMatch: '"1"' }), 200);
    return `/v1/documents/${id}`;
  };
  const ended = async (path = mandate): Promise<void> => {
    bodyOf(await clinic.coordinator.act(path, 'end', { reasonCode: 'wish-of-child' }), 200);
  };
  const takenBack = (path = mandate, said: object = SAID): Promise<Response> =>
    clinic.coordinator.act(path, 'take-back', said);
  const stateOf = async (path: string): Promise<string> =>
    bodyOf<{ state: string }>(await clinic.cast.inspector.get(path), 200).state;

  it('is taken back by the coordinator when the child says so: the review ends and closes to the reviewer', async () => {
    const path = await asked();
    const { reviewer, inspector } = clinic.cast;
    const referral = `/v1/referrals/${referred.referralId}`;
    bodyOf(await reviewer.get(referral), 200);
    await ended();
    bodyOf(await takenBack(), 200);
    expect(bodyOf<object>(await inspector.get(path), 200)).toMatchObject({
      ...{ state: 'withdrawn', withdrawnBy: 'child', withdrawalLawyerPresent: true, clock: null },
      finding: { outcome: 'withdrawn', reasonCode: 'child-wishes' },
    });
    bodyOf(await reviewer.get(referral), 404);
    expect(await stateOf(await asked(inspector))).toBe('requested');
  });

  it('is taken back also where the lawyer had asked in their own name', async () => {
    const path = await asked(clinic.lawyer, { askedBy: 'lawyer' });
    await ended();
    bodyOf(await takenBack(), 200);
    expect(await stateOf(path)).toBe('withdrawn');
  });

  it('is taken back when the child has taken its word to the clinic back, too', async () => {
    const paths = [await asked(), await stated()];
    const path = `/v1/consents/${consentId}`;
    bodyOf(await clinic.cast.inspector.act(path, 'withdraw', { withdrawnBy: 'person' }), 200);
    await ended();
    bodyOf(await takenBack(), 200);
    for (const one of paths) expect(await stateOf(one)).toBe('withdrawn');
  });

  it('is read by nobody any more, where it is a statement', async () => {
    const path = await stated();
    await ended();
    bodyOf(await takenBack(), 200);
    for (const by of [clinic.cast.inspector, clinic.cast.prosecutor]) {
      expect(bodyOf<Paper>(await by.get(path), 200)).toMatchObject({
        ...{ state: 'withdrawn', title: null, contents: [] },
        withdrawal: { reasonCode: 'taken-back-by-child' },
      });
      expect((await by.get(`${path}/content`)).status).toBe(404);
    }
    expect((await clinic.lawyer.for('legal-help').get(path)).status).toBe(404);
  });

  it('opens nothing by it: the coordinator is told the same where there was nothing, and for a number that was never given', async () => {
    await asked();
    const none = await clinic.held(NEVER_GIVEN);
    const answers: object[] = [];
    for (const path of [mandate, none]) {
      await ended(path);
      const { id, number, ...told } = bodyOf<Mandate>(await takenBack(path), 200);
      expect(path).toContain(id);
      answers.push({ ...told, askedAt: '', answeredAt: '', endedAt: '', length: number.length });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect((await clinic.coordinator.get(`/v1/documents?childId=${referred.childId}`)).status).toBe(403);
    expect((await clinic.coordinator.get('/v1/review-requests')).status).toBe(403);
  });

  it('stays while the mandate is held, and is taken back by no lawyer this way', async () => {
    const path = await asked();
    expect(codeOf(await takenBack())).toEqual([409, 'mandate.not-open-for-take-back']);
    await ended();
    expect((await clinic.lawyer.act(mandate, 'take-back', SAID)).status).toBe(403);
    expect(await stateOf(path)).toBe('requested');
  });

  it('is not taken back from a child alone', async () => {
    const path = await asked();
    await ended();
    const alone = { reasonCode: 'child-wishes', lawyerPresent: false };
    expect(codeOf(await takenBack(mandate, alone))).toEqual([409, 'mandate.lawyer-absence-not-explained']);
    expect((await takenBack(mandate, { ...SAID, reasonCode: 'no-such-reason' })).status).toBe(422);
    expect(await stateOf(path)).toBe('requested');
  });

  it('is all that is taken back: what others asked for stays, and what is looked at already', async () => {
    const own = await asked();
    bodyOf(await clinic.cast.reviewer.act(own, 'assign'), 200);
    await ended();
    bodyOf(await takenBack(), 200);
    expect(await stateOf(own)).toBe('assigned');
    const [first] = [referred, (referred = await clinic.referred())];
    expect(first.referralId).not.toBe(referred.referralId);
    const path = `/v1/referrals/${referred.referralId}`;
    bodyOf(await clinic.cast.prosecutor.act(path, 'refuse', REFUSAL), 200);
    const ofPolice = await asked(clinic.cast.inspector);
    await clinic.told(referred);
    const held = await clinic.held(referred.number);
    await ended(held);
    bodyOf(await takenBack(held), 200);
    expect(await stateOf(ofPolice)).toBe('requested');
  });

  it('stays where its lawyer stands for the child by another mandate now, who takes it back as ever', async () => {
    const path = await asked();
    await ended();
    const again = await clinic.held(referred.number);
    bodyOf(await takenBack(), 200);
    expect(await stateOf(path)).toBe('requested');
    const said = { ...SAID, withdrawnBy: 'child' };
    bodyOf(await clinic.lawyer.for('legal-help').act(path, 'withdraw', said), 200);
    await ended(again);
  });

  it('tells the event of each review, and none of them to the mandate', async () => {
    await asked();
    await ended();
    const withdrawn = `type = 'review.withdrawn.v1'`;
    const before = await countOf(clinic.test, 'platform.outbox', withdrawn);
    bodyOf(await takenBack(), 200);
    expect(await countOf(clinic.test, 'platform.outbox', withdrawn)).toBe(before + 1);
    const id = mandate.split('/').at(-1)!;
    const told = `type = 'mandate.writings-taken-back.v1' and subject_id = '${id}' and facts::text not like '%${referred.childId}%'`;
    expect(await countOf(clinic.test, 'platform.outbox', told)).toBe(1);
  });

  it('is named on record, each with the child; the entry of the mandate names none', async () => {
    const ids = [await asked(), await stated()].map((path) => path.split('/').at(-1)!);
    await ended();
    bodyOf(await takenBack(), 200);
    const text = `select resource_kind as kind, resource_id as id, resource_version as version, child_id as child
      from audit.entry where action = 'mandate.take-back' and child_id = $1 order by resource_kind`;
    const { childId: child } = referred;
    expect(await rowsOf(clinic.test, text, [child])).toEqual([
      { kind: 'document', id: ids[1], version: 3, child },
      { kind: 'review', id: ids[0], version: 2, child },
    ]);
  });
});
