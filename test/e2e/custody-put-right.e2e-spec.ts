import { Client } from 'pg';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../support/journey';
import { custodyBody } from '../support/world/make-due-process';
import { PARENT } from '../support/world/make-stories';

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly happenedAt: string;
  readonly representativeId: string | null;
  readonly correctedAt: string | null;
}

interface Custody {
  readonly id: string;
  readonly state: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly correctedBy: string | null;
  readonly log: readonly Entry[];
  readonly gaps: readonly { code: string }[];
}

const BARRED = 'custody.released-to-whom-a-conflict-bars';

describe('A time in custody that is put right', () => {
  let test: TestApp;
  let cast: Cast;
  let investigator: Caller;
  let child: string;
  let path: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    investigator = await signIn(test, 'investigator@sabunchi.demo');
  });

  beforeEach(async () => {
    child = (await registerChild(cast.inspector)).id;
    const { id } = await registerIntake(cast.inspector, test, child);
    path = `/v1/intakes/${id}/custody`;
  });

  afterAll(() => test.close());

  const minutesAgo = (minutes: number) =>
    new Date(test.clock.now().getTime() - minutes * 60_000).toISOString();
  const hold = (minutes = 60, more: object = {}) =>
    cast.inspector.post(path, { ...custodyBody(minutesAgo(minutes)), ...more });
  const held = async (minutes = 60, more: object = {}) => bodyOf<Custody>(await hold(minutes, more), 201);
  const act = (id: string, action: string, body: object) => cast.inspector.act(`${path}/${id}`, action, body);
  const log = (id: string, kind: string, minutes: number, more: object = {}) =>
    cast.inspector.post(`${path}/${id}/entries`, { kind, happenedAt: minutesAgo(minutes), ...more });
  const codes = ({ gaps }: Custody) => gaps.map(({ code }) => code);
  const standing = ({ log: entries }: Custody, kind: string) =>
    entries.find((entry) => entry.kind === kind && entry.correctedAt === null)!;
  const putRight = (custody: Custody, kind: string, minutes: number, more: object = {}) => {
    const corrects = { id: standing(custody, kind).id, reasonCode: 'time-was-wrong' };
    return log(custody.id, kind, minutes, { ...more, corrects });
  };
  const representative = async (of: string, conflict = 'none') => {
    const people = await cast.inspector.post(`/v1/children/${of}/representatives`, { ...PARENT, conflict });
    return bodyOf<{ id: string }>(people, 201).id;
  };
  const released = async (more: object, minutes = 5) => {
    const { id } = await held();
    return bodyOf<Custody>(await act(id, 'release', { releasedAt: minutesAgo(minutes), ...more }), 200);
  };

  /** What was told to others about custody of the child, in order. */
  const types = async (): Promise<string[]> => {
    const owner = new Client({ connectionString: test.database.ownerUrl });
    await owner.connect();
    try {
      const { rows } = await owner.query<{ type: string }>(
        `select type from platform.outbox where subject_id = $1 and type like 'custody.%' order by position`,
        [path.split('/')[3]],
      );
      return rows.map(({ type }) => type);
    } finally {
      await owner.end();
    }
  };

  /** Which clocks of the intake run, of the first time or of a later one. */
  const running = async (occasion = 1) => {
    const shown = await cast.inspector.get(path.replace('custody', 'clocks'));
    const { items } = bodyOf<{ items: { code: string; occasion: number; stoppedAt: string | null }[] }>(
      shown,
      200,
    );
    return items
      .filter((clock) => clock.occasion === occasion && clock.stoppedAt === null)
      .map(({ code }) => code)
      .filter((code) => /^(parent-told|lawyer-present|release-or-judge|medical-check)$/.test(code))
      .sort();
  };

  /** How the clocks of a child that is held stand. */
  const standings = async () => {
    const shown = await cast.inspector.get(path.replace('custody', 'clocks'));
    const { items } = bodyOf<{ items: { code: string; standing: string }[] }>(shown, 200);
    const ofHeld = items.filter(({ code }) =>
      /^(parent-told|lawyer-present|release-or-judge|medical-check)$/.test(code),
    );
    return Object.fromEntries(ofHeld.map(({ code, standing: stands }) => [code, stands]));
  };

  describe('in the release', () => {
    it('still says to whom the child was given, and that a conflict bars them', async () => {
      const representativeId = await representative(child, 'suspect');
      const given = await released({ releasedTo: 'representative', representativeId });
      expect(codes(given)).toContain(BARRED);
      const told = { code: 'representative', representativeId };
      const right = bodyOf<Custody>(await putRight(given, 'released', 4, told), 201);
      expect(right.endedAt).toBe(minutesAgo(4));
      expect(standing(right, 'released').representativeId).toBe(representativeId);
      expect(codes(right)).toContain(BARRED);
    });

    it('shows no conflict any more when the child was given to somebody else', async () => {
      const representativeId = await representative(child, 'suspect');
      const given = await released({ releasedTo: 'representative', representativeId });
      const right = bodyOf<Custody>(await putRight(given, 'released', 5, { code: 'relative' }), 201);
      expect(codes(right)).not.toContain(BARRED);
    });

    it('names the representative where the child was given to one, and nowhere else', async () => {
      const representativeId = await representative(child);
      const stranger = await representative((await registerChild(cast.inspector)).id);
      const given = await released({ releasedTo: 'representative', representativeId });
      const told = async (more: object) => bodyOf(await putRight(given, 'released', 4, more), 422);
      const refused = (code: string) => ({ errors: [{ pointer: '/representativeId', code }] });
      expect(await told({ code: 'representative' })).toMatchObject(refused('required'));
      const other = { code: 'representative', representativeId: stranger };
      expect(await told(other)).toMatchObject(refused('reference-not-usable'));
      expect(await told({ code: 'alone', representativeId })).toMatchObject(refused('not-of-this-kind'));
      const visit = await log(given.id, 'family-visit', 30, { representativeId });
      expect(bodyOf(visit, 422)).toMatchObject(refused('not-of-this-kind'));
    });
  });

  describe('by one that was forgotten', () => {
    const ended = (more: object) => ({ ended: more });
    const freed = (minutes: number) => ({ releasedAt: minutesAgo(minutes), releasedTo: 'relative' });
    const clocksOf = async () => {
      const shown = await cast.inspector.get(`${path.replace('/custody', '')}/clocks`);
      const { items } = bodyOf<{
        items: { code: string; occasion: number; startedAt: string; stoppedAt: string | null }[];
      }>(shown, 200);
      return items
        .filter(({ code }) => code === 'release-or-judge')
        .map(({ occasion, startedAt, stoppedAt }) => [occasion, startedAt, stoppedAt]);
    };

    it('is told with its end, before one that was recorded already', async () => {
      await held(60);
      bodyOf(await hold(180), 409);
      const earlier = await held(180, ended({ released: { ...freed(120), words: 'With her aunt' } }));
      expect(earlier).toMatchObject({ state: 'released', endedAt: minutesAgo(120), availableActions: [] });
      expect(earlier.log.map(({ kind }) => kind)).toEqual(['started', 'ground', 'separation', 'released']);
      expect(standing(earlier, 'released')).toMatchObject({ code: 'relative', words: 'With her aunt' });
      expect(await clocksOf()).toEqual([
        [1, minutesAgo(180), minutesAgo(120)],
        [2, minutesAgo(180), null],
      ]);
    });

    it('ends as it would have ended step by step', async () => {
      const judge = { broughtBeforeJudge: { broughtAt: minutesAgo(90) } };
      const remanded = { remanded: { decidedAt: minutesAgo(80), decision: 'remand' } };
      const told = await held(120, ended({ ...judge, ...remanded }));
      expect(told).toMatchObject({ state: 'remanded', endedAt: minutesAgo(80) });
      expect(told.log.slice(3).map(({ kind, happenedAt }) => [kind, happenedAt])).toEqual([
        ['brought-before-judge', minutesAgo(90)],
        ['remanded', minutesAgo(80)],
      ]);
      expect(await clocksOf()).toEqual([[1, minutesAgo(120), minutesAgo(90)]]);
      const free = await held(
        70,
        ended({ broughtBeforeJudge: { broughtAt: minutesAgo(60) }, released: freed(50) }),
      );
      expect(free.state).toBe('released');
      expect(await types()).toEqual([
        ...['custody.started.v1', 'custody.before-judge.v1', 'custody.remanded.v1'],
        ...['custody.started.v1', 'custody.before-judge.v1', 'custody.released.v1'],
      ]);
    });

    it('keeps the rules of each step, and nothing of it stays when one is broken', async () => {
      const refused = async (more: object, status: number, minutes = 120) =>
        bodyOf<{ code: string; errors?: object[] }>(await hold(minutes, ended(more)), status);
      const remanded = { decidedAt: minutesAgo(80), decision: 'remand' };
      expect((await refused({ remanded }, 409)).code).toBe('custody.not-open-for-remand');
      expect((await refused({ released: freed(130) }, 409)).code).toBe('custody.before-it-began');
      expect((await refused({ released: freed(-5) }, 409)).code).toBe('due-process.happened-in-the-future');
      const judge = { broughtBeforeJudge: { broughtAt: minutesAgo(70) }, released: freed(80) };
      expect((await refused(judge, 409)).code).toBe('custody.ends-before-its-entries');
      const at = (pointer: string, code: string) => ({ errors: [{ pointer, code }] });
      expect(await refused({}, 422)).toMatchObject(at('/ended/released', 'required'));
      expect(await refused({ released: freed(80), remanded }, 422)).toMatchObject(
        at('/ended/remanded', 'not-of-this-kind'),
      );
      const nobody = { ...freed(80), releasedTo: 'nobody-knows' };
      expect(await refused({ released: nobody }, 422)).toMatchObject(
        at('/ended/released/releasedTo', 'code-not-in-list'),
      );
      const unnamed = { ...freed(80), releasedTo: 'representative' };
      expect(await refused({ released: unnamed }, 422)).toMatchObject(
        at('/ended/released/representativeId', 'required'),
      );
      const late = { ...freed(80), backDatingReason: 'no-reason' };
      expect(await refused({ released: late }, 422)).toMatchObject(
        at('/ended/released/backDatingReason', 'code-not-in-list'),
      );
      expect(bodyOf<{ items: object[] }>(await cast.inspector.get(path), 200).items).toEqual([]);
    });

    it('lasts for a while: none of no length is told, step by step or at once, nor made so', async () => {
      const code = (answer: Parameters<typeof bodyOf>[0]) => bodyOf(answer, 409)['code'];
      const noLength = 'custody.ends-as-it-begins';
      expect(code(await hold(60, ended({ released: freed(60) })))).toBe(noLength);
      const judge = { broughtBeforeJudge: { broughtAt: minutesAgo(60) } };
      const remanded = { remanded: { decidedAt: minutesAgo(60), decision: 'remand' } };
      expect(code(await hold(60, ended({ ...judge, ...remanded })))).toBe(noLength);
      const { id } = await held(60);
      expect(code(await act(id, 'release', freed(60)))).toBe(noLength);
      const free = bodyOf<Custody>(await act(id, 'release', freed(59)), 200);
      expect(code(await putRight(free, 'released', 60, { code: 'relative' }))).toBe(noLength);
      expect(code(await putRight(free, 'started', 59, { code: 'police-unit' }))).toBe(noLength);
    });

    it('is held against every other time in custody', async () => {
      await held(60);
      const overlapping = await hold(90, ended({ released: freed(50) }));
      expect(bodyOf(overlapping, 409)['code']).toBe('custody.overlaps-another');
    });

    it('says once why it is told late', async () => {
      const { id } = await registerIntake(
        cast.inspector,
        test,
        child,
        { offence: 'cc-127', committedOn: minutesAgo(60 * 60).slice(0, 10) },
        { metAt: minutesAgo(60 * 50), backDatingReason: 'learned-later' },
      );
      path = `/v1/intakes/${id}/custody`;
      const at = { released: freed(60 * 40) };
      const unexplained = bodyOf(await hold(60 * 49, ended(at)), 409);
      expect(unexplained['code']).toBe('due-process.back-dating-not-explained');
      const told = await held(60 * 49, { ...ended(at), backDatingReason: 'learned-later' });
      expect(standing(told, 'released')).toMatchObject({ backDatingReason: 'learned-later' });
    });

    it('takes nothing back by an end', async () => {
      const custody = await held();
      const corrects = { id: standing(custody, 'ground').id, reasonCode: 'recorded-wrongly' };
      bodyOf(await act(custody.id, 'release', { ...freed(5), corrects }), 422);
    });
  });

  describe('by taking it back', () => {
    const takeBack = (id: string, reasonCode = 'entered-twice', by = cast.supervisor) =>
      by.act(`${path}/${id}`, 'mark-recorded-in-error', { reasonCode });
    const accountOf = async (of: Caller) =>
      bodyOf<{ accountId: string }>(await of.get('/v1/me'), 200).accountId;
    /** Gives the investigator of the unit these roles. */
    const serveAs = async (...roles: string[]) => {
      const account = `/v1/staff/${await accountOf(investigator)}`;
      bodyOf(await cast.administrator.act(account, 'roles', { roles }), 200);
    };

    it('holds nobody any more, and shows that there was such a record and why it was taken back', async () => {
      const { id } = await held();
      const taken = bodyOf<Custody>(await takeBack(id), 200);
      expect(taken).toMatchObject({ correctedAt: minutesAgo(0), correctionReason: 'entered-twice' });
      expect(taken.correctedBy).toBe(await accountOf(cast.supervisor));
      expect(taken).toMatchObject({ state: 'held', availableActions: [], gaps: [] });
      expect(taken.log.map(({ kind }) => kind)).toEqual(['started', 'ground', 'separation']);
      const record = await cast.inspector.get(path.replace('custody', 'due-process'));
      const shown = bodyOf<{ custody: Custody[]; gaps: { code: string }[] }>(record, 200);
      expect(shown.custody).toMatchObject([{ id, correctionReason: 'entered-twice' }]);
      expect(shown.gaps.map(({ code }) => code)).not.toContain('record.held-without-lawyer');
      expect(await types()).toEqual(['custody.started.v1', 'custody.recorded-in-error.v1']);
      await held();
    });

    it('is taken back once, with a reason of the list, by who answers for the unit', async () => {
      const { id } = await held();
      bodyOf(await takeBack(id, 'no-reason'), 422);
      bodyOf(await takeBack(id, 'entered-twice', cast.inspector), 403);
      bodyOf(await takeBack(id, 'entered-twice', investigator), 403);
      const elsewhere = await signIn(test, 'supervisor@narimanov.demo');
      bodyOf(await takeBack(id, 'entered-twice', elsewhere), 404);
      bodyOf(await takeBack(id), 200);
      expect(bodyOf(await takeBack(id), 409)['code']).toBe('due-process.corrected-already');
      bodyOf(await act(id, 'release', { releasedAt: minutesAgo(1), releasedTo: 'alone' }), 409);
    });

    it('is taken back by nobody who held the child, also in the service of another role by now', async () => {
      const [first, again] = [await held(60), 'custody.second-person-needed'];
      const food = { kind: 'food', happenedAt: minutesAgo(30) };
      bodyOf(await investigator.post(`${path}/${first.id}/entries`, food), 201);
      await serveAs('investigator', 'police-supervisor');
      expect(bodyOf(await takeBack(first.id, 'was-not-held', investigator), 409)['code']).toBe(again);
      const wrong = { reasonCode: 'wrong-child', note: 'It was her sister.' };
      const whole = await investigator.act(path.replace('/custody', ''), 'mark-in-error', wrong);
      expect(bodyOf(whole, 409)['code']).toBe(again);
      await serveAs('investigator');
      bodyOf(await takeBack(first.id, 'was-not-held'), 200);
    });

    it('leaves no clock running that nothing counts from', async () => {
      const { id } = await held(60 * 23);
      expect(await running()).toEqual(['lawyer-present', 'medical-check', 'parent-told', 'release-or-judge']);
      bodyOf(await takeBack(id), 200);
      expect(await running()).toEqual([]);
      await held(10);
      expect((await running()).length).toBe(4);
    });

    it('met no clock: each says the same as after an intake in error, and counts anew when it is wanted', async () => {
      const parentTold = async () => {
        const told = await cast.inspector.post(path.replace('custody', 'notifications'), {
          recipient: 'parent',
        });
        const attempts = `${path.replace('custody', 'notifications')}/${bodyOf<{ id: string }>(told, 201).id}/attempts`;
        const attempt = { attemptedAt: minutesAgo(60 * 23), method: 'telephone', result: 'told' };
        bodyOf(await cast.inspector.post(attempts, attempt), 201);
      };
      const { id } = await held(60 * 23);
      await parentTold();
      bodyOf(await takeBack(id), 200);
      const custody = await standings();
      expect(custody).toEqual({
        ...{ 'parent-told': 'void', 'release-or-judge': 'void' },
        ...{ 'lawyer-present': 'missed', 'medical-check': 'missed' },
      });
      await held(0);
      expect(Object.values(await standings()).sort()).not.toContain('void');
      path = `/v1/intakes/${(await registerIntake(cast.inspector, test, (await registerChild(cast.inspector)).id)).id}/custody`;
      await held(60 * 23);
      await parentTold();
      const wrong = { reasonCode: 'wrong-child', note: 'It was her sister.' };
      bodyOf(await cast.supervisor.act(path.replace('/custody', ''), 'mark-in-error', wrong), 200);
      expect(await standings()).toEqual(custody);
    });

    it('leaves its own clocks void, and those of a later time as they were', async () => {
      const end = { ended: { released: { releasedAt: minutesAgo(60 * 22), releasedTo: 'relative' } } };
      const first = await held(60 * 23, end);
      await held(10);
      const shown = async () => {
        const answer = await cast.inspector.get(path.replace('custody', 'clocks'));
        const { items } = bodyOf<{ items: Record<string, unknown>[] }>(answer, 200);
        const told = items.filter(({ code }) => code === 'medical-check');
        return told.map(({ id, occasion, startedAt, standing: stands }) => ({
          id,
          occasion,
          startedAt,
          stands,
        }));
      };
      const [early, late] = await shown();
      expect([early?.startedAt, late?.startedAt]).toEqual([minutesAgo(60 * 23), minutesAgo(10)]);
      bodyOf(await takeBack(first.id, 'was-not-held'), 200);
      expect(await shown()).toEqual([
        { ...early, occasion: 2, stands: 'missed' },
        { ...late, occasion: 1 },
      ]);
    });

    it('leaves the clocks of the times that stand, and of the apprehension', async () => {
      const apprehended = { metHow: 'apprehension', apprehendedAt: minutesAgo(120) };
      const { id: intake } = await registerIntake(cast.inspector, test, child, undefined, apprehended);
      path = `/v1/intakes/${intake}/custody`;
      const end = { ended: { released: { releasedAt: minutesAgo(60), releasedTo: 'relative' } } };
      const first = await held(100, end);
      const second = await held(30);
      expect(await running(2)).toEqual([
        'lawyer-present',
        'medical-check',
        'parent-told',
        'release-or-judge',
      ]);
      bodyOf(await takeBack(second.id), 200);
      expect(await running(2)).toEqual([]);
      expect(await running()).toEqual(['lawyer-present', 'medical-check', 'parent-told']);
      bodyOf(await takeBack(first.id, 'was-not-held'), 200);
      expect(await running()).toEqual(['lawyer-present', 'parent-told', 'release-or-judge']);
    });
  });

  describe('in its times', () => {
    const brought = (minutes: number) => ({ broughtAt: minutesAgo(minutes) });
    const code = (answer: Parameters<typeof bodyOf>[0]) => bodyOf(answer, 409)['code'];
    const toReleaseStopped = async () => {
      const shown = await cast.inspector.get(path.replace('custody', 'clocks'));
      const { items } = bodyOf<{ items: { code: string; stoppedAt: string | null }[] }>(shown, 200);
      return items.find((clock) => clock.code === 'release-or-judge')?.stoppedAt;
    };

    it('does not end before the judge who saw the child', async () => {
      const { id } = await held();
      bodyOf(await act(id, 'bring-before-judge', brought(20)), 200);
      const release = { releasedAt: minutesAgo(21), releasedTo: 'relative' };
      expect(code(await act(id, 'release', release))).toBe('custody.ends-before-its-entries');
      const remand = { decidedAt: minutesAgo(21), decision: 'remand' };
      expect(code(await act(id, 'remand', remand))).toBe('custody.ends-before-its-entries');
      const ended = bodyOf<Custody>(await act(id, 'remand', { ...remand, decidedAt: minutesAgo(20) }), 200);
      expect(code(await putRight(ended, 'brought-before-judge', 19))).toBe('custody.after-it-ended');
      expect(code(await putRight(ended, 'remanded', 22, { code: 'remand' }))).toBe(
        'custody.ends-before-its-entries',
      );
    });

    it('tells of a judge who was forgotten before the release, within its times and once', async () => {
      const { id } = await held();
      const early = bodyOf(await log(id, 'brought-before-judge', 30), 422);
      expect(early).toMatchObject({ errors: [{ pointer: '/kind', code: 'comes-with-its-action' }] });
      const release = { releasedAt: minutesAgo(5), releasedTo: 'relative' };
      bodyOf(await act(id, 'release', release), 200);
      expect(code(await act(id, 'bring-before-judge', brought(30)))).toBe(
        'custody.not-open-for-bring-before-judge',
      );
      expect(code(await log(id, 'brought-before-judge', 61))).toBe('custody.before-it-began');
      expect(code(await log(id, 'brought-before-judge', 4))).toBe('custody.after-it-ended');
      expect(await toReleaseStopped()).toBe(minutesAgo(5));
      const told = bodyOf<Custody>(await log(id, 'brought-before-judge', 30), 201);
      expect(told).toMatchObject({ state: 'released', endedAt: minutesAgo(5) });
      expect(await toReleaseStopped()).toBe(minutesAgo(30));
      expect(code(await log(id, 'brought-before-judge', 20))).toBe('custody.brought-before-judge-already');
      bodyOf(await putRight(told, 'brought-before-judge', 25), 201);
      expect(await toReleaseStopped()).toBe(minutesAgo(25));
      for (const kind of ['started', 'released', 'remanded']) bodyOf(await log(id, kind, 10), 422);
    });

    it('shows a judge of whom one person alone told afterwards, until another tells it too', async () => {
      const { id } = await held(120);
      bodyOf(await act(id, 'release', { releasedAt: minutesAgo(5), releasedTo: 'relative' }), 200);
      const told = bodyOf<Custody>(await log(id, 'brought-before-judge', 90), 201);
      expect(codes(told)).toContain('custody.judge-told-alone');
      const again = bodyOf<Custody>(await putRight(told, 'brought-before-judge', 89), 201);
      expect(codes(again)).toContain('custody.judge-told-alone');
      const corrects = { id: standing(again, 'brought-before-judge').id, reasonCode: 'time-was-wrong' };
      const other = { kind: 'brought-before-judge', happenedAt: minutesAgo(88), corrects };
      const both = await investigator.post(`${path}/${id}/entries`, other);
      expect(codes(bodyOf<Custody>(both, 201))).not.toContain('custody.judge-told-alone');
    });

    it('does not begin after what happened in it, but takes the ground along', async () => {
      const custody = await held();
      const food = bodyOf<Custody>(await log(custody.id, 'food', 40), 201);
      const told = { code: 'police-unit' };
      expect(code(await putRight(food, 'started', 39, told))).toBe('custody.begins-after-its-entries');
      const right = bodyOf<Custody>(await putRight(food, 'started', 45, told), 201);
      expect(right.startedAt).toBe(minutesAgo(45));
      bodyOf(await putRight(right, 'food', 42), 201);
      bodyOf(await putRight(right, 'started', 44, told), 201);
    });

    it('does not end before what happened in it', async () => {
      const given = await released({ releasedTo: 'relative' }, 5);
      const food = bodyOf<Custody>(await log(given.id, 'food', 10), 201);
      const told = { code: 'relative' };
      expect(code(await putRight(food, 'released', 11, told))).toBe('custody.ends-before-its-entries');
      const right = bodyOf<Custody>(await putRight(food, 'released', 9, told), 201);
      expect(right.endedAt).toBe(minutesAgo(9));
      expect(right.gaps.map((gap) => gap.code)).toContain('custody.shortened-alone');
      const rest = (until: number) => log(given.id, 'rest', 30, { until: minutesAgo(until) });
      expect(code(await rest(8))).toBe('custody.after-it-ended');
      bodyOf(await rest(9), 201);
    });
  });
});
