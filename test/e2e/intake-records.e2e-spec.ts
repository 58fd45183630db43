import { localDay } from '../support/local-day';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, referralIn, registerChild, registerIntake, type Cast } from '../support/journey';

interface Act {
  readonly id: string;
  readonly evidence: string;
  readonly inErrorReason: string | null;
}

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly acts: readonly Act[];
}

interface Part {
  readonly id: string;
  readonly version: number;
}

describe('What is recorded of an intake', () => {
  let test: TestApp;
  let cast: Cast;
  let investigator: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    investigator = await signIn(test, 'investigator@sabunchi.demo');
  });

  afterAll(() => test.close());

  const hoursAgo = (hours: number) => new Date(test.clock.now().getTime() - hours * 3_600_000).toISOString();
  const daysAgo = (days: number) => localDay(test.clock.now(), -days);

  async function registered(): Promise<string> {
    const child = await registerChild(cast.inspector);
    return `/v1/intakes/${(await registerIntake(cast.inspector, test, child.id)).id}`;
  }

  const read = async (path: string, by = cast.inspector) => bodyOf<Shown>(await by.get(path), 200);

  describe('an apprehension', () => {
    const told = async (given: object) => {
      const child = await registerChild(cast.inspector);
      const body = {
        childId: child.id,
        source: 'police',
        metAt: hoursAgo(1),
        metDistrict: 'sabunchi',
        acts: [],
      };
      return cast.inspector.post('/v1/intakes', { ...body, ...given });
    };
    const apprehension = {
      metHow: 'apprehension',
      metByKind: 'patrol-officer',
      apprehendedPlace: 'In front of the school',
    };

    it('is told with its instant, place and by whom', async () => {
      const body = bodyOf(await told({ ...apprehension, apprehendedAt: hoursAgo(2) }), 201);
      expect(body).toMatchObject({ ...apprehension, apprehendedAt: hoursAgo(2) });
    });

    it('is not told without its instant, nor after the meeting', async () => {
      expect(bodyOf(await told(apprehension), 409)['code']).toBe('intake.apprehension-not-timed');
      const late = await told({ ...apprehension, apprehendedAt: hoursAgo(0.5) });
      expect(bodyOf(late, 409)['code']).toBe('intake.apprehended-after-meeting');
    });

    it('says why when it is told more than a day later', async () => {
      const long = { ...apprehension, apprehendedAt: hoursAgo(26) };
      expect(bodyOf(await told(long), 409)['code']).toBe('intake.back-dating-not-explained');
      bodyOf(await told({ ...long, backDatingReason: 'recorded-on-paper' }), 201);
    });

    it('is no encounter', async () => {
      const answer = await told({ apprehendedAt: hoursAgo(2) });
      expect(bodyOf(answer, 409)['code']).toBe('intake.not-an-apprehension');
      expect(bodyOf(await told({}), 201)['metHow']).toBe('encounter');
    });

    it('names a kind of the list and staff that exists', async () => {
      bodyOf(await told({ metByKind: 'nobody' }), 422);
      bodyOf(await told({ metByAccount: '01900000-0000-7000-8000-000000000000' }), 422);
    });
  });

  describe('an act', () => {
    it('is added after registration, and marked when it was an error', async () => {
      const path = await registered();
      const added = await cast.inspector.post(`${path}/acts`, { offence: 'cc-132', committedOn: daysAgo(2) });
      const { acts } = bodyOf<Shown>(added, 201);
      expect(acts).toHaveLength(2);
      const wrong = acts.find(({ id }) => id === acts[0]!.id)!;
      const marked = await cast.inspector.act(path, `acts/${wrong.id}/mark-recorded-in-error`, {
        reasonCode: 'act-did-not-happen',
      });
      const after = bodyOf<Shown>(marked, 200).acts.find(({ id }) => id === wrong.id);
      expect(after?.inErrorReason).toBe('act-did-not-happen');
      const twice = await cast.inspector.act(path, `acts/${wrong.id}/mark-recorded-in-error`, {
        reasonCode: 'wrong-act',
      });
      expect(bodyOf(twice, 409)['code']).toBe('intake.in-error-already');
    });

    it('does not come after the encounter', async () => {
      const path = await registered();
      const late = await cast.inspector.post(`${path}/acts`, { offence: 'cc-132', committedOn: daysAgo(-1) });
      expect(bodyOf(late, 409)['code']).toBe('intake.act-after-encounter');
    });
  });

  describe('the evidence for an act', () => {
    const assessment = { standing: 'sufficient', basis: 'witness-statements' };

    it('is open until the investigator assesses it, and every assessment is kept', async () => {
      const path = await registered();
      const { acts } = await read(path);
      expect(acts[0]).toMatchObject({ evidence: 'open' });
      const act = `acts/${acts[0]!.id}/assess-evidence`;
      bodyOf(await investigator.act(path, act, { standing: 'insufficient', basis: 'contradictory' }), 200);
      const last = bodyOf<Shown>(await investigator.act(path, act, assessment), 200);
      expect(last.acts[0]).toMatchObject({ evidence: 'sufficient' });
      const { items } = bodyOf<{ items: object[] }>(await cast.inspector.get(`${path}/evidence`), 200);
      expect(items).toMatchObject([assessment, { standing: 'insufficient' }]);
    });

    it('is assessed by a prosecutor who holds the intake, and by nobody else', async () => {
      const id = await referralIn('submitted', cast, test);
      const { intakeId } = bodyOf<{ intakeId: string }>(await cast.inspector.get(`/v1/referrals/${id}`), 200);
      const path = `/v1/intakes/${intakeId}`;
      const [act] = (await read(path)).acts;
      bodyOf(await cast.prosecutor.act(path, `acts/${act!.id}/assess-evidence`, assessment), 200);
      bodyOf(await cast.inspector.act(path, `acts/${act!.id}/assess-evidence`, assessment), 403);
      bodyOf(await cast.reviewer.act(path, `acts/${act!.id}/assess-evidence`, assessment), 404);
    });

    it('is assessed on the version that was read, for an act that is there', async () => {
      const path = await registered();
      const [act] = (await read(path)).acts;
      const stale = { 'if-match': '"1"' };
      bodyOf(await investigator.post(`${path}/acts/${act!.id}/assess-evidence`, assessment, stale), 412);
      const nothing = 'acts/01900000-0000-7000-8000-000000000000/assess-evidence';
      bodyOf(await investigator.act(path, nothing, assessment), 404);
    });

    it('bars a charge when it is known not to suffice', async () => {
      const path = await registered();
      const [act] = (await read(path)).acts;
      const poor = { standing: 'insufficient', basis: 'no-evidence' };
      bodyOf(await investigator.act(path, `acts/${act!.id}/assess-evidence`, poor), 200);
      const decision = {
        decision: 'prosecutor',
        reasonCode: 'grave-act',
        reasons: 'The act is grave.',
        legalBasis: 'law-919-iiq',
      };
      const answer = await cast.supervisor.act(path, 'decide', decision);
      expect(bodyOf(answer, 409)['code']).toBe('intake.evidence-insufficient');
    });

    it('is assessed by one of two at once', async () => {
      const path = await registered();
      const [act] = (await read(path)).acts;
      const both = await Promise.all(
        [1, 2].map(() =>
          investigator.post(`${path}/acts/${act!.id}/assess-evidence`, assessment, { 'if-match': '"2"' }),
        ),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    });
  });

  describe('harm', () => {
    const taken = {
      kind: 'property-taken',
      value: { minor: 12_500, currency: 'AZN' },
      description: 'A telephone',
    };

    it('is told with its value, and with its repair', async () => {
      const path = await registered();
      const made = bodyOf<Part>(await investigator.post(`${path}/harm`, taken), 201);
      expect(made).toMatchObject({ ...taken, repaired: 'no', version: 3 });
      const back = { ...taken, repaired: 'fully' };
      expect(bodyOf(await investigator.act(path, `harm/${made.id}/amend`, back), 200)).toMatchObject(back);
      const { items } = bodyOf<{ items: Part[] }>(await cast.inspector.get(`${path}/harm`), 200);
      expect(items).toMatchObject([{ ...back, id: made.id, version: 4 }]);
    });

    it('is kept and marked when it was an error', async () => {
      const path = await registered();
      const { id } = bodyOf<Part>(await investigator.post(`${path}/harm`, taken), 201);
      const wrong = { reasonCode: 'wrong-act' };
      const marked = await investigator.act(path, `harm/${id}/mark-recorded-in-error`, wrong);
      expect(bodyOf(marked, 200)['inErrorReason']).toBe('wrong-act');
      bodyOf(await investigator.act(path, `harm/${id}/amend`, taken), 409);
    });

    it.each([
      ['a kind of no list', { kind: 'everything' }],
      ['half a value', { kind: 'fear', value: { minor: 5 } }],
      ['an act of another intake', { kind: 'fear', actId: '01900000-0000-7000-8000-000000000000' }],
    ])('is refused with %s', async (_, body) => {
      const path = await registered();
      expect([400, 422]).toContain((await investigator.post(`${path}/harm`, body)).status);
    });

    it('is nothing to another unit, and nothing to record for a prosecutor', async () => {
      const path = await registered();
      bodyOf(await cast.otherInspector.post(`${path}/harm`, taken), 404);
      bodyOf(await cast.otherInspector.get(`${path}/harm`), 404);
      bodyOf(await cast.prosecutor.post(`${path}/harm`, taken), 403);
    });

    it('is recorded once with the same key', async () => {
      const path = await registered();
      const key = { 'idempotency-key': 'harm-once-and-for-all' };
      const first = await investigator.post(`${path}/harm`, taken, key);
      const again = await investigator.post(`${path}/harm`, taken, key);
      expect(again.text).toBe(first.text);
      const { items } = bodyOf<{ items: Part[] }>(await investigator.get(`${path}/harm`), 200);
      expect(items).toHaveLength(1);
    });
  });

  describe('a need', () => {
    it('is open until somebody meets it', async () => {
      const path = await registered();
      const need = { kind: 'medication', note: 'Insulin every six hours' };
      const { id } = bodyOf<Part>(await cast.inspector.post(`${path}/needs`, need), 201);
      const { items } = bodyOf<{ items: object[] }>(await cast.inspector.get(`${path}/needs`), 200);
      expect(items).toMatchObject([{ ...need, metAt: null }]);
      const met = { metAt: hoursAgo(0.5) };
      expect(bodyOf(await cast.inspector.act(path, `needs/${id}/meet`, met), 200)).toMatchObject(met);
      const twice = await cast.inspector.act(path, `needs/${id}/meet`, met);
      expect(bodyOf(twice, 409)['code']).toBe('intake.need-met-already');
    });

    it('is found by the list of intakes while it is open', async () => {
      const path = await registered();
      const listed = async (query: string) => {
        const answer = await cast.inspector.get(`/v1/intakes?limit=200&${query}`);
        const { items } = bodyOf<{ items: { id: string }[] }>(answer, 200);
        return items.some(({ id }) => path.endsWith(id));
      };
      expect(await listed('withOpenNeeds=true')).toBe(false);
      const { id } = bodyOf<Part>(await cast.inspector.post(`${path}/needs`, { kind: 'food' }), 201);
      expect(await listed('withOpenNeeds=true')).toBe(true);
      bodyOf(await cast.inspector.act(path, `needs/${id}/meet`, { metAt: hoursAgo(0) }), 200);
      expect(await listed('withOpenNeeds=true')).toBe(false);
      for (const [query, found] of [
        ['source=police&district=sabunchi', true],
        ['source=school', false],
        ['district=narimanov', false],
        ['decision=refer', false],
        [`metFrom=${hoursAgo(2)}&metUntil=${hoursAgo(0)}`, true],
        [`metFrom=${hoursAgo(0.5)}`, false],
        [`metUntil=${hoursAgo(2)}`, false],
      ] as const)
        expect([query, await listed(query)]).toEqual([query, found]);
    });

    it('is not met before the child was, nor in the future', async () => {
      const path = await registered();
      const { id } = bodyOf<Part>(await cast.inspector.post(`${path}/needs`, { kind: 'food' }), 201);
      for (const [at, code] of [
        [hoursAgo(2), 'intake.told-before-the-encounter'],
        [hoursAgo(-1), 'intake.told-in-the-future'],
      ] as const)
        expect(bodyOf(await cast.inspector.act(path, `needs/${id}/meet`, { metAt: at }), 409)['code']).toBe(
          code,
        );
    });
  });
});
