import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, sampleIdentity, type Cast } from '../support/journey';

interface Shown {
  readonly state: string;
  readonly decision: string | null;
  readonly route: string;
  readonly availableActions: readonly string[];
  readonly decisions: readonly { sequence: number; decision: string; reasons: string }[];
}

const decision = (given: object = {}) => ({
  decision: 'refer',
  reasonCode: 'needs-programme',
  reasons: 'The family and the school ask for a programme.',
  legalBasis: 'law-919-iiq',
  ...given,
});

describe('A decision on an intake', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  async function registered(about: { born?: string; offence?: string } = {}): Promise<string> {
    const child = await registerChild(cast.inspector, sampleIdentity(about.born));
    const { id } = await registerIntake(cast.inspector, test, child.id, {
      offence: about.offence ?? 'cc-127',
    });
    return `/v1/intakes/${id}`;
  }

  it('is kept with its reasons, its basis and who took it', async () => {
    const path = await registered();
    const shown = bodyOf<Shown>(await cast.supervisor.act(path, 'decide', decision()), 200);
    expect(shown).toMatchObject({
      state: 'decided',
      decision: 'refer',
      availableActions: ['amend', 'mark-in-error'],
    });
    expect(shown.decisions).toEqual([
      expect.objectContaining({ sequence: 1, legalBasis: 'law-919-iiq', reasons: decision().reasons }),
    ]);
  });

  it('is taken anew without losing the first one', async () => {
    const path = await registered();
    bodyOf(await cast.supervisor.act(path, 'decide', decision()), 200);
    const anew = decision({
      decision: 'no-action',
      reasonCode: 'new-evidence',
      reasons: 'Another child did it.',
    });
    const shown = bodyOf<Shown>(await cast.supervisor.act(path, 'amend-decision', anew), 200);
    expect(shown.decision).toBe('no-action');
    expect(shown.decisions.map(({ sequence, decision: kept }) => [sequence, kept])).toEqual([
      [1, 'refer'],
      [2, 'no-action'],
    ]);
  });

  it('is not taken on a draft, and not twice', async () => {
    const path = await registered();
    const early = await cast.supervisor.act(path, 'amend-decision', decision());
    expect(bodyOf(early, 409)['code']).toBe('intake.not-open-for-amend');
    bodyOf(await cast.supervisor.act(path, 'decide', decision()), 200);
    const twice = await cast.supervisor.act(path, 'decide', decision());
    expect(bodyOf(twice, 409)['code']).toBe('intake.not-open-for-decide');
  });

  it('shows in the list', async () => {
    const path = await registered();
    bodyOf(await cast.supervisor.act(path, 'decide', decision({ decision: 'no-action' })), 200);
    const { items } = bodyOf<{ items: { id: string; decision: string }[] }>(
      await cast.inspector.get('/v1/intakes?limit=200'),
      200,
    );
    expect(items.find(({ id }) => path.endsWith(id))?.decision).toBe('no-action');
  });

  describe('about a child too young for the act', () => {
    const young = { born: '2014-05-06' };

    it('is shown to be a way to protection alone', async () => {
      const path = await registered(young);
      const shown = bodyOf<Shown>(await cast.inspector.get(path), 200);
      expect(shown).toMatchObject({ route: 'protection', state: 'registered' });
      expect(shown.availableActions).toContain('protect');
    });

    it.each(['warning', 'refer', 'prosecutor'])('cannot be %s', async (chosen) => {
      const path = await registered(young);
      const answer = await cast.supervisor.act(path, 'decide', decision({ decision: chosen }));
      expect(bodyOf(answer, 409)).toMatchObject({ code: 'intake.below-age-of-responsibility' });
    });

    it('may be to do nothing', async () => {
      const path = await registered(young);
      const nothing = decision({ decision: 'no-action', reasonCode: 'below-age' });
      expect(bodyOf<Shown>(await cast.supervisor.act(path, 'decide', nothing), 200).state).toBe('decided');
    });

    it('to do nothing leaves no trace of a charge, and the way to protection open', async () => {
      const path = await registered(young);
      const nothing = decision({ decision: 'no-action', reasonCode: 'below-age' });
      bodyOf(await cast.supervisor.act(path, 'decide', nothing), 200);
      const kept = await cast.inspector.get(path);
      expect(bodyOf<Shown>(kept, 200)).toMatchObject({ account: null, decision: 'no-action' });
      expect(kept.text).not.toContain('"cc-');
      expect(bodyOf<Shown>(kept, 200).availableActions).toContain('protect');
    });

    it('is taken away with the protection of a child who proves too young after it', async () => {
      const path = await registered();
      bodyOf(await cast.supervisor.act(path, 'decide', decision({ decision: 'warning' })), 200);
      const { child } = bodyOf<{ child: { id: string } }>(await cast.inspector.get(path), 200);
      const birthDate = { certainty: 'documented', day: '2014-05-06' };
      const corrected = { birthDate, reasonCode: 'document-shown' };
      bodyOf(await cast.inspector.act(`/v1/children/${child.id}`, 'correct-identity', corrected), 200);
      const needs = { reasonCode: 'below-age', urgent: false, protectionSummary: 'Alone in the evenings.' };
      bodyOf(await cast.inspector.act(path, 'protect', needs), 200);
      expect(bodyOf<Shown>(await cast.inspector.get(path), 200)).toMatchObject({
        ...{ state: 'protected', decision: null, decisions: [] },
      });
    });
  });

  it('is for no other role, and for no other unit', async () => {
    const path = await registered();
    bodyOf(await cast.prosecutor.post(`${path}/decide`, decision(), { 'if-match': '"2"' }), 403);
    bodyOf(await cast.otherInspector.post(`${path}/decide`, decision(), { 'if-match': '"2"' }), 404);
  });

  it.each([
    ['an unknown decision', { decision: 'punish' }],
    ['no reasons', { reasons: '' }],
    ['a reason of no list', { reasonCode: 'because' }],
    ['a legal basis of no list', { legalBasis: 'somewhere' }],
    ['a field that nobody knows', { note: 'more' }],
  ])('refuses %s', async (_, given) => {
    const path = await registered();
    const { status } = await cast.supervisor.act(path, 'decide', decision(given));
    expect([400, 422]).toContain(status);
  });

  it('is taken on the version that was read, once', async () => {
    const path = await registered();
    bodyOf(await cast.supervisor.post(`${path}/decide`, decision(), { 'if-match': '"1"' }), 412);
    bodyOf(await cast.supervisor.post(`${path}/decide`, decision()), 428);
    const key = { 'if-match': '"2"', 'idempotency-key': 'decide-once-and-for-all' };
    const first = await cast.supervisor.post(`${path}/decide`, decision(), key);
    const again = await cast.supervisor.post(`${path}/decide`, decision(), key);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.text).toBe(first.text);
    expect(bodyOf<Shown>(await cast.supervisor.get(path), 200).decisions).toHaveLength(1);
  });

  it('is taken by one of two at once', async () => {
    const path = await registered();
    const both = await Promise.all(
      [cast.supervisor, cast.inspector].map((caller) =>
        caller.post(`${path}/decide`, decision(), { 'if-match': '"2"' }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
