/* Aligns the windows on a child, under whichever of its numbers the matters are. Asked by the doors below alone. */
create function legal_clinic.align_child(p_child uuid) returns void
language sql volatile set search_path = pg_catalog as $$
  select legal_clinic.align(a.mandate_id) from (
    select m.mandate_id from legal_clinic.matter m where m.child_id in (select children.numbers_of(p_child))
    order by m.mandate_id offset 0) as a
$$;
revoke all on function legal_clinic.align_child(uuid) from public;

/* Something of a child has changed: what its lawyers are shown follows in the same transaction. */
create function legal_clinic.follow_child() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform legal_clinic.align_child(new.child_id);
  return null;
end $$;
revoke all on function legal_clinic.follow_child() from public;

/* Two children turn out to be one, or not: the word of either is from now on the word of both, or no more. */
create function legal_clinic.follow_merge() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform legal_clinic.align_child(new.kept_child_id);
  perform legal_clinic.align_child(new.merged_child_id)
  where new.merged_child_id not in (select children.numbers_of(new.kept_child_id));
  return null;
end $$;
revoke all on function legal_clinic.follow_merge() from public;

/* Who took part with whom is told, or taken back: the windows of that event follow, the one that was opened first before the others. */
create function legal_clinic.follow_event() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform legal_clinic.wait_for_acts(array(select m.child_id from intake.co_participant c
    join legal_clinic.matter m on m.intake_id = c.intake_id where c.event_id = new.event_id));
  perform legal_clinic.align(a.mandate_id) from (
    select m.mandate_id from intake.co_participant c join legal_clinic.matter m on m.intake_id = c.intake_id
    where c.event_id = new.event_id order by m.mandate_id offset 0) as a;
  return null;
end $$;
revoke all on function legal_clinic.follow_event() from public;

create function legal_clinic.follow_mandate() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform legal_clinic.align(new.id);
  return null;
end $$;
revoke all on function legal_clinic.follow_mandate() from public;

/*
 * A lawyer of the clinic stands for the child: the request by whose number it was asked is answered, and no other one, so that nobody
 * learns from that of whom another number is.
 */
create function legal_clinic.answer_request() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update due_process.mandate_request q set state = 'answered', answered_at = new.answered_at, version = q.version + 1
  where q.number = new.asked_number and q.clinic_agency_id = new.clinic_agency_id and q.state = 'requested' and q.corrected_at is null;
  return null;
end $$;
revoke all on function legal_clinic.answer_request() from public;
create trigger answer_request after update of state on legal_clinic.mandate
  for each row when (old.state = 'requested' and new.state = 'active') execute function legal_clinic.answer_request();

create trigger show_status after update on legal_clinic.mandate
  for each row execute function legal_clinic.follow_mandate();
create trigger show_status after insert or update of state on children.consent
  for each row when (new.purpose = 'share-with-legal-clinic') execute function legal_clinic.follow_child();
create trigger show_status after update of state on children.merge
  for each row execute function legal_clinic.follow_merge();
create trigger show_status after update of state, decision on intake.intake
  for each row execute function legal_clinic.follow_child();
-- Whether anything is held against the child still, the acts say, also after the decision.
create trigger show_status after insert or update of in_error_at, recorded_as on intake.act
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of event_id, taken_back_at on intake.co_participant
  for each row execute function legal_clinic.follow_event();
create trigger show_status after insert or update of due_at, stopped_at, void_since on intake.clock
  for each row execute function legal_clinic.follow_child();
create trigger show_status after update of state, due_at, authority_agency_id, centre_agency_id on referrals.referral
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of state, court_agency_id, supervisor_agency_id, ends_on, look_again_at
  on sentencing.order_file
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert on sentencing.order_terms
  for each row when (new.number > 1) execute function legal_clinic.follow_child();
create trigger show_status after insert or update of until_on on sentencing.order_interval
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of state on compliance.appointment
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of state, centre_agency_id on cases.case_file
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of state, hidden_at on hearings.hearing
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert on hearings.detention_review
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of state, started_at, ended_at, corrected_at on due_process.custody
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of corrected_at on due_process.custody_entry
  for each row when (new.kind = 'freed') execute function legal_clinic.follow_child();
create trigger show_status after insert or update of is_live, begins_at, left_at on sessions.participant
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of state, planned_at on conferences.conference
  for each row execute function legal_clinic.follow_child();
create trigger show_status after insert or update of state, due_at on reviews.review
  for each row execute function legal_clinic.follow_child();

/* A lawyer leaves the clinic, serves there in another role, or comes back: their windows follow in the same transaction. */
create function legal_clinic.follow_lawyer(p_lawyer uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  select legal_clinic.align(m.id) from (
    select id from legal_clinic.mandate where lawyer_id = p_lawyer and state = 'active' order by id offset 0) as m
$$;
revoke all on function legal_clinic.follow_lawyer(uuid) from public;

create constraint trigger show_status after insert or update on access.assignment
  deferrable initially deferred
  for each row execute function access.tell('legal_clinic.follow_lawyer', 'account_id');
create trigger show_status after update of disabled_at on access.staff_account
  for each row when (old.disabled_at is distinct from new.disabled_at) execute function access.tell('legal_clinic.follow_lawyer', 'id');
