/*
 * Whether an act of this intake was done while support was running already: a new act, which is linked, and neither a
 * breach nor a proof of anything. For who may know that support is running, and holds the record of the intake. Only of
 * acts that stay on the record, so that no draft serves to find out when the support began; the act of a child who was too
 * young charges nobody.
 */
create function intake.is_new_act_during_support(p_intake uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(bool_or(children.was_supported_on(i.child_id, acts.days)), false)
  from intake.intake i
  cross join lateral (
    select array_agg(a.committed_on) as days from intake.act a
    where a.intake_id = i.id and a.in_error_at is null and a.age_youngest >= a.minimum_age) acts
  where i.id = p_intake and i.state in ('registered', 'decided')
    and children.held_rank('intake', i.id) >= 3
    and exists (select 1 from children.open_cases_of(array[i.child_id]))
$$;
revoke all on function intake.is_new_act_during_support(uuid) from public;
grant execute on function intake.is_new_act_during_support(uuid) to diversion_app;
