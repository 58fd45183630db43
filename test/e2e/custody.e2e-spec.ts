import { Client } from 'pg';
import { newId } from '../../src/kernel/ids';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, intakeBody, registerChild, registerIntake, type Cast } from '../support/journey';
import { custodyBody } from '../support/world/make-due-process';
import { PARENT } from '../support/world/make-stories';

interface Custody {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly log: readonly {
    id: string;
    kind: string;
    code: string | null;
    words: string | null;
    correctedAt: string | null;
  }[];
  readonly gaps: readonly { code: string; citation: string; sentence: string }[];
  readonly availableActions: readonly string[];
}

describe('A child that is held', () => {
  let test: TestApp;
  let cast: Cast;
  let investigator: Caller;
  let child: string;
  let intake: string;
  let path: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    investigator = await signIn(test, 'investigator@sabunchi.demo');
  });

  beforeEach(async () => {
    child = (await registerChild(cast.inspector)).id;
    intake = (await registerIntake(cast.inspector, test, child)).id;
    path = `/v1/intakes/${intake}/custody`;
  });

  afterAll(() => test.close());

  const minutesAgo = (minutes: number) =>
    new Date(test.clock.now().getTime() - minutes * 60_000).toISOString();
  const hold = (minutes = 60, more: object = {}) =>
    cast.inspector.post(path, { ...custodyBody(minutesAgo(minutes)), ...more });
  const held = async (minutes = 60) => bodyOf<Custody>(await hold(minutes), 201);
  const log = (id: string, kind: string, more: object = {}, by = cast.inspector) =>
    by.post(`${path}/${id}/entries`, { kind, happenedAt: minutesAgo(30), ...more });
  const codes = ({ gaps }: Custody) => gaps.map(({ code }) => code);
  const release = (id: string, more: object = {}) =>
    cast.inspector.act(`${path}/${id}`, 'release', {
      releasedAt: minutesAgo(1),
      releasedTo: 'relative',
      ...more,
    });

  /** When each clock of the intake stopped; those of a second time in custody end in 2. */
  const clocks = async (): Promise<Record<string, string | null>> => {
    const { rows } = await asOwner<{ code: string; at: Date | null }>(
      `select code || case when occasion > 1 then ' ' || occasion else '' end as code, stopped_at as at
       from intake.clock where intake_id = $1`,
      [intake],
    );
    return Object.fromEntries(rows.map(({ code, at }) => [code, at?.toISOString() ?? null]));
  };
  /** A clock as who works with the intake is shown it. */
  const clock = async (code: string, occasion = 1) => {
    const shown = await cast.inspector.get(`/v1/intakes/${intake}/clocks`);
    const { items } = bodyOf<{
      items: { code: string; occasion: number; startedAt: string; standing: string }[];
    }>(shown, 200);
    return items.find((one) => one.code === code && one.occasion === occasion);
  };
  const asOwner = async <Row extends object>(sql: string, values: unknown[]) => {
    const owner = new Client({ connectionString: test.database.ownerUrl });
    await owner.connect();
    try {
      return await owner.query<Row>(sql, values);
    } finally {
      await owner.end();
    }
  };

  it('has a log from the first moment, and what is missing is listed', async () => {
    const custody = await held();
    expect(custody.log.map(({ kind }) => kind)).toEqual(['started', 'ground', 'separation']);
    expect(custody.availableActions).toEqual(['release', 'bring-before-judge']);
    expect(codes(custody)).toEqual(['custody.no-medical-check', 'custody.injuries-not-looked-for']);
    expect(custody.gaps[0]).toMatchObject({
      citation: expect.stringContaining('CRC') as string,
      sentence: 'No medical check is recorded.',
    });
    bodyOf(
      await log(custody.id, 'medical-check', { words: 'Well, a bruise at the arm', person: 'Doctor' }),
      201,
    );
    const now = bodyOf<Custody>(
      await log(custody.id, 'injuries', { code: 'none-at-start' }, investigator),
      201,
    );
    expect(codes(now)).toEqual([]);
    expect(now.log.find(({ kind }) => kind === 'medical-check')?.words).toBe('Well, a bruise at the arm');
  });

  it('says what is missing in the language of who asks', async () => {
    await held();
    const listed = await cast.inspector.get(path, { 'accept-language': 'az' });
    const { items } = bodyOf<{ items: Custody[] }>(listed, 200);
    expect(items[0]?.gaps[0]?.sentence).toBe('Tibbi müayinə qeyd edilməyib.');
  });

  it('is held once, wherever that is', async () => {
    await held();
    const again = bodyOf(await hold(), 409);
    expect(again['code']).toBe('custody.already-held');
    const other = await registerIntake(cast.inspector, test, child);
    bodyOf(await cast.inspector.post(`/v1/intakes/${other.id}/custody`, custodyBody(minutesAgo(5))), 409);
  });

  it('is held once when two say so at once', async () => {
    const answers = await Promise.all([hold(), hold()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('may be held again after release, and owes an answer how they were treated', async () => {
    const { id } = await held();
    const released = bodyOf<Custody>(await release(id), 200);
    expect(released).toMatchObject({ state: 'released', endedAt: minutesAgo(1), availableActions: [] });
    expect(codes(released)).toContain('custody.ill-treatment-not-asked');
    bodyOf(await release(id), 409);
    await held(0);
  });

  it('is held by no draft, which is given up without a trace', async () => {
    const now = minutesAgo(0);
    const draft = {
      childId: child,
      source: 'police',
      metAt: minutesAgo(60),
      metDistrict: 'sabunchi',
      acts: [],
    };
    const { id } = bodyOf<{ id: string }>(await cast.inspector.post('/v1/intakes', draft), 201);
    const answer = await cast.inspector.post(`/v1/intakes/${id}/custody`, custodyBody(now));
    expect(bodyOf(answer, 409)['code']).toBe('custody.intake-not-registered');
  });

  it('is free for the right intake when the one of which custody was told was wrong', async () => {
    await held();
    const wrong = { reasonCode: 'wrong-child', note: 'It was her sister.' };
    bodyOf(await cast.supervisor.act(`/v1/intakes/${intake}`, 'mark-in-error', wrong), 200);
    const right = await registerIntake(cast.inspector, test, child);
    const again = await cast.inspector.post(`/v1/intakes/${right.id}/custody`, custodyBody(minutesAgo(50)));
    expect(bodyOf(again, 201)['state']).toBe('held');
  });

  it('is given to a representative of that child only', async () => {
    const { id } = await held();
    const other = await registerChild(cast.inspector);
    const representative = async (of: string) =>
      bodyOf<{ id: string }>(await cast.inspector.post(`/v1/children/${of}/representatives`, PARENT), 201).id;
    bodyOf(await release(id, { releasedTo: 'representative' }), 422);
    const wrong = await representative(other.id);
    bodyOf(await release(id, { releasedTo: 'representative', representativeId: wrong }), 422);
    const right = await representative(child);
    bodyOf(await release(id, { releasedTo: 'representative', representativeId: right }), 200);
  });

  it.each([
    ['suspect', true],
    ['none', false],
  ])('shows when it was given to somebody in conflict: %s', async (conflict, isShown) => {
    const { id } = await held();
    const people = await cast.inspector.post(`/v1/children/${child}/representatives`, {
      ...PARENT,
      conflict,
    });
    const { id: representativeId } = bodyOf<{ id: string }>(people, 201);
    const released = await release(id, { releasedTo: 'representative', representativeId });
    const shown = codes(bodyOf<Custody>(released, 200)).includes('custody.released-to-whom-a-conflict-bars');
    expect(shown).toBe(isShown);
  });

  it('comes before a judge, who lets go or remands', async () => {
    const { id } = await held();
    bodyOf(
      await cast.inspector.act(`${path}/${id}`, 'remand', { decidedAt: minutesAgo(1), decision: 'remand' }),
      409,
    );
    const brought = await investigator.act(`${path}/${id}`, 'bring-before-judge', {
      broughtAt: minutesAgo(10),
    });
    expect(bodyOf<Custody>(brought, 200)).toMatchObject({ state: 'before-judge', endedAt: null });
    const body = { decidedAt: minutesAgo(2), decision: 'remand', words: 'Two months' };
    const remanded = bodyOf<Custody>(await cast.inspector.act(`${path}/${id}`, 'remand', body), 200);
    expect(remanded).toMatchObject({ state: 'remanded', endedAt: minutesAgo(2) });
  });

  it('has a log without what cannot be', async () => {
    const { id } = await held();
    const early = bodyOf(await log(id, 'food', { happenedAt: minutesAgo(90) }), 409);
    expect(early['code']).toBe('custody.before-it-began');
    const backwards = bodyOf(await log(id, 'rest', { until: minutesAgo(40) }), 409);
    expect(backwards['code']).toBe('custody.ends-before-it-begins');
    bodyOf(await log(id, 'food', { happenedAt: minutesAgo(-5) }), 409);
    bodyOf(await log(id, 'released', { code: 'alone' }), 422);
    bodyOf(await log(id, 'force', { code: 'handcuffs' }), 422);
    bodyOf(await log(id, 'force', { words: 'Why' }), 422);
    bodyOf(await log(id, 'food', { code: 'handcuffs' }), 422);
    bodyOf(await log(id, 'search', { code: 'weapon' }), 422);
    bodyOf(await log(id, 'food', { sameSex: true }), 422);
    bodyOf(await log(id, 'nothing'), 422);
    bodyOf(await log(id, 'search', { code: 'weapon', sameSex: true }), 201);
    bodyOf(await log(id, 'force', { code: 'handcuffs', words: 'In the car', until: minutesAgo(20) }), 201);
    bodyOf(await release(id), 200);
    const after = bodyOf(await log(id, 'food', { happenedAt: minutesAgo(0) }), 409);
    expect(after['code']).toBe('custody.after-it-ended');
  });

  it('began when the log says, also after that was put right', async () => {
    const custody = await held();
    const started = custody.log.find(({ kind }) => kind === 'started')!;
    const corrects = { id: started.id, reasonCode: 'time-was-wrong' };
    const told = { code: 'police-vehicle', happenedAt: minutesAgo(80), corrects };
    bodyOf(await log(custody.id, 'separation', { ...told, code: 'apart' }), 422);
    const right = bodyOf<Custody>(await log(custody.id, 'started', told), 201);
    expect(right.startedAt).toBe(minutesAgo(80));
    expect(
      right.log.filter(({ kind }) => kind === 'started').map(({ correctedAt }) => correctedAt !== null),
    ).toEqual([true, false]);
  });

  it('may have been entered for the wrong child, and is taken back as a whole', async () => {
    const { id } = await held();
    const wrongly = { reasonCode: 'wrong-child' };
    bodyOf(await cast.supervisor.act(`${path}/${id}`, 'mark-recorded-in-error', wrongly), 200);
    const wrong = bodyOf<Custody>(await cast.inspector.get(`${path}/${id}`), 200);
    expect(wrong).toMatchObject({ availableActions: [], gaps: [] });
    bodyOf(await log(id, 'food'), 409);
    bodyOf(await release(id), 409);
  });

  it('is not told anew over what its log says, but put right entry by entry', async () => {
    const { id } = await held();
    const hit = { code: 'hold', words: 'Held down in the car' };
    const told = bodyOf<Custody>(await log(id, 'force', hit), 201);
    const corrects = { id, reasonCode: 'recorded-wrongly' };
    const anew = bodyOf(await hold(50, { corrects }), 422);
    expect(anew).toMatchObject({ errors: [{ pointer: '/corrects' }] });
    const putRight = (kind: string, code: string, words?: string) => {
      const wrong = told.log.find((entry) => entry.kind === kind)!.id;
      const happenedAt = told.startedAt;
      return log(id, kind, { code, words, happenedAt, corrects: { ...corrects, id: wrong } });
    };
    bodyOf(await putRight('started', 'police-vehicle', 'On the way to the unit'), 201);
    bodyOf(await putRight('ground', 'hiding', 'She had run away twice.'), 201);
    const right = bodyOf<Custody>(await putRight('separation', 'with-adults'), 201);
    const standing = right.log.filter(({ correctedAt }) => correctedAt === null);
    expect(standing.map(({ kind, code }) => [kind, code])).toEqual([
      ['force', 'hold'],
      ['started', 'police-vehicle'],
      ['ground', 'hiding'],
      ['separation', 'with-adults'],
    ]);
    expect(codes(right)).toContain('custody.not-apart-from-adults');
  });

  it('runs against the clocks of custody, which stop with the acts', async () => {
    const told = await cast.inspector.post(`/v1/intakes/${intake}/notifications`, { recipient: 'parent' });
    const { id: notification } = bodyOf<{ id: string }>(told, 201);
    const { id } = await held();
    expect(await clocks()).toMatchObject({
      'parent-told': null,
      'lawyer-present': null,
      'release-or-judge': null,
      'medical-check': null,
    });
    const attempt = { attemptedAt: minutesAgo(40), method: 'telephone', result: 'told' };
    bodyOf(
      await cast.inspector.post(`/v1/intakes/${intake}/notifications/${notification}/attempts`, attempt),
      201,
    );
    const lawyer = { step: 'present', happenedAt: minutesAgo(35), lawyerKind: 'bar' };
    bodyOf(await cast.inspector.post(`/v1/intakes/${intake}/legal-help`, lawyer), 201);
    bodyOf(await log(id, 'medical-check', { words: 'Well' }), 201);
    bodyOf(await release(id), 200);
    expect(await clocks()).toMatchObject({
      'parent-told': minutesAgo(40),
      'lawyer-present': minutesAgo(35),
      'medical-check': minutesAgo(30),
      'release-or-judge': minutesAgo(1),
    });
  });

  it('stops a clock whose act was done before custody began', async () => {
    const lawyer = { step: 'present', happenedAt: minutesAgo(70), lawyerKind: 'bar' };
    bodyOf(await cast.inspector.post(`/v1/intakes/${intake}/legal-help`, lawyer), 201);
    await held(60);
    expect((await clocks())['lawyer-present']).toBe(minutesAgo(60));
  });

  describe('that was apprehended', () => {
    /** A registered intake of a child that was apprehended some minutes ago. */
    const apprehend = async (minutes: number) => {
      const { id } = await registerIntake(cast.inspector, test, child, undefined, {
        metHow: 'apprehension',
        apprehendedAt: minutesAgo(minutes),
      });
      intake = id;
      path = `/v1/intakes/${intake}/custody`;
    };

    it('has its clocks from the apprehension on, without any record of custody', async () => {
      await apprehend(23 * 60);
      for (const code of ['parent-told', 'lawyer-present', 'release-or-judge'])
        expect(await clock(code)).toMatchObject({ startedAt: minutesAgo(23 * 60) });
      const worklist = await cast.supervisor.get('/v1/clocks?list=overdue&code=parent-told&limit=200');
      const { items } = bodyOf<{ items: { intakeId: string }[] }>(worklist, 200);
      expect(items.map(({ intakeId }) => intakeId)).toContain(intake);
    });

    it('is not held for a shorter time because the record of custody begins late', async () => {
      await apprehend(20 * 60);
      await held(12);
      for (const code of ['parent-told', 'lawyer-present', 'release-or-judge', 'medical-check'])
        expect(await clock(code)).toMatchObject({ startedAt: minutesAgo(20 * 60) });
    });

    it('was told of before the intake was registered', async () => {
      const drafted = await cast.inspector.post('/v1/intakes', {
        ...intakeBody(test, child),
        ...{ metHow: 'apprehension', apprehendedAt: minutesAgo(120) },
      });
      intake = bodyOf<{ id: string }>(drafted, 201).id;
      const told = await cast.inspector.post(`/v1/intakes/${intake}/notifications`, { recipient: 'parent' });
      const attempts = `/v1/intakes/${intake}/notifications/${bodyOf<{ id: string }>(told, 201).id}/attempts`;
      const attempt = { attemptedAt: minutesAgo(100), method: 'telephone', result: 'told' };
      bodyOf(await cast.inspector.post(attempts, attempt), 201);
      expect(await clock('parent-told')).toBeUndefined();
      bodyOf(await cast.inspector.act(`/v1/intakes/${intake}`, 'register'), 200);
      expect((await clocks())['parent-told']).toBe(minutesAgo(100));
    });
  });

  it('has clocks that count from the start that was put right', async () => {
    const { id, log: entries } = await held(12);
    const corrects = { id: entries.find(({ kind }) => kind === 'started')!.id, reasonCode: 'time-was-wrong' };
    const told = { code: 'police-vehicle', happenedAt: minutesAgo(23 * 60), corrects };
    bodyOf(await log(id, 'started', told), 201);
    for (const code of ['parent-told', 'lawyer-present', 'release-or-judge', 'medical-check'])
      expect(await clock(code)).toMatchObject({ startedAt: minutesAgo(23 * 60) });
  });

  it('runs against a clock again when what stopped it was put right', async () => {
    const { id } = await held(60);
    const told = await cast.inspector.post(`/v1/intakes/${intake}/notifications`, { recipient: 'parent' });
    const attempts = `/v1/intakes/${intake}/notifications/${bodyOf<{ id: string }>(told, 201).id}/attempts`;
    const attempt = { attemptedAt: minutesAgo(40), method: 'telephone', result: 'told' };
    const said = bodyOf<{ attempts: { id: string }[] }>(await cast.inspector.post(attempts, attempt), 201);
    const lawyer = { step: 'present', happenedAt: minutesAgo(35), lawyerKind: 'bar' };
    const help = `/v1/intakes/${intake}/legal-help`;
    const came = bodyOf<{ id: string }>(await cast.inspector.post(help, lawyer), 201);
    const seen = bodyOf<Custody>(await log(id, 'medical-check', { words: 'Well' }), 201);
    expect(await clocks()).toMatchObject({
      'parent-told': minutesAgo(40),
      'lawyer-present': minutesAgo(35),
      'medical-check': minutesAgo(30),
    });

    const wrong = (entry: string) => ({ corrects: { id: entry, reasonCode: 'recorded-wrongly' } });
    const unanswered = { ...attempt, result: 'no-answer', ...wrong(said.attempts[0]!.id) };
    bodyOf(await cast.inspector.post(attempts, unanswered), 201);
    const offered = { step: 'offered', happenedAt: minutesAgo(35), ...wrong(came.id) };
    bodyOf(await cast.inspector.post(help, offered), 201);
    expect(await clocks()).toMatchObject({ 'parent-told': null, 'lawyer-present': null });

    const check = seen.log.find(({ kind }) => kind === 'medical-check')!.id;
    bodyOf(
      await log(id, 'medical-check', { words: 'Later', happenedAt: minutesAgo(5), ...wrong(check) }),
      201,
    );
    expect((await clocks())['medical-check']).toBe(minutesAgo(5));
    const freed = bodyOf<Custody>(await release(id), 200).log.find(({ kind }) => kind === 'released')!.id;
    bodyOf(await log(id, 'released', { code: 'alone', happenedAt: minutesAgo(4), ...wrong(freed) }), 201);
    expect((await clocks())['release-or-judge']).toBe(minutesAgo(4));
  });

  it('has clocks of its own each time it is held, and cannot be held anew to win time', async () => {
    const late = { backDatingReason: 'learned-later' };
    const act = { offence: 'cc-127', committedOn: minutesAgo(60 * 90).slice(0, 10) };
    intake = (await registerIntake(cast.inspector, test, child, act, { metAt: minutesAgo(60 * 60), ...late }))
      .id;
    path = `/v1/intakes/${intake}/custody`;
    const { id } = bodyOf<Custody>(await hold(60 * 59.9, late), 201);
    bodyOf(await release(id, { releasedAt: minutesAgo(60 * 59), ...late }), 200);
    bodyOf(await hold(60 * 58.9, late), 201);
    expect(await clock('release-or-judge', 1)).toMatchObject({ standing: 'met' });
    expect(await clock('release-or-judge', 2)).toMatchObject({
      startedAt: minutesAgo(60 * 59.9),
      standing: 'overdue',
    });
    expect(await clock('medical-check', 2)).toMatchObject({
      startedAt: minutesAgo(60 * 58.9),
      standing: 'overdue',
    });
  });

  it('was never held twice at the same time', async () => {
    const { id } = await held(60);
    const freed = bodyOf<Custody>(await release(id, { releasedAt: minutesAgo(30) }), 200);
    const overlapping = bodyOf(await hold(40), 409);
    expect(overlapping['code']).toBe('custody.overlaps-another');
    const again = await held(20);
    const started = again.log.find(({ kind }) => kind === 'started')!.id;
    const corrects = { id: started, reasonCode: 'time-was-wrong' };
    const earlier = await log(again.id, 'started', {
      code: 'police-unit',
      happenedAt: minutesAgo(35),
      corrects,
    });
    expect(bodyOf(earlier, 409)['code']).toBe('custody.overlaps-another');
    const ended = freed.log.find(({ kind }) => kind === 'released')!.id;
    const later = { code: 'alone', happenedAt: minutesAgo(10), corrects: { ...corrects, id: ended } };
    expect(bodyOf(await log(id, 'released', later), 409)['code']).toBe('custody.overlaps-another');
  });

  it('is recorded by who met them, and read by no stranger', async () => {
    const { id } = await held();
    bodyOf(await cast.supervisor.post(path, custodyBody(minutesAgo(1))), 403);
    bodyOf(await cast.otherInspector.get(`${path}/${id}`), 404);
    bodyOf(
      await cast.otherInspector.post(`${path}/${id}/entries`, { kind: 'food', happenedAt: minutesAgo(1) }),
      404,
    );
    bodyOf(await cast.judge.get(path), 404);
    bodyOf(await cast.inspector.get(`${path}/${newId()}`), 404);
    const stale = { 'if-match': '"7"' };
    const body = { releasedAt: minutesAgo(1), releasedTo: 'alone' };
    bodyOf(await cast.inspector.post(`${path}/${id}/release`, body, stale), 412);
    bodyOf(await cast.inspector.post(`${path}/${id}/release`, body), 428);
  });
});
