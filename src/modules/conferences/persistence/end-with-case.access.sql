/*
 * With the closing of a case nobody meets about it any more: what is planned is called off, and open steps are dropped. In the
 * transaction that closes it and by whoever does, an authority that sees nothing of the case too. Answers what was called off.
 */
create function conferences.end_with_case(p_case uuid) returns table (id uuid, case_id uuid, child_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if not exists (select 1 from cases.case_file f join cases.transition t on t.case_id = f.id
    where f.id = p_case and f.state = 'closed' and f.closed_at = v_now
      and t.to_state = 'closed' and t.by_account = v_account and t.at = v_now) then
    raise insufficient_privilege;
  end if;
  with dropped as (
    update conferences.conference_step s
    set state = 'dropped', drop_reason = 'work-ended', settled_by = v_account, settled_at = v_now
    from conferences.conference c
    where c.id = s.conference_id and c.case_id = p_case and s.state = 'open'
    returning s.conference_id
  )
  update conferences.conference c set version = c.version + 1, updated_at = v_now
  where c.id in (select d.conference_id from dropped d);
  return query
    update conferences.conference c
    set state = 'cancelled', cancel_reason = 'work-ended', ended_by = v_account, ended_at = v_now,
      version = c.version + 1, updated_at = v_now
    where c.case_id = p_case and c.state = 'planned'
    returning c.id, c.case_id, c.child_id;
end $$;
revoke all on function conferences.end_with_case(uuid) from public;
grant execute on function conferences.end_with_case(uuid) to diversion_app;
