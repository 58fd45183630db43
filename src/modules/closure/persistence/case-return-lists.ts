import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';

/** Those of one's own centre, and those that were sent to one's own authority. */
export const RETURN_LISTS = ['of-our-centre', 'for-us', 'for-us-waiting', 'near', 'overdue'] as const;
export type ReturnListName = (typeof RETURN_LISTS)[number];

/** $1 agency, $2 now. */
export const RETURNS_WHERE: Readonly<Record<ReturnListName, string>> = {
  'of-our-centre': 't.centre_agency_id = $1',
  'for-us': `t.authority_agency_id = $1 and t.state in ('sent', 'answered')`,
  'for-us-waiting': `t.authority_agency_id = $1 and t.state = 'sent'`,
  near: `t.authority_agency_id = $1 and t.state = 'sent' and t.due_at >= $2 and t.warn_at <= $2`,
  overdue: `t.authority_agency_id = $1 and t.state = 'sent' and t.due_at < $2`,
};

/** Which page of which list is wished for. */
export interface ReturnWish {
  readonly list: ReturnListName;
  readonly from: Position | null;
  readonly limit: number;
}

/** One page, the newest first; what may be seen, row-level security decides. */
export function returnListStatement(
  columns: string,
  source: string,
  { agencyId, now }: { readonly agencyId: string; readonly now: Date },
  { list, from, limit }: ReturnWish,
): { statement: Statement; values: unknown[] } {
  const text = `select ${columns} ${source}
    where $2::timestamptz is not null and ${RETURNS_WHERE[list]}
      and ($3::timestamptz is null or (t.asked_at, t.id) < ($3, $4))
    order by t.asked_at desc, t.id desc limit $5`;
  return {
    statement: { name: `list case-returns ${list}`, text },
    values: [agencyId, now, from?.after ?? null, from?.id ?? null, limit],
  };
}
