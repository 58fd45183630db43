/*
 * The window of who referred: rows that are there while the unit has a part in the referral, and that hold codes and instants alone. Read
 * by those of the unit who refer and by who answers for them; written by the functions below, in the transaction of whoever changes what
 * they tell.
 */
alter table legal_clinic.referral_status enable row level security;
alter table legal_clinic.referral_status force row level security;
create policy referral_status_owner on legal_clinic.referral_status to current_user using (true) with check (true);
create policy referral_status_known on legal_clinic.referral_status for select to diversion_app
  using (referring_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && array['child-inspector', 'police-supervisor', 'referring-officer', 'commission-secretary']);
grant select on legal_clinic.referral_status to diversion_app;

alter table legal_clinic.referral_date enable row level security;
alter table legal_clinic.referral_date force row level security;
create policy referral_date_owner on legal_clinic.referral_date to current_user using (true) with check (true);
create policy referral_date_known on legal_clinic.referral_date for select to diversion_app
  using (exists (select 1 from legal_clinic.referral_status s where s.referral_id = referral_date.referral_id offset 0));
grant select on legal_clinic.referral_date to diversion_app;

/*
 * Has the unit a part in a referral still: was it submitted, does the unit hold it, and does its intake stand on the way of justice, where
 * it rests on a charge? Asked by the door below alone.
 */
create function legal_clinic.is_followed(p_referral referrals.referral) returns boolean
language sql stable set search_path = pg_catalog as $$
  select p_referral.submitted_at is not null
    and exists (select 1 from children.need_to_know k where k.file_kind = 'referral' and k.file_id = p_referral.id
      and k.grantee_id = p_referral.referring_agency_id and k.ended_at is null)
    and not exists (select 1 from intake.intake i where i.id = p_referral.intake_id and i.state = 'recorded-in-error')
    and (p_referral.basis <> 'diversion' or not referrals.left_justice(p_referral.intake_id))
$$;
revoke all on function legal_clinic.is_followed(referrals.referral) from public;

/*
 * Opens, keeps or shuts the window on one referral by how things stand. Two who change something at once wait for each other here, once
 * for all referrals of an intake: several of them are followed in whichever order they changed. The instant of a change never goes
 * back: who reads on from one misses none.
 */
create function legal_clinic.align_referral(p_referral uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := date_trunc('milliseconds', coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()));
  v_referral referrals.referral;
  v_at record;
  v_shown legal_clinic.referral_status;
begin
  perform pg_advisory_xact_lock(hashtextextended('legal_clinic.referrals ' || r.intake_id, 0))
  from referrals.referral r where r.id = p_referral;
  select * into v_referral from referrals.referral r where r.id = p_referral;
  select * into v_at from legal_clinic.standing_of(v_referral);
  if v_at.stage is null or not legal_clinic.is_followed(v_referral) then
    delete from legal_clinic.referral_status s where s.referral_id = p_referral;
    return;
  end if;
  select * into v_shown from legal_clinic.referral_status s where s.referral_id = p_referral;
  insert into legal_clinic.referral_status as s (referral_id, referring_agency_id, child_id, number, stage, since, outcome,
    contact_agency_id, opened_at, version, changed_at)
  values (p_referral, v_referral.referring_agency_id, v_referral.child_id, v_referral.number, v_at.stage, v_now, v_at.outcome,
    v_at.contact, v_now, 1, v_now)
  on conflict (referral_id) do update set stage = excluded.stage, outcome = excluded.outcome,
    since = case when s.stage = excluded.stage then s.since else v_now end, contact_agency_id = excluded.contact_agency_id;
  -- That something was changed which is not shown, the window does not tell.
  if legal_clinic.put_milestones(v_referral) or (v_shown.stage, v_shown.outcome, v_shown.contact_agency_id)
      is distinct from (v_at.stage, v_at.outcome, v_at.contact) then
    update legal_clinic.referral_status s set version = s.version + 1, changed_at = greatest(s.changed_at, v_now)
    where s.referral_id = p_referral and v_shown.referral_id is not null;
  end if;
end $$;
revoke all on function legal_clinic.align_referral(uuid) from public;
