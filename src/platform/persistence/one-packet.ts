import type { Socket } from 'node:net';
import type { PoolClient } from 'pg';

/**
 * Lets everything that is sent on this connection before the event loop turns leave in one packet: the server is
 * woken once, and answers in one go, instead of once for each statement.
 */
export function inOnePacket(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
