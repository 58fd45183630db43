/* Where a case and a referral stand, in the neutral words of the windows; null for what no window tells. Asked by functions alone. */
create function legal_clinic.stage_of_case(p_state text) returns text
language sql immutable set search_path = pg_catalog as $$
  select case when p_state in ('opened', 'allocated', 'assessed', 'in-delivery') then 'with-centre'
    when p_state = 'returned' then 'before-authority' when p_state = 'concluding' then 'ending'
    when p_state in ('closed', 'finalised') then 'ended' end
$$;
revoke all on function legal_clinic.stage_of_case(text) from public;

create function legal_clinic.stage_of_referral(p_state text) returns text
language sql immutable set search_path = pg_catalog as $$
  select case when p_state in ('submitted', 'returned') then 'before-authority' when p_state = 'offered' then 'offered'
    when p_state = 'refused' then 'refused' when p_state in ('taken-up', 'waiting', 'declined') then 'choosing-centre'
    when p_state = 'accepted' then 'with-centre' else 'ended' end
$$;
revoke all on function legal_clinic.stage_of_referral(text) from public;
