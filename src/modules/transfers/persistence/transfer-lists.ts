import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { TransferState } from '../domain/transfer.lifecycle';

/** To one’s own centre, from it, or both. */
export const DIRECTIONS = ['incoming', 'outgoing'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Which transfers are asked for; null for all. */
export interface TransferWish {
  readonly direction: Direction | null;
  readonly state: TransferState | null;
  readonly caseId: string | null;
  readonly from: Position | null;
  readonly limit: number;
}

/** One page, the newest first; what may be seen, row-level security decides. $1 is the actor’s agency. */
export function transferListStatement(
  select: string,
  agencyId: string,
  { direction, state, caseId, from, limit }: TransferWish,
): { statement: Statement; values: unknown[] } {
  const text = `${select}
    where ($2::text is null or $1 = case $2 when 'incoming' then t.to_agency_id else t.from_agency_id end)
      and ($3::text is null or t.state = $3) and ($4::uuid is null or t.case_id = $4)
      and ($5::timestamptz is null or (t.asked_at, t.id) < ($5, $6))
    order by t.asked_at desc, t.id desc limit $7`;
  return {
    statement: { name: 'list-transfers', text },
    values: [agencyId, direction, state, caseId, from?.after ?? null, from?.id ?? null, limit],
  };
}

/** Whoever the case went on to looks through what follows; nobody does where it went on elsewhere since. */
const OURS = 'exists (select 1 from cases.case_file c where c.id = t.case_id and c.centre_agency_id = $1)';

/** Which wait for somebody of the actor’s centre; $1 agency, $2 now. */
export const TRANSFERS_WAITING = {
  'to-answer': `t.to_agency_id = $1 and t.state = 'asked' and $2::timestamptz is not null`,
  unanswered: `t.from_agency_id = $1 and t.state = 'asked' and t.due_at < $2`,
  'to-look-through': `t.to_agency_id = $1 and t.state = 'accepted' and t.settled_at is null and $2::timestamptz is not null
    and ${OURS}`,
  'not-moved': `t.from_agency_id = $1 and t.state in ('declined', 'lapsed') and t.settled_at is null
    and $2::timestamptz is not null and ${OURS}`,
} as const;
export type WaitingTransfers = keyof typeof TRANSFERS_WAITING;
