/**
 * The papers of a child, the latest first; $1 child, $2 what they are about, $3 kind, $4 state, $5 the last one that was shown,
 * $6 how many. What may be seen, row-level security decides.
 */
export const documentsOfChild = (select: string): string =>
  `${select} where t.child_id = $1 and ($2::uuid is null or t.subject_id = $2) and ($3::text is null or t.kind = $3)
      and ($4::text is null or t.state = $4) and ($5::uuid is null or t.id < $5)
    order by t.id desc limit $6`;
