/* Contacts and returns whose clock has come near or run out, each as its own function takes them. For the named job only. */
create function closure.take_due_clocks()
returns table (subject_kind text, subject_id uuid, code text, stage text, agency_id uuid, started_at timestamptz,
  due_at timestamptz, escalates_to text)
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  return query select * from closure.take_due_contacts();
  return query select * from closure.take_due_returns();
end $$;
revoke all on function closure.take_due_clocks() from public;
grant execute on function closure.take_due_clocks() to diversion_app;
