/*
 * What waits of sessions, as statements; each with $1 centre, $2 now, $3 account, $4 whether they coordinate, $5 how many.
 * Of what a centre has to arrange anew its coordinators are told, and who answers for a case of it.
 */

const ANSWERED_FOR = `exists (select 1 from sessions.participant p join cases.case_file f on f.id = p.case_id
  where p.session_id = t.id and p.left_at is null and f.worker_id = $3)`;

const COMING = `t.centre_agency_id = $1 and t.state = 'scheduled' and t.begins_at >= $2`;

const coming = (columns: string, condition: string): string =>
  `select ${columns} from sessions.session t where ${COMING} and ${condition} and ($4 or ${ANSWERED_FOR})
    order by t.begins_at, t.id limit $5`;

/** Over, and nobody said who came: those that somebody leads, and for coordinators what is over for long; $6 long ago. */
export const sessionsWithoutAttendance = (columns: string): string =>
  `select ${columns} from sessions.session t
    where t.centre_agency_id = $1 and t.state = 'scheduled' and t.begins_at < $2 and t.ends_at < $2
      and (t.facilitator_id = $3 or $4 and t.ends_at < $6) order by t.begins_at, t.id limit $5`;

/** To come, and led by who must have nothing to do with a child of it since. */
export const sessionsLedInConflict = (columns: string): string =>
  coming(
    columns,
    `exists (select 1 from sessions.participant p
      join cases.conflict_of_interest c on c.case_id = p.case_id and c.account_id = t.facilitator_id
      where p.session_id = t.id and p.left_at is null)`,
  );

/** To come, with a child that is booked elsewhere then under another number. */
export const sessionsWithChildTwice = (columns: string): string =>
  coming(columns, 't.id in (select sessions.booked_twice())');
