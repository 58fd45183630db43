import { localDay } from '../support/local-day';
import { randomUUID } from 'node:crypto';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { certified, makeAccount } from '../support/accounts';
import { bodyOf, castOf, referralIn, type Cast } from '../support/journey';
import { codeOf } from '../support/meetings';
import { countOf, rowsOf } from '../support/rows';
import { emergencyCard } from '../support/world/make-emergency-cards';

interface CaseBody {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly basis: string;
  readonly workerId: string | null;
  readonly referralId: string | null;
  readonly child: { readonly id: string };
  readonly longestDays: number;
  readonly latestEndOn: string;
  readonly clock: { readonly dueAt: string } | null;
  readonly team: readonly { readonly id: string; readonly accountId: string; readonly part: string }[];
  readonly outcomeCode: string | null;
  readonly endingNote: string | null;
  readonly availableActions: readonly { action: string; open: boolean; because?: string }[];
}

const ENDING = { outcomeCode: 'moved-away', note: 'The family moves to another town.' };

describe('Cases', () => {
  let test: TestApp;
  let cast: Cast;
  let worker: Caller;
  let facilitator: Caller;
  let secondWorker: Caller;
  let secondCoordinator: Caller;
  const ids: Record<string, string> = {};

  const meOf = async (by: Caller): Promise<string> =>
    bodyOf<{ accountId: string }>(await by.get('/v1/me'), 200).accountId;

  const certifiedHere = (role: string) =>
    certified(test, cast.administrator, cast.agency('Sabunchi rehabilitation centre'), role);

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    worker = await signIn(test, 'worker@sabunchi.demo');
    facilitator = await signIn(test, 'psychologist@sabunchi.demo');
    secondWorker = await certifiedHere('case-worker');
    secondCoordinator = await certifiedHere('centre-coordinator');
    const people = { worker, facilitator, secondWorker, coordinator: cast.centre };
    for (const [name, by] of Object.entries(people)) ids[name] = await meOf(by);
  });

  afterAll(() => test.close());

  const read = async (by: Caller, path: string): Promise<CaseBody> =>
    bodyOf<CaseBody>(await by.get(path), 200);

  /** A child is accepted; answers the path of the case and the referral. */
  async function opened(): Promise<{ path: string; referralId: string; id: string }> {
    const referralId = await referralIn('accepted', cast, test);
    const [row] = await rowsOf<{ id: string }>(
      test,
      `select id from cases.case_file where referral_id = '${referralId}'`,
    );
    return { path: `/v1/cases/${row!.id}`, referralId, id: row!.id };
  }

  async function allocated(): Promise<{ path: string; referralId: string; id: string }> {
    const made = await opened();
    bodyOf(await cast.centre.act(made.path, 'allocate', { workerId: ids['worker'] }), 200);
    return made;
  }

  const listed = async (by: Caller, query: string): Promise<string[]> =>
    bodyOf<{ items: { id: string }[] }>(await by.get(`/v1/cases?limit=200&${query}`), 200).items.map(
      ({ id }) => id,
    );

  describe('that the acceptance opens', () => {
    it('stand on the referral, with the longest term that was offered', async () => {
      const { path, referralId } = await opened();
      const shown = await read(cast.centre, path);
      expect(shown).toMatchObject({
        state: 'opened',
        basis: 'diversion',
        workerId: null,
        referralId,
        longestDays: 120,
        team: [],
      });
      expect(shown.number).toMatch(/^F-/);
      const today = localDay(test.clock.now());
      expect(Date.parse(shown.latestEndOn) - Date.parse(today)).toBe(119 * 86_400_000);
      expect(shown.clock).not.toBeNull();
    });

    it('are told to the world once, and not before', async () => {
      const referralId = await referralIn('taken-up', cast, test);
      expect(await countOf(test, 'cases.case_file', `referral_id = '${referralId}'`)).toBe(0);
      bodyOf(await cast.centre.act(`/v1/referrals/${referralId}`, 'accept'), 200);
      expect(await countOf(test, 'cases.case_file', `referral_id = '${referralId}'`)).toBe(1);
      expect(
        await countOf(
          test,
          'platform.outbox',
          `type = 'case.opened.v1' and facts ->> 'referralId' = '${referralId}'`,
        ),
      ).toBe(1);
    });

    it('wait on the list and on the desk until somebody answers for them', async () => {
      const { path, id } = await opened();
      expect(await listed(cast.centre, 'list=unallocated')).toContain(id);
      const items = async () =>
        bodyOf<{ items: { id: string; what: string; standing: string }[] }>(
          await cast.centre.get('/v1/worklist?kind=case&limit=200'),
          200,
        ).items;
      expect((await items()).find((item) => item.id === id)).toMatchObject({ what: 'case-allocation' });
      bodyOf(await cast.centre.act(path, 'allocate', { workerId: ids['worker'] }), 200);
      expect(await listed(cast.centre, 'list=unallocated')).not.toContain(id);
      expect((await items()).map((item) => item.id)).not.toContain(id);
    });

    it('are not there for the referrer, the authority, another centre and the administrator', async () => {
      const { path } = await allocated();
      bodyOf(await cast.otherCentre.get(path), 404);
      for (const other of [cast.inspector, cast.prosecutor, cast.lawyer, cast.administrator])
        bodyOf(await other.get(path), 403);
    });
  });

  describe('that are allocated', () => {
    it('are open to the worker alone of those who work with children, with the child', async () => {
      const { path, id } = await opened();
      bodyOf(await worker.get(path), 404);
      bodyOf(await cast.centre.act(path, 'allocate', { workerId: ids['worker'] }), 200);
      const shown = await read(worker, path);
      expect(shown).toMatchObject({ state: 'allocated', workerId: ids['worker'], referralId: null });
      expect(shown.clock).toBeNull();
      bodyOf(await worker.get(`/v1/children/${shown.child.id}`), 200);
      expect(await listed(worker, 'list=mine')).toContain(id);
      bodyOf(await secondWorker.get(path), 404);
      bodyOf(await secondWorker.get(`/v1/children/${shown.child.id}`), 404);
      bodyOf(await facilitator.get(path), 404);
      expect(await listed(secondWorker, 'list=our-centre')).not.toContain(id);
    });

    it('lead the worker neither to the referral nor to the admission', async () => {
      const { referralId } = await allocated();
      bodyOf(await worker.get(`/v1/referrals/${referralId}`), 403);
      bodyOf(await worker.get(`/v1/referrals/${referralId}/admission`), 403);
    });

    it('go to no one of another centre and to nobody without the role', async () => {
      const { path } = await opened();
      const narimanov = cast.agency('Narimanov diversion centre');
      const stranger = await makeAccount(cast.administrator, narimanov, ['case-worker']);
      for (const workerId of [stranger.id, ids['facilitator'], randomUUID()]) {
        const answer = await cast.centre.act(path, 'allocate', { workerId });
        expect(bodyOf<{ errors: object[] }>(answer, 422).errors).toEqual([
          { pointer: '/workerId', code: 'reference-not-usable' },
        ]);
      }
    });

    it('go to nobody who was not vetted, or whose certificate has run out', async () => {
      const { path } = await opened();
      const home = cast.agency('Sabunchi rehabilitation centre');
      const { id: workerId } = await makeAccount(cast.administrator, home, ['case-worker']);
      const certify = (validUntil: string | null) =>
        cast.administrator.post(`/v1/staff/${workerId}/certificates`, {
          ...{ kind: 'vetting', issuedOn: '2026-01-05', validUntil },
        });
      const refused = [409, 'case.worker-without-certificate'];
      expect(codeOf(await cast.centre.act(path, 'allocate', { workerId }))).toEqual(refused);
      bodyOf(await certify('2026-02-05'), 201);
      expect(codeOf(await cast.centre.act(path, 'allocate', { workerId }))).toEqual(refused);
      bodyOf(await certify(null), 201);
      bodyOf(await cast.centre.act(path, 'allocate', { workerId }), 200);
    });

    it('are not allocated again', async () => {
      const { path } = await allocated();
      const again = await cast.centre.act(path, 'allocate', { workerId: ids['secondWorker'] });
      expect(bodyOf(again, 409)['code']).toBe('case.not-open-for-allocate');
    });

    it('go to another worker with a reason, and are closed to the former one', async () => {
      const { path, id } = await allocated();
      const body = { workerId: ids['secondWorker'], reasonCode: 'workload' };
      const same = await cast.centre.act(path, 'reallocate', { ...body, workerId: ids['worker'] });
      expect(bodyOf(same, 409)['code']).toBe('case.worker-already');
      const shown = bodyOf<CaseBody>(await cast.centre.act(path, 'reallocate', body), 200);
      expect(shown.team.map(({ accountId }) => accountId)).toEqual([ids['secondWorker']]);
      bodyOf(await worker.get(path), 404);
      bodyOf(await worker.get(`/v1/children/${shown.child.id}`), 404);
      bodyOf(await secondWorker.get(`/v1/children/${shown.child.id}`), 200);
      expect(await listed(worker, 'list=mine')).not.toContain(id);
      expect(await listed(secondWorker, 'list=mine')).toContain(id);
    });

    it('of two allocations at once one wins, and the other is told so', async () => {
      const { path, id } = await opened();
      const answers = await Promise.all(
        ['worker', 'secondWorker'].map((name) =>
          (name === 'worker' ? cast.centre : secondCoordinator).act(path, 'allocate', {
            workerId: ids[name],
          }),
        ),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses[0]).toBe(200);
      expect([409, 412]).toContain(statuses[1]);
      expect(await countOf(test, 'cases.team_member', `case_id = '${id}' and ended_at is null`)).toBe(1);
    });

    it('are counted for each worker of the centre, also who has none', async () => {
      const counts = async () => {
        const { items } = bodyOf<{ items: { workerId: string; openCases: number }[] }>(
          await cast.centre.get('/v1/cases/workloads'),
          200,
        );
        return new Map(items.map(({ workerId, openCases }) => [workerId, openCases]));
      };
      const before = await counts();
      await allocated();
      const after = await counts();
      expect(after.get(ids['worker']!)).toBe(before.get(ids['worker']!)! + 1);
      expect([...after.keys()]).toContain(ids['secondWorker']);
      expect([...after.keys()]).not.toContain(ids['facilitator']);
      bodyOf(await worker.get('/v1/cases/workloads'), 403);
    });
  });

  describe('with a team', () => {
    it('are open to a helper, with who the child is and no more, until the part is done', async () => {
      const { path } = await allocated();
      const body = { accountId: ids['facilitator'], part: 'psychologist' };
      const shown = bodyOf<CaseBody>(await cast.centre.act(path, 'team-members', body), 200);
      const childPath = `/v1/children/${shown.child.id}`;
      expect(shown.team.map(({ part }) => part)).toEqual(['case-worker', 'psychologist']);
      await read(facilitator, path);
      bodyOf(await facilitator.get(childPath), 200);
      const [grant] = await rowsOf<{ level: string }>(
        test,
        `select level from children.need_to_know where grantee_id = '${ids['facilitator']}'
         and file_id = '${shown.child.id}' and ended_at is null`,
      );
      expect(grant!.level).toBe('identity');
      const twice = await cast.centre.act(path, 'team-members', body);
      expect(bodyOf(twice, 409)['code']).toBe('case.on-the-team-already');
      const member = shown.team[1]!.id;
      const done = await cast.centre.post(
        `${path}/team-members/${member}/end`,
        { reasonCode: 'part-done' },
        { 'if-match': (await cast.centre.get(path)).headers['etag']! },
      );
      expect(bodyOf<CaseBody>(done, 200).team).toHaveLength(1);
      bodyOf(await facilitator.get(path), 404);
      bodyOf(await facilitator.get(childPath), 404);
    });

    it('do not lose the worker without another', async () => {
      const { path } = await allocated();
      const { team } = await read(cast.centre, path);
      const answer = await cast.centre.post(
        `${path}/team-members/${team[0]!.id}/end`,
        { reasonCode: 'part-done' },
        { 'if-match': (await cast.centre.get(path)).headers['etag']! },
      );
      expect(bodyOf(answer, 409)['code']).toBe('case.worker-is-replaced-only');
    });

    it('are not composed by the team itself', async () => {
      const { path } = await allocated();
      const body = { accountId: ids['facilitator'], part: 'psychologist' };
      bodyOf(await worker.act(path, 'team-members', body), 403);
      bodyOf(await worker.act(path, 'allocate', { workerId: ids['secondWorker'] }), 403);
    });
  });

  describe('in which somebody is in conflict', () => {
    it('are closed to them at once and wait for another, and they never get them again', async () => {
      const { path, id } = await allocated();
      const { child } = await read(worker, path);
      const declared = await worker.post(`${path}/conflicts`, { ground: 'related-to-child' });
      expect(bodyOf(declared, 201)).toMatchObject({ caseId: id, accountId: ids['worker'] });
      bodyOf(await worker.get(path), 404);
      bodyOf(await worker.get(`/v1/children/${child.id}`), 404);
      bodyOf(await worker.post(`${path}/conflicts`, { ground: 'other' }), 404);
      const shown = await read(cast.centre, path);
      expect(shown).toMatchObject({ state: 'allocated', workerId: null, team: [] });
      expect(shown.clock).not.toBeNull();
      expect(await listed(cast.centre, 'list=unallocated')).toContain(id);
      const again = { workerId: ids['worker'], reasonCode: 'workload' };
      const refused = await cast.centre.act(path, 'reallocate', again);
      expect(bodyOf(refused, 409)['code']).toBe('case.person-in-conflict');
      const other = { workerId: ids['secondWorker'], reasonCode: 'conflict-of-interest' };
      bodyOf(await cast.centre.act(path, 'reallocate', other), 200);
    });

    it('are told of by the coordinator for others, by the team for themselves only', async () => {
      const { path } = await allocated();
      const about = { ground: 'knows-family', accountId: ids['secondWorker'] };
      const refused = await worker.post(`${path}/conflicts`, about);
      expect(bodyOf(refused, 403)['code']).toBe('case.not-your-conflict');
      bodyOf(await cast.centre.post(`${path}/conflicts`, about), 201);
      const twice = await cast.centre.post(`${path}/conflicts`, about);
      expect(bodyOf(twice, 409)['code']).toBe('case.conflict-declared-already');
    });

    it('are closed to a coordinator too, and to no other coordinator', async () => {
      const { path } = await allocated();
      bodyOf(await secondCoordinator.post(`${path}/conflicts`, { ground: 'own-interest' }), 201);
      bodyOf(await secondCoordinator.get(path), 404);
      bodyOf(await secondCoordinator.act(path, 'end-early', ENDING), 404);
      await read(cast.centre, path);
    });
  });

  describe('that end early', () => {
    it('are ended by the worker and closed by the coordinator, and the team sees nothing more', async () => {
      const { path, id, referralId } = await allocated();
      const { child } = await read(worker, path);
      const ended = bodyOf<CaseBody>(await worker.act(path, 'end-early', ENDING), 200);
      expect(ended).toMatchObject({
        state: 'concluding',
        outcomeCode: 'moved-away',
        endingNote: ENDING.note,
      });
      const [stored] = await rowsOf<{ note: Buffer }>(
        test,
        `select ending_note as note from cases.case_file where id = '${id}'`,
      );
      expect(stored!.note.toString('utf8')).not.toContain('family');
      bodyOf(await worker.act(path, 'close'), 403);
      const closed = bodyOf<CaseBody>(await cast.centre.act(path, 'close'), 200);
      expect(closed).toMatchObject({ state: 'closed', outcomeCode: 'moved-away', team: [] });
      bodyOf(await worker.get(path), 404);
      bodyOf(await worker.get(`/v1/children/${child.id}`), 404);
      const openCase = await cast.inspector.get(`/v1/children/${child.id}/open-case`);
      expect(bodyOf(openCase, 200)).toEqual({ openCase: null });
      expect(await countOf(test, 'platform.outbox', `type = 'case.closed.v1' and subject_id = '${id}'`)).toBe(
        1,
      );
      expect(await countOf(test, 'referrals.referral', `id = '${referralId}' and state = 'accepted'`)).toBe(
        1,
      );
    });

    it('are not closed by who ended them', async () => {
      const { path } = await opened();
      bodyOf(await cast.centre.act(path, 'end-early', { ...ENDING, outcomeCode: 'referred-in-error' }), 200);
      const { availableActions } = await read(cast.centre, path);
      expect(availableActions.find(({ action }) => action === 'close')).toEqual({
        action: 'close',
        open: false,
        because: 'case.ended-by-the-same-person',
      });
      const alone = await cast.centre.act(path, 'close');
      expect(bodyOf(alone, 409)['code']).toBe('case.ended-by-the-same-person');
      bodyOf(await secondCoordinator.act(path, 'close'), 200);
    });

    it('do not end with what only delivered work can lead to', async () => {
      const { path } = await allocated();
      const answer = await worker.act(path, 'end-early', { ...ENDING, outcomeCode: 'completed' });
      expect(bodyOf(answer, 409)['code']).toBe('case.outcome-not-of-an-early-end');
    });

    it('are not ended by a helper, nor by a worker of another case', async () => {
      const { path } = await allocated();
      const helper = { accountId: ids['secondWorker'], part: 'mentor' };
      bodyOf(await cast.centre.act(path, 'team-members', helper), 200);
      const answer = await secondWorker.act(path, 'end-early', ENDING);
      expect(bodyOf(answer, 403)['code']).toBe('case.not-your-action');
    });

    it('of two who end at once one wins, and the other is told so', async () => {
      const { path } = await allocated();
      const answers = await Promise.all([worker, cast.centre].map((by) => by.act(path, 'end-early', ENDING)));
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses[0]).toBe(200);
      expect([409, 412]).toContain(statuses[1]);
    });
  });

  describe('whose child takes the consent back', () => {
    async function takeBack(by: Caller, referralId: string, person = 'child'): Promise<void> {
      const list = await by.get(`/v1/consents?fileKind=referral&fileId=${referralId}`);
      const { items } = bodyOf<{ items: { id: string; person: string }[] }>(list, 200);
      const { id } = items.find((one) => one.person === person)!;
      bodyOf(await by.act(`/v1/consents/${id}`, 'withdraw', { withdrawnBy: 'person' }), 200);
    }

    it.each([
      ['the worker', () => worker],
      ['the coordinator', () => cast.centre],
      ['the police, who see nothing of the case', () => cast.inspector],
    ])('end at once, whoever writes it down: %s', async (_, by) => {
      const { path, referralId, id } = await allocated();
      await takeBack(by(), referralId);
      expect(await read(cast.centre, path)).toMatchObject({
        state: 'concluding',
        outcomeCode: 'consent-withdrawn',
      });
      const [event] = await rowsOf<{ facts: object }>(
        test,
        `select facts from platform.outbox where type = 'case.ended-early.v1' and subject_id = '${id}'`,
      );
      expect(event!.facts).toMatchObject({ from: 'allocated', to: 'concluding' });
      bodyOf(await cast.inspector.get(`/v1/referrals/${referralId}`), 200);
    });

    const childOf = async (referralId: string): Promise<string> => {
      const referral = await cast.inspector.get(`/v1/referrals/${referralId}`);
      return bodyOf<{ child: { id: string } }>(referral, 200).child.id;
    };

    it('are told to nobody who meets the child any more', async () => {
      const { referralId } = await allocated();
      const child = await childOf(referralId);
      await takeBack(cast.centre, referralId);
      const signal = await cast.inspector.get(`/v1/children/${child}/open-case`);
      expect(bodyOf(signal, 200)['openCase']).toBeNull();
    });

    it('leave the centre who the child is, to close the case, and no record of the child', async () => {
      const { path, referralId } = await allocated();
      const child = await childOf(referralId);
      const write = async (by: Caller) =>
        (await by.post(`/v1/children/${child}/emergency-card`, emergencyCard(test))).status;
      expect(await write(worker)).toBe(201);
      await takeBack(worker, referralId);
      expect(await write(worker)).toBe(403);
      bodyOf(await worker.get(`/v1/children/${child}`), 200);
      bodyOf(await cast.centre.act(path, 'close'), 200);
    });

    it('go on when a parent takes theirs back', async () => {
      const { path, referralId } = await allocated();
      await takeBack(cast.centre, referralId, 'representative');
      expect((await read(cast.centre, path)).state).toBe('allocated');
    });
  });

  it('stand in a phase that all bodies know, while they are read and while they are listed', async () => {
    const { path, id } = await allocated();
    const phases = async () => {
      const { items } = bodyOf<{ items: { id: string; phase: string }[] }>(
        await cast.centre.get('/v1/cases?list=our-centre&limit=200'),
        200,
      );
      const shown = bodyOf(await worker.get(path), 200)['phase'];
      return [shown, items.find((one) => one.id === id)?.phase];
    };
    expect(await phases()).toEqual(['assessment', 'assessment']);
    bodyOf(await worker.act(path, 'end-early', ENDING), 200);
    expect(await phases()).toEqual(['conclusion', 'conclusion']);
  });

  it('have a timeline of what, when and by which role, without a name or a note', async () => {
    const { path } = await allocated();
    bodyOf(await worker.act(path, 'end-early', ENDING), 200);
    bodyOf(await cast.centre.act(path, 'close'), 200);
    const { items } = bodyOf<{ items: Record<string, unknown>[] }>(
      await cast.centre.get(`${path}/timeline`),
      200,
    );
    expect(items.map(({ code, from, to, role }) => [code, from, to, role])).toEqual([
      ['open', null, 'opened', 'centre-coordinator'],
      ['allocate', 'opened', 'allocated', 'centre-coordinator'],
      ['end-early', 'allocated', 'concluding', 'case-worker'],
      ['close', 'concluding', 'closed', 'centre-coordinator'],
    ]);
    expect(JSON.stringify(items)).not.toContain('family');
  });

  it('come page by page without loss, and by filter', async () => {
    const { id } = await allocated();
    const all = await listed(cast.centre, 'list=our-centre');
    const paged: string[] = [];
    let query = '/v1/cases?list=our-centre&limit=3';
    for (;;) {
      const page = bodyOf<{ items: { id: string }[]; next: string | null }>(
        await cast.centre.get(query),
        200,
      );
      paged.push(...page.items.map((one) => one.id));
      if (page.next === null) break;
      query = `/v1/cases?list=our-centre&limit=3&cursor=${page.next}`;
    }
    expect(paged).toEqual(all);
    expect(await listed(cast.centre, `list=our-centre&workerId=${ids['worker']}&state=allocated`)).toContain(
      id,
    );
    expect(await listed(cast.centre, `list=our-centre&workerId=${ids['secondWorker']}`)).not.toContain(id);
    expect(await listed(worker, 'list=unallocated')).toEqual([]);
  });
});
