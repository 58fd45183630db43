/*
 * On whose decision the work on a case rests: the court that has the order before it, also where a prosecutor referred it there; else
 * who ordered it; else who decided, or is to decide, on the referral. The id alone, and for the centre that works on the case: who
 * mediates need not see the order or the referral. Whoever had it before and handed it on is none of these.
 */
create function restorative.deciding_authority(p_case uuid) returns uuid
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(o.court_agency_id, o.authority_agency_id, r.authority_agency_id)
  from cases.case_file f
  left join sentencing.order_file o on o.id = f.order_id
  left join referrals.referral r on r.id = f.referral_id
  where f.id = p_case and f.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and nullif(current_setting('app.roles', true), '')::text[] && '{centre-coordinator,case-worker,facilitator}'::text[]
$$;
revoke all on function restorative.deciding_authority(uuid) from public;
grant execute on function restorative.deciding_authority(uuid) to diversion_app;

/*
 * What an authority signs: each agreement that rests on its decision, as long as it holds the file of that decision. Nothing of those
 * harmed, of the meeting, or of what the child said there (BR 8.1, 11.4); a process that has ended is told by the report alone.
 */
create function restorative.to_sign()
returns table (id uuid, case_number text, child_id uuid, kind text, state text, edition smallint, proposed_at timestamptz,
  agreed_at timestamptz, signed_on date)
language sql stable security definer set search_path = pg_catalog as $$
  select p.id, f.number, p.child_id, p.kind, p.state, p.edition, p.proposed_at, p.agreed_at,
    (select s.signed_on from restorative.signature s
      where s.process_id = p.id and s.edition = p.edition and s.party = 'authority')
  from children.held h
  join cases.case_file f on h.file_kind = 'order' and f.order_id = h.file_id or h.file_kind = 'referral' and f.referral_id = h.file_id
  join restorative.process p on p.case_id = f.id and p.proposed_at is not null and p.state in ('met', 'agreed', 'fulfilled')
  left join sentencing.order_file o on o.id = f.order_id
  left join referrals.referral r on r.id = f.referral_id
  where h.level in ('identity', 'record')
    and nullif(current_setting('app.roles', true), '')::text[] && '{prosecutor,judge,police-supervisor,commission-secretary}'::text[]
    and coalesce(o.court_agency_id, o.authority_agency_id, r.authority_agency_id)
      = nullif(current_setting('app.agency', true), '')::uuid
  group by p.id, f.number
$$;
revoke all on function restorative.to_sign() from public;
grant execute on function restorative.to_sign() to diversion_app;

/* What is promised in the wording that counts of one of these; to whom of those harmed is not told. */
create function restorative.promises_to_sign(p_process uuid)
returns table (id uuid, kind_code text, words bytea, due_on date, amount integer, hours smallint, state text)
language sql stable security definer set search_path = pg_catalog as $$
  select b.id, b.kind_code, b.words, b.due_on, b.amount, b.hours, b.state
  from restorative.to_sign() t join restorative.obligation b on b.process_id = t.id and b.edition = t.edition
  where t.id = p_process
$$;
revoke all on function restorative.promises_to_sign(uuid) from public;
grant execute on function restorative.promises_to_sign(uuid) to diversion_app;
