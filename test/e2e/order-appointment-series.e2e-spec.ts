import { randomUUID } from 'node:crypto';
import { plusDays } from '../../src/kernel/working-days';
import holidays from '../../src/modules/reference/seed/public-holidays.json';
import type { Caller } from '../support/actors';
import { broughtIntoDelivery, centreOf } from '../support/delivery';
import { Doing } from '../support/doing';
import { scheduled } from '../support/hearings';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { rowsOf } from '../support/rows';

interface Dated {
  readonly id: string;
  readonly plannedAt: string;
  readonly state: string;
  readonly seriesId: string | null;
  readonly movedTo: string | null;
}
interface Series {
  readonly id: string;
  readonly cancelledFrom: string | null;
  readonly dates: readonly Dated[];
  readonly leftOut: readonly { readonly day: string; readonly movedTo: string | null }[];
  readonly findings: readonly { readonly appointmentId: string; readonly code: string }[];
}

const SABUNCHI = 'Sabunchi rehabilitation centre';
const CLOSED = { reasonCode: 'office-closed' };
const RESTING = holidays.entries.map(({ attributes }) => attributes.date);
const weekdayOf = (day: string) => new Date(day).getUTCDay();
const works = (day: string) => ![0, 6].includes(weekdayOf(day)) && !RESTING.includes(day);
/** The first day from one on for which something holds. */
const firstFrom = (day: string, holds: (day: string) => boolean): string =>
  holds(day) ? day : firstFrom(plusDays(day, 1), holds);
/** Three in the afternoon in Baku. */
const at15 = (day: string) => `${day}T11:00:00.000Z`;

describe('Days on which a child reports, planned together', () => {
  let at: Doing;

  beforeAll(async () => {
    at = await Doing.begin();
  }, 60_000);

  afterAll(() => at.close());

  /** The first of four weekdays in a row that are working days, some days ahead. */
  const first = () =>
    firstFrom(at.day(2), (day) => [0, 7, 14, 21].every((days) => works(plusDays(day, days))));
  const wish = (from: string, difference: object = {}) => ({
    ...{ purpose: 'reporting', rhythm: 'weekly', weekday: weekdayOf(from), at: '15:00' },
    ...{ from, until: plusDays(from, 21), restDays: 'skip' },
    ...difference,
  });
  const post = (path: string, body: object, by: Caller = at.officer) =>
    by.post(`${path}/appointment-series`, body);
  const planned = async (path: string, difference: object = {}, by: Caller = at.officer) =>
    bodyOf<Series>(await post(path, wish(first(), difference), by), 201);
  const read = async (path: string, { id }: Series, by: Caller = at.officer) =>
    bodyOf<Series>(await by.get(`${path}/appointment-series/${id}`), 200);
  const listed = async (path: string) =>
    bodyOf<{ items: Dated[] }>(await at.officer.get(`${path}/appointments?limit=100`), 200).items;
  const instants = ({ dates }: Series) => dates.map(({ plannedAt }) => plannedAt);

  it('are dates like any other, at the same hour of the place', async () => {
    const path = await at.at.inForce();
    const day = first();
    const series = await planned(path);
    expect(instants(series)).toEqual([0, 7, 14, 21].map((days) => at15(plusDays(day, days))));
    const dates = await listed(path);
    expect(dates.map(({ state, seriesId }) => [state, seriesId])).toEqual(
      Array.from({ length: 4 }, () => ['planned', series.id]),
    );
    expect(series).toMatchObject({ findings: [], leftOut: [], cancelledFrom: null });
  });

  it('are listed by their rhythm, what was planned last first, to who reads the dates', async () => {
    const path = await at.at.inForce();
    const list = `${path}/appointment-series`;
    const series = async (query = '', by: Caller = at.officer) =>
      bodyOf<{ items: { id: string }[]; next: string | null }>(await by.get(`${list}${query}`), 200);
    expect(await series()).toEqual({ items: [], next: null });
    const one = await planned(path);
    at.at.test.clock.advance({ minutes: 1 });
    const { dates, leftOut, findings, ...other } = await planned(path, { at: '16:00' });
    expect([dates.length, leftOut, findings]).toEqual([4, [], []]);
    const { items } = await series('', at.at.cast.judge);
    expect(items).toEqual([other, expect.objectContaining({ id: one.id })]);
    const { next } = await series('?limit=1');
    expect((await series(`?limit=1&cursor=${next}`)).items.map(({ id }) => id)).toEqual([one.id]);
    const { prosecutor, otherCentre, inspector } = at.at.cast;
    for (const by of [prosecutor, otherCentre]) expect(codeOf(await by.get(list))[0]).toBe(404);
    expect(codeOf(await inspector.get(list))[0]).toBe(403);
  });

  it('are planned once for one key', async () => {
    const path = await at.at.inForce();
    const key = { 'idempotency-key': randomUUID() };
    const again = async () =>
      bodyOf<Series>(await at.officer.post(`${path}/appointment-series`, wish(first()), key), 201).id;
    expect(await again()).toBe(await again());
    expect(await listed(path)).toHaveLength(4);
  });

  it('are planned all or none, within the order and ahead', async () => {
    const path = await at.at.inForce({ measures: [{ measure: 'supervision', days: 40 }] });
    const refused = async (difference: object) => codeOf(await post(path, wish(first(), difference)));
    expect(await refused({ until: plusDays(first(), 77) })).toEqual([409, 'compliance.day-outside-order']);
    const past = { from: at.day(-14), until: at.day(14) };
    expect(await refused(past)).toEqual([409, 'compliance.appointment-in-past']);
    const nothing = { from: plusDays(first(), 1), until: plusDays(first(), 2) };
    expect(await refused(nothing)).toEqual([409, 'compliance.series-without-dates']);
    expect((await refused({ until: plusDays(first(), -1) }))[0]).toBe(422);
    expect((await refused({ weekday: 6 }))[0]).toBe(422);
    expect((await refused({ at: '24:00' }))[0]).toBe(422);
    expect((await refused({ purpose: 'fun' }))[0]).toBe(422);
    expect(await listed(path)).toEqual([]);
  });

  const restDay = () =>
    firstFrom(at.day(9), (day) => RESTING.includes(day) && ![0, 6].includes(weekdayOf(day)));
  const around = (rest: string) => ({ weekday: weekdayOf(rest), from: plusDays(rest, -7) });

  it('leave days of rest out', async () => {
    const path = await at.at.inForce();
    const rest = restDay();
    const left = await planned(path, { ...around(rest), until: plusDays(rest, 6) });
    expect(left.leftOut).toContainEqual({ day: rest, movedTo: null });
    expect(instants(left)).not.toContain(at15(rest));
  });

  it('are moved from a day of rest to the next working day', async () => {
    const path = await at.at.inForce();
    const rest = restDay();
    const movedTo = firstFrom(rest, works);
    const moved = await planned(path, { ...around(rest), until: plusDays(rest, 13), restDays: 'move' });
    expect(moved.leftOut).toContainEqual({ day: rest, movedTo });
    expect(instants(moved)).toContain(at15(movedTo));
  });

  it('are cancelled together from a day on, and each alone; one that was moved goes with them', async () => {
    const path = await at.at.inForce();
    const series = await planned(path);
    const [one, two, three] = series.dates.map(({ id }) => `${path}/appointments/${id}`);
    bodyOf(await at.officer.act(one!, 'cancel', CLOSED), 200);
    const later = { reasonCode: 'asked-by-child', plannedAt: at15(plusDays(first(), 24)) };
    const { movedTo } = bodyOf<Dated>(await at.officer.act(three!, 'move', later), 200);
    const cancel = (body: object) =>
      at.officer.act(`${path}/appointment-series/${series.id}`, 'cancel', body);
    expect((await cancel({ reasonCode: 'ill' })).status).toBe(422);
    const from = plusDays(first(), 10);
    const left = bodyOf<Series>(await cancel({ ...CLOSED, from }), 200);
    expect(left.cancelledFrom).toBe(from);
    const states = new Map(left.dates.map(({ id, state }) => [id, state]));
    expect([two, three].map((date) => states.get(date!.split('/').at(-1)!))).toEqual(['planned', 'moved']);
    expect(states.get(movedTo!)).toBe('cancelled');
    expect([...states.values()].sort()).toEqual(['cancelled', 'cancelled', 'cancelled', 'moved', 'planned']);
    bodyOf(await cancel(CLOSED), 200);
    expect(codeOf(await cancel(CLOSED))).toEqual([409, 'compliance.not-open-for-cancel']);
  });

  it('are cancelled in the version that was read', async () => {
    const path = await at.at.inForce();
    const { id } = await planned(path);
    const stale = { 'if-match': '"7"' };
    const cancel = at.officer.post(`${path}/appointment-series/${id}/cancel`, CLOSED, stale);
    expect(codeOf(await cancel)[0]).toBe(412);
  });

  it('tell of another date and of hours at home at the same time, and are planned all the same', async () => {
    const limits = { from: '14:00', until: '16:00', exceptions: [{ code: 'school' }] };
    const path = await at.at.inForce({
      conditions: [{ kind: 'stay-at-home-hours', words: 'Be at home.', limits }],
    });
    const single = { plannedAt: at15(plusDays(first(), 7)), purpose: 'reporting' };
    bodyOf(await at.officer.post(`${path}/appointments`, single), 201);
    const { dates, findings } = await planned(path);
    const codesOf = (date: number) =>
      findings.filter(({ appointmentId }) => appointmentId === dates[date]?.id).map(({ code }) => code);
    expect([codesOf(0), codesOf(1)]).toEqual([['hours-at-home'], ['hours-at-home', 'other-date']]);
  });

  it('tell of a hearing about the order, and of none about which who plans knows nothing', async () => {
    const whose = await at.at.child();
    const path = await at.at.proposedFor(whose);
    bodyOf(await at.at.cast.judge.act(path, 'order', at.at.ordering()), 200);
    bodyOf(await at.officer.act(path, 'start'), 200);
    const orderId = path.split('/').at(-1)!;
    const hear = (about: object, weeks: number) =>
      scheduled(
        at.at,
        { childId: whose.childId, ...about },
        {
          plannedAt: new Date(Date.parse(at15(plusDays(first(), weeks * 7))) + 1_800_000).toISOString(),
        },
      );
    await hear({ orderId }, 1);
    await hear({ intakeId: whose.intakeId }, 2);
    const { dates, findings } = await planned(path);
    expect(findings).toEqual([{ appointmentId: dates[1]?.id, code: 'hearing' }]);
  });

  it('tell a centre of its sessions with the child', async () => {
    const path = await at.at.proposed();
    const { judge } = at.at.cast;
    bodyOf(await judge.act(path, 'order', at.at.ordering(at.at.agency(SABUNCHI))), 200);
    const staff = await centreOf(at.at.test, at.at.cast);
    bodyOf(await staff.coordinator.act(path, 'start'), 200);
    const text = 'select id from cases.case_file where order_id = $1';
    const [{ id: caseId }] = (await rowsOf<{ id: string }>(at.at.test, text, [path.split('/').at(-1)])) as [
      { id: string },
    ];
    bodyOf(await staff.coordinator.act(`/v1/cases/${caseId}`, 'allocate', { workerId: staff.workerId }), 200);
    await broughtIntoDelivery(at.at.test, staff, caseId);
    const beginsAt = at15(plusDays(first(), 14));
    const endsAt = new Date(Date.parse(beginsAt) + 3_600_000).toISOString();
    const session = { kind: 'individual', placeWords: 'In the park.', facilitatorId: staff.facilitatorId };
    bodyOf(
      await staff.coordinator.post('/v1/sessions', { ...session, caseIds: [caseId], beginsAt, endsAt }),
      201,
    );
    const { dates, findings } = await planned(path, {}, staff.coordinator);
    expect(findings).toEqual([{ appointmentId: dates[2]?.id, code: 'session' }]);
  });

  it('are read by who decides, and by nobody else; who supervises alone plans them', async () => {
    const path = await at.at.inForce();
    const series = await planned(path);
    const { judge, prosecutor, inspector } = at.at.cast;
    expect((await read(path, series, judge)).dates).toHaveLength(4);
    const one = `${path}/appointment-series/${series.id}`;
    expect(codeOf(await prosecutor.get(one))[0]).toBe(404);
    expect(codeOf(await inspector.get(one))[0]).toBe(403);
    expect(codeOf(await post(path, wish(first()), judge))[0]).toBe(403);
    expect(codeOf(await at.officer.get(one.replace(series.id, at.at.court)))[0]).toBe(404);
  });

  it('go to the body that supervises the order from then on, once it has taken it over', async () => {
    const path = await at.at.inForce();
    const one = `${path}/appointment-series/${(await planned(path)).id}`;
    const { judge, centre } = at.at.cast;
    const to = { supervisorAgencyId: at.at.agency(SABUNCHI), reasonCode: 'moved', reasons: 'Moved.' };
    bodyOf(await judge.act(path, 'change-supervisor', to), 200);
    expect(codeOf(await centre.act(one, 'cancel', CLOSED))).toEqual([409, 'order.not-taken-over']);
    bodyOf(await centre.act(path, 'take-over'), 200);
    const { dates } = bodyOf<Series>(await centre.act(one, 'cancel', CLOSED), 200);
    expect(dates.map(({ state }) => state)).toEqual(Array.from({ length: 4 }, () => 'cancelled'));
  });
});
