/** The texts of the lists of assessments, plans and steps; what may be seen, row-level security decides. */

/** Those of a case, the latest first; $1 case, $2 and $3 the last one that was shown, $4 how many. */
const ofCase = (table: 'assessment' | 'plan', columns: string): string =>
  `select ${columns} from case_plans.${table} t
    where t.case_id = $1 and ($2::timestamptz is null or (t.created_at, t.id) < ($2, $3))
    order by t.created_at desc, t.id desc limit $4`;

/** With what the desk shows of the case. */
const onDesk = (table: 'safety_step' | 'plan', columns: string): string =>
  `select ${columns}, f.number, l.number as "childNumber", l.initials as "childInitials"
    from case_plans.${table} t join cases.case_file f on f.id = t.case_id
    left join children.child_label l on l.child_id = t.child_id`;

export const assessmentsOfCase = (columns: string): string => ofCase('assessment', columns);

export const plansOfCase = (columns: string): string => ofCase('plan', columns);

/** What all have agreed to in a centre, and others have written; $1 centre, $2 account, $3 how many. */
export const plansToApprove = (columns: string): string =>
  `${onDesk('plan', columns)} where t.state = 'agreed' and f.centre_agency_id = $1 and $2 <> all (t.writers)
    order by t.updated_at, t.id limit $3`;

/** What somebody who answers has to write anew, or whose time is over; $1 account, $2 today, $3 how many. */
export const plansToWorkOn = (columns: string): string =>
  `${onDesk('plan', columns)} where f.worker_id = $1 and t.case_id in (
      select m.case_id from cases.team_member m where m.account_id = $1 and m.ended_at is null)
      and (t.state = 'drafted' and t.proposed_at is not null or t.state = 'active' and t.ends_on < $2)
    order by t.updated_at, t.id limit $3`;

/** What is to be done on the cases of somebody’s teams, the most urgent first; $1 account, $2 how many. */
export const stepsOfTeam = (columns: string): string =>
  `${onDesk('safety_step', columns)} where t.done_at is null and t.case_id in (
      select m.case_id from cases.team_member m where m.account_id = $1 and m.ended_at is null)
    order by t.due_at, t.id limit $2`;

/** What is late in a centre, or waits where nobody answers; $1 centre, $2 how many, $3 now. */
export const stepsOfCentre = (columns: string): string =>
  `${onDesk('safety_step', columns)} where t.done_at is null and f.centre_agency_id = $1
      and (f.worker_id is null or t.due_at < $3)
    order by t.due_at, t.id limit $2`;
