/*
 * Of which kinds are the measures of the other orders about the same intake, in these states? Nothing else of them, for whoever
 * holds the file of the order.
 */
create function sentencing.kinds_beside(p_order uuid, p_states text[]) returns text[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct m.kind), '{}')
  from sentencing.order_file o
    join sentencing.order_file b on b.intake_id = o.intake_id and b.id <> o.id and b.state = any (p_states)
    join sentencing.order_measure m on m.order_id = b.id
  where o.id = p_order and children.held_rank('order', p_order) >= 3
$$;
revoke all on function sentencing.kinds_beside(uuid, text[]) from public;
grant execute on function sentencing.kinds_beside(uuid, text[]) to diversion_app;

/*
 * How much of the measures of an order is in the other orders about the same intake, in these states, and is that of the same stage?
 * Nothing else of them, for whoever holds the file of the order (CRC 40(4)).
 */
create function sentencing.measures_beside(p_order uuid, p_states text[])
returns table (measure text, days integer, hours integer, amount integer, custody_days integer, is_same_stage boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select m.measure, m.days, m.hours, m.amount, m.custody_days, b.stage = o.stage
  from sentencing.order_file o
    join sentencing.order_file b on b.intake_id = o.intake_id and b.id <> o.id and b.state = any (p_states)
    join sentencing.order_measure m on m.order_id = b.id
  where o.id = p_order and children.held_rank('order', p_order) >= 3
    and exists (select 1 from sentencing.order_measure own where own.order_id = o.id and own.measure = m.measure)
$$;
revoke all on function sentencing.measures_beside(uuid, text[]) from public;
grant execute on function sentencing.measures_beside(uuid, text[]) to diversion_app;

/* Keeps the orders about the intake of an order as they are until the transaction ends; for whoever holds its file. */
create function sentencing.hold_beside(p_order uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('order', p_order) < 3 then return; end if;
  perform 1 from sentencing.order_file b
  where b.intake_id = (select o.intake_id from sentencing.order_file o where o.id = p_order) order by b.id for update;
end $$;
revoke all on function sentencing.hold_beside(uuid) from public;
grant execute on function sentencing.hold_beside(uuid) to diversion_app;

/*
 * Was the child sentenced for other acts before an order was decided, under whichever of its numbers? One word and nothing of any
 * order: a punishment that stands and is not appealed against, something of which that is not certain, or nothing. For whoever holds
 * the file of the order (CC 88).
 */
create function sentencing.sentence_before(p_order uuid, p_stands text[], p_over text[]) returns text
language sql stable security definer set search_path = pg_catalog as $$
  select case when bool_or(b.is_certain) then 'sentenced' when count(b.is_certain) > 0 then 'uncertain' else 'none' end
  from sentencing.order_file o
    left join lateral (
      select b.stage = 'sentence' and b.state = any (p_stands) and b.intake_id is not null
        and exists (select 1 from sentencing.order_measure m where m.order_id = b.id and m.kind = 'punishment')
        and not exists (select 1 from sentencing.order_interval i
          where i.order_id = b.id and i.kind = 'appeal' and i.until_on is null) as is_certain
      from sentencing.order_file b
      where b.child_id in (select children.numbers_of(o.child_id)) and b.intake_id is distinct from o.intake_id
        and b.stage in ('sentence', 'aftercare') and b.state = any (p_stands || p_over)
        and b.decided_at < coalesce(o.decided_at, nullif(current_setting('app.now', true), '')::timestamptz)
    ) b on true
  where o.id = p_order and children.held_rank('order', p_order) >= 3
  group by o.id
$$;
revoke all on function sentencing.sentence_before(uuid, text[], text[]) from public;
grant execute on function sentencing.sentence_before(uuid, text[], text[]) to diversion_app;

/*
 * On how many days was the child held about the acts of an order, as its custody record says, and is that certain: does each time have
 * an end, and is none told by the apprehension alone? Whom a judge kept was held until it is told that it was freed. A number and a
 * word, for whoever holds the file of the order (CC 68.1).
 */
create function sentencing.custody_before(p_order uuid, p_zone text) returns table (days integer, is_certain boolean)
language sql stable security definer set search_path = pg_catalog as $$
  with acts as (
    select i.id, i.apprehended_at from sentencing.order_file o join intake.intake i on i.id = o.intake_id
    where o.id = p_order and children.held_rank('order', p_order) >= 3
  ), held as (
    select c.started_at, case when c.state = 'remanded' then (
        select min(e.happened_at) from due_process.custody_entry e
        where e.custody_id = c.id and e.kind = 'freed' and e.corrected_at is null) else c.ended_at end as ended_at
    from acts a join due_process.custody c on c.intake_id = a.id
    where c.corrected_at is null
  )
  select (select count(distinct d)::int from held h, generate_series((h.started_at at time zone p_zone)::date,
      (coalesce(h.ended_at, nullif(current_setting('app.now', true), '')::timestamptz) at time zone p_zone)::date, '1 day') d),
    not exists (select 1 from held h where h.ended_at is null) and (a.apprehended_at is null or exists (select 1 from held))
  from acts a
$$;
revoke all on function sentencing.custody_before(uuid, text) from public;
grant execute on function sentencing.custody_before(uuid, text) to diversion_app;
