/*
 * Certificates: whoever sees the case, which after the closure are the coordinators. Given in one's own name on a case that is
 * closed; nothing of one is changed but that it counts no more.
 */
alter table closure.certificate enable row level security;
alter table closure.certificate force row level security;
create policy certificate_owner on closure.certificate to current_user using (true) with check (true);
create policy certificate_known on closure.certificate for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = certificate.case_id offset 0));
create policy certificate_give on closure.certificate for insert to diversion_app
  with check (issued_by = (select nullif(current_setting('app.account', true), '')::uuid) and void_at is null
    and exists (select 1 from cases.case_file f
      where f.id = certificate.case_id and f.child_id = certificate.child_id and f.state = 'closed' offset 0));
create policy certificate_void on closure.certificate for update to diversion_app
  using (void_at is null and exists (select 1 from cases.case_file f where f.id = certificate.case_id offset 0))
  with check (void_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (void_at, void_by) on closure.certificate to diversion_app;

/* Is a certificate of that number genuine, and does it count? One word, and nothing of whose it is or for what. */
create function closure.is_genuine(p_number text) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select nullif(current_setting('app.account', true), '') is not null
    and exists (select 1 from closure.certificate c where c.number = p_number and c.void_at is null)
$$;
revoke all on function closure.is_genuine(text) from public;
grant execute on function closure.is_genuine(text) to diversion_app;
