/*
 * Live mandates of the same clinic for other children who are said to have taken part in the same act. Asked by the doors alone that
 * look for a conflict.
 */
create function legal_clinic.others_of_act(p_mandate uuid) returns setof legal_clinic.mandate
language sql stable set search_path = pg_catalog as $$
  select distinct o.*
  from legal_clinic.mandate m
  join legal_clinic.matter a on a.mandate_id = m.id
  join intake.co_participant ca on ca.intake_id = a.intake_id and ca.taken_back_at is null
  join intake.co_participant cb on cb.event_id = ca.event_id and cb.intake_id <> ca.intake_id and cb.taken_back_at is null
  join legal_clinic.matter b on b.intake_id = cb.intake_id and b.child_id not in (select children.numbers_of(a.child_id))
  join legal_clinic.mandate o on o.id = b.mandate_id and o.state = 'active' and o.clinic_agency_id = m.clinic_agency_id
  where m.id = p_mandate
$$;
revoke all on function legal_clinic.others_of_act(uuid) from public;

/*
 * Two who give mandates, or open windows, for children of one act wait for each other here, always in the same order: the second sees
 * what the first has done. Asked by doors alone, before they look for a conflict.
 */
create function legal_clinic.wait_for_acts(p_children uuid[]) returns void
language sql volatile set search_path = pg_catalog as $$
  select pg_advisory_xact_lock(hashtextextended('legal_clinic.event ' || e.event_id, 0)) from (
    select distinct c.event_id
    from unnest(p_children) p (child_id)
    cross join lateral children.numbers_of(p.child_id) n
    join legal_clinic.matter a on a.child_id = n
    join intake.co_participant c on c.intake_id = a.intake_id
    order by c.event_id offset 0) as e
$$;
revoke all on function legal_clinic.wait_for_acts(uuid[]) from public;
