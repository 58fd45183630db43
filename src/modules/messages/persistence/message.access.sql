/*
 * Messages between who referred and who works with the child: the referrers of the unit, as long as they hold the referral, and of
 * the centre its coordinators and who answers for the case, unless a conflict of interest keeps them from it. Nobody decides,
 * leads sessions or defends here. Written in one's own name; nothing of one is changed but that the other side has read it.
 * Whether the case is at rest, a rule of the code says.
 */
alter table messages.message enable row level security;
alter table messages.message force row level security;
create policy message_owner on messages.message to current_user using (true) with check (true);
create policy message_known on messages.message for select to diversion_app
  using ((referring_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      and (select nullif(current_setting('app.roles', true), ''))::text[]
        && array['child-inspector', 'referring-officer', 'commission-secretary']
      and exists (select 1 from referrals.referral r where r.id = message.referral_id offset 0))
    or exists (select 1 from cases.case_file f
      where f.id = message.case_id and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
        and (f.worker_id = (select nullif(current_setting('app.account', true), '')::uuid)
          or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']) offset 0));
create policy message_write on messages.message for insert to diversion_app
  with check (written_by = (select nullif(current_setting('app.account', true), '')::uuid) and read_at is null
    and (from_side = 'referrer'
        and (select nullif(current_setting('app.roles', true), ''))::text[]
          && array['child-inspector', 'referring-officer', 'commission-secretary']
        and exists (select 1 from referrals.referral r
          where r.id = message.referral_id and r.child_id = message.child_id and r.basis = 'diversion'
            and r.referring_agency_id = message.referring_agency_id and r.centre_agency_id = message.centre_agency_id
            and r.referring_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0)
      or from_side = 'centre'
        and exists (select 1 from cases.case_file f
          where f.id = message.case_id and f.child_id = message.child_id and f.referral_id = message.referral_id
            and f.centre_agency_id = message.centre_agency_id
            and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
            and (f.worker_id = (select nullif(current_setting('app.account', true), '')::uuid)
              or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']) offset 0)));
create policy message_read on messages.message for update to diversion_app
  using (read_at is null
    and (from_side = 'centre' and referring_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
        and (select nullif(current_setting('app.roles', true), ''))::text[]
          && array['child-inspector', 'referring-officer', 'commission-secretary']
        and exists (select 1 from referrals.referral r where r.id = message.referral_id offset 0)
      or from_side = 'referrer'
        and exists (select 1 from cases.case_file f
          where f.id = message.case_id and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
            and (f.worker_id = (select nullif(current_setting('app.account', true), '')::uuid)
              or (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator']) offset 0)))
  with check (read_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (read_by, read_at, version) on messages.message to diversion_app;

/*
 * Between whom messages about a referral go, and whether they still do, for who is one of them: the unit that referred sees no
 * case, and who answers for the case no referral. Of help without a charge nobody is told.
 */
create function messages.link_of(p_referral uuid)
returns table (case_id uuid, child_id uuid, referring_agency_id uuid, centre_agency_id uuid, side text, state text)
language sql stable security definer set search_path = pg_catalog as $$
  with me as (
    select nullif(current_setting('app.agency', true), '')::uuid as agency, nullif(current_setting('app.account', true), '')::uuid as account,
      nullif(current_setting('app.roles', true), '')::text[] as roles)
  select f.id, f.child_id, r.referring_agency_id, f.centre_agency_id,
    case when f.centre_agency_id = me.agency then 'centre' else 'referrer' end, f.state
  from me cross join referrals.referral r join cases.case_file f on f.referral_id = r.id
  where r.id = p_referral and f.basis = 'diversion' and r.basis = 'diversion'
    and (f.centre_agency_id = me.agency and children.held_rank('case', f.id) >= 2
        and (f.worker_id = me.account or 'centre-coordinator' = any (me.roles))
        and not exists (select 1 from cases.conflict_of_interest c where c.case_id = f.id and c.account_id = me.account)
      or r.referring_agency_id = me.agency and children.held_rank('referral', r.id) >= 2
        and me.roles && array['child-inspector', 'referring-officer', 'commission-secretary'])
$$;
revoke all on function messages.link_of(uuid) from public;
grant execute on function messages.link_of(uuid) to diversion_app;
