/** With what is shown of the referral or of the case, and of the child; each as far as the actor sees it. */
export const messagesFrom = (columns: string): string =>
  `select ${columns}, coalesce(r.number, f.number) as number, l.number as "childNumber", l.initials as "childInitials",
      l.wrapped_key as "wrappedKey"
    from messages.message t
    left join referrals.referral r on r.id = t.referral_id
    left join cases.case_file f on f.id = t.case_id
    left join children.child_label l on l.child_id = t.child_id`;

/** About one referral, the newest first; $1 referral, $2 instant and $3 id of the last one shown, $4 how many. */
export const messagesOfReferral = (columns: string): string =>
  `${messagesFrom(columns)}
    where t.referral_id = $1 and ($2::timestamptz is null or (t.written_at, t.id) < ($2, $3))
    order by t.written_at desc, t.id desc limit $4`;

/** What the unit that referred has not read; $1 unit, $2 how many. */
export const unreadOfReferrer = (columns: string): string =>
  `${messagesFrom(columns)}
    where t.referring_agency_id = $1 and t.read_at is null and t.from_side = 'centre'
    order by t.written_at, t.id limit $2`;

/**
 * What a centre has not read, for who answers for the case, and for coordinators where nobody does; $1 centre, $2 how many,
 * $3 account.
 */
export const unreadOfCentre = (columns: string): string =>
  `${messagesFrom(columns)}
    where t.centre_agency_id = $1 and t.read_at is null and t.from_side = 'referrer'
      and (f.worker_id = $3 or f.worker_id is null or f.state in ('closed', 'finalised'))
    order by t.written_at, t.id limit $2`;
