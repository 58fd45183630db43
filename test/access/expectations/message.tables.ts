import { newId } from '../../../src/kernel/ids';
import type { Context, ContextName } from '../rows/contexts';
import { messageRow, type MessageIds, type MessageOf } from '../rows/message-rows';
import type { RowWorld } from '../rows/row-world';
import { quoted, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

const OF_FIRST = ['fromReferrer', 'fromCentre', 'readByCentre', 'readByReferrer'] as const;

/** The referrer of the unit and the coordinator of the centre; nobody else, also of the same agency. */
const SEEN: Partial<Record<ContextName, readonly (keyof MessageIds)[]>> = {
  holder: OF_FIRST,
  centre: OF_FIRST,
  stranger: ['ofSecond'],
};

/** What the other side has written and one’s own has not read. */
const UNREAD: typeof SEEN = { holder: ['fromCentre'], centre: ['fromReferrer'], stranger: ['ofSecond'] };

const messages =
  (whose: typeof SEEN): RowsOf =>
  ({ name }, world) => {
    const ids = (whose[name] ?? []).map((one) => world.messages[one]);
    return ids.length === 0 ? 'false' : `id in (${quoted(ids)})`;
  };

const ofFirst = ({ cases, first, contexts }: RowWorld): MessageOf => ({
  ...{ referral: first.referral, file: cases.first, child: first.child },
  ...{ referring: contexts.holder, centre: contexts.centre },
});

const from = (side: 'referrer' | 'centre', by: Pick<Context, 'account'>) => ({ side, by });
const told = (
  world: RowWorld,
  side: 'referrer' | 'centre',
  by: ContextName,
  difference: Partial<MessageOf> = {},
) => messageRow(newId(), { ...ofFirst(world), ...difference }, from(side, world.contexts[by]));

const AT = `'2026-06-01T10:00:00Z'`;

/** What who referred and who works with the child tell each other is theirs alone (domain §2). */
export const messageTables: readonly TableLaw[] = [
  {
    table: 'messages.message',
    see: messages(SEEN),
    change: {
      set: `read_at = ${AT}, read_by = nullif(current_setting('app.account', true), '')::uuid`,
      rows: messages(UNREAD),
    },
    never: {
      what: 'a message that another is said to have read',
      set: `read_at = ${AT}, read_by = gen_random_uuid()`,
    },
    insert: [
      allowed('a message of who referred', 'holder', (world) => told(world, 'referrer', 'holder')),
      allowed('a message of the centre', 'centre', (world) => told(world, 'centre', 'centre')),
      denied('a message in the name of another', 'holder', (world) => told(world, 'referrer', 'centre')),
      denied('a message of the centre in the name of another', 'centre', (world) =>
        told(world, 'centre', 'holder'),
      ),
      denied('a message that was read from the beginning', 'holder', (world) => ({
        ...told(world, 'referrer', 'holder'),
        ...{ read_at: '2026-06-01T10:00:00Z', read_by: world.contexts.centre.account },
      })),
      denied('a message of the unit as if the centre had written it', 'holder', (world) =>
        told(world, 'centre', 'holder'),
      ),
      denied('a message of the centre as if the unit had written it', 'centre', (world) =>
        told(world, 'referrer', 'centre'),
      ),
      denied('a message of who does not refer', 'colleague', (world) => told(world, 'referrer', 'colleague')),
      denied('a message on a referral that one does not see', 'holder', (world) =>
        told(world, 'referrer', 'holder', { referral: world.second.referral }),
      ),
      denied('a message about another child', 'holder', (world) =>
        told(world, 'referrer', 'holder', { child: world.second.child }),
      ),
      denied('a message about help without a charge', 'holder', (world) =>
        told(world, 'referrer', 'holder', { referral: world.admissions.prevention }),
      ),
      denied('a message of another unit than has referred', 'holder', (world) =>
        told(world, 'referrer', 'holder', { referring: world.contexts.centre }),
      ),
      denied('a message to another centre', 'holder', (world) =>
        told(world, 'referrer', 'holder', { centre: world.contexts.identity }),
      ),
      denied('a message for a unit in which one does not serve', 'person', (world) =>
        told(world, 'referrer', 'person'),
      ),
      denied('a message of the centre about another child', 'centre', (world) =>
        told(world, 'centre', 'centre', { child: world.second.child }),
      ),
      denied('a message of the centre about another referral', 'centre', (world) =>
        told(world, 'centre', 'centre', { referral: world.second.referral }),
      ),
      denied('a message of the centre on another case', 'centre', (world) =>
        told(world, 'centre', 'centre', { file: world.cases.second }),
      ),
      denied('a message in the place of another centre', 'centre', (world) =>
        told(world, 'centre', 'centre', { centre: world.contexts.identity }),
      ),
      denied('a message for a centre in which one does not serve', 'identity', (world) =>
        told(world, 'centre', 'identity'),
      ),
      allowed('a message of who answers for the case, and does not coordinate', 'stranger', (world) =>
        told(world, 'centre', 'stranger', {
          ...{ referral: world.second.referral, file: world.cases.second, child: world.second.child },
          centre: world.contexts.stranger,
        }),
      ),
      denied('a message of who sees the case, and neither answers nor coordinates', 'holder', (world) =>
        told(world, 'centre', 'holder', {
          ...{ referral: world.admissions.prevention, file: world.cases.beside },
          ...{ referring: world.contexts.centre, centre: world.contexts.holder },
        }),
      ),
      ...deniedTo(['reviewer', ...WITHOUT_FILE], 'a message on what one does not see', (by, world) =>
        messageRow(newId(), ofFirst(world), from('referrer', by)),
      ),
    ],
  },
];
