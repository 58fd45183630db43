import { newId } from '../../src/kernel/ids';
import { inContext, type Context } from '../access/rows/contexts';
import { EARLIER, hearingRow } from '../access/rows/hearing-rows';
import { putRow, type Row } from '../access/rows/put-row';
import { makeRowWorld, type RowWorld } from '../access/rows/row-world';

describe('the door by which a hearing stays whose it was', () => {
  let world: RowWorld;

  beforeAll(async () => {
    world = await makeRowWorld();
    await endAsked('adjourned', world.contexts.authority);
  }, 60_000);

  afterAll(() => world.close());

  /** What the reviewer asked for before the authority is over now. */
  const endAsked = (state: string, by: Context) =>
    world.owner.query(
      `update hearings.hearing g set state = $2, ended_by = $3, ended_at = p.ended_at, end_reason = 'other'
       from hearings.hearing p where g.id = $1 and p.id = $4`,
      [world.hearings.asked, state, by.account, world.hearings.putOff],
    );

  let minute = 40;
  /** A hearing that the authority has listed for what was put off. */
  const following = async (followed: string, difference: Row = {}): Promise<string> => {
    const { first, contexts } = world;
    const id = newId();
    const about = { child: first.child, intake: first.intake };
    await world.owner.query('delete from hearings.hearing where follows_id = $1', [followed]);
    await putRow(world.owner, 'hearings.hearing', {
      ...hearingRow(id, contexts.authority, about, (minute += 1)),
      ...{ follows_id: followed, ...difference },
    });
    return id;
  };
  /** Whose it is once somebody has asked that it stay whose it was. */
  const keptBy = (by: Context, id: string): Promise<string | undefined> =>
    inContext(world.app, by, async () => {
      await world.app.query('select hearings.keep_scheduler($1)', [id]);
      const text = 'select scheduler_agency_id as whose from hearings.hearing where id = $1';
      return (await world.app.query<{ whose: string }>(text, [id])).rows[0]?.whose;
    });

  it('gives what follows to who asked for the one before', async () => {
    const { authority, reviewer } = world.contexts;
    expect(await keptBy(authority, await following(world.hearings.asked))).toBe(reviewer.agency);
  });

  it.each(['reviewer', 'holder', 'centre'] as const)(
    'does nothing for %s, who did not put it off',
    async (by) => {
      const { authority } = world.contexts;
      expect(await keptBy(world.contexts[by], await following(world.hearings.asked))).toBe(authority.agency);
    },
  );

  it.each<[string, () => Row]>([
    ['that was listed earlier', () => ({ created_at: EARLIER })],
    ['that another listed', () => ({ scheduled_by: world.contexts.reviewer.account })],
    ['before another court', () => ({ court_agency_id: world.contexts.reviewer.agency })],
  ])('does nothing with a hearing %s', async (_, difference) => {
    const { authority } = world.contexts;
    const id = await following(world.hearings.asked, difference());
    expect(await keptBy(authority, id)).toBe(authority.agency);
  });

  it('does nothing where the one before was called off', async () => {
    const { authority } = world.contexts;
    const id = await following(world.hearings.asked);
    await endAsked('cancelled', authority);
    expect(await keptBy(authority, id)).toBe(authority.agency);
  });
});
