/** What is shown of a case beside what belongs to it, and the key of the child's texts. */
export interface CaseLabel {
  readonly number: string;
  readonly caseState: string;
  readonly workerId: string | null;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
}

/** The columns of it, and the tables that have them, beside a table `t` with a case and a child. */
export const CASE_LABEL = `f.number, f.state as "caseState", f.worker_id as "workerId",
  l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"`;
export const CASE_LABEL_JOIN = `join cases.case_file f on f.id = t.case_id
  left join children.child_label l on l.child_id = t.child_id`;
