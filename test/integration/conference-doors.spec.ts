import { caseMove } from '../access/rows/case-rows';
import { inContext } from '../access/rows/contexts';
import { putRow } from '../access/rows/put-row';
import { makeRowWorld, type RowWorld } from '../access/rows/row-world';

describe('the door by which conferences end with a case', () => {
  let world: RowWorld;

  beforeAll(async () => {
    world = await makeRowWorld();
  }, 60_000);

  afterAll(() => world.close());

  const openTo = async (caseId: string): Promise<string[]> => {
    const open: string[] = [];
    for (const context of Object.values(world.contexts)) {
      const asks = () => world.app.query('select * from conferences.end_with_case($1)', [caseId]);
      const isOpen = await inContext(world.app, context, () =>
        asks().then(
          () => true,
          () => false,
        ),
      );
      if (isOpen) open.push(context.name);
    }
    return open;
  };

  it('is shut while the work goes on, also to who works on it', async () =>
    expect(await openTo(world.cases.first)).toEqual([]));

  it('is open to who closes the case just now, and to nobody else', async () => {
    expect(await openTo(world.cases.identified)).toEqual([]);
    const move = caseMove(world.cases.identified, world.contexts.identity);
    const closed = { ...move, from_state: 'concluding', action: 'close', to_state: 'closed' };
    await putRow(world.owner, 'cases.transition', closed);
    expect(await openTo(world.cases.identified)).toEqual(['identity']);
  });
});
