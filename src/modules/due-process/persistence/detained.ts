/**
 * Of times in custody, called `t`: those after which a judge keeps the child, and of which it is neither told that it was freed nor
 * that it was held anew since.
 */
export const STILL_DETAINED = `t.state = 'remanded' and t.corrected_at is null
  and not exists (select 1 from due_process.custody_entry f
    where f.custody_id = t.id and f.kind = 'freed' and f.corrected_at is null)
  and not exists (select 1 from due_process.custody n
    where n.child_id = t.child_id and n.corrected_at is null and n.started_at >= t.ended_at)`;
