import type { Response } from 'supertest';
import type { Caller } from '../support/actors';
import { Clinic, type Referred } from '../support/clinic';
import { acceptedBy } from '../support/copies';
import { bodyOf, consent } from '../support/journey';
import { codeOf } from '../support/meetings';
import { Ordering, WITHOUT_INTAKE } from '../support/orders';
import { describePaper, download, paperOf, PDF, upload, type Paper } from '../support/papers';

describe('The statement of a defence', () => {
  let clinic: Clinic;
  let lawyer: Caller;
  let second: Caller;
  let referred: Referred;
  let mandate: string;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    lawyer = clinic.lawyer.for('legal-help');
    second = clinic.second.caller.for('legal-help');
  }, 60_000);

  beforeEach(async () => {
    referred = await clinic.referred();
    await clinic.told(referred);
    mandate = await clinic.held(referred.number);
  });

  afterAll(() => clinic.close());

  const say = (by = lawyer, more: object = {}): Promise<Response> =>
    by.post(
      '/v1/documents',
      paperOf(referred.childId, {
        ...{ subjectKind: 'intake', subjectId: referred.intakeId, kind: 'defence-statement' },
        ...more,
      }),
    );
  const brought = async (more: object = {}): Promise<string> => {
    const { id } = bodyOf<Paper>(await say(lawyer, more), 201);
    bodyOf(await upload(clinic.test, clinic.lawyer, id, PDF, { ifMatch: '"1"' }), 200);
    return `/v1/documents/${id}`;
  };
  const ended = async () => bodyOf(await lawyer.act(mandate, 'end', { reasonCode: 'matter-over' }), 200);

  it('is read by the prosecutor who decides, and by who met the child', async () => {
    const path = await brought();
    const { prosecutor, inspector } = clinic.cast;
    expect(bodyOf<Paper>(await prosecutor.get(path), 200).title).toBe('Nümunə sənəd');
    const content = await download(clinic.test, prosecutor, path.split('/').at(-1)!);
    expect(Buffer.compare(content.body as Buffer, PDF)).toBe(0);
    expect((await inspector.get(path)).status).toBe(200);
  });

  it('is about what its lawyer defends: a referral, too', async () => {
    const path = await brought({ subjectKind: 'referral', subjectId: referred.referralId });
    expect((await clinic.cast.prosecutor.get(path)).status).toBe(200);
  });

  it('is about an order where no intake is known', async () => {
    const at = await Ordering.signedIn(clinic.test);
    const whose = await at.child();
    await consent(clinic.cast.inspector, clinic.test, {
      ...{ purpose: 'share-with-legal-clinic', textVersion: 'share-with-legal-clinic-1', person: 'child' },
      ...{ childId: whose.childId, fileKind: 'child', fileId: whose.childId },
    });
    const order = await at.proposedFor(whose, WITHOUT_INTAKE);
    const held = await clinic.held((await at.read(order)).number);
    const file = bodyOf<{ childId: string; orders: readonly { id: string }[] }>(
      await lawyer.get(`${held}/defence-file`),
      200,
    );
    const about = { childId: file.childId, subjectKind: 'order', subjectId: file.orders[0]!.id };
    const path = await brought(about);
    expect((await at.cast.judge.get(path)).status).toBe(200);
  });

  it('is about no child’s own file, which tells of no charge', async () => {
    const own = await say(lawyer, { subjectKind: 'child', subjectId: referred.childId });
    expect(codeOf(own)).toEqual([409, 'document.kind-not-of-this-subject']);
  });

  it('is read by its lawyer for a purpose', async () => {
    const path = await brought();
    bodyOf(await lawyer.get(path), 200);
    const { lawyer: hasty } = clinic;
    for (const asked of [path, `${path}/content`, `/v1/documents?childId=${referred.childId}`])
      expect(codeOf(await hasty.get(asked))).toEqual([400, 'purpose-required']);
  });

  it('is read by its lawyer for legal help and for no other purpose', async () => {
    const path = await brought();
    for (const purpose of ['intake', 'case-work', 'oversight'])
      for (const asked of [path, `${path}/content`, `/v1/documents?childId=${referred.childId}`])
        expect(codeOf(await clinic.lawyer.for(purpose).get(asked))).toEqual([400, 'purpose-not-known']);
  });

  it('tells nobody outside of the clinic what it is called before it is there, and after it was withdrawn', async () => {
    const { id } = bodyOf<Paper>(await say(), 201);
    const path = `/v1/documents/${id}`;
    const titles = async (by: Caller) => {
      const list = await by.get(`/v1/documents?childId=${referred.childId}&limit=200`);
      const listed = bodyOf<{ items: readonly Paper[] }>(list, 200).items.find((one) => one.id === id);
      return [bodyOf<Paper>(await by.get(path), 200).title, listed?.title];
    };
    const { prosecutor, inspector } = clinic.cast;
    for (const by of [prosecutor, inspector]) expect(await titles(by)).toEqual([null, null]);
    expect(await titles(lawyer)).toEqual(['Nümunə sənəd', 'Nümunə sənəd']);
    bodyOf(await upload(clinic.test, clinic.lawyer, id, PDF, { ifMatch: '"1"' }), 200);
    expect(await titles(prosecutor)).toEqual(['Nümunə sənəd', 'Nümunə sənəd']);
    bodyOf(await lawyer.act(path, 'withdraw', { reasonCode: 'wrong-child' }), 200);
    for (const by of [prosecutor, inspector]) expect(await titles(by)).toEqual([null, null]);
    expect(await titles(lawyer)).toEqual(['Nümunə sənəd', 'Nümunə sənəd']);
  });

  it('closes to the clinic in the same second when the mandate ends, and stays with who decides', async () => {
    const path = await brought();
    await ended();
    expect((await lawyer.get(path)).status).toBe(404);
    expect((await lawyer.get(`${path}/content`)).status).toBe(404);
    expect((await say()).status).toBe(422);
    expect((await clinic.cast.prosecutor.get(path)).status).toBe(200);
  });

  it('goes to the lawyer who takes the mandate over, and is nobody else’s of the clinic', async () => {
    const path = await brought();
    expect((await second.get(path)).status).toBe(404);
    expect((await say(second)).status).toBe(422);
    expect((await clinic.coordinator.get(path)).status).toBe(403);
    const given = { lawyerId: clinic.second.id, reasonCode: 'leave' };
    bodyOf(await clinic.coordinator.act(mandate, 'hand-over', given), 200);
    expect((await second.get(path)).status).toBe(200);
    expect((await lawyer.get(path)).status).toBe(404);
  });

  it('may be withdrawn by its lawyer, and by no other agency', async () => {
    const path = await brought();
    const act = { reasonCode: 'wrong-child' };
    expect((await clinic.cast.prosecutor.act(path, 'withdraw', act)).status).toBe(403);
    expect(bodyOf<Paper>(await lawyer.act(path, 'withdraw', act), 200).state).toBe('withdrawn');
    const list = await lawyer.get(`/v1/documents?childId=${referred.childId}`);
    expect(bodyOf<{ items: readonly { state: string }[] }>(list, 200).items).toMatchObject([
      { state: 'withdrawn' },
    ]);
  });

  it.each(['uploaded', 'withdrawn'])(
    'is sealed with the intake when the child goes to protection, also one that was %s: to everybody it is like one that never was',
    async (state) => {
      const paths = [
        await brought(),
        await brought({ subjectKind: 'referral', subjectId: referred.referralId }),
      ];
      if (state === 'withdrawn')
        for (const path of paths)
          bodyOf(await lawyer.act(path, 'withdraw', { reasonCode: 'recorded-twice' }), 200);
      const other = await describePaper(clinic.cast.inspector, referred.childId);
      await goesToProtection(clinic, referred);
      const { inspector, prosecutor } = clinic.cast;
      for (const by of [inspector, prosecutor, lawyer])
        for (const path of paths) {
          expect((await by.get(path)).status).toBe(404);
          expect((await by.get(`${path}/content`)).status).toBe(404);
        }
      const list = await inspector.get(`/v1/documents?childId=${referred.childId}&limit=200`);
      expect(bodyOf<{ items: readonly Paper[] }>(list, 200).items.map(({ id }) => id)).toEqual([other.id]);
    },
  );

  it('is all that a lawyer brings in, and nobody else brings one in', async () => {
    const refused = [409, 'document.kind-of-another-side'];
    expect(codeOf(await say(lawyer, { kind: 'letter' }))).toEqual(refused);
    const { inspector, prosecutor } = clinic.cast;
    for (const by of [inspector, prosecutor]) expect(codeOf(await say(by))).toEqual(refused);
  });

  it('is brought in by no coordinator of a centre', async () => {
    const { centre } = clinic.cast;
    await acceptedBy(clinic, referred.referralId);
    const about = { subjectKind: 'referral', subjectId: referred.referralId };
    expect(codeOf(await say(centre, about))).toEqual([409, 'document.kind-of-another-side']);
  });

  it('is all of the papers of a child that its lawyer sees', async () => {
    const path = await brought();
    const { inspector } = clinic.cast;
    const about = { subjectKind: 'intake', subjectId: referred.intakeId, kind: 'decision' };
    const other = bodyOf<Paper>(await inspector.post('/v1/documents', paperOf(referred.childId, about)), 201);
    expect((await lawyer.get(`/v1/documents/${other.id}`)).status).toBe(404);
    const list = bodyOf<{ items: readonly { id: string }[] }>(
      await lawyer.get(`/v1/documents?childId=${referred.childId}`),
      200,
    );
    expect(list.items.map(({ id }) => `/v1/documents/${id}`)).toEqual([path]);
  });
});

/** The child proves to be below the age, and is handed to the social service. */
async function goesToProtection({ cast }: Clinic, { childId, intakeId }: Referred): Promise<void> {
  const corrected = {
    birthDate: { certainty: 'documented', day: '2014-02-03' },
    reasonCode: 'document-shown',
  };
  bodyOf(await cast.inspector.act(`/v1/children/${childId}`, 'correct-identity', corrected), 200);
  const handed = { reasonCode: 'below-age', urgent: false, protectionSummary: 'Alone in the evenings.' };
  bodyOf(await cast.inspector.act(`/v1/intakes/${intakeId}`, 'protect', handed), 200);
}
