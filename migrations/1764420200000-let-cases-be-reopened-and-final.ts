import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A closed case is opened again by two people, or becomes final when the time for a review is over. */
export class LetCasesBeReopenedAndFinal1764420200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.case_file add column final_from timestamptz;
      comment on column cases.case_file.final_from is '[O] from when on it can be made final; while it is closed';
      update cases.case_file set final_from = closed_at + interval '30 days' where state = 'closed';
      alter table cases.case_file drop constraint case_file_state_check,
        add constraint case_file_state_check check (state in
          ('opened', 'allocated', 'assessed', 'in-delivery', 'concluding', 'closed', 'finalised'));
      drop index cases.case_file_worker;
      create index case_file_worker on cases.case_file (centre_agency_id, worker_id)
        where worker_id is not null and state not in ('closed', 'finalised');
      create index case_file_to_finalise on cases.case_file (centre_agency_id, final_from, id) where state = 'closed';

      alter table closure.conclusion drop constraint conclusion_check4;

      create table closure.reopening (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        plan_id uuid not null,
        state text not null check (state in ('asked', 'approved', 'declined')),
        reason_code text not null,
        note bytea not null,
        asked_by uuid not null references access.staff_account (id),
        asked_at timestamptz not null,
        answered_by uuid references access.staff_account (id),
        answered_at timestamptz,
        decline_reason text,
        foreign key (plan_id, case_id) references case_plans.plan (id, case_id),
        check ((state = 'asked') = (answered_by is null)),
        check ((state = 'asked') = (answered_at is null)),
        check ((state = 'declined') = (decline_reason is not null)),
        check (state <> 'approved' or answered_by <> asked_by)
      );
      create index reopening_case on closure.reopening (case_id, asked_at, id);
      create index reopening_child on closure.reopening (child_id);
      create unique index reopening_one_asked on closure.reopening (case_id) where state = 'asked';
      comment on table closure.reopening is 'That somebody asks to open a closed case again, and what another answered';
      comment on column closure.reopening.id is '[O] identifier';
      comment on column closure.reopening.case_id is '[O] case';
      comment on column closure.reopening.child_id is '[S] the child';
      comment on column closure.reopening.plan_id is '[O] plan with which the work would go on';
      comment on column closure.reopening.state is '[O] asked, approved or declined';
      comment on column closure.reopening.reason_code is '[S] code of list reopening-reasons';
      comment on column closure.reopening.note is '[S] why, encrypted under the key of the child';
      comment on column closure.reopening.asked_by is '[O] who asked';
      comment on column closure.reopening.asked_at is '[O] when';
      comment on column closure.reopening.answered_by is '[O] who answered';
      comment on column closure.reopening.answered_at is '[O] when';
      comment on column closure.reopening.decline_reason is '[S] code of list reopening-decline-reasons';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table closure.reopening;
      alter table closure.conclusion
        add constraint conclusion_check4 check (undone_by <> concluded_by) not valid;
      drop index cases.case_file_to_finalise;
      drop index cases.case_file_worker;
      create index case_file_worker on cases.case_file (centre_agency_id, worker_id)
        where worker_id is not null and state <> 'closed';
      update cases.case_file set state = 'closed' where state = 'finalised';
      alter table cases.case_file drop constraint case_file_state_check,
        add constraint case_file_state_check
          check (state in ('opened', 'allocated', 'assessed', 'in-delivery', 'concluding', 'closed')),
        drop column final_from;
    `);
  }
}
