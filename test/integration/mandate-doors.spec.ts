import { inContext, type Context, type ContextName } from '../access/rows/contexts';
import { makeRowWorld, type RowWorld } from '../access/rows/row-world';

describe('the doors of a mandate', () => {
  let world: RowWorld;

  beforeAll(async () => {
    world = await makeRowWorld();
  }, 60_000);

  afterAll(() => world.close());

  /** To whom a statement is not refused, and answers something where that is asked. */
  const openTo = async (text: string, values: unknown[], answers = false): Promise<ContextName[]> => {
    const open: ContextName[] = [];
    const tryIt = async (context: Context) => {
      const { rowCount } = await world.app.query(text, values);
      if (!answers || rowCount! > 0) open.push(context.name);
    };
    for (const context of Object.values(world.contexts))
      await inContext(world.app, context, () => tryIt(context)).catch((error: unknown) => {
        if ((error as { code?: string }).code !== '42501') throw error;
      });
    return open;
  };
  const taking = JSON.stringify({ reasonCode: 'child-wishes', lawyerPresent: true });

  it('take back what was written by a mandate that is over, for who coordinates that clinic alone', async () => {
    const text = 'select * from legal_clinic.take_back($1, $2)';
    expect(await openTo(text, [world.mandates.over, taking])).toEqual(['clinic-head']);
    for (const mandate of [world.mandates.asked, world.mandates.given])
      expect(await openTo(text, [mandate, taking])).toEqual([]);
  });

  it('seal the statements of no child that is on the way of justice', async () => {
    const text = 'select legal_clinic.seal_statements($1)';
    expect(await openTo(text, [world.first.intake])).toEqual([]);
  });

  it('say to nobody but the job which files are not named', async () => {
    for (const digest of ['a', 'f']) {
      const text = 'select * from legal_clinic.unknown_addresses($1)';
      expect(await openTo(text, [[digest.repeat(64)]], true)).toEqual([]);
    }
  });

  it('tell who stands for a child to who defends it, and whom a conflict bars to nobody', async () => {
    const text = `select r.id, r.child_id, r.conflict from children.representative r`;
    const { rows } = await world.owner.query<{ id: string; child_id: string; conflict: string }>(text);
    const own = rows.filter(({ child_id }) => child_id === world.first.child);
    expect(own.length).toBeGreaterThan(0);
    for (const { id, child_id, conflict } of rows) {
      const isTold = child_id === world.first.child && ['none', 'not-recorded'].includes(conflict);
      const open = await openTo('select * from children.representative_of_defended($1)', [id], true);
      expect([id, open]).toEqual([id, isTold ? ['defence'] : []]);
    }
  });
});
