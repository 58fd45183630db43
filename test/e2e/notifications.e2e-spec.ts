import { newId } from '../../src/kernel/ids';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../support/journey';
import { afternoonOf } from '../support/local-day';
import { PARENT } from '../support/world/make-stories';

interface Notification {
  readonly id: string;
  readonly version: number;
  readonly standing: string;
  readonly toldAt: string | null;
  readonly name: string | null;
  readonly attempts: readonly { id: string; note: string | null; correctedAt: string | null }[];
}

describe('Telling whom it concerns that a child was met', () => {
  let test: TestApp;
  let cast: Cast;
  let child: string;
  let path: string;

  beforeAll(async () => {
    test = await startApp();
    // By night yesterday begins less than a day ago.
    test.clock.set(afternoonOf(test.clock.now()));
    cast = await castOf(test);
  });

  beforeEach(async () => {
    child = (await registerChild(cast.inspector)).id;
    const intake = await registerIntake(cast.inspector, test, child);
    path = `/v1/intakes/${intake.id}/notifications`;
  });

  afterAll(() => test.close());

  const minutesAgo = (minutes: number) =>
    new Date(test.clock.now().getTime() - minutes * 60_000).toISOString();
  const add = async (body: object = {}) =>
    bodyOf<Notification>(await cast.inspector.post(path, { recipient: 'parent', ...body }), 201);
  const attempt = (id: string, body: object) =>
    cast.inspector.post(`${path}/${id}/attempts`, {
      attemptedAt: minutesAgo(5),
      method: 'telephone',
      ...body,
    });
  const read = async (id: string) => bodyOf<Notification>(await cast.inspector.get(`${path}/${id}`), 200);

  it('keeps every attempt, and counts from the first that reached them', async () => {
    const { id, standing } = await add({ name: 'Nümunə Valideyn, 050' });
    expect(standing).toBe('open');
    const first = bodyOf<Notification>(
      await attempt(id, { attemptedAt: minutesAgo(50), result: 'no-answer', note: 'Rang ten times' }),
      201,
    );
    expect(first).toMatchObject({ standing: 'attempted', toldAt: null });
    bodyOf(await attempt(id, { attemptedAt: minutesAgo(10), result: 'told' }), 201);
    bodyOf(
      await attempt(id, { attemptedAt: minutesAgo(20), result: 'told-and-coming', method: 'visit' }),
      201,
    );
    const told = await read(id);
    expect(told).toMatchObject({ standing: 'told', toldAt: minutesAgo(20), name: 'Nümunə Valideyn, 050' });
    expect(told.attempts.map(({ note }) => note)).toEqual(['Rang ten times', null, null]);
    const listed = bodyOf<{ items: Notification[] }>(await cast.supervisor.get(path), 200);
    expect(listed.items).toEqual([told]);
  });

  it('keeps what was wrong beside what puts it right', async () => {
    const { id } = await add();
    const wrong = bodyOf<Notification>(await attempt(id, { result: 'told' }), 201).attempts[0]!;
    const corrects = { id: wrong.id, reasonCode: 'recorded-wrongly' };
    const right = bodyOf<Notification>(await attempt(id, { result: 'message-left', corrects }), 201);
    expect(right).toMatchObject({ standing: 'attempted', toldAt: null });
    expect(right.attempts.map(({ correctedAt }) => correctedAt !== null)).toEqual([true, false]);
    const again = bodyOf(await attempt(id, { result: 'message-left', corrects }), 409);
    expect(again['code']).toBe('due-process.corrected-already');
    bodyOf(await attempt(id, { result: 'told', corrects: { ...corrects, id: newId() } }), 422);
  });

  it('puts right once when two do it at once', async () => {
    const { id } = await add();
    const wrong = bodyOf<Notification>(await attempt(id, { result: 'told' }), 201).attempts[0]!;
    const body = { result: 'message-left', corrects: { id: wrong.id, reasonCode: 'recorded-wrongly' } };
    const answers = await Promise.all([attempt(id, body), attempt(id, body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('says why somebody is not told, once', async () => {
    const { id } = await add({ recipient: 'consulate' });
    const withhold = (reasonCode = 'not-of-foreign-nationality') =>
      cast.inspector.act(`${path}/${id}`, 'withhold', { reasonCode });
    bodyOf(await withhold('no-such-code'), 422);
    const withheld = bodyOf<Notification>(await withhold(), 200);
    expect(withheld).toMatchObject({
      standing: 'withheld',
      withheldReason: 'not-of-foreign-nationality',
      version: 2,
    });
    bodyOf(await withhold(), 409);
    const stale = { 'if-match': '"1"' };
    bodyOf(await cast.inspector.post(`${path}/${id}/withhold`, { reasonCode: 'not-found' }, stale), 412);
    bodyOf(await cast.inspector.post(`${path}/${id}/withhold`, { reasonCode: 'not-found' }), 428);
    bodyOf(await attempt(id, { result: 'told' }), 201);
    expect((await read(id)).standing).toBe('told');
  });

  it.each([
    ['parent', 'not-needed'],
    ['guardian', 'not-of-foreign-nationality'],
    ['lawyer', 'not-needed'],
  ])('tells a %s, for whom "%s" is no reason', async (recipient, reasonCode) => {
    const { id } = await add({ recipient });
    const refused = await cast.inspector.act(`${path}/${id}`, 'withhold', { reasonCode });
    expect(bodyOf(refused, 409)['code']).toBe('notification.reason-not-for-this-recipient');
  });

  it('tells somebody else in the place of a parent who is not told', async () => {
    const gaps = async () => {
      const record = await cast.inspector.get(path.replace('notifications', 'due-process'));
      return bodyOf<{ gaps: { code: string }[] }>(record, 200).gaps.map(({ code }) => code);
    };
    const parent = await add();
    const body = { reasonCode: 'danger-to-child' };
    bodyOf(await cast.inspector.act(`${path}/${parent.id}`, 'withhold', body), 200);
    expect(await gaps()).toContain('record.nobody-told-instead');
    const other = await add({ recipient: 'social-service' });
    bodyOf(await attempt(other.id, { result: 'told' }), 201);
    expect(await gaps()).not.toContain('record.nobody-told-instead');
  });

  it('names no representative whom a conflict of interest bars, nor one of another child', async () => {
    const { id: other } = await registerChild(cast.inspector);
    const representative = async (of: string, conflict: string) =>
      bodyOf<{ id: string }>(
        await cast.inspector.post(`/v1/children/${of}/representatives`, { ...PARENT, conflict }),
        201,
      ).id;
    const named = async (representativeId: string) =>
      cast.inspector.post(path, { recipient: 'parent', representativeId });
    bodyOf(await named(await representative(child, 'none')), 201);
    const barred = bodyOf(await named(await representative(child, 'suspect')), 409);
    expect(barred['code']).toBe('notification.representative-barred');
    bodyOf(await named(await representative(other, 'none')), 422);
    bodyOf(await named(newId()), 422);
  });

  it('takes nothing that is yet to come, and asks why something is told late', async () => {
    const { id } = await add();
    const early = bodyOf(await attempt(id, { attemptedAt: minutesAgo(-5), result: 'told' }), 409);
    expect(early['code']).toBe('due-process.happened-in-the-future');
    const late = { attemptedAt: minutesAgo(25 * 60), result: 'told' };
    expect(bodyOf(await attempt(id, late), 409)['code']).toBe('due-process.back-dating-not-explained');
    bodyOf(await attempt(id, { ...late, backDatingReason: 'no-such-code' }), 422);
    bodyOf(await attempt(id, { ...late, backDatingReason: 'recorded-on-paper' }), 201);
  });

  it('is for who met the child, and unknown to all others', async () => {
    const { id } = await add();
    bodyOf(await cast.otherInspector.get(path), 404);
    bodyOf(await cast.otherInspector.post(path, { recipient: 'parent' }), 404);
    // A lawyer reads it in the file of a defence alone, for a purpose.
    bodyOf(await cast.lawyer.get(path), 403);
    bodyOf(await cast.centre.get(path), 403);
    bodyOf(await cast.supervisor.post(path, { recipient: 'parent' }), 403);
    const other = await registerIntake(cast.inspector, test, child);
    bodyOf(await cast.inspector.get(`/v1/intakes/${other.id}/notifications/${id}`), 404);
  });

  it('refuses what it does not know, and has one effect for one key', async () => {
    bodyOf(await cast.inspector.post(path, { recipient: 'nobody' }), 422);
    bodyOf(await cast.inspector.post(path, { recipient: 'parent', told: true }), 422);
    const key = { 'idempotency-key': newId() };
    const one = bodyOf<Notification>(await cast.inspector.post(path, { recipient: 'lawyer' }, key), 201);
    const two = bodyOf<Notification>(await cast.inspector.post(path, { recipient: 'lawyer' }, key), 201);
    expect(two).toEqual(one);
    expect(bodyOf<{ items: object[] }>(await cast.inspector.get(path), 200).items).toHaveLength(1);
  });

  it('is shown page by page', async () => {
    for (const recipient of ['parent', 'lawyer', 'interpreter']) await add({ recipient });
    const page = async (query: string) =>
      bodyOf<{ items: { recipient: string }[]; next: string | null }>(
        await cast.inspector.get(`${path}?${query}`),
        200,
      );
    const first = await page('limit=2');
    expect(first.items.map(({ recipient }) => recipient)).toEqual(['parent', 'lawyer']);
    const second = await page(`limit=2&cursor=${first.next}`);
    expect(second).toMatchObject({ items: [{ recipient: 'interpreter' }], next: null });
  });
});
