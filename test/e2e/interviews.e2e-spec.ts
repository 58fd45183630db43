import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';
import { interviewBody, rightsBody } from '../support/world/make-due-process';

interface Interview {
  readonly id: string;
  readonly correctedAt: string | null;
  readonly present: readonly { role: string; name: string | null }[];
  readonly breaches: readonly { code: string; citation: string }[];
  readonly breachesChangedAt: string | null;
}

describe('Interviewing a child', () => {
  let test: TestApp;
  let cast: Cast;
  let intake: string;
  let path: string;
  let told: string | undefined;

  beforeAll(async () => {
    test = await startApp();
    // Noon in Baku, so that nothing happens at night unless it is meant to.
    test.clock.set(`${test.clock.now().toISOString().slice(0, 10)}T08:00:00.000Z`);
    cast = await castOf(test);
  });

  beforeEach(async () => {
    const child = await registerChild(cast.inspector);
    intake = `/v1/intakes/${(await registerIntake(cast.inspector, test, child.id)).id}`;
    path = `${intake}/interviews`;
    told = undefined;
  });

  afterAll(() => test.close());

  const hoursAgo = (hours: number) => new Date(test.clock.now().getTime() - hours * 3_600_000).toISOString();
  const record = (more: object = {}) =>
    cast.inspector.post(path, { ...interviewBody(hoursAgo(0.5)), ...more });
  /** What is breached by an interview that takes the place of the one before. */
  const breachesOf = async (more: object = {}) => {
    const corrects = told === undefined ? undefined : { id: told, reasonCode: 'recorded-wrongly' };
    const { id, breaches } = bodyOf<Interview>(await record({ ...more, corrects }), 201);
    told = id;
    return breaches.map(({ code }) => code);
  };
  const explainRights = async (hours = 2, more: object = {}) =>
    bodyOf(
      await cast.inspector.post(`${intake}/rights-explanations`, { ...rightsBody(hoursAgo(hours)), ...more }),
      201,
    );

  const lawyer = { role: 'lawyer', name: 'Nümunə Vəkil', throughout: true };
  const parent = { role: 'parent', throughout: false };

  it('is as it must be with a lawyer, a parent, known rights, by day and not for long', async () => {
    await explainRights();
    const interview = bodyOf<Interview>(await record({ present: [lawyer, parent] }), 201);
    expect(interview.breaches).toEqual([]);
    expect(interview.present).toMatchObject([
      { role: 'lawyer', name: 'Nümunə Vəkil' },
      { role: 'parent', name: null },
    ]);
    const { items } = bodyOf<{ items: Interview[] }>(await cast.supervisor.get(path), 200);
    expect(items).toEqual([interview]);
  });

  it('is told of an intake that is registered: what a draft says may be given up, and two of them may overlap', async () => {
    const { id: childId } = await registerChild(cast.inspector);
    const about = {
      childId,
      source: 'police',
      metDistrict: 'sabunchi',
      metAt: hoursAgo(1),
    };
    const offence = { offence: 'cc-127', committedOn: hoursAgo(24).slice(0, 10) };
    const drafted = await cast.inspector.post('/v1/intakes', { ...about, acts: [offence] });
    path = `/v1/intakes/${bodyOf<{ id: string }>(drafted, 201).id}/interviews`;
    expect(bodyOf(await record(), 409)['code']).toBe('interview.intake-not-registered');
    bodyOf(await cast.inspector.act(path.replace('/interviews', ''), 'register'), 200);
    bodyOf(await record(), 201);
  });

  it('is not registered where the rights were explained long before the meeting as it is told by then', async () => {
    const { id: childId } = await registerChild(cast.inspector);
    const acts = [{ offence: 'cc-127', committedOn: hoursAgo(72).slice(0, 10) }];
    const about = { source: 'police', metDistrict: 'sabunchi', metAt: hoursAgo(23), acts };
    const drafted = await cast.inspector.post('/v1/intakes', { ...about, childId });
    intake = `/v1/intakes/${bodyOf<{ id: string }>(drafted, 201).id}`;
    await explainRights(26, { backDatingReason: 'recorded-on-paper' });
    const met = (hours: number) => cast.inspector.act(intake, 'amend', { ...about, metAt: hoursAgo(hours) });
    bodyOf(await met(1), 200);
    const refused = await cast.inspector.act(intake, 'register');
    expect(bodyOf(refused, 409)['code']).toBe('due-process.before-the-meeting');
    bodyOf(await met(2), 200);
    bodyOf(await cast.inspector.act(intake, 'register'), 200);
  });

  it('is never refused for what happened, and everything that was not kept is written beside it', async () => {
    expect(await breachesOf({ present: [{ role: 'lawyer', throughout: false }] })).toEqual([
      'interview.lawyer-not-present',
      'interview.nobody-beside-the-child',
      'interview.rights-not-explained',
    ]);
    await explainRights();
    expect(await breachesOf({ present: [parent] })).toEqual(['interview.lawyer-not-present']);
    expect(await breachesOf({ present: [lawyer], supportAbsenceReason: 'child-did-not-want' })).toEqual([]);
    const long = { beganAt: hoursAgo(4.75), endedAt: hoursAgo(0.5), present: [lawyer, parent] };
    expect(await breachesOf(long)).toEqual(['interview.too-long', 'interview.rights-not-explained']);
    const breaks = [{ from: hoursAgo(3), until: hoursAgo(2.75) }];
    expect(await breachesOf({ ...long, breaks })).toEqual(['interview.rights-not-explained']);
    const night = { beganAt: hoursAgo(11), endedAt: hoursAgo(10), present: [lawyer, parent] };
    expect(await breachesOf(night)).toEqual(['interview.at-night', 'interview.rights-not-explained']);
  });

  it('does not count rights that were explained later, or not these', async () => {
    await explainRights(1);
    expect(await breachesOf({ present: [lawyer, parent] })).toEqual(['interview.rights-not-explained']);
    await explainRights(2, { rights: ['silence', 'privacy'] });
    expect(await breachesOf({ present: [lawyer, parent] })).toEqual(['interview.rights-not-explained']);
  });

  it('lists for the supervisor what was not kept, until it is put right', async () => {
    const wrong = bodyOf<Interview>(await record(), 201);
    const listed = async () => {
      const answer = await cast.supervisor.get('/v1/interview-breaches?limit=200');
      return bodyOf<{ items: Interview[] }>(answer, 200).items.map(({ id }) => id);
    };
    expect(await listed()).toContain(wrong.id);
    await explainRights();
    const corrects = { id: wrong.id, reasonCode: 'learned-more' };
    const right = bodyOf<Interview>(await record({ corrects, present: [lawyer, parent] }), 201);
    const ids = await listed();
    expect(ids).not.toContain(wrong.id);
    expect(ids).not.toContain(right.id);
    bodyOf(await cast.inspector.get('/v1/interview-breaches'), 403);
  });

  it('pages the list, and shows no name in it', async () => {
    await record({ present: [{ role: 'investigator', name: 'Gizli Ad', throughout: true }] });
    await record({ beganAt: hoursAgo(0.5), endedAt: hoursAgo(0.25) });
    const page = await cast.supervisor.get(`/v1/interview-breaches?limit=1&changedSince=${hoursAgo(1)}`);
    const { items, next } = bodyOf<{ items: Interview[]; next: string | null }>(page, 200);
    expect(items).toHaveLength(1);
    bodyOf(await cast.supervisor.get(`/v1/interview-breaches?limit=1&cursor=${next}`), 400);
    const same = `/v1/interview-breaches?limit=1&changedSince=${encodeURIComponent(hoursAgo(1))}&cursor=${next}`;
    const following = bodyOf<{ items: Interview[] }>(await cast.supervisor.get(same), 200);
    expect(following.items[0]?.id).not.toBe(items[0]?.id);
    expect(page.text).not.toContain('Gizli');
  });

  it.each([
    ['without a reason for recording nothing', { recording: 'none' }, 422],
    ['with a role that is none', { present: [{ role: 'friend', throughout: true }] }, 422],
    ['without its end', { endedAt: undefined }, 422],
  ])('is not told %s', async (_, more, status) => {
    bodyOf(await record(more), status);
  });

  it('is long also when it is told as several short ones', async () => {
    await explainRights(10);
    const present = [lawyer, parent];
    const one = { beganAt: hoursAgo(4.5), endedAt: hoursAgo(2.2), present };
    expect(bodyOf<Interview>(await record(one), 201).breaches).toEqual([]);
    const next = { beganAt: hoursAgo(2.1), endedAt: hoursAgo(0.1), present };
    const second = bodyOf<Interview>(await record(next), 201);
    expect(second.breaches.map(({ code }) => code)).toEqual(['interview.too-long']);
  });

  describe('of which more is recorded later', () => {
    /** What stands of an interview by now. */
    const standing = async (id: string): Promise<Interview> => {
      const { items } = bodyOf<{ items: Interview[] }>(await cast.inspector.get(path), 200);
      return items.find((one) => one.id === id)!;
    };
    const codesOf = ({ breaches }: Interview) => breaches.map(({ code }) => code);
    const recorded = async (more: object = {}) =>
      bodyOf<Interview>(await record({ present: [lawyer, parent], ...more }), 201);
    const events = () =>
      rowsOf<{ facts: { breaches: number } }>(
        test,
        `select facts from platform.outbox where type = 'interview.breaches-changed.v1'`,
      );

    it('was as it must be once rights are recorded that were explained before it', async () => {
      const interview = await recorded();
      expect(interview).toMatchObject({ breachesChangedAt: null });
      expect(codesOf(interview)).toEqual(['interview.rights-not-explained']);
      await explainRights(0.25);
      expect(await standing(interview.id)).toMatchObject({ breachesChangedAt: null });
      await explainRights(3);
      expect(await standing(interview.id)).toMatchObject({
        breaches: [],
        breachesChangedAt: test.clock.now().toISOString(),
      });
    });

    it('was not as it must be once it turns out that rights were explained after it', async () => {
      const { id: explained } = bodyOf<{ id: string }>(
        await cast.inspector.post(`${intake}/rights-explanations`, rightsBody(hoursAgo(3))),
        201,
      );
      const interview = await recorded();
      expect(codesOf(interview)).toEqual([]);
      const before = (await events()).length;
      await explainRights(0.1, { corrects: { id: explained, reasonCode: 'time-was-wrong' } });
      expect(codesOf(await standing(interview.id))).toEqual(['interview.rights-not-explained']);
      expect((await events()).length).toBe(before + 1);
    });

    it('is too long with one that is told later, and no longer once that is put right', async () => {
      await explainRights(10);
      const first = await recorded({ beganAt: hoursAgo(4.5), endedAt: hoursAgo(2.2) });
      const second = await recorded({ beganAt: hoursAgo(2.1), endedAt: hoursAgo(0.1) });
      expect(codesOf(await standing(first.id))).toEqual(['interview.too-long']);
      const corrects = { id: second.id, reasonCode: 'time-was-wrong' };
      await recorded({ beganAt: hoursAgo(1.1), endedAt: hoursAgo(0.1), corrects });
      expect(codesOf(await standing(first.id))).toEqual([]);
      expect(codesOf(await standing(second.id))).toEqual(['interview.too-long']);
    });

    it('is listed again as changed', async () => {
      await explainRights(10);
      const first = await recorded({ beganAt: hoursAgo(4.5), endedAt: hoursAgo(2.2) });
      const earlier = `update due_process.interview set recorded_at = recorded_at - interval '1 hour'`;
      await rowsOf(test, `${earlier} where id = $1`, [first.id]);
      const since = encodeURIComponent(hoursAgo(0.5));
      const listed = async () => {
        const answer = await cast.supervisor.get(`/v1/interview-breaches?limit=200&changedSince=${since}`);
        return bodyOf<{ items: Interview[] }>(answer, 200).items.map(({ id }) => id);
      };
      expect(await listed()).not.toContain(first.id);
      await recorded({ beganAt: hoursAgo(2.1), endedAt: hoursAgo(0.1) });
      expect(await listed()).toContain(first.id);
    });
  });

  it('is not held twice at the same time, also when two say so at once', async () => {
    const answers = await Promise.all([record(), record()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const overlapping = await record({ beganAt: hoursAgo(1), endedAt: hoursAgo(0.25) });
    expect(bodyOf(overlapping, 409)['code']).toBe('interview.overlaps-another');
  });

  it('is not told as what cannot be', async () => {
    const backwards = bodyOf(await record({ beganAt: hoursAgo(0.25) }), 409);
    expect(backwards['code']).toBe('interview.ends-before-it-begins');
    const outside = bodyOf(await record({ breaks: [{ from: hoursAgo(3), until: hoursAgo(2) }] }), 409);
    expect(outside['code']).toBe('interview.break-outside');
    const nothing = bodyOf(await record({ breaks: [{ from: hoursAgo(1.5), until: hoursAgo(0.5) }] }), 409);
    expect(nothing['code']).toBe('interview.nothing-but-breaks');
    const future = bodyOf(await record({ endedAt: hoursAgo(-1) }), 409);
    expect(future['code']).toBe('due-process.happened-in-the-future');
    bodyOf(await record({ recording: 'none', recordingAbsenceReason: 'equipment-failed' }), 201);
  });
});
