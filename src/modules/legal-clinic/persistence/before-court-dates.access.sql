/*
 * Until when what was decided of the orders of a matter can be appealed against: that one was ordered, and each later edition of its
 * conditions; once a decision has ended it, that one alone. What an appeal was made against since is over. Asked by the function below.
 */
create function legal_clinic.appeal_dates_of(p_matter legal_clinic.matter) returns setof timestamptz
language sql stable set search_path = pg_catalog as $$
  select reference.deadline('order-appeal', d.at, d.at)
  from legal_clinic.orders_of(p_matter) o
  cross join lateral (
    select o.ended_at as at where o.state in ('revoked', 'replaced', 'discharged')
    union
    select o.decided_at where o.state in ('ordered', 'in-force', 'breached', 'in-review')
    union
    select t.decided_at from sentencing.order_terms t
    where t.order_id = o.id and t.number > 1 and o.state in ('ordered', 'in-force', 'breached', 'in-review')) d
  where not exists (
    select 1 from sentencing.order_interval i where i.order_id = o.id and i.kind = 'appeal' and i.begun_at >= d.at)
$$;
revoke all on function legal_clinic.appeal_dates_of(legal_clinic.matter) from public;

/*
 * By when it is to be looked at again whether the child of a matter is held, as long as no court has said that it goes free, and until
 * when that may last, by the rules of today (CRC 37(b), (d); GC24 §90). Asked by the function below.
 */
create function legal_clinic.detention_dates_of(p_matter legal_clinic.matter) returns table (kind text, at timestamptz)
language sql stable set search_path = pg_catalog as $$
  with detention as (
    select c.ended_at as held_since, v.outcome, coalesce(v.reviewed_at, c.ended_at) as counts_from,
      coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) as now
    from due_process.custody c
    left join lateral (select r.outcome, r.reviewed_at from hearings.detention_review r
      where r.custody_id = c.id order by r.number desc limit 1) v on true
    where c.intake_id = p_matter.intake_id and c.state = 'remanded' and c.corrected_at is null
      and not exists (select 1 from due_process.custody_entry f
        where f.custody_id = c.id and f.kind = 'freed' and f.corrected_at is null)
      and not exists (select 1 from due_process.custody n
        where n.child_id = c.child_id and n.corrected_at is null and n.started_at >= c.ended_at)
  )
  select 'detention-review', reference.deadline('detention-review', d.now, d.counts_from) from detention d
  where d.outcome is distinct from 'released' and d.outcome is distinct from 'alternative-ordered'
  union
  select 'detention-longest', reference.deadline('detention-longest', d.now, d.held_since) from detention d
$$;
revoke all on function legal_clinic.detention_dates_of(legal_clinic.matter) from public;

/* By when the child of a matter can, or has to, be heard by somebody who decides over it. Asked by legal_clinic.dates_of. */
create function legal_clinic.court_dates_of(p_matter legal_clinic.matter) returns table (kind text, at timestamptz)
language sql stable set search_path = pg_catalog as $$
  select 'order-appeal', a.at from legal_clinic.appeal_dates_of(p_matter) a (at) where a.at is not null
  union
  select 'order-look-again', o.look_again_at from legal_clinic.orders_of(p_matter) o
  where o.look_again_at is not null and o.ended_at is null
  union
  select d.kind, d.at from legal_clinic.detention_dates_of(p_matter) d where d.at is not null
$$;
revoke all on function legal_clinic.court_dates_of(legal_clinic.matter) from public;
