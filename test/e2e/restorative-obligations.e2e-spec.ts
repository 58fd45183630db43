import type { Caller } from '../support/actors';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { Restorative } from '../support/restorative';
import { rowsOf } from '../support/rows';

interface Part {
  readonly id: string;
  readonly count: number;
  readonly isCounted: boolean;
  readonly errorReason: string | null;
  readonly errorBy: string | null;
}
interface Obligation {
  readonly id: string;
  readonly state: string;
  readonly dueOn: string;
  readonly isConfirmed: boolean | null;
  readonly unconfirmedReason: string | null;
  readonly parts: readonly Part[];
  readonly dueChanges: readonly {
    readonly fromOn: string;
    readonly toOn: string;
    readonly reasonCode: string;
  }[];
}
interface Body {
  readonly state: string;
  readonly agreement: { readonly obligations: readonly Obligation[] };
}

describe('What a child has promised to somebody harmed', () => {
  let one: Restorative;

  beforeAll(async () => {
    one = await Restorative.begin();
  }, 60_000);
  afterAll(() => one.test.close());

  const day = (n: number) => localDay(one.test.clock.now(), n);
  const agreed = async (...more: readonly object[]) => {
    const { path, party } = await one.held();
    const payment = { kindCode: 'payment', words: 'I pay for the window.', dueOn: day(7), amount: 30 };
    const obligations = (more.length === 0 ? [{}] : more).map((one) => ({
      ...payment,
      partyId: party,
      ...one,
    }));
    const agencyId = one.cast.agency('Sabunchi district prosecutor');
    const ids = await one.signed(path, party, { obligations, agencyId });
    return { path, party, ids };
  };
  const shown = async (path: string, n = 0): Promise<Obligation> =>
    bodyOf<Body>(await one.mediator.get(path), 200).agreement.obligations[n]!;
  const pay = async (path: string, count: number, more: object = {}, by: Caller = one.centre.worker) => {
    const { id } = await shown(path);
    return by.act(path, `obligations/${id}/record-part`, {
      ...{ count, doneOn: day(0), isConfirmed: true, ...more },
    });
  };
  const UNCONFIRMED = { isConfirmed: false, unconfirmedReason: 'does-not-answer' };
  const verify = async (path: string, n: number, by: Caller) => {
    const { id, parts } = await shown(path);
    return by.act(path, `obligations/${id}/parts/${parts[n]!.id}/verify`);
  };
  const mark = async (
    path: string,
    n: number,
    by: Caller = one.centre.worker,
    reasonCode = 'wrong-quantity',
  ) => {
    const { id, parts } = await shown(path);
    return by.act(path, `obligations/${id}/parts/${parts[n]!.id}/mark-in-error`, { reasonCode });
  };
  const move = async (path: string, more: object = {}, by: Caller = one.mediator) => {
    const { id } = await shown(path);
    return by.act(path, `obligations/${id}/move-due`, {
      ...{ dueOn: day(20), reasonCode: 'family-cannot-yet', agreedOn: day(0) },
      ...{ childAgrees: true, partyAgrees: true, ...more },
    });
  };

  describe('is done in parts', () => {
    it('and is done once their sum is reached, each confirmed by who received it', async () => {
      const { path } = await agreed();
      bodyOf(await pay(path, 10), 200);
      expect(await shown(path)).toMatchObject({ state: 'open', parts: [{ count: 10, isCounted: true }] });
      bodyOf(await pay(path, 20), 200);
      expect(await shown(path)).toMatchObject({ state: 'done', isConfirmed: true, unconfirmedReason: null });
      bodyOf(await one.centre.worker.act(path, 'fulfil'), 200);
    });

    it('or verified by a second person where nobody confirms it', async () => {
      const { path } = await agreed();
      bodyOf(await pay(path, 30, UNCONFIRMED), 200);
      expect(await shown(path)).toMatchObject({ state: 'open', parts: [{ isCounted: false }] });
      const own = await verify(path, 0, one.centre.worker);
      expect(codeOf(own)).toEqual([409, 'restorative.verified-by-who-recorded']);
      bodyOf(await verify(path, 0, one.mediator), 200);
      expect(await shown(path)).toMatchObject({
        ...{ state: 'done', isConfirmed: false, unconfirmedReason: 'does-not-answer' },
      });
    });

    it('which waits on the desk of who may look at it, and of nobody else', async () => {
      const { path } = await agreed({ dueOn: day(40) });
      const id = path.split('/').at(-1);
      const desk = async (by: Caller) =>
        bodyOf<{ items: { id: string; what: string }[] }>(await by.get('/v1/worklist?limit=200'), 200)
          .items.filter((item) => item.id === id)
          .map(({ what }) => what);
      bodyOf(await pay(path, 5, UNCONFIRMED), 200);
      expect(await desk(one.mediator)).toEqual(['part-to-verify']);
      expect(await desk(one.centre.worker)).toEqual([]);
      expect(await desk(one.cast.otherCentre)).toEqual([]);
      bodyOf(await verify(path, 0, one.mediator), 200);
      expect(await desk(one.mediator)).toEqual([]);
    });

    it.each<[string, number, object, string]>([
      ['more than was promised', 31, {}, 'more-than-promised'],
      ['in the future', 10, { doneOn: '2099-01-01' }, 'part-at-no-time'],
      ['before it was agreed to', 10, { doneOn: '2000-01-01' }, 'part-at-no-time'],
      ['not confirmed without a reason', 10, { isConfirmed: false }, 'not-confirmed-without-reason'],
      [
        'confirmed with a reason why not',
        10,
        { unconfirmedReason: 'withdrew' },
        'not-confirmed-without-reason',
      ],
    ])('and never %s', async (_, count, more, code) => {
      const { path } = await agreed();
      expect(codeOf(await pay(path, count, more))).toEqual([409, `restorative.${code}`]);
      expect((await shown(path)).parts).toEqual([]);
    });

    it('and is not said to be done while a part is missing, but may be left so for a cause', async () => {
      const { path } = await agreed();
      bodyOf(await pay(path, 10), 200);
      const { id } = await shown(path);
      const settle = (body: object) => one.centre.worker.act(path, `obligations/${id}/settle`, body);
      expect(codeOf(await settle({ outcome: 'done', isConfirmed: true }))).toEqual([
        409,
        'restorative.parts-do-not-reach',
      ]);
      const part = { outcome: 'done-in-part', causeCode: 'victim-has-died', isConfirmed: true };
      bodyOf(await settle(part), 200);
      expect(codeOf(await pay(path, 10))).toEqual([409, 'restorative.obligation-settled-already']);
    });

    it('only where it is counted', async () => {
      const { path } = await agreed({ kindCode: 'apology', amount: undefined });
      expect(codeOf(await pay(path, 1))).toEqual([409, 'restorative.part-of-what-is-not-counted']);
    });

    it('once by one key, and each part is looked at once', async () => {
      const { path } = await agreed();
      bodyOf(await pay(path, 10, UNCONFIRMED), 200);
      bodyOf(await verify(path, 0, one.mediator), 200);
      expect(codeOf(await verify(path, 0, one.mediator))).toEqual([409, 'restorative.part-counted-already']);
      expect((await one.cast.otherCentre.get(path)).status).toBe(404);
    });
  });

  describe('counts a part no more that was written down by mistake', () => {
    it('which is kept with the reason, and leaves room for what is right', async () => {
      const { path } = await agreed();
      bodyOf(await pay(path, 25), 200);
      bodyOf(await mark(path, 0), 200);
      const [part] = (await shown(path)).parts;
      expect(part).toMatchObject({ count: 25, isCounted: false, errorReason: 'wrong-quantity' });
      expect(part!.errorBy).not.toBeNull();
      bodyOf(await pay(path, 30), 200);
      expect(await shown(path)).toMatchObject({ state: 'done' });
    });

    it('so that what its parts said to be done is open again, and can be fulfilled later', async () => {
      const { path } = await agreed();
      bodyOf(await pay(path, 10), 200);
      bodyOf(await pay(path, 20), 200);
      bodyOf(await mark(path, 1), 200);
      expect(await shown(path)).toMatchObject({ state: 'open', isConfirmed: null });
      expect(codeOf(await one.centre.worker.act(path, 'fulfil'))).toEqual([
        409,
        'restorative.obligations-open',
      ]);
      bodyOf(await pay(path, 20, UNCONFIRMED), 200);
      bodyOf(await verify(path, 2, one.mediator), 200);
      expect(await shown(path)).toMatchObject({ state: 'done', unconfirmedReason: 'does-not-answer' });
      bodyOf(await one.centre.worker.act(path, 'fulfil'), 200);
      expect(codeOf(await mark(path, 0))).toEqual([409, 'restorative.not-open-for-mark-part-in-error']);
    });

    it('which waits for nobody any more, and is not looked at', async () => {
      const { path } = await agreed({ dueOn: day(40) });
      bodyOf(await pay(path, 5, UNCONFIRMED), 200);
      bodyOf(await mark(path, 0, one.mediator), 200);
      expect(codeOf(await verify(path, 0, one.mediator))).toEqual([409, 'restorative.part-in-error']);
      const id = path.split('/').at(-1)!;
      const { items } = bodyOf<{ items: { id: string }[] }>(
        await one.mediator.get('/v1/worklist?limit=200'),
        200,
      );
      expect(items.filter((item) => item.id === id)).toEqual([]);
      const { id: promised } = await shown(path);
      const done = { outcome: 'done', isConfirmed: true };
      bodyOf(await one.centre.worker.act(path, `obligations/${promised}/settle`, done), 200);
    });

    it('once, for a reason of the list, and by who looked at it rather than by who wrote it down', async () => {
      const { path } = await agreed();
      bodyOf(await pay(path, 5, UNCONFIRMED), 200);
      expect((await mark(path, 0, one.mediator, 'no-such-code')).status).toBe(422);
      bodyOf(await verify(path, 0, one.mediator), 200);
      const own = 'restorative.verified-part-marked-by-who-recorded';
      expect(codeOf(await mark(path, 0))).toEqual([409, own]);
      bodyOf(await mark(path, 0, one.mediator), 200);
      expect(codeOf(await mark(path, 0, one.mediator))).toEqual([409, 'restorative.part-in-error']);
    });

    it('and not once it was said what is left undone, from when nothing is looked at either', async () => {
      const { path } = await agreed();
      bodyOf(await pay(path, 10, UNCONFIRMED), 200);
      const { id } = await shown(path);
      const part = { outcome: 'not-done', causeCode: 'victim-has-died' };
      bodyOf(await one.centre.worker.act(path, `obligations/${id}/settle`, part), 200);
      const settled = 'restorative.obligation-settled-already';
      expect(codeOf(await mark(path, 0))).toEqual([409, settled]);
      expect(codeOf(await verify(path, 0, one.mediator))).toEqual([409, settled]);
    });
  });

  describe('is moved to another day', () => {
    it('where both agree, and the one before stays to be read', async () => {
      const { path } = await agreed();
      bodyOf(await move(path), 200);
      expect(await shown(path)).toMatchObject({
        ...{ dueOn: day(20), state: 'open' },
        dueChanges: [{ fromOn: day(7), toOn: day(20), reasonCode: 'family-cannot-yet' }],
      });
      bodyOf(await move(path, { dueOn: day(10), reasonCode: 'victim-asks' }), 200);
      expect((await shown(path)).dueChanges.map(({ toOn }) => toOn)).toEqual([day(20), day(10)]);
    });

    it.each<[string, () => object, string]>([
      ['where the child does not agree', () => ({ childAgrees: false }), 'day-not-agreed-by-child'],
      ['where who was harmed does not agree', () => ({ partyAgrees: false }), 'party-does-not-agree'],
      ['to the day that it has', () => ({ dueOn: day(7) }), 'day-not-moved'],
      ['to a day that is over', () => ({ dueOn: day(-1) }), 'obligation-due-before'],
      ['behind what was offered', () => ({ dueOn: day(200) }), 'obligation-after-longest-duration'],
      ['by what is agreed in the future', () => ({ agreedOn: day(1) }), 'agreed-in-the-future'],
    ])('and never %s', async (_, more, code) => {
      const { path } = await agreed();
      expect(codeOf(await move(path, more()))).toEqual([409, `restorative.${code}`]);
      expect(await shown(path)).toMatchObject({ dueOn: day(7), dueChanges: [] });
    });

    it('never by word from before all had agreed, nor from the future', async () => {
      const { path } = await agreed();
      for (const agreedOn of ['1900-01-01', day(-1)])
        expect(codeOf(await move(path, { agreedOn }))).toEqual([409, 'restorative.moved-before-agreed']);
      expect(codeOf(await move(path, { agreedOn: day(1) }))).toEqual([
        409,
        'restorative.agreed-in-the-future',
      ]);
    });

    it('by nobody but who mediates, for a reason of the list, and not for who takes part no more', async () => {
      const { path, party } = await agreed();
      expect(codeOf(await move(path, {}, one.centre.worker))).toEqual([403, 'restorative.not-the-mediator']);
      expect((await move(path, { reasonCode: 'no-such-code' })).status).toBe(422);
      const withdrawn = { withdrawnAt: one.now };
      bodyOf(await one.mediator.act(path, `parties/${party}/withdraw`, withdrawn), 200);
      expect(codeOf(await move(path))).toEqual([409, 'restorative.party-does-not-agree']);
    });
  });

  it('stands on the timeline with its parts and days, and no word of why', async () => {
    const { path } = await agreed();
    bodyOf(await pay(path, 10), 200);
    bodyOf(await mark(path, 0), 200);
    bodyOf(await move(path, { reasonCode: 'victim-asks' }), 200);
    const [row] = await rowsOf<{ caseId: string }>(
      one.test,
      'select case_id as "caseId" from restorative.process where id = $1',
      [path.split('/').at(-1)],
    );
    const told = await one.centre.worker.get(`/v1/cases/${row!.caseId}/timeline?kind=restorative&limit=200`);
    const { items } = bodyOf<{ items: { code: string }[] }>(told, 200);
    expect(items.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['record-part', 'mark-part-in-error', 'move-due']),
    );
    expect(told.text).not.toContain('victim');
  });
});
