/*
 * The paper of an admission goes where the admission goes: its author reads it while the referral is on its way to help and the
 * child stands by what it said; afterwards nobody of a police unit, prosecution or court (GC24 §18(a)).
 */
create policy document_of_admission on documents.document as restrictive for select to diversion_app
  using (kind <> 'admission-paper'
    or withdrawal_reason is distinct from 'admission-taken-back'
      and exists (select 1 from referrals.referral r
        where r.id = document.file_id and r.work_ended_at is null
          and r.state in ('drafted', 'submitted', 'offered', 'taken-up', 'waiting', 'accepted') offset 0));

/* The child takes it back: the papers of it are closed with it, whoever wrote that down and whatever they see of them. */
create function referrals.close_admission_papers() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update documents.document d
  set state = 'withdrawn', withdrawn_at = greatest(d.updated_at, new.retracted_at), withdrawn_by = new.retraction_recorded_by,
    withdrawal_reason = 'admission-taken-back', version = d.version + 1, updated_at = greatest(d.updated_at, new.retracted_at)
  where d.kind = 'admission-paper' and d.file_kind = 'referral' and d.file_id = new.referral_id and d.state <> 'withdrawn';
  return null;
end $$;
revoke all on function referrals.close_admission_papers() from public;
create trigger close_admission_papers after update of retracted_at on referrals.admission
  for each row when (old.retracted_at is null and new.retracted_at is not null)
  execute function referrals.close_admission_papers();
