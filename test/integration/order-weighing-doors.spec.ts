import { newId } from '../../src/kernel/ids';
import { inContext, NOW, type Context, type ContextName } from '../access/rows/contexts';
import { entryRow } from '../access/rows/due-process-rows';
import { intervalRow, measureRow } from '../access/rows/order-rows';
import { putRow, type Row } from '../access/rows/put-row';
import { makeRowWorld, type RowWorld } from '../access/rows/row-world';

const BEFORE = '2026-05-20T10:00:00Z';
const STANDS = ['in-force'];
const OVER = ['completed'];
/** Who holds the file of the order as its record. */
const HOLDERS: readonly ContextName[] = [
  ...(['holder', 'colleague', 'protection', 'person', 'authority', 'reviewer', 'centre'] as const),
];

describe('the doors by which an order is weighed', () => {
  let world: RowWorld;
  /** The order that is weighed, about the intake of the first child; and another one, which it may be told of as one word. */
  let order: string;
  let earlier: string;

  beforeAll(async () => {
    world = await makeRowWorld();
    order = world.orders.awaiting;
    earlier = world.orders.unheld;
    const text = 'update sentencing.order_file set intake_id = $2 where id = $1';
    await world.owner.query(text, [order, world.first.intake]);
  }, 60_000);

  afterAll(() => world.close());

  /** What a door answers to each who opens it. */
  const answers = async (text: string, values: readonly unknown[]) => {
    const told = new Map<ContextName, unknown>();
    for (const context of Object.values<Context>(world.contexts))
      told.set(
        context.name,
        await inContext(world.app, context, async () => {
          const answer = await world.app.query<object>(text, [...values]).catch(() => ({ rows: [] }));
          return answer.rows[0];
        }),
      );
    return told;
  };
  const openTo = (told: Map<ContextName, unknown>) =>
    [...told].filter(([, row]) => row !== undefined).map(([name]) => name);
  const toAuthority = async (text: string, values: readonly unknown[]) =>
    (await answers(text, values)).get('authority');

  describe('say one word of earlier sentences', () => {
    const ASKED = 'select sentencing.sentence_before($1, $2, $3) as earlier';
    const word = async () =>
      (await toAuthority(`select * from (${ASKED}) t where earlier is not null`, [order, STANDS, OVER])) as
        { earlier: string } | undefined;
    const change = (set: string) =>
      world.owner.query(`update sentencing.order_file set ${set} where id = $1`, [earlier]);

    /** A punishment for other acts that stands, decided before the other. */
    beforeEach(async () => {
      const { owner, first, contexts } = world;
      const decided = `decided_by = proposed_by, supervisor_agency_id = authority_agency_id, started_on = '2026-05-21'`;
      await change(`state = 'in-force', stage = 'sentence', decided_at = '${BEFORE}', ${decided},
        child_id = '${first.child}', intake_id = '${first.draft}', ended_at = null`);
      await owner.query('delete from sentencing.order_measure where order_id = $1', [earlier]);
      await owner.query('delete from sentencing.order_interval where order_id = $1', [earlier]);
      const fine = { ...measureRow(earlier, first.child, 'fine'), kind: 'punishment' };
      await putRow(owner, 'sentencing.order_measure', fine);
      await putRow(owner, 'sentencing.order_interval', {
        ...intervalRow(earlier, first.child, contexts.reviewer, 'suspension'),
      });
      await owner.query(`update children.merge set state = 'proposed' where id = $1`, [world.merges.between]);
    });

    it('to who holds the order, and to nobody else', async () => {
      const told = await answers(ASKED, [order, STANDS, OVER]);
      expect(
        [...told].filter(([, row]) => row && (row as { earlier: string }).earlier).map(([one]) => one),
      ).toEqual(HOLDERS);
    });

    it('of a punishment for other acts that stands', async () =>
      expect(await word()).toEqual({ earlier: 'sentenced' }));

    it.each([
      ['that is over', `state = 'completed', ended_at = '${NOW}'`],
      ['after custody', `stage = 'aftercare'`],
      ['about acts that it does not name', 'intake_id = null'],
    ])('of something %s, of which it is not certain that it counts', async (_what, set) => {
      await change(set);
      expect(await word()).toEqual({ earlier: 'uncertain' });
    });

    it('of what educates, or is appealed against, of which that is not certain either', async () => {
      const { owner, first, contexts } = world;
      const kind = `update sentencing.order_measure set kind = $2 where order_id = $1`;
      await owner.query(kind, [earlier, 'educational-measure']);
      expect(await word()).toEqual({ earlier: 'uncertain' });
      await owner.query(kind, [earlier, 'punishment']);
      const appeal = intervalRow(earlier, first.child, contexts.reviewer, 'appeal');
      await putRow(owner, 'sentencing.order_interval', appeal);
      expect(await word()).toEqual({ earlier: 'uncertain' });
    });

    it.each([
      ['ordered before a trial', `stage = 'pre-trial'`],
      ['in a state that does not count', `state = 'breached'`],
      ['decided at the same time, or later', `decided_at = '${NOW}'`],
    ])('of nothing that was %s', async (_what, set) => {
      await change(set);
      expect(await word()).toEqual({ earlier: 'none' });
    });

    it('of nothing that is about the same acts', async () => {
      await change(`intake_id = '${world.first.intake}'`);
      expect(await word()).toEqual({ earlier: 'none' });
    });

    it('of nothing that is of another child, but of another number of this one', async () => {
      const { second, owner, merges } = world;
      await change(`child_id = '${second.child}'`);
      expect(await word()).toEqual({ earlier: 'none' });
      await owner.query(`update children.merge set state = 'approved' where id = $1`, [merges.between]);
      expect(await word()).toEqual({ earlier: 'sentenced' });
    });
  });

  describe('say how much of its measures is ordered beside an order', () => {
    const ASKED = 'select * from sentencing.measures_beside($1, $2)';
    const told = (states = STANDS) => toAuthority(ASKED, [order, states]);

    /** Supervision for the same acts, at another stage. */
    beforeAll(async () => {
      const { owner, first } = world;
      const ordered = `state = 'in-force', decided_at = '${BEFORE}', decided_by = proposed_by, ended_at = null,
        supervisor_agency_id = authority_agency_id, started_on = '2026-05-21', stage = 'aftercare'`;
      await owner.query(
        `update sentencing.order_file set ${ordered}, child_id = $2, intake_id = $3 where id = $1`,
        [earlier, first.child, first.intake],
      );
      await owner.query('delete from sentencing.order_measure where order_id = $1', [earlier]);
      const measure = { ...measureRow(earlier, first.child), days: 30 };
      await putRow(owner, 'sentencing.order_measure', measure);
      await putRow(owner, 'sentencing.order_measure', measureRow(earlier, first.child, 'fine'));
    });

    it('to who holds the order, and to nobody else', async () => {
      expect(openTo(await answers(ASKED, [order, STANDS]))).toEqual(HOLDERS);
    });

    it('and nothing of other measures, of orders in other states, or about other acts', async () => {
      const rows = await answers(
        `select count(*)::int as n, min(measure) as measure, bool_or(is_same_stage) as same
        from sentencing.measures_beside($1, $2)`,
        [order, STANDS],
      );
      expect(rows.get('authority')).toEqual({ n: 1, measure: 'supervision', same: false });
      expect(await told(['completed'])).toBeUndefined();
      const other = 'update sentencing.order_file set intake_id = $2 where id = $1';
      await world.owner.query(other, [earlier, world.first.draft]);
      expect(await told()).toBeUndefined();
    });
  });

  describe('say on how many days a child was held', () => {
    const ASKED = 'select * from sentencing.custody_before($1, $2)';
    const told = () => toAuthority(ASKED, [order, 'Asia/Baku']);
    const apprehend = (at: string | null) =>
      world.owner.query('update intake.intake set apprehended_at = $2, met_how = $3 where id = $1', [
        ...[world.first.intake, at, at === null ? 'encounter' : 'apprehension'],
      ]);
    const held = (difference: Row) =>
      putRow(world.owner, 'due_process.custody', {
        ...entryRow('due_process.custody', world.first, world.contexts.holder),
        ...{ id: newId(), state: 'released', ...difference },
      });

    beforeEach(async () => {
      const { owner, first } = world;
      await owner.query(
        `update due_process.custody set corrected_at = $2, corrected_by = recorded_by, correction_reason = 'other'
         where child_id = $1 and corrected_at is null`,
        [first.child, NOW],
      );
      await apprehend(null);
    });

    it('to who holds the order, and to nobody else', async () => {
      expect(openTo(await answers(ASKED, [order, 'Asia/Baku']))).toEqual(HOLDERS);
    });

    it('which are none where it was not held, and uncertain where it was apprehended and no more is recorded', async () => {
      expect(await told()).toEqual({ days: 0, is_certain: true });
      await apprehend(BEFORE);
      expect(await told()).toEqual({ days: 0, is_certain: false });
      await held({ started_at: BEFORE, ended_at: '2026-05-20T11:00:00Z' });
      expect(await told()).toEqual({ days: 1, is_certain: true });
    });

    it('each of which counts once, from the first that was begun, at the place of the installation', async () => {
      await held({ started_at: '2026-05-01T08:00:00Z', ended_at: '2026-05-01T09:00:00Z' });
      await held({ started_at: '2026-05-01T12:00:00Z', ended_at: '2026-05-01T19:59:00Z' });
      expect(await told()).toEqual({ days: 1, is_certain: true });
      await held({ started_at: '2026-05-03T12:00:00Z', ended_at: '2026-05-04T20:00:00Z' });
      expect(await told()).toEqual({ days: 4, is_certain: true });
    });

    it('which last, where nobody has told an end', async () => {
      await held({ state: 'held', started_at: '2026-05-30T10:00:00Z', ended_at: null });
      expect(await told()).toEqual({ days: 3, is_certain: false });
    });

    it('which last after a judge kept the child, until it is told that it was freed', async () => {
      const { owner, first, contexts } = world;
      const id = newId();
      await held({
        id,
        state: 'remanded',
        started_at: '2026-05-28T10:00:00Z',
        ended_at: '2026-05-29T10:00:00Z',
      });
      expect(await told()).toEqual({ days: 5, is_certain: false });
      await putRow(owner, 'due_process.custody_entry', {
        ...entryRow('due_process.custody_entry', first, contexts.holder),
        ...{ id: newId(), custody_id: id, kind: 'freed', happened_at: '2026-05-30T10:00:00Z' },
      });
      expect(await told()).toEqual({ days: 3, is_certain: true });
    });
  });
});
