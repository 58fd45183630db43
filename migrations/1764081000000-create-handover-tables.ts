import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Children handed to the social service, which protects them, and the answer that comes back. */
export class CreateHandoverTables1764081000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists protection;

      create table protection.handover (
        id uuid primary key,
        number text not null unique,
        state text not null
          check (state in ('handed-over', 'acknowledged', 'answered', 'closed', 'returned', 'withdrawn')),
        child_id uuid not null references children.child (id),
        intake_id uuid references intake.intake (id),
        reason_code text not null,
        urgent boolean not null,
        summary bytea not null,
        sent_by uuid not null references access.staff_account (id),
        sender_agency_id uuid not null references access.agency (id),
        addressed_agency_id uuid not null references access.agency (id),
        answer_code text,
        answered_at timestamptz,
        next_contact_on date,
        clock_started_at timestamptz,
        due_at timestamptz,
        warn_at timestamptz,
        escalates_to text,
        told_near_at timestamptz,
        told_overdue_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index handover_sender on protection.handover (sender_agency_id, created_at, id);
      create index handover_addressed on protection.handover (addressed_agency_id, created_at, id);
      create index handover_child on protection.handover (child_id);
      create index handover_intake on protection.handover (intake_id) where intake_id is not null;
      create unique index handover_one_open on protection.handover (child_id, addressed_agency_id)
        where state in ('handed-over', 'acknowledged', 'answered');
      create index handover_due on protection.handover (addressed_agency_id, due_at, id) where due_at is not null;
      create index handover_due_sender on protection.handover (sender_agency_id, due_at, id) where due_at is not null;
      comment on table protection.handover is 'A child handed to protection, with what protection needs and no more';
      comment on column protection.handover.id is '[O] identifier';
      comment on column protection.handover.number is '[O] public number';
      comment on column protection.handover.state is '[O] state of the lifecycle';
      comment on column protection.handover.child_id is '[S] the child';
      comment on column protection.handover.intake_id is '[S] intake that ended in protection; for the sender alone';
      comment on column protection.handover.reason_code is '[S] code of list protection-grounds';
      comment on column protection.handover.urgent is '[O] whether protection cannot wait';
      comment on column protection.handover.summary is '[S] what protection needs to know, encrypted under the key of the child';
      comment on column protection.handover.sent_by is '[O] who handed over';
      comment on column protection.handover.sender_agency_id is '[O] agency that handed over';
      comment on column protection.handover.addressed_agency_id is '[O] social service that is asked to protect';
      comment on column protection.handover.answer_code is '[S] code of list protection-answers';
      comment on column protection.handover.answered_at is '[O] when it was answered';
      comment on column protection.handover.next_contact_on is '[O] day of the next contact with the child';
      comment on column protection.handover.clock_started_at is '[O] since when the clock runs';
      comment on column protection.handover.due_at is '[O] last instant in time';
      comment on column protection.handover.warn_at is '[O] when it is near';
      comment on column protection.handover.escalates_to is '[O] role that is told when it is late';
      comment on column protection.handover.told_near_at is '[O] when it was told that it is near';
      comment on column protection.handover.told_overdue_at is '[O] when it was told that it is late';
      comment on column protection.handover.version is '[O] counter of changes';
      comment on column protection.handover.created_at is '[O] when handed over';
      comment on column protection.handover.updated_at is '[O] when last changed';

      create table protection.transition (
        id uuid primary key,
        handover_id uuid not null references protection.handover (id),
        from_state text,
        action text not null,
        to_state text not null,
        by_account uuid not null,
        agency_id uuid not null,
        at timestamptz not null,
        reason_code text
      );
      create index transition_handover on protection.transition (handover_id, at, id);
      comment on table protection.transition is 'Every change of state of a handover: the milestones that its sender follows';
      comment on column protection.transition.id is '[O] identifier';
      comment on column protection.transition.handover_id is '[O] handover';
      comment on column protection.transition.from_state is '[O] state before; none when handed over';
      comment on column protection.transition.action is '[O] action';
      comment on column protection.transition.to_state is '[O] state after';
      comment on column protection.transition.by_account is '[O] who';
      comment on column protection.transition.agency_id is '[O] agency of who acted';
      comment on column protection.transition.at is '[O] when';
      comment on column protection.transition.reason_code is '[S] why, or what was answered';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table protection.transition, protection.handover;`);
  }
}
