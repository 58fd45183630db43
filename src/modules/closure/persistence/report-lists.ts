import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';

/** Those that one's own agency made, or that were made for it. */
export const REPORT_LISTS = ['of-our-centre', 'for-us', 'for-us-unread'] as const;
export type ReportListName = (typeof REPORT_LISTS)[number];

/** Of what was put right before it was read, the last edition alone waits; $1 authority. */
export const UNREAD = `t.authority_agency_id = $1 and t.acknowledged_at is null
  and not exists (select 1 from closure.report n where n.case_id = t.case_id and n.edition > t.edition)`;

const WHERE: Readonly<Record<ReportListName, string>> = {
  'of-our-centre': 't.centre_agency_id = $1',
  'for-us': 't.authority_agency_id = $1',
  'for-us-unread': UNREAD,
};

/** Which page of which list is wished for. */
export interface ReportWish {
  readonly list: ReportListName;
  readonly from: Position | null;
  readonly limit: number;
}

/** One page, the newest first; what may be seen, row-level security decides. */
export function reportListStatement(
  columns: string,
  source: string,
  agencyId: string,
  { list, from, limit }: ReportWish,
): { statement: Statement; values: unknown[] } {
  const text = `select ${columns} ${source}
    where ${WHERE[list]} and ($2::timestamptz is null or (t.made_at, t.id) < ($2, $3))
    order by t.made_at desc, t.id desc limit $4`;
  return {
    statement: { name: `list reports ${list}`, text },
    values: [agencyId, from?.after ?? null, from?.id ?? null, limit],
  };
}
