import { newId } from '../../../../src/kernel/ids';
import { CONTEXT_NAMES, inContext, type ContextName } from '../../../access/rows/contexts';
import { makeRowWorld, type RowWorld } from '../../../access/rows/row-world';

/** Who has a live grant on the child's own file and a role that may have the child in its hands. */
const MAY_LOOK: readonly ContextName[] = [
  'holder',
  'colleague',
  'protection',
  'person',
  'centre',
  'identity',
  'status',
  // The grant is for other roles of the agency: an emergency asks for no office.
  'other-role',
];

describe('the door to the emergency card', () => {
  let world: RowWorld;

  beforeAll(async () => {
    world = await makeRowWorld();
  });
  afterAll(() => world.close());

  const look = async (name: ContextName, child: string): Promise<{ version: number }[]> =>
    inContext(world.app, world.contexts[name], async () => {
      const text = 'select version, wrapped_key from children.look_at_emergency_card($1, $2)';
      return (await world.app.query<{ version: number }>(text, [newId(), child])).rows;
    });

  it.each(CONTEXT_NAMES)('is open by a live grant and a role: %s', async (name) => {
    const seen = await look(name, world.first.child);
    expect(seen.map(({ version }) => version)).toEqual(MAY_LOOK.includes(name) ? [2] : []);
  });

  it('opens the card of no other child', async () => {
    expect(await look('holder', world.second.child)).toEqual([]);
    expect(await look('stranger', world.second.child)).toHaveLength(1);
  });

  it('leaves the key of the child closed to a holder of the status', async () => {
    const keys = await inContext(world.app, world.contexts.status, () =>
      world.app.query('select 1 from children.data_key'),
    );
    expect(keys.rowCount).toBe(0);
  });

  it.each(['medication', 'contacts', '*'])('is the only way to the words: %s', async (column) => {
    const asked = inContext(world.app, world.contexts.holder, () =>
      world.app.query(`select ${column} from children.emergency_card`),
    );
    await expect(asked).rejects.toMatchObject({ code: '42501' });
  });
});
