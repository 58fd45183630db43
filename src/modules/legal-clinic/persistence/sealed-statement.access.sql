/*
 * A child that has left the way of justice is in conflict with the law no more: what its defence wrote is sealed with the intake, also what
 * was withdrawn before, and is like what never was to everybody, the clinic too (GC24 §20–24; CRC 40(3)(a)).
 */
create policy document_not_sealed on documents.document as restrictive for select to diversion_app
  using (withdrawal_reason is distinct from 'sealed-with-intake');

create function legal_clinic.seal_statements(p_intake uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if v_account is null or not referrals.has_left_justice(p_intake) then raise insufficient_privilege; end if;
  update documents.document d
  set state = 'withdrawn', withdrawn_at = coalesce(d.withdrawn_at, greatest(d.updated_at, v_now)),
    withdrawn_by = coalesce(d.withdrawn_by, v_account), withdrawal_reason = 'sealed-with-intake', version = d.version + 1,
    updated_at = greatest(d.updated_at, v_now)
  where d.kind = 'defence-statement'
    and (d.file_kind = 'intake' and d.file_id = p_intake
      or d.file_kind = 'referral' and d.file_id in (select r.id from referrals.referral r where r.intake_id = p_intake)
      or d.file_kind = 'order' and d.file_id in (select o.id from sentencing.order_file o where o.intake_id = p_intake));
end $$;
revoke all on function legal_clinic.seal_statements(uuid) from public;
grant execute on function legal_clinic.seal_statements(uuid) to diversion_app;
