import { Client } from 'pg';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../support/journey';
import { custodyBody, treatmentBody } from '../support/world/make-due-process';

interface Answer {
  readonly id: string;
  readonly answer: string;
  readonly words: string | null;
  readonly concernId: string | null;
}

const WORDS = 'He hit me in the car.';

describe('Asking a child in private how they were treated', () => {
  let test: TestApp;
  let cast: Cast;
  let investigator: Caller;
  let intake: string;
  let path: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    investigator = await signIn(test, 'investigator@sabunchi.demo');
  });

  beforeEach(async () => {
    const child = await registerChild(cast.inspector);
    intake = (await registerIntake(cast.inspector, test, child.id)).id;
    const body = custodyBody(minutesAgo(90));
    const held = await cast.inspector.post(`/v1/intakes/${intake}/custody`, body);
    path = `/v1/intakes/${intake}/custody/${bodyOf<{ id: string }>(held, 201).id}`;
  });

  afterAll(() => test.close());

  const minutesAgo = (minutes: number) =>
    new Date(test.clock.now().getTime() - minutes * 60_000).toISOString();
  const ask = (by: Caller, more: object = {}) =>
    by.post(`${path}/treatment-answers`, { ...treatmentBody(minutesAgo(2)), ...more });
  const concerns = async () => {
    const owner = new Client({ connectionString: test.database.ownerUrl });
    await owner.connect();
    try {
      const { rows } = await owner.query<Record<string, unknown>>(
        `select c.id, c.category, c.urgent, c.about_kind, c.about_id, c.informed_agency_id, a.kind as lead
         from safeguarding.concern c left join access.agency a on a.id = c.lead_agency_id where c.about_id = $1`,
        [path.split('/').at(-1)],
      );
      return rows;
    } finally {
      await owner.end();
    }
  };

  it('raises a concern outside the police when the child says yes', async () => {
    const said = bodyOf<Answer>(await ask(cast.supervisor, { answer: 'yes', words: WORDS }), 201);
    expect(said).toMatchObject({ answer: 'yes', words: WORDS });
    const [concern, ...others] = await concerns();
    expect(others).toEqual([]);
    expect(concern).toMatchObject({
      id: said.concernId,
      category: 'ill-treatment-in-custody',
      urgent: true,
      about_kind: 'custody',
      informed_agency_id: null,
    });
    expect(concern?.['lead']).not.toBe('police-unit');
  });

  it.each(['no', 'does-not-wish-to-say'])('raises none when the child answers %s', async (answer) => {
    expect(bodyOf<Answer>(await ask(cast.supervisor, { answer }), 201).concernId).toBeNull();
    expect(await concerns()).toEqual([]);
  });

  it('is owed still when the child was asked long before its release, until it is asked then', async () => {
    bodyOf(await ask(cast.supervisor, { askedAt: minutesAgo(80) }), 201);
    const body = { releasedAt: minutesAgo(5), releasedTo: 'alone' };
    const freed = bodyOf<{ gaps: { code: string }[] }>(await cast.inspector.act(path, 'release', body), 200);
    expect(freed.gaps.map(({ code }) => code)).toContain('custody.ill-treatment-not-asked');
    bodyOf(await ask(cast.supervisor), 201);
    const { gaps } = bodyOf<{ gaps: { code: string }[] }>(await cast.inspector.get(path), 200);
    expect(gaps.map(({ code }) => code)).not.toContain('custody.ill-treatment-not-asked');
  });

  it('shows the answer to who asked alone', async () => {
    const { id } = bodyOf<Answer>(await ask(cast.supervisor, { answer: 'yes', words: WORDS }), 201);
    const mine = await cast.supervisor.get(`${path}/treatment-answers`);
    expect(bodyOf<{ items: Answer[] }>(mine, 200).items).toMatchObject([{ id, words: WORDS }]);
    const colleague = await cast.inspector.get(`${path}/treatment-answers`);
    expect(bodyOf<{ items: Answer[] }>(colleague, 200).items).toEqual([]);
    bodyOf(await investigator.get(`${path}/treatment-answers`), 403);
  });

  it('tells everybody else that it was asked, and nothing of the answer', async () => {
    const before = bodyOf(await cast.inspector.get(path), 200);
    expect(before).toMatchObject({ treatmentAsked: false, version: 1 });
    bodyOf(await ask(cast.supervisor, { answer: 'yes', words: WORDS }), 201);
    const custody = await cast.inspector.get(path);
    expect(bodyOf(custody, 200)).toMatchObject({ treatmentAsked: true, version: 2 });
    const record = await cast.inspector.get(`/v1/intakes/${intake}/due-process`);
    expect(bodyOf(record, 200)).toBeDefined();
    for (const { text } of [custody, record]) {
      expect(text).not.toContain(WORDS);
      expect(text).not.toContain('"answer"');
      expect(text).not.toContain('concern');
    }
  });

  it('is done by nobody who held the child or investigates', async () => {
    const byHolder = bodyOf(await ask(cast.inspector, { answer: 'no' }), 409);
    expect(byHolder['code']).toBe('custody.treatment-asked-by-who-held');
    bodyOf(await ask(investigator, { answer: 'no' }), 403);
    const food = { kind: 'food', happenedAt: minutesAgo(30) };
    bodyOf(await investigator.post(`${path}/entries`, food), 201);
    bodyOf(await ask(cast.supervisor), 201);
  });

  it('is done by nobody who held the child another time, also where that was taken back since', async () => {
    const custody = path.slice(0, path.lastIndexOf('/'));
    const holdAgain = async (minutes: number) => {
      const held = await investigator.post(custody, custodyBody(minutesAgo(minutes)));
      path = `${custody}/${bodyOf<{ id: string }>(held, 201).id}`;
    };
    const refused = async () => bodyOf(await ask(cast.inspector, { answer: 'no' }), 409)['code'];
    const wrongly = { reasonCode: 'entered-twice' };
    bodyOf(await cast.supervisor.act(path, 'mark-recorded-in-error', wrongly), 200);
    await holdAgain(85);
    expect(await refused()).toBe('custody.treatment-asked-by-who-held');
    const release = { releasedAt: minutesAgo(60), releasedTo: 'alone' };
    bodyOf(await investigator.act(path, 'release', release), 200);
    await holdAgain(50);
    expect(await refused()).toBe('custody.treatment-asked-by-who-held');
    bodyOf(await ask(cast.supervisor), 201);
  });

  it('is done in private, not in the future and not before custody', async () => {
    const loud = bodyOf(await ask(cast.supervisor, { inPrivate: false }), 409);
    expect(loud['code']).toBe('custody.treatment-not-asked-in-private');
    bodyOf(await ask(cast.supervisor, { askedAt: minutesAgo(-1) }), 409);
    const early = bodyOf(await ask(cast.supervisor, { askedAt: minutesAgo(95) }), 409);
    expect(early['code']).toBe('custody.before-it-began');
    bodyOf(await ask(cast.supervisor, { answer: 'maybe' }), 422);
    bodyOf(await ask(cast.supervisor, { language: 'no-such' }), 422);
    bodyOf(await ask(cast.otherInspector), 404);
  });

  it('raises one concern for one key', async () => {
    const key = { 'idempotency-key': 'once-and-no-more' };
    const body = { ...treatmentBody(minutesAgo(2)), answer: 'yes' };
    const both = await Promise.all(
      [1, 2].map(() => cast.supervisor.post(`${path}/treatment-answers`, body, key)),
    );
    expect(both.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    expect(await concerns()).toHaveLength(1);
  });
});
