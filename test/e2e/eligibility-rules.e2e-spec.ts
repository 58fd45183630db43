import { localDateIn } from '../../src/kernel/local-date';
import { makeAccount, settleIn } from '../support/accounts';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface RuleBody {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly policy: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly version: number;
  readonly parameters: { readonly most: number | null };
  readonly availableActions: readonly { action: string; open: boolean; because: string | null }[];
}

interface CheckBody {
  readonly id: string;
  readonly onDay: string;
  readonly overall: { readonly blocking: readonly string[]; readonly warnings: readonly string[] };
}

interface PreviewBody {
  readonly comparedFiles: number | null;
  readonly changes: readonly {
    readonly from: string;
    readonly to: string;
    readonly files: number | null;
    readonly districts: readonly { readonly district: string; readonly files: number | null }[];
  }[];
}

const PATH = '/v1/eligibility-rules';

describe('a version of an eligibility rule', () => {
  let test: TestApp;
  let cast: Cast;
  let second: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    const account = await makeAccount(cast.administrator, cast.agency('System administration'), [
      'administrator',
    ]);
    second = await settleIn(test, account);
  }, 60_000);

  afterAll(() => test.close());

  const content = (more: object = {}) => ({
    policy: 'block',
    parameters: { most: 0 },
    validFrom: dayIn(test, 1),
    citation: 'GC24 §72',
    verified: false,
    source: 'A decision of the authorities',
    ...more,
  });

  const draft = async (more: object = {}, code = 'first-act'): Promise<RuleBody> =>
    bodyOf(await cast.administrator.post(PATH, { code, ...content(more) }), 201);

  const actOn = async ({ id }: RuleBody, action: string, by: Caller, body: object = {}): Promise<RuleBody> =>
    bodyOf(await by.act(`${PATH}/${id}`, action, body), 200);

  it('stands for each rule from the first day, open to everybody, and says whether its source was read', async () => {
    const list = await cast.lawyer.get(`${PATH}?inForceOn=${dayIn(test, 0)}&limit=200`);
    const { items } = bodyOf<{ items: (RuleBody & { verified: boolean })[] }>(list, 200);
    expect(items).toHaveLength(19);
    expect(items.find(({ code }) => code === 'first-act')).toMatchObject({ policy: 'warn', verified: false });
  });

  it('is listed page by page without losing one', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const page = await cast.judge.get(`${PATH}?limit=7&state=approved${cursor}`);
      const body = bodyOf<{ items: RuleBody[]; next: string | null }>(page, 200);
      seen.push(...body.items.map(({ code }) => code));
      next = body.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(19);
  });

  it('comes into force by two people, on its day, and leaves what was checked before as it was', async () => {
    const child = await registerChild(cast.inspector);
    await registerIntake(cast.inspector, test, child.id);
    test.clock.advance({ minutes: 1 });
    const later = await registerIntake(cast.inspector, test, child.id);
    const before = bodyOf<CheckBody>(
      await cast.inspector.post('/v1/eligibility-checks', { intakeId: later.id }),
      201,
    );
    expect(before.overall).toMatchObject({ warnings: expect.arrayContaining(['first-act']) as unknown });

    const drafted = await draft();
    expect((await cast.judge.get(`${PATH}/${drafted.id}`)).status).toBe(404);
    const proposed = await actOn(drafted, 'propose', cast.administrator);
    expect(proposed.availableActions).toContainEqual({
      action: 'approve',
      open: false,
      because: 'eligibility-rule.approved-by-its-writer',
    });
    const own = await cast.administrator.act(`${PATH}/${drafted.id}`, 'approve');
    expect(own.body).toMatchObject({ status: 409, code: 'eligibility-rule.approved-by-its-writer' });

    const approved = await actOn(drafted, 'approve', second);
    expect(approved).toMatchObject({ state: 'approved', validTo: null });
    const versions = await cast.judge.get(`${PATH}?code=first-act`);
    const [, retired] = bodyOf<{ items: RuleBody[] }>(versions, 200).items;
    expect(retired).toMatchObject({ state: 'retired', validTo: dayIn(test, 0), policy: 'warn' });

    // Nothing changes on the day of the approval; the next day the rule blocks.
    const today = await cast.inspector.post(`/v1/eligibility-checks/${before.id}/replay`, {
      rulesOfDay: before.onDay,
    });
    expect(bodyOf<CheckBody>(today, 200).overall).toEqual(before.overall);
    const tomorrow = await cast.inspector.post(`/v1/eligibility-checks/${before.id}/replay`, {
      rulesOfDay: dayIn(test, 1),
    });
    expect(tomorrow.body).toMatchObject({ status: 409, code: 'eligibility.day-in-the-future' });
  });

  it('is sent back with a note, and approved by nobody who amended it', async () => {
    const drafted = await draft({ validFrom: dayIn(test, 30) });
    await actOn(drafted, 'propose', cast.administrator);
    await actOn(drafted, 'send-back', second, { note: 'Say which decision' });
    await actOn(drafted, 'amend', second, content({ validFrom: dayIn(test, 31), parameters: { most: 2 } }));
    const proposed = await actOn(drafted, 'propose', cast.administrator);
    expect(proposed.parameters.most).toBe(2);
    const refused = await second.act(`${PATH}/${drafted.id}`, 'approve');
    expect(refused.body).toMatchObject({ status: 409, code: 'eligibility-rule.approved-by-its-writer' });
    const moves = await rowsOf<{ action: string; note: string | null }>(
      test,
      'select action, note from eligibility.rule_transition where rule_id = $1 order by at, id',
      [drafted.id],
    );
    expect(moves.map(({ action }) => action)).toEqual(['propose', 'send-back', 'amend', 'propose']);
    expect(moves[1]?.note).toBe('Say which decision');
  });

  it('never begins on a day that has come', async () => {
    const drafted = await draft({ validFrom: dayIn(test, 0) });
    await actOn(drafted, 'propose', cast.administrator);
    const response = await second.act(`${PATH}/${drafted.id}`, 'approve');
    expect(response.body).toMatchObject({ status: 409, code: 'eligibility-rule.day-has-come' });
  });

  it('has no move that its state does not know', async () => {
    const drafted = await draft();
    const response = await second.act(`${PATH}/${drafted.id}`, 'approve');
    expect(response.body).toMatchObject({ status: 409, code: 'eligibility-rule.not-open-for-approve' });
  });

  it('changes only as it was read', async () => {
    const drafted = await draft();
    const stale = { 'if-match': '"99"' };
    expect((await second.post(`${PATH}/${drafted.id}/propose`, {}, stale)).status).toBe(412);
    expect((await second.post(`${PATH}/${drafted.id}/propose`)).status).toBe(428);
    const now = { 'if-match': '"1"' };
    const both = await Promise.all([1, 2].map(() => second.post(`${PATH}/${drafted.id}/propose`, {}, now)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it.each([
    ['a rule that nobody wrote', { code: 'no-such-rule' }, '/code'],
    ['a parameter that the rule does not take', { parameters: { bands: ['SERIOUS'] } }, '/parameters/bands'],
    ['a parameter missing', { parameters: {} }, '/parameters/most'],
    [
      'a band that nobody knows',
      { code: 'gravity-band', parameters: { bands: ['x'] } },
      '/parameters/bands/0',
    ],
    [
      'a band named twice',
      {
        code: 'limitation-period',
        parameters: {
          limits: [
            { band: 'SERIOUS', amount: 1 },
            { band: 'SERIOUS', amount: 2 },
          ],
        },
      },
      '/parameters/limits',
    ],
    ['a warning that would block', { code: 'net-widening-no-act', parameters: {} }, '/policy'],
  ])('is refused with %s', async (_, more, pointer) => {
    const response = await cast.administrator.post(PATH, { code: 'first-act', ...content(more) });
    expect(response.status).toBe(422);
    expect(
      (response.body as { errors: { pointer: string }[] }).errors.map((error) => error.pointer),
    ).toContain(pointer);
  });

  it('is made by nobody else', async () => {
    for (const by of [cast.inspector, cast.prosecutor, cast.analyst, cast.oversight]) {
      expect((await by.post(PATH, { code: 'first-act', ...content() })).status).toBe(403);
    }
  });

  it('is previewed in numbers that point at nobody', async () => {
    const rule = await draft(
      { validFrom: dayIn(test, 40), parameters: { bands: ['SERIOUS'] } },
      'gravity-band',
    );
    const preview = async () =>
      bodyOf<PreviewBody>(await cast.administrator.post(`${PATH}/${rule.id}/preview`), 200);
    const small = await preview();
    expect(small.comparedFiles).toBeNull();
    expect(small.changes).toEqual([
      { from: 'met', to: 'blocks', files: null, districts: [{ district: 'sabunchi', files: null }] },
    ]);
    for (let n = 0; n < 8; n += 1) {
      const child = await registerChild(cast.inspector);
      const intake = await registerIntake(cast.inspector, test, child.id);
      bodyOf(await cast.inspector.post('/v1/eligibility-checks', { intakeId: intake.id }), 201);
    }
    const large = await preview();
    expect(large.comparedFiles).toBe(10);
    expect(large.changes).toEqual([
      { from: 'met', to: 'blocks', files: 10, districts: [{ district: 'sabunchi', files: 10 }] },
    ]);
    expect(JSON.stringify(large)).not.toMatch(/intakeId|childId|Nümunə|cc-127/);
  });
});

/** A day so many days from today, at the place of the installation. */
const dayIn = (test: TestApp, days: number): string =>
  localDateIn('Asia/Baku', new Date(test.clock.now().getTime() + days * 86_400_000));
