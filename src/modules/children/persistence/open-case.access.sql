-- That a case is open: the agency to call reads its own entries; all else goes through the functions below.
alter table children.open_case enable row level security;
alter table children.open_case force row level security;
create policy open_case_owner on children.open_case to current_user using (true) with check (true);
create policy open_case_own on children.open_case for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select on children.open_case to diversion_app;

/*
 * Says that support is running for a child and whom to call: the actor's own agency, or another one if the actor
 * holds the record of the file it rests on. Saying it again for the same basis names the agency anew.
 */
create function children.signal_open_case(p_id uuid, p_child uuid, p_agency uuid, p_basis_kind text, p_basis uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  -- What it rests on is a file of this child that the actor holds: nobody ends the signal of somebody else's.
  if nullif(current_setting('app.account', true), '') is null or children.held_rank('child', p_child) < 2
    or children.held_rank(p_basis_kind, p_basis) < 2
    or not exists (
      select 1 from children.need_to_know k
      where k.file_kind = p_basis_kind and k.file_id = p_basis and k.child_id = p_child)
    or (p_agency is distinct from nullif(current_setting('app.agency', true), '')::uuid
        and children.held_rank(p_basis_kind, p_basis) < 3) then
    raise insufficient_privilege;
  end if;
  update children.open_case o set until = greatest(o.since, v_now)
  where o.basis_kind = p_basis_kind and o.basis_id = p_basis and o.until is null;
  insert into children.open_case (id, child_id, agency_id, kind, basis_kind, basis_id, since)
  values (p_id, p_child, p_agency, 'support-running', p_basis_kind, p_basis, v_now);
end $$;
revoke all on function children.signal_open_case(uuid, uuid, uuid, text, uuid) from public;
grant execute on function children.signal_open_case(uuid, uuid, uuid, text, uuid) to diversion_app;

/* What ran on a basis runs no more; said by the agency to call, or by who holds the record of the file it rests on. */
create function children.end_open_case(p_basis_kind text, p_basis uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update children.open_case o set until = greatest(o.since, nullif(current_setting('app.now', true), '')::timestamptz)
  where o.basis_kind = p_basis_kind and o.basis_id = p_basis and o.until is null
    and nullif(current_setting('app.account', true), '') is not null
    and (o.agency_id = nullif(current_setting('app.agency', true), '')::uuid
      or children.held_rank(p_basis_kind, p_basis) >= 3)
$$;
revoke all on function children.end_open_case(text, uuid) from public;
grant execute on function children.end_open_case(text, uuid) to diversion_app;

/*
 * Whom to call about these children, for who meets children and holds the child: the agencies, and neither file nor
 * number nor date. Of a child that is merged with another also what runs for that one. In the order of their ids, which says nothing.
 */
create function children.open_cases_of(p_children uuid[]) returns table (child_id uuid, agency_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct asked.id, o.agency_id
  from unnest(p_children) as asked (id)
  left join children.live_merge kept on kept.merged_child_id = asked.id
  left join children.live_merge merged on merged.kept_child_id = coalesce(kept.kept_child_id, asked.id)
  join children.open_case o
    on o.child_id in (asked.id, kept.kept_child_id, merged.merged_child_id) and o.until is null
  where nullif(current_setting('app.roles', true), '')::text[]
      && array['child-inspector', 'investigator', 'police-supervisor', 'referring-officer', 'commission-secretary']
    and children.held_rank('child', asked.id) >= 1
  order by 1, 2
$$;
revoke all on function children.open_cases_of(uuid[]) from public;
grant execute on function children.open_cases_of(uuid[]) to diversion_app;

/*
 * Whether support that still runs was running on one of these days already, after the day on which it began. Nobody may
 * ask it but the functions of the database, so that nobody finds the beginning out by asking for day after day.
 */
create function children.was_supported_on(p_child uuid, p_days date[]) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select 1
    from (values (p_child)) as asked (id)
    left join children.live_merge kept on kept.merged_child_id = asked.id
    left join children.live_merge merged on merged.kept_child_id = coalesce(kept.kept_child_id, asked.id)
    join children.open_case o
      on o.child_id in (asked.id, kept.kept_child_id, merged.merged_child_id) and o.until is null
    -- Who is to be called may have changed; what the support rests on has not.
    join children.open_case e on e.basis_kind = o.basis_kind and e.basis_id = o.basis_id
    cross join (select coalesce(nullif(current_setting('app.zone', true), ''), 'UTC') as zone) z
    join unnest(p_days) as d (day)
      on d.day > (e.since at time zone z.zone)::date
      and (e.until is null or d.day <= (e.until at time zone z.zone)::date))
$$;
revoke all on function children.was_supported_on(uuid, date[]) from public;
