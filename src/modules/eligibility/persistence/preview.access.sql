/*
 * Open files by what a rule last saw of them and said: district, facts and answer with a count, and no id of anything.
 * Only for who keeps the rules; what is shown of it, the application suppresses below eight.
 */
create function eligibility.files_for_preview(p_code text)
returns table (district text, used jsonb, outcome text, policy text, files integer)
language sql stable security definer set search_path = pg_catalog as $$
  select c.district, f.finding -> 'used', f.finding ->> 'outcome', f.finding ->> 'policy', count(*)::int
  from (
    select distinct on (k.intake_id) k.district, coalesce(w.findings, k.findings) as findings
    from eligibility.check k join intake.intake i on i.id = k.intake_id and i.state in ('registered', 'decided')
    left join eligibility.told_check w on w.check_id = k.id and w.closed_at is null
    where 'administrator' = any (nullif(current_setting('app.roles', true), '')::text[])
    order by k.intake_id, k.revision desc
  ) c
  cross join lateral jsonb_array_elements(c.findings) as f (finding)
  where f.finding ->> 'code' = p_code
  group by 1, 2, 3, 4
$$;
revoke all on function eligibility.files_for_preview(text) from public;
grant execute on function eligibility.files_for_preview(text) to diversion_app;
