/**
 * What a person has on one day: the sessions that they lead, and those of the children on whose teams they are; what was called
 * off is not among them. $1 account, $2 first instant, $3 the first one after, $4 how many. Whether somebody must have nothing to
 * do with a child is asked only where the place is told in words.
 */
export const sessionsOfDay = (columns: string): string =>
  `select ${columns}, r.name as "roomName", t.facilitator_id = $1 as "isLed",
      case when t.place_words is null then false else sessions.is_actor_in_conflict(t.id) end as "isInConflict"
    from sessions.session t left join sessions.room r on r.id = t.room_id
    where t.id in (
        select s.id from sessions.session s
        where s.facilitator_id = $1 and s.begins_at >= $2 and s.begins_at < $3
        union
        select p.session_id from cases.team_member m join sessions.participant p on p.case_id = m.case_id
        where m.account_id = $1 and m.ended_at is null and p.begins_at >= $2 and p.begins_at < $3 and p.left_at is null)
      and t.state in ('scheduled', 'held')
    order by t.begins_at, t.id limit $4`;
