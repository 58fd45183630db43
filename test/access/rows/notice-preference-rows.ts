import type { ClientBase } from 'pg';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

export const preferenceRow = (account: string): Row => ({
  ...{
    account_id: account,
    mailbox: 'somebody@example.org',
    language: 'az',
    immediately: ['task'],
    daily: [],
  },
  ...{ told: [], next_look_at: NOW, version: 1, created_at: NOW, updated_at: NOW },
});

/** Of two people. */
export async function makePreferenceRows(
  owner: ClientBase,
  { holder, stranger }: Record<ContextName, Context>,
): Promise<void> {
  for (const { account } of [holder, stranger])
    await putRow(owner, 'notifications.preference', preferenceRow(account));
}
