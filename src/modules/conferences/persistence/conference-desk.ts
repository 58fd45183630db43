import type { Statement } from '../../../platform/persistence/statement';
import { CASE_LABEL } from '../../cases';
import { CONFERENCE_FROM } from './conference-lists';

/**
 * What nobody has recorded, of who answers for the case or convened it; of the coordinators what nobody answers for, or has been
 * left for long. $1 centre, $2 account, $3 now, $4 whether they coordinate, $5 since when it was left, $6 how many.
 */
export const toRecordStatement = (columns: string): Statement => ({
  name: 'conferences-to-record',
  text: `select ${columns}, ${CASE_LABEL} ${CONFERENCE_FROM}
    where t.centre_agency_id = $1 and t.state = 'planned' and t.planned_at < $3
      and (f.worker_id = $2 or t.convened_by = $2 or $4::boolean and (f.worker_id is null or t.planned_at < $5))
    order by t.planned_at, t.id limit $6`,
});

/**
 * Conferences with steps that are due by a day, the earliest first: one’s own; of who answers for the case also those of people
 * from outside and of who is not on its team; of the coordinators those where nobody answers for it. $1 centre, $2 account,
 * $3 the day, $4 whether they coordinate, $5 how many.
 */
export const stepsDueStatement = (columns: string): Statement => ({
  name: 'conference-steps-due',
  text: `with due as (
      select s.conference_id as id, min(s.due_on) as due_on
      from conferences.conference_step s
      join conferences.conference_guest g on g.id = s.guest_id
      join conferences.conference c on c.id = s.conference_id
      join cases.case_file f on f.id = c.case_id
      where s.state = 'open' and s.due_on <= $3 and c.centre_agency_id = $1
        and (g.account_id = $2
          or (f.worker_id = $2 or $4::boolean and f.worker_id is null)
            and not exists (select 1 from cases.team_member m
              where m.case_id = c.case_id and m.account_id = g.account_id and m.ended_at is null))
      group by s.conference_id
      order by min(s.due_on), s.conference_id limit $5
    )
    select ${columns}, ${CASE_LABEL}, due.due_on as "stepDueOn" ${CONFERENCE_FROM} join due on due.id = t.id
    order by due.due_on, t.id`,
});
