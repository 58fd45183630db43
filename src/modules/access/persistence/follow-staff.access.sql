/*
 * For modules that follow what changes: a trigger of theirs calls the function that it is given, with the id in the column that it is
 * given. Of who leaves, other roles in the same agency are another assignment: who serves where is known at the end, so that a trigger
 * on assignments is deferred.
 */
create function access.tell() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  execute format('select %s($1)', tg_argv[0]) using (to_jsonb(new) ->> tg_argv[1])::uuid;
  return null;
end $$;
revoke all on function access.tell() from public;
