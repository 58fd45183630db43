import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';
import type { SessionIds } from './session-rows';

/** Links of who coordinates the centre, for a room and ended; of who leads elsewhere; and of the stranger. */
export interface FeedIds {
  readonly ofRoom: string;
  readonly revoked: string;
  readonly ofLeader: string;
  readonly ofStranger: string;
}

export const newFeeds = (): FeedIds => ({
  ofRoom: newId(),
  revoked: newId(),
  ofLeader: newId(),
  ofStranger: newId(),
});

export const feedRow = (id: string, by: Context): Row => ({
  id,
  centre_agency_id: by.agency,
  owner_id: by.account,
  secret_hash: `\\x${createHash('sha256').update(id).digest('hex')}`,
  expires_at: '2026-12-01T10:00:00Z',
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

interface Made {
  readonly feeds: FeedIds;
  readonly sessions: SessionIds;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeFeedRows(owner: ClientBase, { feeds, sessions, contexts }: Made): Promise<void> {
  const { centre, stranger } = contexts;
  const put = (row: Row) => putRow(owner, 'sessions.calendar_feed', row);
  await put({ ...feedRow(feeds.ofRoom, centre), room_id: sessions.room });
  await put({ ...feedRow(feeds.revoked, centre), revoked_at: NOW, revoked_by: centre.account });
  await put(feedRow(feeds.ofLeader, contexts['lead-colleague']));
  await put(feedRow(feeds.ofStranger, stranger));
}
