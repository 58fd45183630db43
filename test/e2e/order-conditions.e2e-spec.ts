import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { Ordering, type Order } from '../support/orders';

interface Limits {
  readonly from: string | null;
  readonly placeWords: string | null;
  readonly exceptions: readonly object[];
}
type Shown = Order['terms'][number]['conditions'][number] & { readonly limits: Limits | null };

const NIGHTS = { weekdays: [7, 1], from: '22:00', until: '06:00' };
const HOME = { kind: 'stay-at-home-hours', words: 'Be at home at night.', limits: NIGHTS };
const AWAY = {
  ...{ kind: 'keep-away-place', words: 'Keep away from the market.' },
  limits: { places: ['market'], placeWords: 'The market by the bridge' },
};
const WHY = {
  ...{ reasonCode: 'conditions-too-hard', reasons: 'The club is in the evening.' },
  childWords: 'I train until nine.',
};

describe('A condition about hours or places', () => {
  let at: Ordering;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  afterAll(() => at.close());

  const day = (inDays: number) => localDay(at.test.clock.now(), inDays);
  const limited = (limits: object, kind = HOME) => ({
    conditions: [{ ...kind, limits: { ...kind.limits, ...limits } }],
  });
  const proposing = async (difference: object) => at.propose(await at.child(), difference);
  const refused = async (difference: object) => codeOf(await proposing(difference));
  const faults = async (limits: object, kind: object = HOME) => {
    const conditions = [{ ...kind, limits }];
    const { errors } = bodyOf<{ errors: { pointer: string; code: string }[] }>(
      await proposing({ conditions }),
      422,
    );
    return errors.map(({ pointer, code }) => [pointer.replace('/conditions/0/limits', ''), code]);
  };
  const conditionsOf = async (path: string, by = at.cast.judge) =>
    (await at.read(path, by)).terms.map(({ conditions }) => conditions as readonly Shown[]);

  it('has its hours, places and what is left free, for who decides and who supervises', async () => {
    const exceptions = [{ code: 'school' }, { code: 'family-event', on: day(3) }];
    const home = { ...HOME, limits: { ...NIGHTS, exceptions, fromOn: day(0), untilOn: day(60) } };
    const path = await at.inForce({ conditions: [home, AWAY] });
    const shown = [
      {
        ...home,
        limits: {
          ...{ weekdays: [1, 7], from: '22:00', until: '06:00', places: [], placeWords: null },
          exceptions: [
            { code: 'school', on: null },
            { code: 'family-event', on: day(3) },
          ],
          ...{ fromOn: day(0), untilOn: day(60) },
        },
      },
      { ...AWAY, limits: { places: ['market'], placeWords: 'The market by the bridge', from: null } },
    ];
    expect(await conditionsOf(path)).toMatchObject([shown]);
    expect(await conditionsOf(path, at.probation)).toMatchObject([shown]);
  });

  it('is set down anew with a variation, and its former edition stays to be read', async () => {
    const path = await at.inForce({ conditions: [HOME] });
    const later = { ...HOME, limits: { ...NIGHTS, from: '23:00' } };
    bodyOf(await at.cast.judge.act(path, 'vary', { ...WHY, conditions: [later] }), 200);
    const [first, second] = await conditionsOf(path);
    expect([first?.[0]?.limits?.from, second?.[0]?.limits?.from]).toEqual(['22:00', '23:00']);
    const longer = { ...HOME, limits: { ...NIGHTS, untilOn: day(180) } };
    expect(codeOf(await at.cast.judge.act(path, 'vary', { ...WHY, conditions: [longer] }))).toEqual([
      ...[409, 'order.condition-outlasts-order'],
    ]);
  });

  it('is neither proposed nor set down anew for days that are over', async () => {
    const over = { untilOn: day(-1) };
    expect(await refused(limited(over))).toEqual([409, 'order.condition-never-holds']);
    const path = await at.inForce({ conditions: [HOME] });
    const past = { ...HOME, limits: { ...NIGHTS, ...over, fromOn: day(-9) } };
    expect(codeOf(await at.cast.judge.act(path, 'vary', { ...WHY, conditions: [past] }))).toEqual([
      ...[409, 'order.condition-never-holds'],
    ]);
  });

  it('names hours or places where its kind asks for them, and neither where it does not', async () => {
    expect(await refused({ conditions: [{ ...HOME, limits: undefined }] })).toEqual([
      ...[409, 'order.condition-not-precise'],
    ]);
    expect(
      await refused(limited({ places: undefined, placeWords: undefined, ...NIGHTS }, AWAY as never)),
    ).toEqual([...[409, 'order.condition-not-precise']]);
    expect(await faults(NIGHTS, { kind: 'go-to-school', words: 'Go.' })).toEqual([['', 'not-of-this-kind']]);
  });

  it('ends with its order, and leaves school free', async () => {
    expect(await refused(limited({ untilOn: day(180) }))).toEqual([409, 'order.condition-outlasts-order']);
    bodyOf(await proposing(limited({ untilOn: day(179) })), 201);
    const morning = { weekdays: [1], from: '08:00', until: '20:00' };
    expect(await refused(limited(morning))).toEqual([409, 'order.condition-in-school-hours']);
    bodyOf(await proposing(limited({ ...morning, exceptions: [{ code: 'school' }] })), 201);
  });

  it.each([
    ['one end of its hours alone', { from: '22:00' }, [['/until', 'not-without-the-other']]],
    ['hours that end as they begin', { from: '22:00', until: '22:00' }, [['/until', 'same-as-beginning']]],
    ['words of no place', { ...NIGHTS, placeWords: 'The park' }, [['/placeWords', 'not-without-the-other']]],
    ['a place of no list', { ...NIGHTS, places: ['moon'] }, [['/places/0', 'code-not-in-list']]],
    [
      'what is left free, of no list',
      { ...NIGHTS, exceptions: [{ code: 'fun' }] },
      [['/exceptions/0/code', 'code-not-in-list']],
    ],
    [
      'a family event on no day',
      { ...NIGHTS, exceptions: [{ code: 'family-event' }] },
      [['/exceptions/0/on', 'not-of-this-kind']],
    ],
    [
      'a last day before the first',
      { ...NIGHTS, fromOn: '2027-03-02', untilOn: '2027-03-01' },
      [['/untilOn', 'before-beginning']],
    ],
  ])('has not %s', async (_, limits, expected) => {
    expect(await faults(limits)).toEqual(expected);
  });

  it('has no time that is none, and few places', async () => {
    const wrong = { from: '25:00', until: '06:00' };
    expect((await refused(limited(wrong)))[0]).toBe(422);
    expect((await refused(limited({ weekdays: [0] })))[0]).toBe(422);
    const places = ['market', 'park', 'street', 'station', 'building', 'other'];
    expect((await refused(limited({ places }, AWAY as never)))[0]).toBe(422);
  });
});
