import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import {
  bodyOf,
  castOf,
  draftReferral,
  referralIn,
  registerChild,
  registerIntake,
  type Cast,
} from '../support/journey';
import { rowsOf } from '../support/rows';
import { makeWorld, type World } from '../support/world';

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly number: string | null;
  readonly child: { readonly number: string } | null;
  readonly what: string;
  readonly dueAt: string;
  readonly standing: string | null;
}
interface Worklist {
  readonly items: readonly Item[];
  readonly more: boolean;
  readonly next: string | null;
}

const read = async (by: Caller, query = ''): Promise<Worklist> =>
  bodyOf<Worklist>(await by.get(`/v1/worklist?${query}`), 200);
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();

/** Page after page of one thing each. */
const walk = async (by: Caller, query = ''): Promise<Item[]> => {
  const walked: Item[] = [];
  let next: string | null = null;
  do {
    const page: Worklist = await read(by, `${query}&limit=1${next === null ? '' : `&cursor=${next}`}`);
    walked.push(...page.items);
    expect(page.more).toBe(page.next !== null);
    ({ next } = page);
  } while (next !== null && walked.length < 200);
  return walked;
};

describe('the worklist', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    test.clock.set('2026-11-25T06:00:00.000Z');
    cast = await castOf(test);
  }, 60_000);
  afterAll(() => test.close());

  it('holds my drafts and not those of others', async () => {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    const referral = await draftReferral(cast, intake.id);
    const { items } = await read(cast.inspector, 'kind=referral&limit=200');
    expect(items.find(({ id }) => id === referral.id)).toMatchObject({
      what: 'referral-drafted',
      number: referral.number,
      child: { number: child.number },
    });
    expect(idsOf((await read(cast.otherInspector, 'kind=referral')).items)).not.toContain(referral.id);
    const drafted = bodyOf<{ id: string }>(
      await cast.inspector.post('/v1/intakes', {
        ...{ childId: child.id, source: 'police', metAt: test.clock.now().toISOString() },
        ...{ metDistrict: 'sabunchi', account: 'Met at school' },
        acts: [{ committedOn: '2026-11-24', offence: 'cc-127' }],
      }),
      201,
    );
    const intakes = (await read(cast.inspector, 'kind=intake&limit=200')).items;
    expect(intakes.find(({ id }) => id === drafted.id)).toMatchObject({
      what: 'intake-drafted',
      standing: null,
    });
    expect(idsOf(intakes)).not.toContain(intake.id);
    expect((await read(cast.otherInspector, 'kind=intake')).items).toEqual([]);
  });

  it('says when more waits than is shown, and tells the audit of what is shown only', async () => {
    const all = await read(cast.inspector, 'limit=200');
    expect(all.more).toBe(false);
    expect(all.items.length).toBeGreaterThan(1);
    expect((await read(cast.inspector, `limit=${all.items.length}`)).more).toBe(false);
    const cut = await read(cast.inspector, 'limit=1');
    expect([cut.items, cut.more]).toEqual([all.items.slice(0, 1), true]);
    const [entry] = await rowsOf<{ text: string }>(
      test,
      'select e::text as text from audit.entry e order by id desc limit 1',
    );
    expect(all.items.filter(({ id }) => entry!.text.includes(id))).toEqual(cut.items);
  });

  it('goes on where a page ended, until nothing is left', async () => {
    const all = await read(cast.inspector, 'limit=200');
    expect(all.next).toBeNull();
    expect(await walk(cast.inspector)).toEqual(all.items);
  });

  it('refuses a cursor of another kind', async () => {
    const { next } = await read(cast.inspector, 'limit=1');
    expect((await cast.inspector.get(`/v1/worklist?kind=intake&cursor=${next}`)).statusCode).toBe(400);
  });

  it('shows the answer of a centre for fourteen days', async () => {
    const id = await referralIn('accepted', cast, test);
    const answered = async () =>
      (await read(await signIn(test, 'inspector@sabunchi.demo'), 'kind=referral&limit=200')).items
        .filter(({ what }) => what === 'referral-accepted')
        .map((item) => item.id);
    expect(await answered()).toContain(id);
    test.clock.set('2026-12-09T05:59:00.000Z');
    expect(await answered()).toContain(id);
    test.clock.set('2026-12-09T06:01:00.000Z');
    expect(await answered()).not.toContain(id);
  });

  it('shows what is late in my unit, the most urgent first, and nothing of another', async () => {
    const inspector = await signIn(test, 'inspector@sabunchi.demo');
    const child = await registerChild(inspector);
    await registerIntake(inspector, test, child.id, { offence: 'cc-127', committedOn: '2026-11-20' });
    test.clock.set('2027-03-01T06:00:00.000Z');
    const back = await signIn(test, 'inspector@sabunchi.demo');
    const late = (await read(back, 'standing=overdue&limit=200')).items;
    expect(late.map((item) => item.child?.number)).toContain(child.number);
    expect(late.every((item) => item.standing === 'overdue')).toBe(true);
    const dues = late.map(({ dueAt }) => dueAt);
    expect(dues).toEqual([...dues].sort());
    expect((await read(back, 'kind=review')).items).toEqual([]);
    for (const bad of ['limit=0', 'limit=201', 'kind=x', 'standing=x', 'more=1'])
      expect((await back.get(`/v1/worklist?${bad}`)).statusCode).toBeGreaterThanOrEqual(400);
    const prosecutor = await signIn(test, 'prosecutor@sabunchi.demo');
    expect((await read(prosecutor, 'kind=clock')).items).toEqual([]);
  });
});

describe('the worklist of a unit that is late', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startApp();
    test.clock.set('2026-11-25T06:00:00.000Z');
  }, 60_000);
  afterAll(() => test.close());

  it('leaves nothing out of what is due at the same moment', async () => {
    const { inspector } = await castOf(test);
    for (let nth = 0; nth < 3; nth += 1) {
      const child = await registerChild(inspector);
      await registerIntake(inspector, test, child.id, { offence: 'cc-127', committedOn: '2026-11-20' });
    }
    test.clock.set('2027-03-01T06:00:00.000Z');
    const back = await signIn(test, 'inspector@sabunchi.demo');
    const late = (await read(back, 'standing=overdue&limit=200')).items;
    expect(new Set(late.map(({ dueAt }) => dueAt)).size).toBeLessThan(late.length);
    expect(await walk(back, 'standing=overdue')).toEqual(late);
    expect(await walk(back)).toEqual((await read(back, 'limit=200')).items);
  });
});

describe('the worklists of a small world', () => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld();
  }, 60_000);
  afterAll(() => world.close());

  it.each([
    ['handover', 'protection-officer', 'social-service', 'handovers?list=waiting-for-our-answer&'],
    ['concern', 'safeguarding-lead', 'police', 'concerns?list=open&state=raised&'],
    ['concern', 'oversight-officer', 'oversight', 'concerns?list=open&state=raised&'],
    ['consent', 'child-inspector', 'police', 'consents?unconfirmed=true&'],
    [
      'preventive-registration',
      'child-inspector',
      'police',
      'preventive-registrations?list=removal-prompted&',
    ],
    ['intake', 'child-inspector', 'police', 'intakes?state=drafted&mine=true&'],
    ['case', 'centre-coordinator', 'centre', 'cases?list=unallocated&'],
  ] as const)(
    'hold of kind %s for a %s of %s what the list of the module holds',
    async (kind, role, where, path) => {
      const { caller } = world.who(role, where);
      const list = bodyOf<{ items: { id: string }[] }>(await caller.get(`/v1/${path}limit=200`), 200).items;
      expect(idsOf((await read(caller, `kind=${kind}&limit=200`)).items)).toEqual(idsOf(list));
    },
  );

  it('hold the handover and the merge that wait, for whom they wait', async () => {
    const officer = world.who('protection-officer', 'social-service').caller;
    expect(idsOf((await read(officer, 'kind=handover')).items)).toContain(world.handover);
    expect((await read(officer, 'kind=child-merge')).items).toEqual([]);
    const inspector = world.who('child-inspector', 'police').caller;
    expect((await read(inspector, 'kind=handover')).items).toEqual([]);
    const waiting = bodyOf<{ waiting: { list: string; count: number }[] }>(
      await inspector.get('/v1/me'),
      200,
    ).waiting;
    const merges = (await read(inspector, 'kind=child-merge')).items;
    expect(merges).toHaveLength(waiting.find(({ list }) => list === 'child-merges.to-answer')?.count ?? 0);
  });
});
