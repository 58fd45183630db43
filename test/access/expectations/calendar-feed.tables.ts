import { newId } from '../../../src/kernel/ids';
import { NOW, type ContextName } from '../rows/contexts';
import { feedRow, type FeedIds } from '../rows/calendar-feed-rows';
import { quoted } from './case.tables';
import { NO_STAFF } from './session.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** Who made it, and the coordinators of the centre. */
const OWN: Partial<Record<ContextName, readonly (keyof FeedIds)[]>> = {
  centre: ['ofRoom', 'revoked'],
  'lead-colleague': ['ofLeader'],
  stranger: ['ofStranger'],
};

const named =
  (idsOf: (name: ContextName) => readonly (keyof FeedIds)[]): RowsOf =>
  ({ name }, { feeds }) => {
    const ids = idsOf(name).map((one) => feeds[one]);
    return ids.length === 0 ? 'false' : `id in (${quoted(ids)})`;
  };

/** Links are theirs who made them; nobody reads what they would be found by. */
export const calendarFeedTables: readonly TableLaw[] = [
  {
    table: 'sessions.calendar_feed',
    see: named((name) => OWN[name] ?? []),
    change: {
      set: 'version = 7',
      rows: named((name) => (OWN[name] ?? []).filter((one) => one !== 'revoked')),
    },
    never: { what: 'a longer time', set: `expires_at = '2099-01-01'` },
    insert: [
      allowed('a link of one’s own', 'centre', ({ contexts }) => feedRow(newId(), contexts.centre)),
      allowed('a link for a room, by who coordinates the centre', 'centre', ({ contexts, sessions }) => ({
        ...feedRow(newId(), contexts.centre),
        room_id: sessions.room,
      })),
      denied('a link in the name of another', 'centre', ({ contexts }) => ({
        ...feedRow(newId(), contexts.centre),
        owner_id: contexts.identity.account,
      })),
      denied('a link that was revoked from the beginning', 'centre', ({ contexts }) => ({
        ...feedRow(newId(), contexts.centre),
        ...{ revoked_at: NOW, revoked_by: contexts.centre.account },
      })),
      denied('a link of another centre', 'centre', ({ contexts }) => ({
        ...feedRow(newId(), contexts.centre),
        centre_agency_id: contexts.identity.agency,
      })),
      ...deniedTo(NO_STAFF, 'a link, by who is no staff of a centre', (by) => feedRow(newId(), by)),
    ],
  },
];
