/*
 * What waits of sessions, as statements; each with $1 centre, $2 now, $3 account, $4 whether they coordinate, $5 how many.
 * Of what a centre has to arrange anew its coordinators are told, and who answers for a case of it; of a child whom they do
 * not see nobody is told.
 */

/** A child that still takes part, of whom the actor is told. */
const OF_THEIRS = `sessions.participant p join cases.case_file f on f.id = p.case_id
  where p.session_id = t.id and p.left_at is null and ($4 or f.worker_id = $3)`;

/** Who leads it serves in the centre no more. */
const LEADER_IS_GONE = `t.facilitator_id not in (select s.account_id from access.staff_of($1) s
  where s.roles && array['centre-coordinator', 'case-worker', 'facilitator'])`;

/** Who leads it must have nothing to do with one of those children since. */
const LED_IN_CONFLICT = `t.id in (select l.session_id from sessions.led_in_conflict() l
  join cases.case_file f on f.id = l.case_id where $4 or f.worker_id = $3)`;

const DAY = `(t.begins_at at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'))::date`;

const coming = (columns: string, condition: string): string =>
  `select ${columns} from sessions.session t
    where t.centre_agency_id = $1 and t.state = 'scheduled' and t.begins_at >= $2 and ${condition}
    order by t.begins_at, t.id limit $5`;

/**
 * Over, and nobody said who came: of those who may say it, who led it is told, the others when it is over for long, and at once
 * where who led it is gone or must stay away; $6 long ago.
 */
export const sessionsWithoutAttendance = (columns: string): string =>
  `select ${columns} from sessions.session t
    where t.centre_agency_id = $1 and t.state = 'scheduled' and t.begins_at < $2 and t.ends_at < $2
      and (t.facilitator_id = $3 or t.ends_at < $6 or ${LED_IN_CONFLICT} or ${LEADER_IS_GONE})
      and exists (select 1 from sessions.participant p left join cases.case_file f on f.id = p.case_id
        where p.session_id = t.id and p.left_at is null and (t.facilitator_id = $3 or $4 or f.worker_id = $3)
          and not exists (select 1 from sessions.attendance a
            where a.session_id = p.session_id and a.case_id = p.case_id offset 0) offset 0)
    order by t.begins_at, t.id limit $5`;

/** To come, and led by who must have nothing to do with a child of it since, or serves there no more. */
export const sessionsWithoutLeader = (columns: string): string =>
  coming(
    columns,
    `(${LED_IN_CONFLICT} or ${LEADER_IS_GONE} and exists (select 1 from ${OF_THEIRS} offset 0))`,
  );

/** To come, on a day on which no plan of a child holds any more. */
export const sessionsOutsideThePlan = (columns: string): string =>
  coming(
    columns,
    `exists (select 1 from ${OF_THEIRS} and not exists (select 1 from case_plans.plan l
      where l.case_id = p.case_id and l.state = 'active' and ${DAY} between l.starts_on and l.ends_on offset 0) offset 0)`,
  );

/** To come, in which children meet who were kept apart since. */
export const sessionsNotApart = (columns: string): string =>
  coming(
    columns,
    `t.id in (select l.session_id from sessions.clashes_of_kept_apart() l
      join cases.case_file f on f.id = l.case_id where $4 or f.worker_id = $3)`,
  );

/** To come, with a child that is booked elsewhere then under another number. */
export const sessionsWithChildTwice = (columns: string): string =>
  coming(
    columns,
    `t.id in (select sessions.booked_twice()) and exists (select 1 from ${OF_THEIRS} offset 0)`,
  );

/** A child contests what was said of it, and nobody has answered; for who may answer, other than who is contradicted. */
export const sessionsContested = (columns: string): string =>
  `select ${columns} from sessions.session t
    where t.centre_agency_id = $1 and t.state in ('held', 'cancelled') and t.begins_at < $2 and exists (
      select 1 from sessions.contest c join sessions.attendance a on a.id = c.attendance_id
      left join cases.case_file f on f.id = c.case_id
      where c.session_id = t.id and a.recorded_by <> $3 and t.facilitator_id <> $3 and ($4 or f.worker_id = $3)
        and not exists (select 1 from sessions.attendance l where l.corrects_id = a.id offset 0) offset 0)
    order by t.begins_at, t.id limit $5`;

/**
 * To come while the work with a child stands still: those that somebody leads or booked, and for coordinators all of the centre;
 * $1 centre, $2 now, $3 account, $4 whether they coordinate, $5 how many.
 */
export const sessionsInSuspension = (columns: string): string =>
  `select ${columns} from sessions.session t
    where t.centre_agency_id = $1 and t.state = 'scheduled' and t.begins_at >= $2
      and ($4 or t.facilitator_id = $3 or t.booked_by = $3) and exists (
        select 1 from sessions.participant p join cases.case_file f on f.id = p.case_id
        where p.session_id = t.id and p.is_live and f.suspended_from is not null
          and (f.suspended_until is null or t.begins_at < f.suspended_until + 1))
    order by t.begins_at, t.id limit $5`;
