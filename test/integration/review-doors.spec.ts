import { newId } from '../../src/kernel/ids';
import { grantRow } from '../access/rows/child-rows';
import { inContext, NOW, type Context, type ContextName } from '../access/rows/contexts';
import { termsRow } from '../access/rows/order-rows';
import { putRow } from '../access/rows/put-row';
import { reviewRow } from '../access/rows/review-rows';
import { makeRowWorld, type RowWorld } from '../access/rows/row-world';

describe('the doors by which a decision is looked at again', () => {
  let world: RowWorld;
  /** Of an order, asked for by its holder; of the same, upheld. */
  const asked = newId();
  const upheld = newId();
  /** Of other conditions of an order, with the authority. */
  const ofVariation = newId();

  beforeAll(async () => {
    world = await makeRowWorld();
    const { owner, first, orders, contexts } = world;
    const { holder, authority, reviewer } = contexts;
    const decided = `update referrals.referral set decision = '{"action": "refuse"}' where id = $1`;
    await owner.query(decided, [first.referral]);
    const inPerson = { grantee_kind: 'person', level: 'defence' };
    const toLawyer = grantRow(first.child, 'referral', first.referral, contexts.defence.account);
    await putRow(owner, 'children.need_to_know', { ...toLawyer, ...inPerson });
    await putRow(owner, 'referrals.transition', {
      ...{ id: newId(), referral_id: first.referral, action: 'refuse', to_state: 'refused', at: NOW },
      ...{ by_account: authority.account, agency_id: authority.agency },
    });
    const ofOrder = { decision_kind: 'order', decision_of: 'order', decision_id: orders.awaiting };
    const parties = { reviewer_agency_id: reviewer.agency };
    for (const [id, state] of [
      [asked, 'requested'],
      [upheld, 'upheld'],
    ] as const)
      await putRow(owner, 'reviews.review', {
        ...reviewRow(id, first, holder),
        ...{ ...ofOrder, ...parties, state },
      });
    await putRow(owner, 'sentencing.order_terms', termsRow(orders.bare, first.child, reviewer));
    await putRow(owner, 'reviews.review', {
      ...{ ...reviewRow(ofVariation, first, holder), decision_kind: 'order', decision_of: 'variation' },
      ...{ decision_id: orders.bare, state: 'assigned', reviewer_agency_id: authority.agency },
    });
  }, 60_000);

  afterAll(() => world.close());

  /** Who is answered what is asked for; what is done is undone. */
  const openTo = async (asks: () => Promise<boolean>): Promise<ContextName[]> => {
    const open: ContextName[] = [];
    for (const context of Object.values<Context>(world.contexts))
      if (await inContext(world.app, context, () => asks().catch(() => false))) open.push(context.name);
    return open;
  };

  const rowsOf = async (text: string, id: string): Promise<object[]> =>
    (await world.app.query<object>(text, [id])).rows;
  const answers = (text: string, id: string) =>
    openTo(async () => (await rowsOf(`select * from ${text}`, id)).length > 0);
  const passes = (text: string, id: string) =>
    openTo(async () => Boolean(await rowsOf(`select ${text}`, id)));

  it('tell who decided on a referral to who defends the child, and to nobody else', async () => {
    expect(await answers('referrals.decided_for_defence($1)', world.first.referral)).toEqual(['defence']);
  });

  it('tell who decided, and that the referrer had a part in it', async () => {
    const { defence, holder, authority } = world.contexts;
    const [row] = await inContext(world.app, defence, () =>
      rowsOf('select * from referrals.decided_for_defence($1)', world.first.referral),
    );
    expect(row).toMatchObject({ action: 'refuse', decider_agency_id: authority.agency });
    expect(row).toHaveProperty('involved', expect.arrayContaining([holder.account, holder.agency]));
  });

  it('keep an order as it is for whoever holds it', async () => {
    expect(await answers('sentencing.hold_for_review($1)', world.orders.awaiting)).toEqual([
      ...(['holder', 'colleague', 'protection', 'person', 'authority', 'reviewer', 'centre'] as const),
      ...(['identity', 'defence'] as const),
    ]);
    expect(await answers('sentencing.hold_for_review($1)', world.orders.second)).toEqual(['stranger']);
  });

  it('open an order for who asked for its review and who reviews', async () => {
    expect(await passes('sentencing.open_to_reviewer($1)', asked)).toEqual([
      ...(['holder', 'colleague', 'protection', 'reviewer'] as const),
    ]);
    expect(await passes('sentencing.open_to_reviewer($1)', upheld)).toEqual([]);
    expect(await passes('sentencing.open_to_reviewer($1)', world.reviews.help)).toEqual([]);
  });

  it('close an order when its review has ended, and not before', async () => {
    expect(await passes('sentencing.close_to_reviewer($1)', upheld)).toEqual([
      ...(['holder', 'colleague', 'protection', 'reviewer'] as const),
    ]);
    expect(await passes('sentencing.close_to_reviewer($1)', asked)).toEqual([]);
  });

  it('put back conditions for who reviews that they were changed, and for no other review', async () => {
    const putBack = 'sentencing.put_back_terms(gen_random_uuid(), $1)';
    expect(await passes(putBack, world.orders.bare)).toEqual(['authority']);
    expect(await passes(putBack, world.orders.elsewhere)).toEqual([]);
    const settle = `update reviews.review set state = $2 where id = $1`;
    await world.owner.query(settle, [ofVariation, 'requested']);
    expect(await passes(putBack, world.orders.bare)).toEqual([]);
    await world.owner.query(settle, [ofVariation, 'assigned']);
  });

  it('say that somebody of a role serves in an agency who is none of these, and never who', async () => {
    const { authority, holder } = world.contexts;
    const asks = 'select access.has_another($1, $2, $3) as is';
    const has = async (roles: string[], noneOf: string[]) => {
      const answer = await inContext(world.app, holder, () =>
        world.app.query<{ is: boolean }>(asks, [authority.agency, roles, noneOf]),
      );
      return answer.rows[0]?.is;
    };
    expect(await has(['prosecutor', 'judge'], [])).toBe(true);
    expect(await has(['prosecutor', 'judge'], [authority.account])).toBe(false);
    expect(await has(['case-worker'], [])).toBe(false);
  });

  it('let no review of an order lapse while its intake is one of justice', async () => {
    expect(await passes('sentencing.lapse_reviews($1)', world.first.intake)).toEqual([]);
  });

  it('say whether a review rests on an intake to who holds its record', async () => {
    expect(await passes('sentencing.review_rests_on($1)', world.first.intake)).toEqual([
      ...(['holder', 'colleague', 'protection', 'person', 'authority', 'reviewer', 'centre'] as const),
    ]);
  });
});
