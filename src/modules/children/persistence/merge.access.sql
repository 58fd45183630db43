-- That two children are one: for the agency that proposed it and the one that answers.
alter table children.merge enable row level security;
alter table children.merge force row level security;
create policy merge_owner on children.merge to current_user using (true) with check (true);
create policy merge_known on children.merge for select to diversion_app
  using (proposing_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    or answering_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
create policy merge_change on children.merge for update to diversion_app
  using (proposing_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    or answering_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, update on children.merge to diversion_app;

alter table children.merge_transition enable row level security;
alter table children.merge_transition force row level security;
create policy merge_transition_owner on children.merge_transition to current_user using (true) with check (true);
create policy merge_transition_known on children.merge_transition for select to diversion_app
  using (exists (select 1 from children.merge m where m.id = merge_transition.merge_id));
create policy merge_transition_add on children.merge_transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from children.merge m where m.id = merge_transition.merge_id));
grant select, insert on children.merge_transition to diversion_app;

/* The merges that hold now. Reached by the functions below only. */
create view children.live_merge with (security_invoker = true) as
  select m.id, m.kept_child_id, m.merged_child_id from children.merge m where m.state in ('approved', 'undoing-proposed');

/* All numbers of one child: its own, and those as which it was registered too. Asked by definer functions only. */
create function children.numbers_of(p_child uuid) returns setof uuid
language sql stable set search_path = pg_catalog as $$
  with kept as (
    select coalesce((select m.kept_child_id from children.live_merge m where m.merged_child_id = p_child), p_child) as id)
  select k.id from kept k
  union all select m.merged_child_id from kept k join children.live_merge m on m.kept_child_id = k.id
$$;
revoke all on function children.numbers_of(uuid) from public;

/* Does the actor's agency merge this child with another just now, or undo that? Asked by definer functions only. */
create function children.is_merged_now(p_child uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (
    select 1 from children.merge m
    where p_child in (m.kept_child_id, m.merged_child_id) and m.state in ('approved', 'undone')
      and m.updated_at = nullif(current_setting('app.now', true), '')::timestamptz
      and nullif(current_setting('app.agency', true), '')::uuid in (m.proposing_agency_id, m.answering_agency_id))
$$;
revoke all on function children.is_merged_now(uuid) from public;

/* The child as which a merged one is found, for whoever holds the merged one. */
create function children.kept_of(p_child uuid) returns table (kept_id uuid, kept_number text)
language sql stable security definer set search_path = pg_catalog as $$
  select m.kept_child_id, c.number
  from children.live_merge m join children.child c on c.id = m.kept_child_id
  where m.merged_child_id = p_child and children.held_rank('child', p_child) >= 1
$$;
revoke all on function children.kept_of(uuid) from public;
grant execute on function children.kept_of(uuid) to diversion_app;

/* What stands for and against two children being one; for who holds the record of one of them, nothing for others. */
create function children.merge_facts(p_kept uuid, p_merged uuid)
returns table (holds_record boolean, is_merged boolean, keeps_another boolean, is_proposed boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select true,
    exists (select 1 from children.live_merge m where m.merged_child_id in (p_kept, p_merged)),
    exists (select 1 from children.merge m where m.kept_child_id = p_merged and m.state in ('proposed', 'approved', 'undoing-proposed')),
    exists (select 1 from children.merge m where m.state = 'proposed'
      and (m.merged_child_id in (p_kept, p_merged) or m.merged_child_id = p_kept and m.kept_child_id = p_merged))
  where greatest(children.held_rank('child', p_kept), children.held_rank('child', p_merged)) >= 3
$$;
revoke all on function children.merge_facts(uuid, uuid) from public;
grant execute on function children.merge_facts(uuid, uuid) to diversion_app;

/*
 * Proposes that two children are one. The agency that holds the record of both answers itself; otherwise the agency
 * answers that registered the child of which the actor does not hold the record.
 */
create function children.propose_merge(p_id uuid, p_kept uuid, p_merged uuid, p_reason text) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_agency uuid := nullif(current_setting('app.agency', true), '')::uuid;
  v_now timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_kept integer := children.held_rank('child', p_kept);
  v_merged integer := children.held_rank('child', p_merged);
begin
  if v_account is null or greatest(v_kept, v_merged) < 3 then raise insufficient_privilege; end if;
  insert into children.merge (id, kept_child_id, merged_child_id, state, reason_code, proposing_agency_id,
    answering_agency_id, proposed_by, proposed_at, version, updated_at)
  select p_id, p_kept, p_merged, 'proposed', p_reason, v_agency,
    case when least(v_kept, v_merged) >= 3 then v_agency else c.registering_agency_id end, v_account, v_now, 1, v_now
  from children.child c where c.id = case when v_kept >= 3 then p_merged else p_kept end;
end $$;
revoke all on function children.propose_merge(uuid, uuid, uuid, text) from public;
grant execute on function children.propose_merge(uuid, uuid, uuid, text) to diversion_app;

/*
 * Lets the register follow the state of a merge, for one of its agencies. Proposed: the agency that answers may compare,
 * so the proposer's child is opened to those of it who answer. Approved: who holds the merged child knows who the kept
 * one is, at no higher level than before and never the record. Rejected, withdrawn or undone: all of that ends.
 */
create function children.follow_merge(p_merge uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_agency uuid := nullif(current_setting('app.agency', true), '')::uuid;
  v_now timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_merge children.merge;
begin
  select * into v_merge from children.merge m where m.id = p_merge for update;
  if v_account is null or v_merge.id is null
    or v_agency not in (v_merge.proposing_agency_id, v_merge.answering_agency_id) then
    raise insufficient_privilege;
  end if;
  update children.need_to_know k set ended_at = v_now, ended_by = v_account, end_reason = 'merge-' || v_merge.state
  where k.basis_kind = 'merge' and k.basis_id = p_merge and k.ended_at is null;
  if v_merge.state = 'proposed' and v_merge.proposing_agency_id <> v_merge.answering_agency_id then
    insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
      basis_kind, basis_id, valid_from, granted_by)
    select gen_random_uuid(), c.id, 'child', c.id, 'agency', v_merge.answering_agency_id,
      array['child-inspector', 'commission-secretary', 'referring-officer', 'police-supervisor'], 'identity',
      'merge', p_merge, v_now, v_account
    from children.child c
    where c.id in (v_merge.kept_child_id, v_merge.merged_child_id) and children.held_rank('child', c.id) >= 3;
  elsif v_merge.state = 'approved' then
    insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
      basis_kind, basis_id, valid_from, valid_until, granted_by)
    select gen_random_uuid(), v_merge.kept_child_id, 'child', v_merge.kept_child_id, h.grantee_kind, h.grantee_id,
      h.for_roles, case h.level when 'record' then 'identity' else h.level end, 'merge', p_merge, v_now, h.valid_until, v_account
    from (
      select distinct on (k.grantee_id) k.grantee_kind, k.grantee_id, k.for_roles, k.level, k.valid_until
      from children.need_to_know k
      where k.file_kind = 'child' and k.file_id = v_merge.merged_child_id and k.ended_at is null
        and (k.valid_until is null or k.valid_until > v_now)
      order by k.grantee_id, children.rank(k.level) desc, (k.for_roles is null) desc, k.valid_until desc nulls first, k.id
    ) h;
  end if;
end $$;
revoke all on function children.follow_merge(uuid) from public;
grant execute on function children.follow_merge(uuid) to diversion_app;

/* What somebody was told of the kept child because they knew the merged one ends when they know that one no more. */
create function children.end_copies_of_merge() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update children.need_to_know c set ended_at = new.ended_at, ended_by = new.ended_by, end_reason = new.end_reason
  from children.merge m
  where m.merged_child_id = new.file_id and m.state = 'approved'
    and c.basis_kind = 'merge' and c.basis_id = m.id and c.grantee_id = new.grantee_id and c.ended_at is null
    and not exists (
      select 1 from children.need_to_know k
      where k.file_kind = 'child' and k.file_id = new.file_id and k.grantee_id = new.grantee_id and k.ended_at is null);
  return null;
end $$;
revoke all on function children.end_copies_of_merge() from public;
create trigger end_copies_of_merge after update of ended_at on children.need_to_know
  for each row when (old.ended_at is null and new.ended_at is not null and new.file_kind = 'child' and new.basis_kind <> 'merge')
  execute function children.end_copies_of_merge();
