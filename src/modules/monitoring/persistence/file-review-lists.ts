import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';

/** Those that I look at, those of our centre, and those in which something found has not been settled. */
export const FILE_REVIEW_LISTS = ['mine', 'our-centre', 'to-settle'] as const;
export type FileReviewListName = (typeof FILE_REVIEW_LISTS)[number];

/** Something was found of it, and nobody has said what became of that. */
export const UNSETTLED = `t.state = 'completed' and exists (select 1 from monitoring.file_finding n
  where n.review_id = t.id and n.answer in ('partly', 'no') and n.settled_at is null)`;

const SHAPES: Readonly<Record<FileReviewListName, (work: Work) => readonly [where: string, owner: string]>> =
  {
    mine: ({ actor }) => [`t.state = 'drawn' and t.reviewer_id = $1`, actor.accountId],
    'our-centre': ({ actor }) => ['t.centre_agency_id = $1', actor.agencyId],
    'to-settle': ({ actor }) => [`t.centre_agency_id = $1 and ${UNSETTLED}`, actor.agencyId],
  };

/** Which page of which list is wished for. */
export interface FileReviewWish {
  readonly list: FileReviewListName;
  readonly caseId: string | null;
  readonly from: Position | null;
  readonly limit: number;
}

/** One page, what was drawn first comes first; what may be seen, row-level security decides. */
export function fileReviewList(
  columns: string,
  source: string,
  work: Work,
  { list, caseId, from, limit }: FileReviewWish,
): { statement: Statement; values: unknown[] } {
  const [where, owner] = SHAPES[list](work);
  const text = `select ${columns} ${source}
    where ${where} and ($2::uuid is null or t.case_id = $2)
      and ($3::timestamptz is null or (t.drawn_at, t.id) > ($3, $4))
    order by t.drawn_at, t.id limit $5`;
  return {
    statement: { name: `list file-reviews ${list}`, text },
    values: [owner, caseId, from?.after ?? null, from?.id ?? null, limit],
  };
}
