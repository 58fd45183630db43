import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of children at a centre, who works on each, and their public numbers. */
export class CreateCaseTables1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence platform.number_f;
      insert into platform.number_series (prefix, multiplier, increment)
      values ('F', 42 * (1000000 + floor(random() * 10000000))::bigint + 1, floor(random() * 481890304)::bigint);

      create schema if not exists cases;

      create table cases.case_file (
        id uuid primary key,
        number text not null unique,
        state text not null check (state in ('opened', 'allocated', 'concluding', 'closed')),
        basis text not null check (basis in ('diversion', 'order', 'voluntary-support')),
        child_id uuid not null references children.child (id),
        referral_id uuid references referrals.referral (id),
        centre_agency_id uuid not null references access.agency (id),
        worker_id uuid references access.staff_account (id),
        measure text,
        longest_days integer check (longest_days > 0),
        latest_end_on date,
        outcome_code text,
        ended_by uuid references access.staff_account (id),
        ended_at timestamptz,
        ending_note bytea,
        closed_at timestamptz,
        clock_started_at timestamptz,
        due_at timestamptz,
        warn_at timestamptz,
        escalates_to text,
        told_near_at timestamptz,
        told_overdue_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check (state <> 'opened' or worker_id is null),
        check (state not in ('concluding', 'closed') or outcome_code is not null)
      );
      create index case_file_centre on cases.case_file (centre_agency_id, created_at, id);
      create index case_file_unallocated on cases.case_file (centre_agency_id, created_at, id)
        where worker_id is null and state in ('opened', 'allocated');
      create index case_file_worker on cases.case_file (centre_agency_id, worker_id)
        where worker_id is not null and state <> 'closed';
      create index case_file_child on cases.case_file (child_id);
      create unique index case_file_referral on cases.case_file (referral_id) where referral_id is not null;
      create index case_file_due on cases.case_file (due_at) where due_at is not null;
      comment on table cases.case_file is 'The work of a centre with one child, from the acceptance to the closure';
      comment on column cases.case_file.id is '[O] identifier';
      comment on column cases.case_file.number is '[O] public number';
      comment on column cases.case_file.state is '[O] state of the lifecycle';
      comment on column cases.case_file.basis is '[S] diversion, order or voluntary-support';
      comment on column cases.case_file.child_id is '[S] the child';
      comment on column cases.case_file.referral_id is '[O] referral whose acceptance opened it';
      comment on column cases.case_file.centre_agency_id is '[O] centre that works with the child';
      comment on column cases.case_file.worker_id is '[O] case worker who answers for it';
      comment on column cases.case_file.measure is '[S] code of list measures that was offered';
      comment on column cases.case_file.longest_days is '[O] longest duration that was offered, in days';
      comment on column cases.case_file.latest_end_on is '[O] last day of that duration';
      comment on column cases.case_file.outcome_code is '[S] code of list closure-outcomes';
      comment on column cases.case_file.ended_by is '[O] who ended the work';
      comment on column cases.case_file.ended_at is '[O] when the work ended';
      comment on column cases.case_file.ending_note is '[S] why it ended, encrypted under the key of the child';
      comment on column cases.case_file.closed_at is '[O] when it was closed';
      comment on column cases.case_file.clock_started_at is '[O] since when a worker is waited for';
      comment on column cases.case_file.due_at is '[O] last instant in time';
      comment on column cases.case_file.warn_at is '[O] when it is near';
      comment on column cases.case_file.escalates_to is '[O] role that is told when it is late';
      comment on column cases.case_file.told_near_at is '[O] when it was told that it is near';
      comment on column cases.case_file.told_overdue_at is '[O] when it was told that it is late';
      comment on column cases.case_file.version is '[O] counter of changes';
      comment on column cases.case_file.created_at is '[O] when opened';
      comment on column cases.case_file.updated_at is '[O] when last changed';

      create table cases.transition (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        from_state text,
        action text not null,
        to_state text not null,
        by_account uuid not null,
        agency_id uuid not null,
        role text not null,
        at timestamptz not null,
        reason_code text
      );
      create index transition_case on cases.transition (case_id, at, id);
      comment on table cases.transition is 'Everything that was done with a case, in its order';
      comment on column cases.transition.id is '[O] identifier';
      comment on column cases.transition.case_id is '[O] case';
      comment on column cases.transition.from_state is '[O] state before; none when opened';
      comment on column cases.transition.action is '[O] action';
      comment on column cases.transition.to_state is '[O] state after; the same for what is done beside the state';
      comment on column cases.transition.by_account is '[O] who';
      comment on column cases.transition.agency_id is '[O] agency of who acted';
      comment on column cases.transition.role is '[O] role in which they acted';
      comment on column cases.transition.at is '[O] when';
      comment on column cases.transition.reason_code is '[S] why, as a code';

      create table cases.team_member (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        account_id uuid not null references access.staff_account (id),
        part text not null,
        joined_at timestamptz not null,
        joined_by uuid not null references access.staff_account (id),
        ended_at timestamptz,
        ended_by uuid references access.staff_account (id),
        end_reason text,
        version integer not null,
        check ((ended_at is null) = (end_reason is null))
      );
      create unique index team_member_once on cases.team_member (case_id, account_id) where ended_at is null;
      create unique index team_member_worker on cases.team_member (case_id) where ended_at is null and part = 'case-worker';
      create index team_member_of_person on cases.team_member (account_id, joined_at, id) where ended_at is null;
      comment on table cases.team_member is 'Who works on a case, in which part, from and until when';
      comment on column cases.team_member.id is '[O] identifier';
      comment on column cases.team_member.case_id is '[O] case';
      comment on column cases.team_member.account_id is '[O] who';
      comment on column cases.team_member.part is '[O] case-worker for who answers for it, else code of list case-team-parts';
      comment on column cases.team_member.joined_at is '[O] from when';
      comment on column cases.team_member.joined_by is '[O] who added them';
      comment on column cases.team_member.ended_at is '[O] until when; null while it lasts';
      comment on column cases.team_member.ended_by is '[O] who ended it';
      comment on column cases.team_member.end_reason is '[O] code why it ended';
      comment on column cases.team_member.version is '[O] counter of changes';

      create table cases.conflict_of_interest (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        account_id uuid not null references access.staff_account (id),
        ground text not null,
        declared_by uuid not null references access.staff_account (id),
        declared_at timestamptz not null
      );
      create unique index conflict_of_interest_once on cases.conflict_of_interest (case_id, account_id);
      comment on table cases.conflict_of_interest is 'Who of a centre must have nothing to do with a case';
      comment on column cases.conflict_of_interest.id is '[O] identifier';
      comment on column cases.conflict_of_interest.case_id is '[O] case';
      comment on column cases.conflict_of_interest.account_id is '[O] who is in conflict';
      comment on column cases.conflict_of_interest.ground is '[S] code of list conflict-of-interest-grounds';
      comment on column cases.conflict_of_interest.declared_by is '[O] who declared it';
      comment on column cases.conflict_of_interest.declared_at is '[O] when';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table cases.conflict_of_interest, cases.team_member, cases.transition, cases.case_file;
      delete from platform.number_series where prefix = 'F';
      drop sequence platform.number_f;
    `);
  }
}
