export const TASK_LISTS = ['held', 'given'] as const;
export type TaskListName = (typeof TASK_LISTS)[number];

const WHOSE: Readonly<Record<TaskListName, string>> = {
  held: `t.held_by = $1 and t.state = 'open' and t.unheld_since is null`,
  given: 't.given_by = $1',
};

/** With what is shown of the case, and of the child as far as the actor sees it. */
export const tasksFrom = (columns: string): string =>
  `select ${columns}, f.number, l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"
    from desk.task t left join cases.case_file f on f.id = t.case_id
    left join children.child_label l on l.child_id = t.child_id`;

/** One page, what is due first before; $1 account, $2 instant and $3 id of the last one shown, $4 how many. */
export const tasksOf = (columns: string, list: TaskListName): string =>
  `${tasksFrom(columns)} where ${WHOSE[list]} and ($2::timestamptz is null or (t.due_at, t.id) > ($2, $3))
    order by t.due_at, t.id limit $4`;

/** What somebody holds, and what was given back to them; $1 account, $2 how many. */
export const tasksWaiting = (columns: string): string =>
  `${tasksFrom(columns)} where t.unheld_since is null
      and (t.held_by = $1 and t.state = 'open' or t.given_by = $1 and t.state = 'given-back')
    order by t.due_at, t.id limit $2`;

/** What nobody of a centre holds any more; $1 centre, $2 how many. */
export const tasksUnheld = (columns: string): string =>
  `${tasksFrom(columns)} where t.agency_id = $1 and t.unheld_since is not null order by t.due_at, t.id limit $2`;
