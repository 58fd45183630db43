/*
 * Removes attempts to sign in after a day, and sessions with their refresh tokens thirty days after they ended, so
 * that a misuse can still be looked into. For the named job only; answers how many rows went.
 */
create function access.purge_sign_ins() returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  present constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  attempts integer;
  sessions integer;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:purge-sign-ins' then
    return 0;
  end if;
  delete from access.sign_in_attempt where at < present - interval '1 day';
  get diagnostics attempts = row_count;
  delete from access.session where least(ended_at, expires_at) < present - interval '30 days';
  get diagnostics sessions = row_count;
  return attempts + sessions;
end $$;
revoke all on function access.purge_sign_ins() from public;
grant execute on function access.purge_sign_ins() to diversion_app;
