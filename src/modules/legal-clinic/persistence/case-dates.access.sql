/*
 * What comes and what is due: hearings, sessions, conferences and dates of an order; the clocks that protect the child, reviews, appeals,
 * and until when an order holds: one that rests holds for longer, nobody knows yet how long. Asked by the door below alone.
 */
create function legal_clinic.dates_of(p_matter legal_clinic.matter)
returns table (kind text, at timestamptz, is_deadline boolean)
language sql stable set search_path = pg_catalog as $$
  with file as (select f.id from legal_clinic.cases_of(p_matter) f)
  select 'session', p.begins_at, false from file f join sessions.participant p on p.case_id = f.id
  where p.is_live and p.left_at is null
  union
  select 'conference', c.planned_at, false from file f join conferences.conference c on c.case_id = f.id where c.state = 'planned'
  union
  select 'hearing', h.planned_at, false from hearings.hearing h
  where h.state = 'scheduled' and h.hidden_at is null
    and (h.intake_id = p_matter.intake_id or h.order_id in (select o.id from legal_clinic.orders_of(p_matter) o))
  union
  select 'appointment', a.planned_at, false from legal_clinic.orders_of(p_matter) o
  join compliance.appointment a on a.order_id = o.id and a.state = 'planned'
  where o.state in ('in-force', 'breached', 'in-review')
  union
  select d.kind, d.at, true from legal_clinic.court_dates_of(p_matter) d
  union
  select k.code, k.due_at, true from intake.clock k
  where k.intake_id = p_matter.intake_id and k.due_at is not null and k.stopped_at is null and k.void_since is null
    and k.code in ('parent-told', 'lawyer-present', 'medical-check', 'release-or-judge')
  union
  select r.clock, r.due_at, true from referrals.referral r
  where r.intake_id = p_matter.intake_id and r.due_at is not null and r.clock in ('referral-decision', 'offer-answer', 'review')
  union
  select 'review-decision', v.due_at, true from reviews.review v
  where v.child_id in (select children.numbers_of(p_matter.child_id)) and v.due_at is not null and v.state in ('requested', 'assigned')
    and (v.decision_id in (select f.id from file f) or v.decision_id in (select o.id from legal_clinic.orders_of(p_matter) o)
      or exists (select 1 from referrals.referral r where r.id = v.decision_id and r.intake_id = p_matter.intake_id))
  union
  select 'order-ends', (o.ends_on + 1)::timestamp at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'), true
  from legal_clinic.orders_of(p_matter) o
  where o.ends_on is not null and o.state in ('in-force', 'breached', 'in-review') and not exists (
    select 1 from sentencing.order_interval i where i.order_id = o.id and i.kind = 'suspension' and i.until_on is null)
$$;
revoke all on function legal_clinic.dates_of(legal_clinic.matter) from public;

/* Writes what comes and what is due; answers whether anything of it is new or gone. Asked by the door below alone. */
create function legal_clinic.put_dates(p_matter legal_clinic.matter) returns boolean
language sql volatile set search_path = pg_catalog as $$
  with now_due as materialized (
    select n.kind, n.at, n.is_deadline from legal_clinic.dates_of(p_matter) n
  ), gone as (
    delete from legal_clinic.status_date d
    where d.mandate_id = p_matter.mandate_id and not exists (select 1 from now_due n where n.kind = d.kind and n.at = d.at)
    returning 1
  ), come as (
    insert into legal_clinic.status_date (mandate_id, kind, at, is_deadline)
    select p_matter.mandate_id, n.kind, n.at, n.is_deadline from now_due n
    on conflict (mandate_id, kind, at) do nothing
    returning 1
  )
  select exists (select 1 from gone) or exists (select 1 from come)
$$;
revoke all on function legal_clinic.put_dates(legal_clinic.matter) from public;
