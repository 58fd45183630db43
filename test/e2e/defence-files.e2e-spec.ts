import type { Response } from 'supertest';
import { newId } from '../../src/kernel/ids';
import { Clinic, NEVER_GIVEN, type Referred } from '../support/clinic';
import { broughtIntoDelivery, centreOf } from '../support/delivery';
import { bodyOf, offer, takingUp } from '../support/journey';
import { localDay } from '../support/local-day';
import { rowsOf } from '../support/rows';
import { wholePlan } from '../support/world/make-plans';

interface File {
  readonly acts: readonly { readonly offence: string }[];
  readonly dueProcess: { readonly legalHelp: readonly object[] };
  readonly referrals: readonly {
    readonly number: string;
    readonly decision: { readonly reasons: string } | null;
    readonly offer: { readonly measure: string } | null;
    readonly admission: { readonly words: string } | null;
  }[];
  readonly plans: readonly { readonly childSignedAt: string | null }[];
}

describe('The file of a defence', () => {
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
  });

  afterAll(() => clinic.close());

  const read = (path = mandate, by = clinic.lawyer): Promise<Response> =>
    by.for('legal-help').get(`${path}/defence-file`);
  const file = async (): Promise<File> => bodyOf<File>(await read(), 200);

  it('has the acts alleged, rights and custody, and the child’s own admission', async () => {
    const { acts, dueProcess, referrals } = await file();
    expect(acts.map(({ offence }) => offence)).toEqual(['cc-127']);
    expect(dueProcess.legalHelp).toHaveLength(1);
    expect(referrals.map(({ number, admission }) => [number, admission?.words])).toEqual([
      [referred.number, 'I hit him, and I am sorry.'],
    ]);
  });

  it('has the decision with its reasons and the offer, from when they are there', async () => {
    expect((await file()).referrals[0]).toMatchObject({ decision: null, offer: null });
    const told = offer(clinic.test);
    bodyOf(await clinic.cast.prosecutor.act(`/v1/referrals/${referred.referralId}`, 'authorise', told), 200);
    const [after] = (await file()).referrals;
    expect(after?.decision?.reasons).toBe(told.reasons);
    expect(after?.offer?.measure).toBe(told.measure);
  });

  it('has the plan that holds as the child signed it, and nothing of how it was assessed', async () => {
    const { cast, test } = clinic;
    expect((await file()).plans).toEqual([]);
    const path = `/v1/referrals/${referred.referralId}`;
    bodyOf(await cast.prosecutor.act(path, 'authorise', offer(test)), 200);
    bodyOf(await cast.prosecutor.act(path, 'take-up', takingUp(test)), 200);
    bodyOf(await cast.centre.act(path, 'accept'), 200);
    const text = 'select id from cases.case_file where referral_id = $1';
    const [row] = await rowsOf<{ id: string }>(test, text, [referred.referralId]);
    const centre = await centreOf(test, cast);
    const { workerId } = centre;
    bodyOf(await cast.centre.act(`/v1/cases/${row!.id}`, 'allocate', { workerId }), 200);
    await broughtIntoDelivery(test, centre, row!.id);
    const today = localDay(test.clock.now(), 0);
    const { plans } = await file();
    const { goals, childView } = wholePlan(today, localDay(test.clock.now(), 60));
    expect(plans).toMatchObject([{ edition: 1, startsOn: today, childView, goals }]);
    expect(plans[0]?.childSignedAt).not.toBeNull();
    const { text: shown } = await read();
    expect(shown).not.toContain(workerId);
    const { items } = bodyOf<{ items: { id: string }[] }>(
      await centre.worker.get(`/v1/plans?caseId=${row!.id}`),
      200,
    );
    expect((await clinic.lawyer.get(`/v1/plans/${items[0]!.id}`)).status).toBe(403);
    bodyOf(await clinic.lawyer.act(mandate, 'end', { reasonCode: 'matter-over' }), 200);
    expect((await read()).status).toBe(404);
  });

  it('says neither who referred nor what the referrer wrote, nor who the child is by name', async () => {
    const { text } = await read();
    expect(text).not.toContain('The family asks for help.');
    expect(text).not.toContain('Beat classmates');
    expect(text).not.toContain('Nümunə');
  });

  it('is read for a purpose', async () => {
    const body = bodyOf(await clinic.lawyer.get(`${mandate}/defence-file`), 400);
    expect(body).toMatchObject({ code: 'purpose-required' });
  });

  it('closes in the same second when the child takes its word back, with every grant', async () => {
    await file();
    const withdrawn = { withdrawnBy: 'person' };
    bodyOf(await clinic.cast.inspector.act(`/v1/consents/${consentId}`, 'withdraw', withdrawn), 200);
    expect((await read()).status).toBe(404);
    expect(await held()).toEqual([]);
  });

  it('closes in the same second when the mandate ends, and goes on with who takes it over', async () => {
    const given = { lawyerId: clinic.second.id, reasonCode: 'leave' };
    bodyOf(await clinic.coordinator.act(mandate, 'hand-over', given), 200);
    expect((await read()).status).toBe(404);
    bodyOf(await read(mandate, clinic.second.caller), 200);
    expect([...new Set(await held())]).toEqual([clinic.second.id]);
    bodyOf(await clinic.coordinator.act(mandate, 'end', { reasonCode: 'matter-over' }), 200);
    expect((await read(mandate, clinic.second.caller)).status).toBe(404);
    expect(await held()).toEqual([]);
  });

  it('is nobody else’s, and looks to all others as if it were not there', async () => {
    const never = await clinic.held(NEVER_GIVEN);
    const answers = [
      await read(never),
      await read(`/v1/mandates/${newId()}`),
      await read(mandate, clinic.second.caller),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const { inspector, prosecutor, judge, centre } = clinic.cast;
    for (const by of [clinic.coordinator, inspector, prosecutor, judge, centre])
      expect((await read(mandate, by)).status).toBe(403);
  });

  it('is the only way to what it tells, so that nobody reads that without a purpose', async () => {
    const { intakeId, referralId } = referred;
    await file();
    for (const path of [
      `intakes/${intakeId}/due-process`,
      `intakes/${intakeId}/custody`,
      `referrals/${referralId}/admission`,
    ])
      expect((await clinic.lawyer.for('legal-help').get(`/v1/${path}`)).status).toBe(403);
  });

  it('opens nothing of another intake of the child, and no note of a centre', async () => {
    const kinds = await rowsOf<{ kind: string }>(
      clinic.test,
      `select file_kind as kind from children.need_to_know where basis_kind = 'mandate' and basis_id = $1 order by 1`,
      [mandate.split('/').at(-1)],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['child', 'intake', 'referral']);
  });

  /** Who holds what this mandate has opened. */
  async function held(): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      clinic.test,
      `select grantee_id as id from children.need_to_know where basis_kind = 'mandate' and basis_id = $1 and ended_at is null`,
      [mandate.split('/').at(-1)],
    );
    return rows.map(({ id }) => id);
  }
});
