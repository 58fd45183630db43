import { inContext, type ContextName } from '../access/rows/contexts';
import { makeRowWorld, type RowWorld } from '../access/rows/row-world';

describe('the doors by which an authority answers a return', () => {
  let world: RowWorld;
  let sentToReviewer: string;

  beforeAll(async () => {
    world = await makeRowWorld();
    await world.owner.query(`update cases.case_file set state = 'returned' where id = $1`, [
      world.cases.first,
    ]);
    const sent = await world.owner.query<{ id: string }>(
      `select id from closure.case_return where authority_agency_id = $1 and state = 'sent'`,
      [world.contexts.reviewer.agency],
    );
    sentToReviewer = sent.rows[0]!.id;
  }, 60_000);

  afterAll(() => world.close());

  /** Who is answered what is asked for. */
  const openTo = async (asks: (name: ContextName) => Promise<boolean>): Promise<string[]> => {
    const open: string[] = [];
    for (const context of Object.values(world.contexts)) {
      const isOpen = await inContext(world.app, context, () => asks(context.name));
      if (isOpen) open.push(context.name);
    }
    return open;
  };

  it('lock a returned case for the authority that decided on its referral, and for nobody else', async () => {
    const open = await openTo(async () => {
      const { rowCount } = await world.app.query('select * from cases.lock_returned($1)', [
        world.cases.first,
      ]);
      return rowCount === 1;
    });
    expect(open).toEqual(['authority']);
  });

  it('lock no case that was not returned', async () => {
    const open = await openTo(async () => {
      const { rowCount } = await world.app.query('select * from cases.lock_returned($1)', [
        world.cases.identified,
      ]);
      return rowCount === 1;
    });
    expect(open).toEqual([]);
  });

  it.each([
    ['continue', 'in-delivery', ['authority']],
    ['continue', 'closed', []],
    ['send-back', 'in-delivery', []],
  ] as const)('move a returned case by %s to %s for: %j', async (action, to, whom) => {
    const open = await openTo(async () => {
      const values = [world.cases.first, action, to, 'prosecutor'];
      const text =
        'select cases.answer_return($1, $2, $3, gen_random_uuid(), $4, null, null, null, null, null)';
      return world.app.query(text, values).then(
        () => true,
        () => false,
      );
    });
    expect(open).toEqual(whom);
  });

  it('lay down no days to ask the child where nothing was closed just now', async () => {
    const open = await openTo(async () => {
      const text = `select closure.lay_down_after_return($1, gen_random_uuid(), 6::smallint, now(), now(), null)`;
      return world.app.query(text, [world.cases.first]).then(
        () => true,
        () => false,
      );
    });
    expect(open).toEqual([]);
  });

  it.each([
    ['as it was seen', 1, ['reviewer']],
    ['as it was before', 0, []],
  ] as const)('write the answer to what was sent, %s', async (_, version, whom) => {
    const open = await openTo(async () => {
      const text = `select closure.answer_return($1, $2, 'close', '\\x00', '\\x00', '\\x00', null) as done`;
      const { rows } = await world.app.query<{ done: boolean }>(text, [sentToReviewer, version]);
      return rows[0]!.done;
    });
    expect(open).toEqual(whom);
  });
});
