/*
 * What became of bringing a child and those harmed together beside an order, for who sees to the order or decides on it: where each
 * process stands, whether something was left undone, and whether the child is to blame for that. Nothing of those harmed, no word,
 * and not why it ended.
 */
create function restorative.outcome_of_order(p_order uuid)
returns table (state text, agreed_at timestamptz, is_left boolean, is_blamed boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select p.state, p.agreed_at,
    p.state = 'ended' or exists (select 1 from restorative.obligation b
      where b.process_id = p.id and b.edition = p.edition and b.is_fault is not null),
    exists (select 1 from restorative.obligation b where b.process_id = p.id and b.edition = p.edition and b.is_fault)
  from cases.case_file f join restorative.process p on p.case_id = f.id
  where f.order_id = p_order
    and nullif(current_setting('app.roles', true), '')::text[] && '{prosecutor,judge,probation-officer,centre-coordinator}'::text[]
    and exists (select 1 from children.held h where h.file_kind = 'order' and h.file_id = p_order and h.level = 'record')
  order by p.created_at, p.id
$$;
revoke all on function restorative.outcome_of_order(uuid) from public;
grant execute on function restorative.outcome_of_order(uuid) to diversion_app;
