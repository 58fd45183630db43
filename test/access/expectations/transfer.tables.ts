import { transferRow } from '../rows/transfer-rows';
import type { ContextName } from '../rows/contexts';
import type { RowWorld } from '../rows/row-world';
import { quoted } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

const reasons =
  (whose: Partial<Record<ContextName, readonly string[]>>): RowsOf =>
  ({ name }) =>
    whose[name] ? `reason_code in (${quoted(whose[name])})` : 'false';

const OF_THE_FIRST = ['of-others'] as const;

/** The centre asks who holds the identity to go on with its case. */
const asked = ({ cases, first, contexts: { centre, identity } }: RowWorld, by = centre) =>
  transferRow('child-wish', [cases.first, first.child], { from: centre, to: identity, by });

const ANSWERED = `answered_by = nullif(current_setting('app.account', true), '')::uuid, answered_at = '2099-06-01T10:00:00Z',
  end_reason = 'other'`;

const SEEN = reasons({
  centre: ['going', 'gone', ...OF_THE_FIRST],
  identity: ['coming', ...OF_THE_FIRST],
  stranger: ['in-conflict', 'of-nobody'],
  ...{ holder: OF_THE_FIRST, colleague: OF_THE_FIRST, protection: OF_THE_FIRST },
  ...{ authority: OF_THE_FIRST, person: OF_THE_FIRST },
});

/** A transfer is the coordinators’ of two centres, and of who sees the case; each of the two answers what is its own. */
export const transferTables: readonly TableLaw[] = [
  {
    table: 'transfers.transfer',
    see: SEEN,
    change: { set: `${ANSWERED}, state = 'withdrawn'`, rows: reasons({ centre: ['going'] }) },
    never: [
      { what: 'a transfer for another reason', set: `reason_code = 'child-wish'` },
      { what: 'a transfer that is accepted by hand', set: `${ANSWERED}, state = 'accepted'` },
      {
        what: 'a transfer that is withdrawn in the name of another',
        set: `answered_by = gen_random_uuid(), answered_at = now(), end_reason = 'other', state = 'withdrawn'`,
      },
    ],
    insert: [
      allowed('a case of one’s centre, to another one', 'centre', (world) => asked(world)),
      denied('the same in the name of another', 'centre', (world) => asked(world, world.contexts.identity)),
      denied('a transfer that is answered at once', 'centre', (world) => ({
        ...asked(world),
        ...{
          state: 'accepted',
          answered_by: world.contexts.centre.account,
          answered_at: '2026-06-01T10:00:00Z',
        },
        worker_id: world.contexts.centre.account,
      })),
      denied('a case that one does not see, with a child that one sees', 'centre', (world) => ({
        ...asked(world),
        case_id: world.cases.unheld,
      })),
      denied('a case of another child', 'centre', (world) => ({
        ...asked(world),
        child_id: world.second.child,
      })),
      denied('for another centre, to one’s own', 'identity', (world) => ({
        ...asked(world, world.contexts.identity),
      })),
      denied('a case of another centre as one’s own', 'identity', (world) => ({
        ...asked(world, world.contexts.identity),
        ...{ from_agency_id: world.contexts.identity.agency, to_agency_id: world.contexts.centre.agency },
      })),
      denied('a case whose work is over', 'identity', (world) => ({
        ...asked(world, world.contexts.identity),
        ...{ case_id: world.cases.identified, from_agency_id: world.contexts.identity.agency },
        to_agency_id: world.contexts.centre.agency,
      })),
      denied('a case of one’s agency, by who does not coordinate', 'holder', (world) => ({
        ...asked(world, world.contexts.holder),
        ...{ case_id: world.cases.beside, from_agency_id: world.contexts.holder.agency },
      })),
      ...deniedTo(['status', 'label', 'clinic', 'nobody'], 'a case that one does not see', (by, world) => ({
        ...asked(world, by),
        from_agency_id: by.agency,
      })),
    ],
  },
  {
    table: 'transfers.transfer',
    see: SEEN,
    change: {
      set: `${ANSWERED}, next_step = 'ask-another-centre', state = 'declined'`,
      rows: reasons({ identity: ['coming'] }),
    },
    insert: [],
  },
];
