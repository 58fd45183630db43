import type { Response } from 'supertest';
import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import { concluded } from '../support/delivery';
import { bodyOf } from '../support/journey';
import { came, codeOf, Meetings } from '../support/meetings';
import { rowsOf } from '../support/rows';

interface Note {
  readonly id: string;
  readonly state: string;
  readonly edition: number;
  readonly words: string | null;
  readonly readers: readonly string[];
  readonly earlier: readonly { readonly edition: number; readonly words: string | null }[];
  readonly availableActions: readonly object[];
}

interface Met {
  readonly caseId: string;
  readonly session: string;
}

const WORDS = 'She spoke of her grandmother.';
const NOBODYS = '01890000-0000-7000-8000-000000000000';

describe('Confidential notes of sessions', () => {
  let meetings: Meetings;

  beforeAll(async () => {
    meetings = await Meetings.begin();
  }, 60_000);

  afterAll(() => meetings.close());

  const facilitator = () => meetings.centre.facilitator;
  const worker = () => meetings.centre.worker;
  const coordinator = () => meetings.centre.coordinator;
  const read = async (path: string, by: Caller) => bodyOf<Note>(await by.get(path), 200);
  const idsOf = (answer: Response) =>
    bodyOf<{ items: readonly { id: string }[] }>(answer, 200).items.map(({ id }) => id);
  const idOf = (path: string) => path.split('/').at(-1)!;

  async function join(caseId: string, accountId: string): Promise<void> {
    const member = { accountId, part: 'psychologist' };
    bodyOf(await coordinator().act(`/v1/cases/${caseId}`, 'team-members', member), 200);
  }

  /** A session that the facilitator, who is on the team, has led, and that is over. */
  async function met(told: object = {}): Promise<Met> {
    const caseId = await meetings.caseInDelivery();
    await join(caseId, meetings.centre.facilitatorId);
    return { caseId, session: await meetings.begun([caseId], told) };
  }

  const tell = ({ caseId, session }: Met, more: object = {}, by = facilitator()) =>
    by.post(`${session}/notes`, { caseId, words: WORDS, ...more });

  async function written(there: Met, more: object = {}, by = facilitator()): Promise<string> {
    return `/v1/session-notes/${bodyOf<Note>(await tell(there, more, by), 201).id}`;
  }

  /** Another facilitator of the centre, on the team or not. */
  async function colleague(caseId?: string): Promise<{ caller: Caller; id: string }> {
    const { test, cast } = meetings;
    const centre = cast.agency('Sabunchi rehabilitation centre');
    const caller = await certified(test, cast.administrator, centre, 'facilitator');
    const { accountId: id } = bodyOf<{ accountId: string }>(await caller.get('/v1/me'), 200);
    if (caseId !== undefined) await join(caseId, id);
    return { caller, id };
  }

  /** As if it were nothing, whatever is asked. */
  async function unknownTo(by: Caller, path: string, { caseId, session }: Met): Promise<void> {
    expect(codeOf(await by.get(path))).toEqual([404, 'not-found']);
    for (const [action, body] of [
      ['amend', { words: 'Other.' }],
      ['sign-off', {}],
      ['name-readers', { readers: [] }],
    ] as const)
      expect(codeOf(await by.post(`${path}/${action}`, body, { 'if-match': '"1"' }))[0]).toBe(404);
    expect(idsOf(await by.get('/v1/session-notes?limit=200'))).not.toContain(idOf(path));
    expect(idsOf(await by.get(`/v1/session-notes?caseId=${caseId}`))).toEqual([]);
    expect(idsOf(await by.get(`${session}/notes`))).toEqual([]);
  }

  it('are read by their author', async () => {
    const there = await met();
    const path = await written(there);
    expect(await read(path, facilitator())).toMatchObject({
      ...{ words: WORDS, state: 'unsigned', edition: 1, readers: [], earlier: [] },
      availableActions: ['amend', 'sign-off', 'name-readers'].map((action) => ({ action, open: true })),
    });
    for (const list of [
      `${there.session}/notes`,
      `/v1/session-notes?caseId=${there.caseId}`,
      `/v1/session-notes?sessionId=${idOf(there.session)}&state=unsigned`,
      `/v1/session-notes?authorId=${meetings.centre.facilitatorId}&limit=200`,
    ])
      expect(idsOf(await facilitator().get(list))).toContain(idOf(path));
    for (const list of [
      `/v1/session-notes?caseId=${there.caseId}&state=signed-off`,
      `/v1/session-notes?caseId=${NOBODYS}`,
    ])
      expect(idsOf(await facilitator().get(list))).toEqual([]);
  });

  it('are nothing to the worker, the coordinator and others of the team whom the author has not named', async () => {
    const there = await met();
    const path = await written(there);
    const other = await colleague(there.caseId);
    for (const by of [worker(), coordinator(), other.caller]) await unknownTo(by, path, there);
  });

  it('are nothing to who is not on the team, nor to another centre', async () => {
    const there = await met();
    const path = await written(there);
    const { caller } = await colleague();
    for (const by of [caller, meetings.cast.otherCentre]) await unknownTo(by, path, there);
  });

  it('are refused to police, prosecutors, judges and lawyers, whatever they ask', async () => {
    const there = await met();
    const path = await written(there);
    const { inspector, supervisor, prosecutor, judge, lawyer, oversight, administrator } = meetings.cast;
    for (const by of [inspector, supervisor, prosecutor, judge, lawyer, oversight, administrator])
      for (const one of [path, `/v1/session-notes/${NOBODYS}`, '/v1/session-notes', `${there.session}/notes`])
        expect(codeOf(await by.get(one))).toEqual([403, 'not-permitted']);
  });

  it('are read by whom the author names, who changes nothing', async () => {
    const there = await met();
    const path = await written(there, { readers: [meetings.centre.workerId] });
    expect(await read(path, worker())).toMatchObject({
      words: WORDS,
      availableActions: ['amend', 'sign-off', 'name-readers'].map((action) => ({
        ...{ action, open: false, because: 'session-note.not-yours' },
      })),
    });
    expect(codeOf(await worker().act(path, 'amend', { words: 'Other.' }))).toEqual([
      403,
      'session-note.not-yours',
    ]);
    expect(codeOf(await worker().act(path, 'sign-off'))).toEqual([403, 'session-note.not-yours']);
    await unknownTo(coordinator(), path, there);
  });

  it('are read by nobody any more whom the author names no more, in no edition', async () => {
    const there = await met();
    const path = await written(there, { readers: [meetings.centre.workerId] });
    bodyOf(await facilitator().act(path, 'amend', { words: 'Amended.' }), 200);
    expect(await read(path, worker())).toMatchObject({ words: 'Amended.', edition: 2 });
    const readers = [meetings.centre.coordinatorId];
    bodyOf(await facilitator().act(path, 'name-readers', { readers }), 200);
    await unknownTo(worker(), path, there);
    expect((await read(path, coordinator())).earlier).toMatchObject([{ edition: 1, words: WORDS }]);
    const edition = `select id from sessions.note where note_id = $1 and edition = 2`;
    const [second] = await rowsOf<{ id: string }>(meetings.test, edition, [idOf(path)]);
    expect(codeOf(await coordinator().get(`/v1/session-notes/${second!.id}`))[0]).toBe(404);
  });

  it('name only who is on the team or coordinates, and is not in conflict', async () => {
    const there = await met();
    const [outside, inConflict] = [await colleague(), await colleague(there.caseId)];
    await meetings.declareConflict(there.caseId, inConflict.id);
    const { facilitatorId, workerId } = meetings.centre;
    for (const reader of [outside.id, inConflict.id, facilitatorId, NOBODYS]) {
      const refused = await tell(there, { readers: [workerId, reader] });
      expect([refused.status, (refused.body as { errors?: object[] }).errors]).toEqual([
        422,
        [expect.objectContaining({ pointer: '/readers/1', code: 'reference-not-usable' })],
      ]);
    }
    const path = await written(there);
    const named = await facilitator().act(path, 'name-readers', { readers: [outside.id] });
    expect(codeOf(named)[0]).toBe(422);
  });

  it('are closed to who has left the team, and to who is in conflict, named or author', async () => {
    const there = await met();
    const [leaves, conflicts] = [await colleague(there.caseId), await colleague(there.caseId)];
    const path = await written(there, { readers: [leaves.id, conflicts.id] });
    const own = await written(there, {}, leaves.caller);
    for (const { caller } of [leaves, conflicts]) await read(path, caller);
    await leave(there.caseId, leaves.id);
    await meetings.declareConflict(there.caseId, conflicts.id);
    for (const { caller } of [leaves, conflicts]) await unknownTo(caller, path, there);
    await unknownTo(leaves.caller, own, there);
    expect(codeOf(await tell(there, {}, leaves.caller))[0]).toBe(404);
    await meetings.declareConflict(there.caseId, meetings.centre.facilitatorId);
    await unknownTo(facilitator(), path, there);
    expect(codeOf(await tell(there))[0]).toBe(422);
  });

  it('are given anew to who comes to the team again, and are nothing to them before', async () => {
    const there = await met();
    const again = await colleague(there.caseId);
    const stays = await colleague(there.caseId);
    const path = await written(there, { readers: [again.id, stays.id] });
    bodyOf(await facilitator().act(path, 'amend', { words: 'She spoke of her aunt.' }), 200);
    await read(path, again.caller);
    await leave(there.caseId, again.id);
    await join(there.caseId, again.id);
    await unknownTo(again.caller, path, there);
    expect((await read(path, facilitator())).readers).toEqual([stays.id]);
    await read(path, stays.caller);
    bodyOf(await facilitator().act(path, 'name-readers', { readers: [again.id] }), 200);
    expect((await read(path, again.caller)).words).toBe('She spoke of her aunt.');
  });

  async function leave(caseId: string, accountId: string): Promise<void> {
    const path = `/v1/cases/${caseId}`;
    const { team } = bodyOf<{ team: { id: string; accountId: string }[] }>(
      await coordinator().get(path),
      200,
    );
    const { id } = team.find((one) => one.accountId === accountId)!;
    const etag = (await coordinator().get(path)).headers['etag']!;
    const done = { reasonCode: 'part-done' };
    bodyOf(await coordinator().post(`${path}/team-members/${id}/end`, done, { 'if-match': etag }), 200);
  }

  it('are written by who led the session, or is on the team, and by nobody else', async () => {
    const there = await met();
    const outside = await colleague();
    await written(there, {}, worker());
    expect(codeOf(await tell(there, {}, coordinator()))).toEqual([403, 'session.child-not-yours']);
    expect(codeOf(await tell(there, {}, outside.caller))[0]).toBe(404);
    expect(codeOf(await tell(there, {}, meetings.cast.inspector))[0]).toBe(403);
    const led = await met({ facilitatorId: meetings.centre.coordinatorId });
    const path = await written(led, {}, coordinator());
    expect((await read(path, coordinator())).words).toBe(WORDS);
    expect(codeOf(await facilitator().get(path))[0]).toBe(404);
  });

  it('are not written by who leads a child whose case they do not see', async () => {
    const caseId = await meetings.caseInDelivery();
    const session = await meetings.begun([caseId]);
    expect(codeOf(await tell({ caseId, session }))).toEqual([403, 'session.case-not-seen']);
  });

  it('are of no session to come, and of no child that takes no part', async () => {
    const caseId = await meetings.caseInDelivery();
    const session = await meetings.book([caseId]);
    const early = await tell({ caseId, session }, {}, worker());
    expect(codeOf(early)).toEqual([409, 'session-note.session-not-begun']);
    const there = await met();
    expect(codeOf(await tell({ ...there, caseId }, {}, worker()))).toEqual([422, 'fields-invalid']);
  });

  it('keep every edition, signed off or not', async () => {
    const path = await written(await met());
    bodyOf(await facilitator().act(path, 'sign-off'), 200);
    expect(codeOf(await facilitator().act(path, 'sign-off'))).toEqual([
      409,
      'session-note.not-open-for-sign-off',
    ]);
    bodyOf(await facilitator().act(path, 'amend', { words: 'Second.' }), 200);
    const third = bodyOf<Note>(await facilitator().act(path, 'amend', { words: 'Third.' }), 200);
    expect(third).toMatchObject({
      ...{ id: idOf(path), edition: 3, words: 'Third.', state: 'unsigned' },
      earlier: [
        { edition: 2, words: 'Second.', signedOffAt: null },
        { edition: 1, words: WORDS, signedOffAt: expect.any(String) as string },
      ],
    });
    const stale = await facilitator().post(`${path}/amend`, { words: 'Old.' }, { 'if-match': '"1"' });
    expect(stale.status).toBe(412);
  });

  it('are amended once when two amend at once', async () => {
    const path = await written(await met());
    const etag = (await facilitator().get(path)).headers['etag']!;
    const amend = (words: string) => facilitator().post(`${path}/amend`, { words }, { 'if-match': etag });
    const answers = await Promise.all(['One.', 'Other.'].map(amend));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([409, 412]).toContain(statuses[1]);
    expect((await read(path, facilitator())).edition).toBe(2);
  });

  it('stay with a session that is cancelled, and are written of one', async () => {
    const there = await met();
    const path = await written(there);
    bodyOf(await facilitator().act(there.session, 'cancel', { reasonCode: 'facilitator-ill' }), 200);
    expect((await read(path, facilitator())).words).toBe(WORDS);
    bodyOf(await facilitator().act(path, 'amend', { words: 'Was ill.' }), 200);
    await written(there, {}, worker());
  });

  it('lie on the desk of their author a day after a held session, until the author stands by them', async () => {
    const there = await met();
    const path = await written(there, { readers: [meetings.centre.workerId] });
    await meetings.later(30);
    const waits = async (by: Caller) =>
      idsOf(await by.get('/v1/worklist?kind=session-note&limit=200')).includes(idOf(path));
    expect(await waits(facilitator())).toBe(false);
    bodyOf(await facilitator().act(there.session, 'hold', { attendance: [came(there.caseId)] }), 200);
    expect([await waits(facilitator()), await waits(worker()), await waits(coordinator())]).toEqual([
      ...[true, false, false],
    ]);
    bodyOf(await facilitator().act(path, 'sign-off'), 200);
    expect(await waits(facilitator())).toBe(false);
  });

  it('are closed to the team with the case, and told to no coordinator by that', async () => {
    const there = await met();
    const path = await written(there, { readers: [meetings.centre.workerId] });
    bodyOf(await facilitator().act(there.session, 'hold', { attendance: [came(there.caseId)] }), 200);
    await concluded(worker(), there.caseId);
    for (const by of [facilitator(), worker()]) await read(path, by);
    bodyOf(await coordinator().act(`/v1/cases/${there.caseId}`, 'close'), 200);
    for (const by of [facilitator(), worker(), coordinator()]) await unknownTo(by, path, there);
  });

  it('are told by nothing else: session, plan, case, report, event', async () => {
    const there = await met();
    await written(there, { readers: [meetings.centre.workerId] });
    bodyOf(await facilitator().act(there.session, 'hold', { attendance: [came(there.caseId)] }), 200);
    await concluded(worker(), there.caseId);
    for (const path of [
      ...[there.session, `/v1/cases/${there.caseId}`, `/v1/plans?caseId=${there.caseId}`],
      ...[`/v1/cases/${there.caseId}/attendance`, `/v1/documents?caseId=${there.caseId}`],
    ])
      expect((await worker().get(path)).text).not.toMatch(/grandmother|session-note/);
    const facts = await rowsOf<{ facts: object }>(
      meetings.test,
      `select facts from platform.outbox where subject_kind = 'session-note' order by occurred_at desc limit 1`,
      [],
    );
    expect(Object.keys(facts[0]!.facts).sort()).toEqual(['at', 'edition', 'sessionId']);
  });

  it('say in the trail who has read them', async () => {
    const there = await met();
    const path = await written(there);
    await read(path, facilitator());
    const seen = `select account_id as "accountId", action from audit.entry
      where resource_kind = 'session-note' and resource_id = $1 and action = 'note.read'`;
    const looked = await rowsOf<{ accountId: string }>(meetings.test, seen, [idOf(path)]);
    expect(looked.map(({ accountId }) => accountId)).toEqual([meetings.centre.facilitatorId]);
  });

  it('are paged, the latest first', async () => {
    const there = await met();
    const paths = [await written(there), await written(there), await written(there)];
    const page = async (cursor: string) => {
      const list = `${there.session}/notes?limit=2${cursor}`;
      return bodyOf<{ items: { id: string }[]; next: string | null }>(await facilitator().get(list), 200);
    };
    const first = await page('');
    const second = await page(`&cursor=${first.next}`);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect([...ids].sort()).toEqual(paths.map(idOf).sort());
    expect(second.next).toBeNull();
  });
});
