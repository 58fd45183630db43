import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions with children, who takes part, who came, and everything that was done; nothing and nobody is booked twice. */
export class CreateSessionTables1764391000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions.session (
        id uuid primary key,
        centre_agency_id uuid not null references access.agency (id),
        kind text not null,
        room_id uuid,
        place_words bytea,
        begins_at timestamptz not null,
        ends_at timestamptz not null,
        facilitator_id uuid not null references access.staff_account (id),
        state text not null check (state in ('scheduled', 'held', 'cancelled', 'rescheduled')),
        booked_by uuid not null references access.staff_account (id),
        back_dating_reason text,
        follows_id uuid unique references sessions.session (id),
        cancel_reason text,
        cancelled_as text check (cancelled_as in ('centre-cancelled', 'absent-excused')),
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        foreign key (room_id, centre_agency_id) references sessions.room (id, centre_agency_id),
        check ((room_id is null) <> (place_words is null)),
        check (ends_at > begins_at and ends_at <= begins_at + interval '8 hours'),
        check ((state = 'cancelled') = (cancel_reason is not null)),
        check (cancelled_as is null or state = 'cancelled'),
        constraint session_room_taken exclude using gist (room_id with =, tstzrange(begins_at, ends_at) with &&)
          where (room_id is not null and state in ('scheduled', 'held')),
        constraint session_facilitator_taken exclude using gist (facilitator_id with =, tstzrange(begins_at, ends_at) with &&)
          where (state in ('scheduled', 'held'))
      );
      create index session_centre on sessions.session (centre_agency_id, begins_at, id);
      create index session_facilitator on sessions.session (facilitator_id, begins_at, id);
      create index session_room on sessions.session (room_id, begins_at, id) where room_id is not null;
      create index session_pending on sessions.session (centre_agency_id, begins_at, id) where state = 'scheduled';
      comment on table sessions.session is 'A meeting of a centre with one or more children';
      comment on column sessions.session.id is '[O] identifier';
      comment on column sessions.session.centre_agency_id is '[O] centre';
      comment on column sessions.session.kind is '[S] code of list activity-kinds';
      comment on column sessions.session.room_id is '[O] room of the centre; null elsewhere';
      comment on column sessions.session.place_words is '[S] where else it takes place, encrypted';
      comment on column sessions.session.begins_at is '[O] when it begins';
      comment on column sessions.session.ends_at is '[O] when it ends';
      comment on column sessions.session.facilitator_id is '[O] who leads it';
      comment on column sessions.session.state is '[O] state of the lifecycle';
      comment on column sessions.session.booked_by is '[O] who booked it';
      comment on column sessions.session.back_dating_reason is '[O] code of list back-dating-reasons, where it was over when booked';
      comment on column sessions.session.follows_id is '[O] session in whose place it was put';
      comment on column sessions.session.cancel_reason is '[S] code of list session-cancel-reasons, or work-ended';
      comment on column sessions.session.cancelled_as is '[S] what it is for the children: centre-cancelled or absent-excused';
      comment on column sessions.session.version is '[O] counter of changes';
      comment on column sessions.session.created_at is '[O] when booked';
      comment on column sessions.session.updated_at is '[O] when last changed';

      create table sessions.participant (
        session_id uuid not null references sessions.session (id),
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        centre_agency_id uuid not null,
        facilitator_id uuid not null,
        booked_by uuid not null,
        begins_at timestamptz not null,
        ends_at timestamptz not null,
        is_live boolean not null,
        left_at timestamptz,
        left_reason text,
        primary key (session_id, case_id),
        check ((left_at is null) = (left_reason is null)),
        check (left_at is null or not is_live),
        constraint session_child_taken exclude using gist (child_id with =, tstzrange(begins_at, ends_at) with &&) where (is_live)
      );
      create index participant_case on sessions.participant (case_id, begins_at, session_id);
      comment on table sessions.participant is 'A child that takes part in a session, by its case';
      comment on column sessions.participant.session_id is '[O] session';
      comment on column sessions.participant.case_id is '[O] case';
      comment on column sessions.participant.child_id is '[S] the child';
      comment on column sessions.participant.centre_agency_id is '[O] centre, as the session says';
      comment on column sessions.participant.facilitator_id is '[O] who leads it, as the session says';
      comment on column sessions.participant.booked_by is '[O] who booked it, as the session says';
      comment on column sessions.participant.begins_at is '[O] when it begins, as the session says';
      comment on column sessions.participant.ends_at is '[O] when it ends, as the session says';
      comment on column sessions.participant.is_live is '[O] whether the child is held to be there then';
      comment on column sessions.participant.left_at is '[O] from when on the child takes no part in it';
      comment on column sessions.participant.left_reason is '[S] why, as a code';

      create table sessions.attendance (
        id uuid primary key,
        session_id uuid not null,
        case_id uuid not null,
        child_id uuid not null references children.child (id),
        attendance text not null
          check (attendance in ('attended', 'late', 'absent-excused', 'absent-unexcused', 'centre-cancelled')),
        reason_code text,
        minutes_late integer check (minutes_late > 0),
        counts_as_contact boolean not null,
        needs_follow_up boolean not null,
        centres_fault boolean not null,
        corrects_id uuid unique,
        correction_reason text,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null,
        unique (id, session_id, case_id),
        foreign key (session_id, case_id) references sessions.participant (session_id, case_id),
        foreign key (corrects_id, session_id, case_id) references sessions.attendance (id, session_id, case_id),
        check ((corrects_id is null) = (correction_reason is null)),
        check ((attendance = 'late') = (minutes_late is not null)),
        check (not centres_fault or attendance not in ('absent-excused', 'absent-unexcused'))
      );
      create unique index attendance_first on sessions.attendance (session_id, case_id) where corrects_id is null;
      create index attendance_case on sessions.attendance (case_id, recorded_at);
      comment on table sessions.attendance is 'Whether a child came to a session; what was said before a correction stays';
      comment on column sessions.attendance.id is '[O] identifier';
      comment on column sessions.attendance.session_id is '[O] session';
      comment on column sessions.attendance.case_id is '[O] case';
      comment on column sessions.attendance.child_id is '[S] the child';
      comment on column sessions.attendance.attendance is '[S] attended, late, absent-excused, absent-unexcused or centre-cancelled';
      comment on column sessions.attendance.reason_code is '[S] code of list attendance-reasons, or why it was cancelled';
      comment on column sessions.attendance.minutes_late is '[S] how late the child came';
      comment on column sessions.attendance.counts_as_contact is '[S] whether there was contact, as the list said that day';
      comment on column sessions.attendance.needs_follow_up is '[S] whether somebody asks after the child, as the list said that day';
      comment on column sessions.attendance.centres_fault is '[S] whether the centre was at fault, as the list said that day';
      comment on column sessions.attendance.corrects_id is '[O] entry that it corrects';
      comment on column sessions.attendance.correction_reason is '[S] code of list entry-correction-reasons';
      comment on column sessions.attendance.recorded_by is '[O] who wrote it down';
      comment on column sessions.attendance.recorded_at is '[O] when it was written down';

      create table sessions.transition (
        id uuid primary key,
        session_id uuid not null references sessions.session (id),
        from_state text,
        action text not null,
        to_state text not null,
        by_account uuid not null references access.staff_account (id),
        at timestamptz not null,
        reason_code text,
        asked_by text,
        note bytea
      );
      create index transition_session on sessions.transition (session_id, at, id);
      comment on table sessions.transition is 'Everything that was done with a session, in its order';
      comment on column sessions.transition.id is '[O] identifier';
      comment on column sessions.transition.session_id is '[O] session';
      comment on column sessions.transition.from_state is '[O] state before; none when booked';
      comment on column sessions.transition.action is '[O] action';
      comment on column sessions.transition.to_state is '[O] state after';
      comment on column sessions.transition.by_account is '[O] who';
      comment on column sessions.transition.at is '[O] when';
      comment on column sessions.transition.reason_code is '[S] why, as a code';
      comment on column sessions.transition.asked_by is '[S] code of list session-askers';
      comment on column sessions.transition.note is '[S] why, encrypted';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sessions.transition, sessions.attendance, sessions.participant, sessions.session;
    `);
  }
}
