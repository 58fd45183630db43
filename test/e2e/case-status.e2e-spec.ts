import type { Response } from 'supertest';
import { Client } from 'pg';
import { newId } from '../../src/kernel/ids';
import { signIn, type Caller } from '../support/actors';
import { Clinic, NEVER_GIVEN, type Referred } from '../support/clinic';
import { broughtIntoDelivery, centreOf } from '../support/delivery';
import {
  bodyOf,
  draftReferral,
  offer,
  recordConditions,
  registerChild,
  registerIntake,
  sampleIdentity,
  takingUp,
} from '../support/journey';
import { rowsOf } from '../support/rows';
import { conferenceAbout } from '../support/world/make-conference';

interface Status {
  readonly id: string;
  readonly version: number;
  readonly changedAt: string;
  readonly number: string;
  readonly stage: string;
  readonly next: { readonly kind: string } | null;
  readonly deadlines: readonly { readonly kind: string }[];
  readonly contactAgencyId: string | null;
}

describe('The window of a lawyer on a case', () => {
  let clinic: Clinic;
  let referred: Referred;
  let lawyer: Caller;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    lawyer = clinic.lawyer.for('legal-help');
  }, 60_000);

  beforeEach(async () => {
    referred = await clinic.referred();
  });

  afterAll(() => clinic.close());

  const windowOf = (mandate: string) => mandate.replace('mandates', 'case-status');
  const look = (mandate: string, by = lawyer): Promise<Response> => by.get(windowOf(mandate));
  const seen = async (mandate: string): Promise<Status> => bodyOf<Status>(await look(mandate), 200);
  const listed = async (): Promise<string[]> =>
    bodyOf<{ items: Status[] }>(await lawyer.get('/v1/case-status?limit=200'), 200).items.map(({ id }) => id);

  it('opens with a mandate and the word of the child, whichever comes first', async () => {
    const mandate = await clinic.held(referred.number);
    expect((await look(mandate)).status).toBe(404);
    await clinic.told(referred);
    expect(await seen(mandate)).toMatchObject({ number: referred.number, stage: 'before-authority' });
    const other = await clinic.referred();
    await clinic.told(other);
    expect(await seen(await clinic.held(other.number))).toMatchObject({ number: other.number });
  });

  it('is asked for with a purpose, each time', async () => {
    await clinic.told(referred);
    const mandate = await clinic.held(referred.number);
    for (const path of [windowOf(mandate), '/v1/case-status', '/v1/case-status/changes'])
      expect(bodyOf(await clinic.lawyer.get(path), 400)).toMatchObject({ code: 'purpose-required' });
  });

  it('is opened for legal help and for no other purpose, whether it is there or not', async () => {
    await clinic.told(referred);
    const [open, shut] = [await clinic.held(referred.number), await clinic.held(NEVER_GIVEN)];
    const paths = [windowOf(open), windowOf(shut), `${open}/defence-file`, '/v1/case-status'];
    for (const purpose of ['intake', 'decision', 'case-work', 'protection', 'oversight'])
      for (const path of [...paths, '/v1/case-status/changes'])
        expect(bodyOf(await clinic.lawyer.for(purpose).get(path), 400)).toMatchObject({
          code: 'purpose-not-known',
        });
  });

  it('shows the stage, since when, what is due and whom to contact, and no word', async () => {
    await clinic.told(referred);
    const mandate = await clinic.held(referred.number);
    const { cast, test } = clinic;
    const authority = cast.agency('Sabunchi district prosecutor');
    const before = await seen(mandate);
    expect(before).toMatchObject({ stage: 'before-authority', contactAgencyId: authority, next: null });
    expect(before.deadlines.map(({ kind }) => kind)).toContain('referral-decision');
    const path = `/v1/referrals/${referred.referralId}`;
    bodyOf(await cast.prosecutor.act(path, 'authorise', offer(test)), 200);
    expect(await seen(mandate)).toMatchObject({ stage: 'offered' });
    bodyOf(await cast.prosecutor.act(path, 'take-up', takingUp(test)), 200);
    expect(await seen(mandate)).toMatchObject({ stage: 'choosing-centre' });
    bodyOf(await cast.centre.act(path, 'accept'), 200);
    const centre = cast.agency('Sabunchi rehabilitation centre');
    expect(await seen(mandate)).toMatchObject({ stage: 'with-centre', contactAgencyId: centre });
  });

  it('names the next date: a conference, a session', async () => {
    const { cast, test } = clinic;
    await clinic.told(referred);
    const mandate = await clinic.held(referred.number);
    const path = `/v1/referrals/${referred.referralId}`;
    bodyOf(await cast.prosecutor.act(path, 'authorise', offer(test)), 200);
    bodyOf(await cast.prosecutor.act(path, 'take-up', takingUp(test)), 200);
    bodyOf(await cast.centre.act(path, 'accept'), 200);
    const text = 'select id from cases.case_file where referral_id = $1';
    const [file] = await rowsOf<{ id: string }>(test, text, [referred.referralId]);
    const centre = await centreOf(test, cast);
    const { workerId, worker } = centre;
    bodyOf(await cast.centre.act(`/v1/cases/${file!.id}`, 'allocate', { workerId }), 200);
    await broughtIntoDelivery(test, centre, file!.id);
    const inHours = (hours: number) => new Date(test.clock.now().getTime() + hours * 3_600_000);
    bodyOf(await worker.post('/v1/conferences', conferenceAbout(file!.id, inHours(30))), 201);
    expect((await seen(mandate)).next).toEqual({ kind: 'conference', at: inHours(30).toISOString() });
    const meeting = {
      kind: 'individual',
      placeWords: 'At the library',
      facilitatorId: workerId,
      caseIds: [file!.id],
    };
    const when = { beginsAt: inHours(20).toISOString(), endsAt: inHours(21).toISOString() };
    bodyOf(await worker.post('/v1/sessions', { ...meeting, ...when }), 201);
    expect((await seen(mandate)).next).toEqual({ kind: 'session', at: when.beginsAt });
  });

  it('shuts in the same second when the child takes its word back', async () => {
    const consentId = await clinic.told(referred);
    const mandate = await clinic.held(referred.number);
    await seen(mandate);
    const withdrawn = { withdrawnBy: 'person' };
    bodyOf(await clinic.cast.inspector.act(`/v1/consents/${consentId}`, 'withdraw', withdrawn), 200);
    expect((await look(mandate)).status).toBe(404);
    expect(await listed()).not.toContain(mandate.split('/').at(-1));
  });

  it('shuts in the same second when the mandate ends, and for who handed it over', async () => {
    await clinic.told(referred);
    const mandate = await clinic.held(referred.number);
    const given = { lawyerId: clinic.second.id, reasonCode: 'leave' };
    bodyOf(await clinic.coordinator.act(mandate, 'hand-over', given), 200);
    expect((await look(mandate)).status).toBe(404);
    const second = clinic.second.caller.for('legal-help');
    bodyOf(await look(mandate, second), 200);
    bodyOf(await clinic.second.caller.act(mandate, 'end', { reasonCode: 'matter-over' }), 200);
    expect((await look(mandate, second)).status).toBe(404);
  });

  it('shuts when the child takes back its last word, on whichever file that was said', async () => {
    const { test } = clinic;
    const first = await clinic.told(referred, { fileKind: 'child', fileId: referred.childId });
    test.clock.advance({ minutes: 1 });
    await clinic.told(referred);
    const mandate = await clinic.held(referred.number);
    await seen(mandate);
    test.clock.advance({ minutes: 1 });
    bodyOf(
      await clinic.cast.inspector.act(`/v1/consents/${first}`, 'withdraw', { withdrawnBy: 'person' }),
      200,
    );
    expect((await look(mandate)).status).toBe(404);
  });

  it('opens with what the child said under another of its numbers, as long as the two count as one', async () => {
    const { inspector } = clinic.cast;
    const supervisor = await signIn(clinic.test, 'supervisor@sabunchi.demo');
    const { id: kept } = await registerChild(inspector, { ...sampleIdentity(), familyName: 'Başqayeva' });
    const mandate = await clinic.held(referred.number);
    await clinic.told(referred, { childId: kept, fileKind: 'child', fileId: kept });
    expect((await look(mandate)).status).toBe(404);
    const two = { kept: { childId: kept }, merged: { childId: referred.childId } };
    const proposal = { ...two, reasonCode: 'registered-twice' };
    const { id } = bodyOf<{ id: string }>(await inspector.post('/v1/child-merges', proposal), 201);
    bodyOf(await supervisor.act(`/v1/child-merges/${id}`, 'approve'), 200);
    await seen(mandate);
    const undoing = { reasonCode: 'two-children' };
    bodyOf(await inspector.act(`/v1/child-merges/${id}`, 'propose-undoing', undoing), 200);
    bodyOf(await supervisor.act(`/v1/child-merges/${id}`, 'approve-undoing'), 200);
    expect((await look(mandate)).status).toBe(404);
  });

  it('is not shut by a parent, nor opened', async () => {
    const mandate = await clinic.held(referred.number);
    const path = `/v1/children/${referred.childId}/representatives`;
    const { items } = bodyOf<{ items: { id: string }[] }>(await clinic.cast.inspector.get(path), 200);
    const parent = { person: 'representative', representativeId: items[0]!.id };
    await clinic.told(referred, parent);
    expect((await look(mandate)).status).toBe(404);
    await clinic.told(referred);
    await clinic.told(referred, { ...parent, decision: 'refused' });
    await seen(mandate);
  });

  it('that is shut answers what one answers that never was: bytes, headers and statements', async () => {
    const consentId = await clinic.told(referred);
    const mandate = await clinic.held(referred.number);
    const withdrawn = { withdrawnBy: 'person' };
    bodyOf(await clinic.cast.inspector.act(`/v1/consents/${consentId}`, 'withdraw', withdrawn), 200);
    const never = await clinic.held(NEVER_GIVEN);
    const paths = [mandate, never, `/v1/mandates/${newId()}`];
    const traces: unknown[] = [];
    for (const path of paths) traces.push(await traced(path));
    expect(traces[1]).toEqual(traces[0]);
    expect(traces[2]).toEqual(traces[0]);
  });

  it('is read from its own tables alone', async () => {
    await clinic.told(referred);
    const mandate = await clinic.held(referred.number);
    const { statements } = await traced(mandate);
    expect(statements.some((text) => text.includes('legal_clinic.case_status'))).toBe(true);
    const tables = statements.flatMap((text) => [
      ...text.matchAll(/(?:from|join|into)\s+([a-z_]+)\.([a-z_]+)/g),
    ]);
    const schemas = tables.map(([, schema, table]) => `${schema}.${table}`);
    expect(schemas.filter((name) => !ITS_OWN.includes(name))).toEqual([]);
  });

  it('is nobody else’s: no other lawyer, no coordinator, nobody of another agency', async () => {
    await clinic.told(referred);
    const mandate = await clinic.held(referred.number);
    expect((await look(mandate, clinic.second.caller.for('legal-help'))).status).toBe(404);
    const { inspector, prosecutor, judge, centre, administrator } = clinic.cast;
    for (const by of [clinic.coordinator, inspector, prosecutor, judge, centre, administrator])
      expect((await look(mandate, by.for('legal-help'))).status).toBe(403);
  });

  it('leaves each look on the record of the child, with its purpose', async () => {
    await clinic.told(referred);
    const mandate = await clinic.held(referred.number);
    await seen(mandate);
    const looks = await rowsOf<{ purpose: string }>(
      clinic.test,
      `select purpose from audit.entry where child_id = $1 and resource_kind = 'case-status' and decision = 'allowed'`,
      [referred.childId],
    );
    expect(looks).toEqual([{ purpose: 'legal-help' }]);
  });

  it('tells what has changed since a cursor', async () => {
    await clinic.told(referred);
    const mandate = await clinic.held(referred.number);
    const first = bodyOf<{ next: string }>(await lawyer.get('/v1/case-status/changes?limit=200'), 200);
    clinic.test.clock.advance({ minutes: 2 });
    const changes = async (cursor: string) =>
      bodyOf<{ items: Status[]; next: string }>(
        await lawyer.get(`/v1/case-status/changes?cursor=${cursor}`),
        200,
      );
    const none = await changes((await changes(first.next)).next);
    expect(none.items).toEqual([]);
    const path = `/v1/referrals/${referred.referralId}`;
    bodyOf(await clinic.cast.prosecutor.act(path, 'authorise', offer(clinic.test)), 200);
    const { items } = await changes(none.next);
    expect(items.map(({ id, stage }) => [id, stage])).toEqual([[mandate.split('/').at(-1), 'offered']]);
  });

  it('has not changed when something did that it does not show', async () => {
    const { cast, test } = clinic;
    await clinic.told(referred);
    const mandate = await clinic.held(referred.number);
    const before = await seen(mandate);
    test.clock.advance({ minutes: 1 });
    const other = await registerIntake(cast.inspector, test, referred.childId);
    const { id } = await draftReferral(cast, other.id);
    await recordConditions(cast.inspector, test, id);
    bodyOf(await cast.inspector.act(`/v1/referrals/${id}`, 'submit'), 200);
    expect(await seen(mandate)).toEqual(before);
    const decided = await cast.prosecutor.act(
      `/v1/referrals/${referred.referralId}`,
      'authorise',
      offer(test),
    );
    bodyOf(decided, 200);
    const { version, changedAt } = await seen(mandate);
    expect([version, changedAt > before.changedAt]).toEqual([before.version + 1, true]);
  });

  it('stays shut for a second child of the same act, until another lawyer goes on with it', async () => {
    const other = await clinic.referred();
    const linked = { kind: 'child', intakeId: other.intakeId };
    bodyOf(await clinic.cast.inspector.post(`/v1/intakes/${referred.intakeId}/co-participants`, linked), 201);
    const [first, second] = [await clinic.held(referred.number), await clinic.held(other.number)];
    await clinic.told(referred);
    await clinic.told(other);
    await seen(first);
    expect((await look(second)).status).toBe(404);
    const given = { lawyerId: clinic.second.id, reasonCode: 'conflict-of-interest' };
    const answered = { ...given, conflictAnswer: 'kept-apart-in-the-clinic' };
    bodyOf(await clinic.coordinator.act(second, 'hand-over', answered), 200);
    bodyOf(await look(second, clinic.second.caller.for('legal-help')), 200);
  });

  it('that was opened later shuts when two children turn out to have taken part in one act, and opens when not', async () => {
    const other = await clinic.referred();
    const [first, second] = [await clinic.held(referred.number), await clinic.held(other.number)];
    await clinic.told(referred);
    clinic.test.clock.advance({ minutes: 1 });
    await clinic.told(other);
    await seen(first);
    await seen(second);
    const path = `/v1/intakes/${referred.intakeId}`;
    const linked = { kind: 'child', intakeId: other.intakeId };
    bodyOf(await clinic.cast.inspector.post(`${path}/co-participants`, linked), 201);
    await seen(first);
    expect((await look(second)).status).toBe(404);
    const apart = { reasonCode: 'another-event', intakeId: other.intakeId };
    bodyOf(await clinic.cast.inspector.act(path, 'unlink-co-participant', apart), 200);
    await seen(second);
  });

  async function traced(mandate: string) {
    const statements: string[] = [];
    const query = jest.spyOn(Client.prototype, 'query');
    const { status, text, headers } = await look(mandate);
    for (const [statement] of query.mock.calls as unknown as [string | { text: string }][])
      statements.push(typeof statement === 'string' ? statement : statement.text);
    query.mockRestore();
    const id = mandate.split('/').at(-1)!;
    const { date, 'x-request-id': request, ...others } = headers as Record<string, string>;
    const body = text.replaceAll(id, '<id>').replace(/"traceId":"[^"]*"/, '');
    return {
      status,
      body,
      headers: others,
      statements,
      isDated: date !== undefined && request !== undefined,
    };
  }

  it('shuts at once when its lawyer leaves the clinic, with all that it opened', async () => {
    const { administrator, agency } = clinic.cast;
    await clinic.told(referred);
    const mandate = await clinic.held(referred.number, clinic.second.id);
    bodyOf(await look(mandate, clinic.second.caller.for('legal-help')), 200);
    const police = { agencyId: agency('Narimanov police office'), roles: ['child-inspector'] };
    bodyOf(await administrator.act(`/v1/staff/${clinic.second.id}`, 'move', police), 200);
    const open = `select 1 from children.need_to_know where grantee_id = $1 and basis_kind = 'mandate' and ended_at is null`;
    expect(await rowsOf(clinic.test, open, [clinic.second.id])).toEqual([]);
    const windows = 'select 1 from legal_clinic.case_status where lawyer_id = $1';
    expect(await rowsOf(clinic.test, windows, [clinic.second.id])).toEqual([]);
  });
});

/** What a look through the window may ask of the database: the window, and that somebody has come in and has looked. */
const ITS_OWN = ['legal_clinic.case_status', 'legal_clinic.status_date', 'audit.entry', 'access.enter'];
