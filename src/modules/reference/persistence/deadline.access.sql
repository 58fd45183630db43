/*
 * By when something is due that began at an instant, by the dated rule of another, for clocks that never stand still: hours pass, all
 * else ends with a local day, and that of the start is not counted. Null where no rule holds. For functions that keep dates without a
 * request at hand; counts as kernel/running-clock.ts does, and a test holds the two against each other (ADR 25).
 */
create function reference.deadline(p_code text, p_ruled_at timestamptz, p_from timestamptz) returns timestamptz
language sql stable set search_path = pg_catalog as $$
  with place as (
    select z.name, (p_ruled_at at time zone z.name)::date as ruled_on, (p_from at time zone z.name)::date as first
    from (select coalesce(nullif(current_setting('app.zone', true), ''), 'UTC') as name) z
  ), day_off as (
    select (e.attributes ->> 'date')::date as day from reference.entry e
    where e.list = 'public-holidays' and (e.attributes ->> 'date')::date between e.valid_from and coalesce(e.valid_to, 'infinity')
  )
  select case r.unit when 'hours' then p_from + make_interval(hours => r.amount)
    else (1 + case r.unit when 'days' then p.first + r.amount
      when 'months' then (p.first + make_interval(months => r.amount))::date
      -- Of three days one is a working day at least, but for the longest holidays.
      when 'working-days' then (select d.day from (
        select p.first + n as day from generate_series(1, 3 * r.amount + 60) n) d
        where extract(isodow from d.day) < 6 and d.day not in (select o.day from day_off o)
        order by d.day offset r.amount - 1 limit 1) end)::timestamp at time zone p.name - interval '1 millisecond' end
  from place p
  join reference.clock_rule r on r.code = p_code and p.ruled_on between r.valid_from and coalesce(r.valid_to, 'infinity')
$$;
revoke all on function reference.deadline(text, timestamptz, timestamptz) from public;
