/*
 * What a live mandate opens in the register, to its lawyer in person and at the level of the defence: the child, the intake, the
 * referrals that were submitted and the orders. All of it closes with the window. Asked by legal_clinic.align.
 */
create function legal_clinic.open_files(p_matter legal_clinic.matter, p_lawyer uuid, p_until timestamptz) returns void
language plpgsql volatile set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
  v_by constant uuid := coalesce(nullif(current_setting('app.account', true), '')::uuid, p_lawyer);
begin
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level, basis_kind,
    basis_id, valid_from, valid_until, granted_by)
  select uuidv7(), p_matter.child_id, o.kind, o.id, 'person', p_lawyer, '{clinic-lawyer}', 'defence', 'mandate', p_matter.mandate_id,
    v_now, nullif(p_until, 'infinity'), v_by
  from (
    select 'child', p_matter.child_id where coalesce(p_matter.intake_id, p_matter.order_id) is not null
    union all select 'intake', p_matter.intake_id where p_matter.intake_id is not null
    union all select 'referral', r.id from referrals.referral r where r.intake_id = p_matter.intake_id and r.submitted_at is not null
    union all select 'order', a.id from legal_clinic.orders_of(p_matter) a) as o (kind, id)
  on conflict (grantee_id, file_kind, file_id, basis_kind, basis_id) where ended_at is null
  do update set valid_until = excluded.valid_until;
end $$;
revoke all on function legal_clinic.open_files(legal_clinic.matter, uuid, timestamptz) from public;

/* Closes at once what a mandate opened, to all but who holds it now; to everybody where that is null. */
create function legal_clinic.close_files(p_mandate uuid, p_lawyer uuid) returns void
language sql volatile set search_path = pg_catalog as $$
  update children.need_to_know k
  set ended_at = greatest(k.valid_from, coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())),
    ended_by = coalesce(nullif(current_setting('app.account', true), '')::uuid, k.granted_by), end_reason = 'mandate-closed'
  where k.basis_kind = 'mandate' and k.basis_id = p_mandate and k.ended_at is null and k.grantee_id is distinct from p_lawyer
$$;
revoke all on function legal_clinic.close_files(uuid, uuid) from public;

/* What a window is about, for who may look through it now; nothing where none is open. */
create function legal_clinic.defended_matter(p_mandate uuid) returns table (intake_id uuid, order_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select a.intake_id, a.order_id from legal_clinic.case_status s join legal_clinic.matter a on a.mandate_id = s.mandate_id
  where s.mandate_id = p_mandate and s.lawyer_id = nullif(current_setting('app.account', true), '')::uuid
    and s.clinic_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and s.closes_at > nullif(current_setting('app.now', true), '')::timestamptz
$$;
revoke all on function legal_clinic.defended_matter(uuid) from public;
grant execute on function legal_clinic.defended_matter(uuid) to diversion_app;
