import type { Response } from 'supertest';
import { newId } from '../../src/kernel/ids';
import type { Caller } from '../support/actors';
import { Clinic, NEVER_GIVEN } from '../support/clinic';
import { askCopy, askedCopy, copied, defended, type CopyRequest, type Defended } from '../support/copies';
import { bodyOf, consent } from '../support/journey';
import { codeOf } from '../support/meetings';
import { Ordering, WITHOUT_INTAKE } from '../support/orders';
import { rowsOf } from '../support/rows';

type Page = { readonly items: readonly CopyRequest[] };

describe('A request for a copy of the file', () => {
  let clinic: Clinic;
  let lawyer: Caller;
  let centre: Caller;
  let whose: Defended;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    lawyer = clinic.lawyer.for('legal-help');
    centre = clinic.cast.centre;
  }, 60_000);

  beforeEach(async () => {
    whose = await defended(clinic);
  }, 20_000);

  afterAll(() => clinic.close());

  const read = async (path: string, by = centre): Promise<CopyRequest> =>
    bodyOf<CopyRequest>(await by.get(path), 200);
  const answered = async (path: string): Promise<string> => {
    const documentId = await copied(clinic, whose);
    bodyOf(await centre.act(path, 'answer', { documentId }), 200);
    return `/v1/documents/${documentId}`;
  };
  const ended = async (): Promise<unknown> =>
    bodyOf(await lawyer.act(whose.mandate, 'end', { reasonCode: 'matter-over' }), 200);
  const takenBack = async (): Promise<unknown> => {
    const path = `/v1/consents/${whose.consentId}`;
    return bodyOf(await clinic.cast.inspector.act(path, 'withdraw', { withdrawnBy: 'person' }), 200);
  };

  it('goes to the centre that has the case, which has five working days', async () => {
    const path = await askedCopy(clinic, whose.mandate, 'plan');
    const { agency } = clinic.cast;
    const shown = await read(path);
    expect(shown).toMatchObject({
      ...{ state: 'requested', what: 'plan', mandateId: null, isLate: false },
      ...{ caseId: whose.caseId, child: { id: whose.childId } },
      centreAgencyId: agency('Sabunchi rehabilitation centre'),
    });
    expect(shown.dueAt).not.toBeNull();
    expect(shown.availableActions).toEqual([
      { action: 'answer', open: true },
      { action: 'refuse', open: true },
    ]);
  });

  it('tells its lawyer neither the case nor the child', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    const shown = await read(path, lawyer);
    expect(`/v1/mandates/${shown.mandateId}`).toBe(whose.mandate);
    expect(shown).toMatchObject({ caseId: null, caseNumber: null, child: null });
    expect(shown.availableActions).toEqual([{ action: 'withdraw', open: true }]);
  });

  it('is answered with the copy, which its lawyer reads for a purpose and no lawyer else', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    const paper = await answered(path);
    expect(await read(path, lawyer)).toMatchObject({ state: 'answered', dueAt: null });
    bodyOf(await lawyer.get(paper), 200);
    expect((await lawyer.get(`${paper}/content`)).status).toBe(200);
    expect((await clinic.lawyer.get(paper)).status).toBe(400);
    expect((await clinic.second.caller.for('legal-help').get(paper)).status).toBe(404);
    expect((await clinic.cast.inspector.get(paper)).status).toBe(404);
  });

  it('opens no copy but the one that answers it, and no other paper of the centre', async () => {
    await answered(await askedCopy(clinic, whose.mandate));
    const other = await copied(clinic, whose);
    const letter = await copied(clinic, whose, 'letter');
    for (const id of [other, letter]) expect((await lawyer.get(`/v1/documents/${id}`)).status).toBe(404);
  });

  it('closes with the mandate in the same second, the copy too', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    const paper = await answered(path);
    await ended();
    expect((await lawyer.get(paper)).status).toBe(404);
    expect((await lawyer.get(`${paper}/content`)).status).toBe(404);
  });

  it('is seen by its lawyer no more when mandate or word have ended: like one that never was, on no list, withdrawn by nobody', async () => {
    for (const over of [ended, takenBack]) {
      whose = await defended(clinic);
      const path = await askedCopy(clinic, whose.mandate);
      const mandateId = whose.mandate.split('/').at(-1);
      const listed = async () =>
        bodyOf<Page>(await lawyer.get(`/v1/copy-requests?mandateId=${mandateId}`), 200).items.length;
      expect(await listed()).toBe(1);
      await over();
      const never = `/v1/copy-requests/${newId()}`;
      expect(bare(await lawyer.get(path))).toEqual(bare(await lawyer.get(never)));
      expect((await lawyer.act(path, 'withdraw')).status).toBe(404);
      expect(await listed()).toBe(0);
      expect((await read(path)).state).toBe('lapsed');
    }
  });

  it('lapses when the mandate ends, and is answered no more', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    const documentId = await copied(clinic, whose);
    await ended();
    expect(await read(path)).toMatchObject({ state: 'lapsed', dueAt: null });
    const late = await centre.act(path, 'answer', { documentId });
    expect(codeOf(late)).toEqual([409, 'copy-request.not-open-for-answer']);
  });

  it('lapses when the child takes its word back', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    await takenBack();
    expect((await read(path)).state).toBe('lapsed');
  });

  it('is answered no more when the word of the child has run out by itself', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    const documentId = await copied(clinic, whose);
    const id = whose.mandate.split('/').at(-1);
    const over = `update legal_clinic.case_status set closes_at = $2 where mandate_id = $1 returning 1`;
    await rowsOf(clinic.test, over, [id, clinic.test.clock.now()]);
    const late = await centre.act(path, 'answer', { documentId });
    expect(codeOf(late)).toEqual([409, 'copy-request.word-run-out']);
    bodyOf(await centre.act(path, 'refuse', { reasonCode: 'word-run-out' }), 200);
  });

  it('goes on with the lawyer who takes the mandate over', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    const given = { lawyerId: clinic.second.id, reasonCode: 'leave' };
    bodyOf(await clinic.coordinator.act(whose.mandate, 'hand-over', given), 200);
    const paper = await answered(path);
    const second = clinic.second.caller.for('legal-help');
    expect((await read(path, second)).state).toBe('answered');
    expect((await second.get(paper)).status).toBe(200);
    for (const shut of [path, paper]) expect((await lawyer.get(shut)).status).toBe(404);
  });

  it('may be refused with a reason, and asked again', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    const unknown = await centre.act(path, 'refuse', { reasonCode: 'no-such-reason' });
    expect(unknown.status).toBe(422);
    bodyOf(await centre.act(path, 'refuse', { reasonCode: 'not-kept-here' }), 200);
    expect(await read(path, lawyer)).toMatchObject({ state: 'refused', refusalReason: 'not-kept-here' });
    await askedCopy(clinic, whose.mandate);
  });

  it('may be withdrawn by its lawyer', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    bodyOf(await lawyer.act(path, 'withdraw'), 200);
    expect((await read(path)).state).toBe('withdrawn');
  });

  it('is asked once for each part while nobody has answered', async () => {
    await askedCopy(clinic, whose.mandate, 'plan');
    await askedCopy(clinic, whose.mandate, 'attendance');
    const again = await askCopy(clinic, whose.mandate, 'plan');
    expect(codeOf(again)).toEqual([409, 'copy-request.asked-already']);
  });

  it('is asked once also where two ask at the same time', async () => {
    const both = await Promise.all([askCopy(clinic, whose.mandate), askCopy(clinic, whose.mandate)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is answered once where two answer at the same time', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    const documentId = await copied(clinic, whose);
    const answers: Response[] = await Promise.all([
      centre.act(path, 'answer', { documentId }),
      centre.act(path, 'refuse', { reasonCode: 'not-kept-here' }),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect([409, 412]).toContain(statuses[1]);
    expect(statuses[0]).toBe(200);
  });

  it('is answered with no paper of another kind, of another case, or without content', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    const elsewhere = await copied(clinic, await defended(clinic));
    const letter = await copied(clinic, whose, 'letter');
    for (const documentId of [letter, elsewhere, newId()])
      expect((await centre.act(path, 'answer', { documentId })).status).toBe(422);
  });

  it('goes to the centre that sees to an order, where the mandate is about that order alone', async () => {
    const at = await Ordering.signedIn(clinic.test);
    const known = await at.child();
    const said = { purpose: 'share-with-legal-clinic', textVersion: 'share-with-legal-clinic-1' };
    const file = { childId: known.childId, fileKind: 'child', fileId: known.childId, person: 'child' };
    await consent(clinic.cast.inspector, clinic.test, { ...said, ...file });
    const order = await at.proposedFor(known, WITHOUT_INTAKE);
    const mandate = await clinic.held((await at.read(order)).number);
    const supervisor = at.agency('Sabunchi rehabilitation centre');
    bodyOf(await at.cast.judge.act(order, 'order', at.ordering(supervisor)), 200);
    expect(codeOf(await askCopy(clinic, mandate))).toEqual([409, 'copy-request.no-centre']);
    bodyOf(await centre.act(order, 'start'), 200);
    const shown = await read(await askedCopy(clinic, mandate));
    expect(shown).toMatchObject({ centreAgencyId: supervisor, child: { id: known.childId } });
    const moved = { supervisorAgencyId: at.probationOffice, reasonCode: 'moved', reasons: 'Moved.' };
    bodyOf(await at.cast.judge.act(order, 'change-supervisor', moved), 200);
    expect(codeOf(await askCopy(clinic, mandate, 'plan'))).toEqual([409, 'copy-request.no-centre']);
  });

  it('needs a centre that has a case', async () => {
    const referred = await clinic.referred();
    await clinic.told(referred);
    const early = await askCopy(clinic, await clinic.held(referred.number));
    expect(codeOf(early)).toEqual([409, 'copy-request.no-centre']);
  });

  it('is asked for by nobody but who holds a live mandate: to all others there is none', async () => {
    const never = await clinic.held(NEVER_GIVEN);
    const { second } = clinic;
    for (const [by, mandate] of [
      [clinic.lawyer, never],
      [clinic.lawyer, `/v1/mandates/${newId()}`],
      [second.caller, whose.mandate],
    ] as const)
      expect((await askCopy({ lawyer: by }, mandate)).status).toBe(422);
    await ended();
    expect((await askCopy(clinic, whose.mandate)).status).toBe(422);
  });

  it('is nobody else’s: no other centre sees it, nor another lawyer, and other roles have no way to it', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    const { inspector, prosecutor, judge, otherCentre } = clinic.cast;
    for (const by of [otherCentre, clinic.second.caller]) expect((await by.get(path)).status).toBe(404);
    for (const by of [inspector, prosecutor, judge, clinic.coordinator])
      expect((await by.get(path)).status).toBe(403);
    expect((await lawyer.act(path, 'answer', { documentId: newId() })).status).toBe(403);
    expect((await centre.act(path, 'withdraw')).status).toBe(403);
  });

  it('is listed to both sides by what is asked for', async () => {
    const path = await askedCopy(clinic, whose.mandate, 'plan');
    const id = path.split('/').at(-1);
    const idsFor = async (by: Caller, query: string) =>
      bodyOf<Page>(await by.get(`/v1/copy-requests?${query}`), 200).items.map((one) => one.id);
    const mandateId = whose.mandate.split('/').at(-1);
    expect(await idsFor(lawyer, `mandateId=${mandateId}&state=requested`)).toEqual([id]);
    expect(await idsFor(lawyer, `mandateId=${mandateId}&state=refused`)).toEqual([]);
    expect((await idsFor(centre, 'state=requested&limit=1'))[0]).toBe(id);
    const since = encodeURIComponent(clinic.test.clock.now().toISOString());
    expect(await idsFor(centre, `changedSince=${since}`)).toEqual([]);
  });

  it('lies on the desk of the coordinator of the centre until it is answered', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    const id = path.split('/').at(-1);
    const desk = async () =>
      bodyOf<{ items: readonly { id: string; what: string }[] }>(
        await centre.get('/v1/worklist?kind=copy-request&limit=200'),
        200,
      ).items.filter((item) => item.id === id);
    expect(await desk()).toMatchObject([{ what: 'copy-to-answer' }]);
    expect(JSON.stringify((await centre.get('/v1/me')).body)).toContain('copy-requests.to-answer');
    await answered(path);
    expect(await desk()).toEqual([]);
  });

  it('tells no event the child', async () => {
    const path = await askedCopy(clinic, whose.mandate);
    await answered(path);
    const text = `select type, facts from platform.outbox where subject_id = $1 order by position`;
    const events = await rowsOf<{ type: string; facts: object }>(clinic.test, text, [path.split('/').at(-1)]);
    expect(events.map(({ type }) => type)).toEqual(['copy-request.asked.v1', 'copy-request.answered.v1']);
    expect(JSON.stringify(events)).not.toContain(whose.childId);
  });
});

/** An answer without what differs for every request. */
const bare = ({ status, body }: Response): object => ({
  status,
  ...(body as object),
  ...{ instance: '', traceId: '' },
});
