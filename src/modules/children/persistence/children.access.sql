-- The register: each agency and person sees the grants that open something to them; writing goes through functions.
alter table children.need_to_know enable row level security;
alter table children.need_to_know force row level security;
create policy need_to_know_owner on children.need_to_know to current_user using (true) with check (true);
create policy need_to_know_own on children.need_to_know for select to diversion_app
  using (grantee_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    or grantee_id = (select nullif(current_setting('app.account', true), '')::uuid));
grant select on children.need_to_know to diversion_app;

/*
 * The files that the actor holds now: what every row policy about a child asks. `offset 0` in those policies keeps the
 * question a look-up per row by an index of the register; without it the planner reads all grants of an agency.
 */
create view children.held with (security_invoker = true) as
  select k.child_id, k.file_kind, k.file_id, k.level, k.grantee_kind
  from children.need_to_know k
  where k.grantee_id in (
      (select nullif(current_setting('app.agency', true), '')::uuid),
      (select nullif(current_setting('app.account', true), '')::uuid))
    and k.ended_at is null
    and (k.for_roles is null or k.for_roles && (select nullif(current_setting('app.roles', true), ''))::text[])
    and k.valid_from <= (select nullif(current_setting('app.now', true), '')::timestamptz)
    and (k.valid_until is null or k.valid_until > (select nullif(current_setting('app.now', true), '')::timestamptz));
grant select on children.held to diversion_app;

alter table children.child enable row level security;
alter table children.child force row level security;
create policy child_owner on children.child to current_user using (true) with check (true);
create policy child_known on children.child for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = child.id offset 0));
create policy child_register on children.child for insert to diversion_app
  with check (registering_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and registered_by = (select nullif(current_setting('app.account', true), '')::uuid));
create policy child_change on children.child for update to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = child.id and h.level = 'record'
      and h.grantee_kind = 'agency' offset 0));
grant select, insert, update on children.child to diversion_app;

-- The key: whoever holds the child, a draft's label included, since free text of every file is encrypted under it.
alter table children.data_key enable row level security;
alter table children.data_key force row level security;
create policy data_key_owner on children.data_key to current_user using (true) with check (true);
create policy data_key_known on children.data_key for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = data_key.child_id and h.level <> 'status' offset 0));
create policy data_key_register on children.data_key for insert to diversion_app
  with check (exists (
    select 1 from children.child c
    where c.id = data_key.child_id
      and c.registered_by = (select nullif(current_setting('app.account', true), '')::uuid)
    offset 0));
grant select, insert on children.data_key to diversion_app;

-- Identity: from level identity upwards; changed by a holder of the record.
alter table children.identity enable row level security;
alter table children.identity force row level security;
create policy identity_owner on children.identity to current_user using (true) with check (true);
create policy identity_known on children.identity for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = identity.child_id and h.level in ('identity', 'record') offset 0));
create policy identity_write on children.identity for insert to diversion_app
  with check (exists (
    select 1 from children.child c
    where c.id = identity.child_id
      and c.registered_by = (select nullif(current_setting('app.account', true), '')::uuid)
    offset 0));
create policy identity_change on children.identity for update to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = identity.child_id and h.level = 'record'
      and h.grantee_kind = 'agency' offset 0));
grant select, insert, update on children.identity to diversion_app;

-- Match tokens: written for a child whose record one holds; read by children.candidates only.
alter table children.match_token enable row level security;
alter table children.match_token force row level security;
create policy match_token_owner on children.match_token to current_user using (true) with check (true);
create policy match_token_write on children.match_token for insert to diversion_app
  with check (exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = match_token.child_id and h.level = 'record'
      and h.grantee_kind = 'agency' offset 0));
create policy match_token_clear on children.match_token for delete to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = match_token.child_id and h.level = 'record'
      and h.grantee_kind = 'agency' offset 0));
create policy match_token_clear_sight on children.match_token for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = match_token.child_id and h.level = 'record'
      and h.grantee_kind = 'agency' offset 0));
grant select (child_id), insert, delete on children.match_token to diversion_app;

alter table children.identity_correction enable row level security;
alter table children.identity_correction force row level security;
create policy identity_correction_owner on children.identity_correction to current_user using (true) with check (true);
create policy identity_correction_known on children.identity_correction for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = identity_correction.child_id and h.level = 'record'
      and h.grantee_kind = 'agency' offset 0));
create policy identity_correction_add on children.identity_correction for insert to diversion_app
  with check (corrected_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = identity_correction.child_id and h.level = 'record'
      and h.grantee_kind = 'agency' offset 0));
grant select, insert on children.identity_correction to diversion_app;

alter table children.representative enable row level security;
alter table children.representative force row level security;
create policy representative_owner on children.representative to current_user using (true) with check (true);
-- One whom a conflict of interest bars is shown to the agency that recorded it, and to no other.
create policy representative_known on children.representative for select to diversion_app
  using ((conflict in ('none', 'not-recorded') or agency_id = (select nullif(current_setting('app.agency', true), '')::uuid))
    and exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = representative.child_id and h.level in ('identity', 'record') offset 0));
create policy representative_keep on children.representative for insert to diversion_app
  with check (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and created_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = representative.child_id and h.level = 'record'
      and h.grantee_kind = 'agency' offset 0));
create policy representative_change on children.representative for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = representative.child_id and h.level = 'record'
      and h.grantee_kind = 'agency' offset 0));
grant select, insert, update on children.representative to diversion_app;

alter table children.search_notice enable row level security;
alter table children.search_notice force row level security;
create policy search_notice_owner on children.search_notice to current_user using (true) with check (true);
create policy search_notice_own on children.search_notice for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
create policy search_notice_take on children.search_notice for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, update (read_at, read_by) on children.search_notice to diversion_app;

/* What other modules show of a child, never the name, and the wrapped key of its texts. Row rules of both tables apply. */
create view children.child_label with (security_invoker = true) as
  select c.id as child_id, c.number, c.initials, c.district, c.identity_version, d.wrapped_key
  from children.child c left join children.data_key d on d.child_id = c.id;
grant select on children.child_label to diversion_app;

create function children.rank(p_level text) returns integer
language sql immutable set search_path = pg_catalog as $$
  select case p_level when 'status' then 1 when 'identity' then 2 when 'record' then 3 when 'defence' then 2 else 0 end
$$;
revoke all on function children.rank(text) from public;
grant execute on function children.rank(text) to diversion_app;

/* The highest level at which the actor holds a file now; 0 when not at all, or no more than by its label. */
create function children.held_rank(p_kind text, p_file uuid) returns integer
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(max(children.rank(k.level)), 0)
  from children.need_to_know k
  where k.grantee_id in (nullif(current_setting('app.agency', true), '')::uuid, nullif(current_setting('app.account', true), '')::uuid)
    and k.file_kind = p_kind and k.file_id = p_file and k.ended_at is null
    and (k.for_roles is null or k.for_roles && nullif(current_setting('app.roles', true), '')::text[])
    and k.valid_from <= nullif(current_setting('app.now', true), '')::timestamptz
    and (k.valid_until is null or k.valid_until > nullif(current_setting('app.now', true), '')::timestamptz)
$$;
revoke all on function children.held_rank(text, uuid) from public;
grant execute on function children.held_rank(text, uuid) to diversion_app;

/*
 * Opens a file to somebody. The granter must hold the file at that level or above; a file that nobody ever held is
 * new, and may be opened by whoever holds the child, for a new child by whoever registers it, to their own agency.
 * A higher level for the moment of acceptance is promised by whoever holds the record of the file it rests on.
 * Nobody opens to themselves what they hold already, other than to end their own sight earlier.
 */
create function children.open_file(
  p_id uuid, p_child uuid, p_kind text, p_file uuid, p_grantee_kind text, p_grantee uuid, p_level text,
  p_level_on_acceptance text, p_basis_kind text, p_basis uuid, p_until timestamptz, p_for_roles text[] default null
) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_agency uuid := nullif(current_setting('app.agency', true), '')::uuid;
  v_now timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_new boolean := not exists (select 1 from children.need_to_know k where k.file_kind = p_kind and k.file_id = p_file);
begin
  if v_account is null then raise insufficient_privilege; end if;
  if v_new then
    if p_grantee <> v_agency or (p_kind <> 'child' and children.held_rank('child', p_child) < 2
        -- The draft of an intake is made by who knows no more of the child than its label.
        and not (p_kind = 'intake' and exists (
          select 1 from children.need_to_know k
          where k.grantee_id = v_agency and k.file_kind = 'child' and k.file_id = p_child and k.level = 'label'
            and k.basis_kind = 'intake' and k.basis_id = p_file and k.ended_at is null)))
      or (p_kind = 'child' and p_child <> p_file) then
      raise insufficient_privilege;
    end if;
  elsif p_grantee in (v_agency, v_account) and (p_level_on_acceptance is not null or not exists (
      select 1 from children.need_to_know k
      where k.grantee_id = p_grantee and k.file_kind = p_kind and k.file_id = p_file and k.basis_kind = p_basis_kind
        and k.basis_id = p_basis and k.ended_at is null and children.rank(k.level) >= children.rank(p_level)
        and p_until <= coalesce(k.valid_until, 'infinity'))) then
    raise insufficient_privilege;
  elsif children.held_rank(p_kind, p_file) < children.rank(p_level)
    or (p_level_on_acceptance is not null and children.held_rank(p_basis_kind, p_basis) < 3)
    or not exists (select 1 from children.need_to_know k where k.file_kind = p_kind and k.file_id = p_file and k.child_id = p_child) then
    raise insufficient_privilege;
  end if;
  insert into children.need_to_know as k (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
    level_on_acceptance, basis_kind, basis_id, valid_from, valid_until, granted_by)
  values (p_id, p_child, p_kind, p_file, p_grantee_kind, p_grantee, p_for_roles, p_level,
    p_level_on_acceptance, p_basis_kind, p_basis, v_now, p_until, v_account)
  on conflict (grantee_id, file_kind, file_id, basis_kind, basis_id) where ended_at is null
  do update set level = case when children.rank(excluded.level) > children.rank(k.level) then excluded.level else k.level end,
    level_on_acceptance = excluded.level_on_acceptance, valid_until = excluded.valid_until,
    for_roles = case when p_grantee in (v_agency, v_account) then k.for_roles else excluded.for_roles end;
end $$;
revoke all on function children.open_file(uuid, uuid, text, uuid, text, uuid, text, text, text, uuid, timestamptz, text[]) from public;
grant execute on function children.open_file(uuid, uuid, text, uuid, text, uuid, text, text, text, uuid, timestamptz, text[]) to diversion_app;

/* The grantee accepts: the level of its own grants on a basis rises to what was granted for that moment. */
create function children.accept_files(p_basis_kind text, p_basis uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_count integer;
begin
  update children.need_to_know k set level = k.level_on_acceptance, level_on_acceptance = null
  where k.grantee_id = nullif(current_setting('app.agency', true), '')::uuid
    and k.basis_kind = p_basis_kind and k.basis_id = p_basis and k.ended_at is null and k.level_on_acceptance is not null;
  get diagnostics v_count = row_count;
  return v_count;
end $$;
revoke all on function children.accept_files(text, uuid) from public;
grant execute on function children.accept_files(text, uuid) to diversion_app;

/*
 * Closes at once everything that rests on a basis for a grantee. The one who closes is the grantee itself or holds
 * the record of the file that is the basis.
 */
create function children.close_files(p_basis_kind text, p_basis uuid, p_grantee uuid, p_reason text) returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_count integer;
begin
  if v_account is null
    or (p_grantee is distinct from nullif(current_setting('app.agency', true), '')::uuid
        and children.held_rank(p_basis_kind, p_basis) < 3) then
    raise insufficient_privilege;
  end if;
  update children.need_to_know k
  set ended_at = nullif(current_setting('app.now', true), '')::timestamptz, ended_by = v_account, end_reason = p_reason
  where k.basis_kind = p_basis_kind and k.basis_id = p_basis and k.grantee_id = p_grantee and k.ended_at is null;
  get diagnostics v_count = row_count;
  return v_count;
end $$;
revoke all on function children.close_files(text, uuid, uuid, text) from public;
grant execute on function children.close_files(text, uuid, uuid, text) to diversion_app;

/*
 * Who may see this child, and why? For a holder of the record and for oversight. What is open for the work of a centre is
 * told to who knows of that work: of help without a charge the police learn nothing (Law 919-IIQ).
 */
create function children.who_may_see(p_child uuid)
returns table (id uuid, file_kind text, file_id uuid, grantee_kind text, grantee_id uuid, level text, basis_kind text, basis_id uuid,
  valid_from timestamptz, valid_until timestamptz, ended_at timestamptz, end_reason text)
language sql stable security definer set search_path = pg_catalog as $$
  select k.id, k.file_kind, k.file_id, k.grantee_kind, k.grantee_id, k.level, k.basis_kind, k.basis_id,
    k.valid_from, k.valid_until, k.ended_at, k.end_reason
  from children.need_to_know k
  where k.child_id = p_child
    and (children.held_rank('child', p_child) >= 3
        and (k.basis_kind <> 'case' or children.held_rank('case', k.basis_id) >= 1)
      or 'oversight-officer' = any (nullif(current_setting('app.roles', true), '')::text[]))
  order by k.valid_from, k.id
$$;
revoke all on function children.who_may_see(uuid) from public;
grant execute on function children.who_may_see(uuid) to diversion_app;

/*
 * Candidates of a search among all children, whoever holds them: encrypted, to be ranked in code, and shown to others
 * only as "one exists, ask that agency". For roles that register children. Those come who share the
 * weightiest tokens, and with a child that is merged into another also that one. Who came to a centre by itself is found
 * by who holds it and by nobody else: that it is helped there is told to nobody who meets it (Law 919-IIQ; GC24 §66–71).
 */
create function children.candidates(p_tokens bytea[], p_weights integer[])
returns table (child_id uuid, number text, initials text, sex text, district text, birth_date_certainty text, wrapped_key bytea,
  name bytea, birth_date bytea, identity_number bytea, registering_agency_id uuid, own boolean, kept_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select c.id, c.number, c.initials, c.sex, c.district, c.birth_date_certainty, d.wrapped_key,
    i.name, i.birth_date, i.identity_number, c.registering_agency_id,
    children.held_rank('child', coalesce(a.kept_child_id, c.id)) >= 2, a.kept_child_id
  from (
    with matched as (select t.child_id
    from unnest(p_tokens, p_weights) as w (token, weight)
    join children.match_token t on t.token = w.token
    where nullif(current_setting('app.roles', true), '')::text[] && array['child-inspector', 'commission-secretary', 'referring-officer', 'centre-coordinator']
    group by t.child_id
    order by sum(w.weight) desc, t.child_id
    limit 200)
    select child_id from matched
    union
    select a.kept_child_id from matched m join children.merge a on a.merged_child_id = m.child_id and a.state in ('approved', 'undoing-proposed')
  ) m
  join children.child c on c.id = m.child_id
  join children.data_key d on d.child_id = c.id
  join children.identity i on i.child_id = c.id
  join access.agency g on g.id = c.registering_agency_id
  left join children.merge a on a.merged_child_id = c.id and a.state in ('approved', 'undoing-proposed')
  where g.kind <> 'diversion-centre' or children.held_rank('child', c.id) >= 2
$$;
revoke all on function children.candidates(bytea[], integer[]) from public;
grant execute on function children.candidates(bytea[], integer[]) to diversion_app;

/*
 * Another agency has met a child that it does not hold: opens the label of the child to that agency, initials and
 * number, on the basis of the draft of its intake, and tells the agency that registered the child. Who it is, the
 * registered intake opens (children.identify_attached). The caller proves by a search token that it met the child; the
 * application checks the token before it calls. Answers the child: of a merged one the kept one.
 */
create function children.attach_intake(p_grant uuid, p_notice uuid, p_child uuid, p_intake uuid) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_agency uuid := nullif(current_setting('app.agency', true), '')::uuid;
  v_now timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_child uuid := coalesce((select m.kept_child_id from children.merge m
    where m.merged_child_id = p_child and m.state in ('approved', 'undoing-proposed')), p_child);
begin
  if not coalesce(nullif(current_setting('app.roles', true), '')::text[] && array['child-inspector', 'commission-secretary', 'referring-officer'], false) then
    raise insufficient_privilege;
  end if;
  -- Sight that rests on something else, such as a referral addressed here, ends with it; the intake stays.
  if exists (
    select 1 from children.need_to_know k
    where k.grantee_id = v_agency and k.file_kind = 'child' and k.file_id = v_child and k.basis_kind in ('child', 'intake')
      and k.level <> 'label' and k.ended_at is null
  ) then return v_child; end if;
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, level, basis_kind, basis_id, valid_from, granted_by)
  values (p_grant, v_child, 'child', v_child, 'agency', v_agency, 'label', 'intake', p_intake, v_now, v_account);
  insert into children.search_notice (id, child_id, agency_id, kind, from_agency_id, at)
  select p_notice, c.id, c.registering_agency_id, 'attached', v_agency, v_now from children.child c where c.id = v_child;
  return v_child;
end $$;
revoke all on function children.attach_intake(uuid, uuid, uuid, uuid) from public;
grant execute on function children.attach_intake(uuid, uuid, uuid, uuid) to diversion_app;

/*
 * The intake of an attached child stands: its agency answers for having met the child, and is told who it is. Called by
 * the function of the intake alone, which knows that it is registered.
 */
create function children.identify_attached(p_intake uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update children.need_to_know k set level = 'identity'
  where k.grantee_id = nullif(current_setting('app.agency', true), '')::uuid
    and k.basis_kind = 'intake' and k.basis_id = p_intake and k.level = 'label' and k.ended_at is null
$$;
revoke all on function children.identify_attached(uuid) from public;

/*
 * When a child was born, sealed, with the key that opens it: for the ages at its acts, which a draft needs too. For
 * those who know the child, and for those who draft an intake of it and are shown no date.
 */
create function children.birth_of(p_child uuid)
returns table (child_id uuid, identity_version integer, birth_date bytea, wrapped_key bytea)
language sql stable security definer set search_path = pg_catalog as $$
  select c.id, c.identity_version, i.birth_date, d.wrapped_key
  from children.child c join children.identity i on i.child_id = c.id join children.data_key d on d.child_id = c.id
  where c.id = p_child
    and exists (select 1 from children.held h
      where h.file_kind = 'child' and h.file_id = c.id and h.level in ('label', 'identity', 'record'))
$$;
revoke all on function children.birth_of(uuid) from public;
grant execute on function children.birth_of(uuid) to diversion_app;

/* The actor's agency has met the child nowhere after all: what it was told for its intakes ends. */
create function children.detach_intakes(p_child uuid, p_reason text) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update children.need_to_know k
  set ended_at = nullif(current_setting('app.now', true), '')::timestamptz,
    ended_by = nullif(current_setting('app.account', true), '')::uuid, end_reason = p_reason
  where k.grantee_id = nullif(current_setting('app.agency', true), '')::uuid
    and k.child_id = p_child and k.file_kind = 'child' and k.basis_kind = 'intake' and k.ended_at is null
$$;
revoke all on function children.detach_intakes(uuid, text) from public;
grant execute on function children.detach_intakes(uuid, text) to diversion_app;

/*
 * Waits until nobody else registers a child that shares one of these tokens, and makes them wait until the end of the
 * transaction: of two who register one child at the same moment the second sees the first. In one order, so that
 * nobody waits in a circle.
 */
create function children.lock_tokens(p_tokens bytea[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_key bigint;
begin
  for v_key in
    select distinct ('x' || encode(substring(t.token from 1 for 8), 'hex'))::bit(64)::bigint from unnest(p_tokens) as t (token) order by 1
  loop
    perform pg_advisory_xact_lock(v_key);
  end loop;
end $$;
revoke all on function children.lock_tokens(bytea[]) from public;
grant execute on function children.lock_tokens(bytea[]) to diversion_app;
