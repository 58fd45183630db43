import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked of a child and its family some time after the closure. */
export class CreateAftercareContacts1764460010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table closure.aftercare_contact (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        centre_agency_id uuid not null references access.agency (id),
        worker_id uuid references access.staff_account (id),
        months smallint not null check (months in (6, 12, 24)),
        state text not null check (state in ('unagreed', 'scheduled', 'recorded', 'skipped', 'ended')),
        reached boolean,
        tries integer check (tries between 1 and 100),
        occupation text,
        police_contact text check (police_contact in ('known-yes', 'known-no', 'unknown')),
        words bytea,
        reason_code text,
        answered_by uuid references access.staff_account (id),
        answered_at timestamptz,
        clock_started_at timestamptz,
        due_at timestamptz,
        warn_at timestamptz,
        escalates_to text,
        told_near_at timestamptz,
        told_overdue_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check (due_at is not null),
        check ((answered_at is null) = (answered_by is null)),
        check ((state in ('recorded', 'skipped')) = (answered_at is not null)),
        check ((state = 'recorded') = (reached is not null)),
        check (coalesce(reached, false) = (occupation is not null)),
        check (coalesce(reached, false) = (police_contact is not null)),
        check (words is null or reached),
        check (tries is null or answered_at is not null),
        check ((state in ('skipped', 'ended')) = (reason_code is not null))
      );
      create unique index aftercare_contact_one_open on closure.aftercare_contact (case_id, months)
        where state in ('unagreed', 'scheduled');
      create index aftercare_contact_case on closure.aftercare_contact (case_id);
      create index aftercare_contact_child on closure.aftercare_contact (child_id);
      create index aftercare_contact_centre on closure.aftercare_contact (centre_agency_id, due_at, id);
      create index aftercare_contact_worker on closure.aftercare_contact (worker_id, due_at, id);
      create index aftercare_contact_due on closure.aftercare_contact (due_at, id) where state = 'scheduled';
      comment on table closure.aftercare_contact is 'What is asked of a child and its family some time after the closure';
      comment on column closure.aftercare_contact.id is '[O] identifier';
      comment on column closure.aftercare_contact.case_id is '[O] case';
      comment on column closure.aftercare_contact.child_id is '[S] the child';
      comment on column closure.aftercare_contact.centre_agency_id is '[O] centre that asks';
      comment on column closure.aftercare_contact.worker_id is '[O] who answered for the case last';
      comment on column closure.aftercare_contact.months is '[O] how many months after the closure';
      comment on column closure.aftercare_contact.state is '[O] state of the lifecycle';
      comment on column closure.aftercare_contact.reached is '[O] whether child or family was reached';
      comment on column closure.aftercare_contact.tries is '[O] how often it was tried';
      comment on column closure.aftercare_contact.occupation is '[S] code of list aftercare-occupations';
      comment on column closure.aftercare_contact.police_contact is '[S] whether the family knows of a new contact with the police';
      comment on column closure.aftercare_contact.words is '[S] how the child is, in its own words, encrypted under the key of the child';
      comment on column closure.aftercare_contact.reason_code is '[S] code of list aftercare-skip-reasons or aftercare-end-reasons';
      comment on column closure.aftercare_contact.answered_by is '[O] who recorded or skipped it';
      comment on column closure.aftercare_contact.answered_at is '[O] when it was recorded or skipped';
      comment on column closure.aftercare_contact.clock_started_at is '[O] since when the clock runs';
      comment on column closure.aftercare_contact.due_at is '[O] last instant in time';
      comment on column closure.aftercare_contact.warn_at is '[O] when it is near';
      comment on column closure.aftercare_contact.escalates_to is '[O] role that is told when it is late';
      comment on column closure.aftercare_contact.told_near_at is '[O] when it was told that it is near';
      comment on column closure.aftercare_contact.told_overdue_at is '[O] when it was told that it is late';
      comment on column closure.aftercare_contact.version is '[O] counter of changes';
      comment on column closure.aftercare_contact.created_at is '[O] when the case was closed';
      comment on column closure.aftercare_contact.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table closure.aftercare_contact');
  }
}
