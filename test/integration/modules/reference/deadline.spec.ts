import { clockDates } from '../../../../src/kernel/running-clock';
import { CLOCKS } from '../../../../src/modules/reference/domain/clock-rule';
import { ReferenceWorld } from './reference-world';

const HOUR_MS = 3_600_000;
/** Over each hour of the day, across weekends, holidays and the ends of months and years. */
const STARTS = Array.from({ length: 240 }, (_, n) => new Date(Date.UTC(2026, 0, 1) + n * 67 * HOUR_MS));

const ASKED = `select reference.deadline(a.code, a.ruled_at, a.began_at) as due
  from unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) with ordinality a (code, ruled_at, began_at, place) order by a.place`;

describe('A deadline that the database counts', () => {
  let world: ReferenceWorld;
  beforeAll(async () => (world = await ReferenceWorld.make()));
  afterAll(() => world.close());

  const counted = (code: string, ruledAt: readonly Date[], starts: readonly Date[]) =>
    world.asOwner(async (client) => {
      await client.query(`select set_config('app.zone', 'Asia/Baku', false)`);
      const { rows } = await client.query<{ due: Date | null }>(ASKED, [
        starts.map(() => code),
        ruledAt,
        starts,
      ]);
      return rows.map(({ due }) => due?.toISOString());
    });

  it.each(CLOCKS)('is the one of the kernel: %s', async (code) => {
    const known = await world.as('judge', async (work) => {
      const calendar = await world.facade.calendar(work);
      const limit = await world.facade.clockRule(work, code, '2026-06-01');
      return STARTS.map((startedAt) =>
        clockDates({ limit, startedAt, stoppedAt: null, pauses: [] }, calendar),
      );
    });
    const ruledAt = STARTS.map(() => new Date('2026-06-01T08:00:00Z'));
    expect(await counted(code, ruledAt, STARTS)).toEqual(known.map(({ dueAt }) => dueAt?.toISOString()));
  });

  it('is by the rule of the day that is asked about, in the zone of the installation', async () => {
    await world.asOwner(async (client) => {
      const text = `update reference.clock_rule set valid_to = '2026-06-30' where code = 'order-appeal'`;
      await client.query(text);
      await client.query(`insert into reference.clock_rule
        select uuidv7(), code, 10, unit, warning_amount, escalates_to, '2026-07-01', null, verified, source, 1, now(), now()
        from reference.clock_rule where code = 'order-appeal'`);
    });
    const start = new Date('2026-06-30T19:00:00Z');
    const ruledAt = ['2026-06-30T19:59:59Z', '2026-06-30T20:00:00Z'].map((at) => new Date(at));
    const ends = ['2026-07-20T19:59:59.999Z', '2026-07-10T19:59:59.999Z'];
    expect(await counted('order-appeal', ruledAt, [start, start])).toEqual(ends);
  });

  it('is unknown where no rule holds', async () => {
    const longAgo = new Date('1999-01-01T08:00:00Z');
    expect(await counted('order-appeal', [longAgo], [longAgo])).toEqual([undefined]);
  });
});
