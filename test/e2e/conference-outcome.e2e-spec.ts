import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/actors';
import { allocatedCase, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { rowsOf } from '../support/rows';
import { consentOf } from '../support/world/make-consents';
import { conferenceAbout, type ConferenceBody } from '../support/world/make-conference';

interface Step {
  readonly id: string;
  readonly state: string;
}

type Conference = ConferenceBody & {
  readonly steps: readonly Step[];
  readonly availableActions: readonly { readonly action: string; readonly open: boolean }[];
};

describe('What came of a conference', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker } = centre);
  }, 60_000);
  afterAll(() => test.close());

  const PARENT = { roleCode: 'parent', name: 'Nümunə Valideyn' };
  const LAWYER = { roleCode: 'lawyer', name: 'Nümunə Vəkil' };
  const read = async (path: string, by = worker) => bodyOf<Conference>(await by.get(path), 200);
  const today = (n = 0) => localDay(test.clock.now(), n);

  /** The facilitator joins the team, and is invited with a parent, a lawyer, or whoever else. */
  const convened = async (others: readonly object[] = [PARENT, LAWYER]) => {
    const caseId = await allocatedCase(test, cast, centre);
    const member = { accountId: centre.facilitatorId, part: 'psychologist' };
    bodyOf(await centre.coordinator.act(`/v1/cases/${caseId}`, 'team-members', member), 200);
    const guests = [{ accountId: centre.facilitatorId }, ...others];
    const asked = { ...conferenceAbout(caseId, test.clock.now()), guests };
    const { id } = bodyOf<{ id: string }>(await worker.post('/v1/conferences', asked), 201);
    return { caseId, path: `/v1/conferences/${id}` };
  };
  const whole = async (path: string, difference: object = {}) => {
    const [staff, parent] = (await read(path)).guests;
    return {
      ...{ heldAt: test.clock.now().toISOString(), childHeard: 'present', childWords: 'I want to paint.' },
      guests: [
        { guestId: staff!.id, came: true, shown: ['plan', 'attendance'] },
        { guestId: parent!.id, came: true, shown: ['plan'] },
      ],
      decisions: [{ words: 'He goes to the workshop.' }, { words: 'We meet again in spring.' }],
      steps: [{ words: 'Call the workshop.', guestId: staff!.id, dueOn: today(7) }],
      ...difference,
    };
  };
  const held = async () => {
    const { caseId, path } = await convened();
    bodyOf(await worker.act(path, 'hold', await whole(path)), 200);
    const { steps } = await read(path);
    return { caseId, path, step: `steps/${steps[0]!.id}/settle` };
  };
  const refusedHold = async (path: string, difference: object) =>
    codeOf(await worker.act(path, 'hold', await whole(path, difference)));

  it('says who came, what each was shown, what the child said and what was decided', async () => {
    const { path } = await held();
    expect(await read(path, centre.facilitator)).toMatchObject({
      ...{ state: 'held', childHeard: 'present', childWords: 'I want to paint.', notHeardReason: null },
      guests: [
        { came: true, shown: ['plan', 'attendance'] },
        { came: true, shown: ['plan'] },
        { came: false, shown: [] },
      ],
      decisions: [
        { number: 1, words: 'He goes to the workshop.' },
        { number: 2, words: 'We meet again in spring.' },
      ],
      steps: [{ words: 'Call the workshop.', dueOn: today(7), state: 'open' }],
    });
  });

  it('is recorded once, and not after it was called off', async () => {
    const { path } = await held();
    expect(await refusedHold(path, {})).toEqual([409, 'conference.not-open-for-hold']);
    const cancel = await worker.act(path, 'cancel', { reasonCode: 'not-needed' });
    expect(codeOf(cancel)).toEqual([409, 'conference.not-open-for-cancel']);
    const other = await convened();
    const off = await worker.act(other.path, 'cancel', { reasonCode: 'child-asks' });
    expect(bodyOf(off, 200)).toMatchObject({ state: 'cancelled', cancelReason: 'child-asks' });
    expect(await refusedHold(other.path, {})).toEqual([409, 'conference.not-open-for-hold']);
  });

  it('says why the child was not heard, where it was not', async () => {
    const { path } = await convened();
    const missing = { childHeard: 'not-heard', childWords: undefined };
    expect(await refusedHold(path, missing)).toEqual([409, 'conference.child-not-heard']);
    expect(await refusedHold(path, { childWords: undefined })).toEqual([409, 'conference.child-not-heard']);
    const both = { childHeard: 'not-heard', notHeardReason: 'too-ill' };
    expect(await refusedHold(path, both)).toEqual([409, 'conference.heard-and-not-heard']);
    const strange = { ...missing, notHeardReason: 'no-such-reason' };
    expect((await refusedHold(path, strange))[0]).toBe(422);
    const told = { ...missing, notHeardReason: 'too-ill' };
    bodyOf(await worker.act(path, 'hold', await whole(path, told)), 200);
  });

  it('is of what was, and decides something', async () => {
    const { path } = await convened();
    const tomorrow = new Date(test.clock.now().getTime() + 86_400_000).toISOString();
    expect(await refusedHold(path, { heldAt: tomorrow })).toEqual([409, 'conference.held-in-the-future']);
    expect(await refusedHold(path, { decisions: [] })).toEqual([409, 'conference.nothing-decided']);
  });

  it('shows nothing to who did not come, or was not invited', async () => {
    const { path } = await convened();
    const other = (await read((await convened()).path)).guests[0]!;
    const [staff, parent] = (await read(path)).guests;
    const absent = [
      { guestId: staff!.id, came: true },
      { guestId: parent!.id, came: false, shown: ['plan'] },
    ];
    expect(await refusedHold(path, { guests: absent })).toEqual([409, 'conference.shown-to-absent']);
    const uninvited = [{ guestId: other.id, came: true, shown: ['plan'] }];
    expect(await refusedHold(path, { guests: uninvited })).toEqual([409, 'conference.guest-not-invited']);
    const steps = [{ words: 'Call.', guestId: other.id, dueOn: today(7) }];
    expect(await refusedHold(path, { steps })).toEqual([409, 'conference.guest-not-invited']);
  });

  it.each(['admission', 'session-note', 'assessment'])('knows no paper %s', async (paper) => {
    const { path } = await convened();
    const [staff] = (await read(path)).guests;
    const guests = [{ guestId: staff!.id, came: true, shown: [paper] }];
    expect((await refusedHold(path, { guests }))[0]).toBe(422);
  });

  it('shows to a lawyer what the child allows, and not before', async () => {
    const { caseId, path } = await convened();
    const lawyer = (await read(path)).guests.at(-1)!;
    const guests = [{ guestId: lawyer.id, came: true, shown: ['plan'] }];
    expect(await refusedHold(path, { guests })).toEqual([409, 'conference.shown-without-consent']);
    const { child } = bodyOf<{ child: { id: string } }>(await worker.get(`/v1/cases/${caseId}`), 200);
    const word = {
      ...consentOf(test, child.id, 'share-with-legal-clinic'),
      fileKind: 'case',
      fileId: caseId,
    };
    bodyOf(await worker.post('/v1/consents', word), 201);
    bodyOf(await worker.act(path, 'hold', await whole(path, { guests })), 200);
  });

  it('shows nothing to who must have nothing to do with the case by now', async () => {
    const { caseId, path } = await convened();
    const conflict = { accountId: centre.facilitatorId, ground: 'knows-family' };
    bodyOf(await centre.coordinator.post(`/v1/cases/${caseId}/conflicts`, conflict), 201);
    expect(await refusedHold(path, {})).toEqual([409, 'conference.shown-in-conflict']);
  });

  it('is recorded by one where two do so at once', async () => {
    const { path } = await convened();
    const match = { 'if-match': (await worker.get(path)).headers['etag']! };
    const body = await whole(path);
    const twice = [worker, centre.coordinator].map((by) => by.post(`${path}/hold`, body, match));
    const answers = (await Promise.all(twice)).map(({ status }) => status).sort();
    expect(answers).toEqual([200, 412]);
  });

  it('is written down by nobody who only leads sessions, refers, or is of another centre', async () => {
    const { path } = await convened();
    const body = await whole(path);
    for (const by of [centre.facilitator, cast.inspector]) bodyOf(await by.act(path, 'hold', body), 403);
    const match = { 'if-match': '"1"' };
    bodyOf(await cast.otherCentre.post(`${path}/hold`, body, match), 404);
    bodyOf(await cast.otherCentre.post(`${path}/cancel`, { reasonCode: 'not-needed' }, match), 404);
  });

  describe('step by step', () => {
    it('is settled once: done, by who does it', async () => {
      const { path, step } = await held();
      const done = await centre.facilitator.act(path, step, { outcome: 'done' });
      expect(bodyOf<Conference>(done, 200).steps).toMatchObject([
        { state: 'done', dropReason: null, settledBy: centre.facilitatorId },
      ]);
      const again = await worker.act(path, step, { outcome: 'done' });
      expect(codeOf(again)).toEqual([409, 'conference.step-settled-already']);
      const { availableActions } = await read(path);
      expect(availableActions.find(({ action }) => action === 'settle')?.open).toBe(false);
    });

    it('is dropped with a reason, and only what is dropped has one', async () => {
      const { path, step } = await held();
      const code = 'conference.step-reason-and-outcome-differ';
      expect(codeOf(await worker.act(path, step, { outcome: 'dropped' }))).toEqual([409, code]);
      const both = { outcome: 'done', reasonCode: 'not-needed' };
      expect(codeOf(await worker.act(path, step, both))).toEqual([409, code]);
      const dropped = await worker.act(path, step, { outcome: 'dropped', reasonCode: 'not-needed' });
      expect(bodyOf<Conference>(dropped, 200).steps).toMatchObject([
        { state: 'dropped', dropReason: 'not-needed', settledBy: centre.workerId },
      ]);
    });

    it('is settled by who leads sessions only where it is theirs', async () => {
      const { path } = await convened();
      const parent = (await read(path)).guests[1]!;
      const steps = [{ words: 'Bring the paper.', guestId: parent.id, dueOn: today(3) }];
      bodyOf(await worker.act(path, 'hold', await whole(path, { steps })), 200);
      const [step] = (await read(path)).steps;
      const settle = `steps/${step!.id}/settle`;
      const refused = await centre.facilitator.act(path, settle, { outcome: 'done' });
      expect(codeOf(refused)).toEqual([403, 'conference.step-of-another']);
      bodyOf(await centre.coordinator.act(path, settle, { outcome: 'done' }), 200);
    });

    it('is of that conference, and comes after it', async () => {
      const [one, other] = [await held(), await held()];
      bodyOf(await worker.act(one.path, other.step, { outcome: 'done' }), 404);
      const { path } = await convened();
      const [staff] = (await read(path)).guests;
      const steps = [{ words: 'Call.', guestId: staff!.id, dueOn: today(-1) }];
      expect(await refusedHold(path, { steps })).toEqual([409, 'conference.step-due-before']);
    });
  });

  it('keeps every word sealed', async () => {
    const { path } = await held();
    const text = `select c.child_words, d.words as decision, s.words as step from conferences.conference c
      join conferences.conference_decision d on d.conference_id = c.id
      join conferences.conference_step s on s.conference_id = c.id where c.id = $1`;
    const stored = await rowsOf<Record<string, Buffer>>(test, text, [path.split('/').at(-1)]);
    expect(stored).toHaveLength(2);
    for (const row of stored)
      for (const sealed of Object.values(row))
        expect(sealed.toString('utf8')).not.toMatch(/paint|workshop|spring/);
  });
});
