import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans of the work with a child: goals, activities, who signed, and everything that was done with them. */
export class CreatePlanTables1764381000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_plans.plan (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        edition integer not null check (edition > 0),
        amends_id uuid,
        state text not null
          check (state in ('drafted', 'proposed', 'agreed', 'active', 'superseded', 'completed', 'terminated', 'discarded')),
        written_by uuid not null references access.staff_account (id),
        writers uuid[] not null,
        starts_on date,
        ends_on date,
        child_view bytea,
        proposed_at timestamptz,
        approved_by uuid references access.staff_account (id),
        approved_at timestamptz,
        ended_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        unique (case_id, edition),
        unique (id, case_id),
        foreign key (amends_id, case_id) references case_plans.plan (id, case_id),
        check (ends_on >= starts_on),
        check ((approved_at is null) = (approved_by is null)),
        check (written_by = any (writers)),
        check (approved_by <> all (writers)),
        check ((state in ('active', 'superseded', 'completed', 'terminated')) = (approved_at is not null)),
        check ((state in ('superseded', 'completed', 'terminated', 'discarded')) = (ended_at is not null))
      );
      create index plan_case on case_plans.plan (case_id, created_at, id);
      create index plan_child on case_plans.plan (child_id);
      create unique index plan_one_active on case_plans.plan (case_id) where state = 'active';
      create unique index plan_one_in_the_making on case_plans.plan (case_id) where state in ('drafted', 'proposed', 'agreed');
      create index plan_agreed on case_plans.plan (updated_at, id) where state = 'agreed';
      comment on table case_plans.plan is 'What a centre, the child and the family agree to do, in one edition';
      comment on column case_plans.plan.id is '[O] identifier';
      comment on column case_plans.plan.case_id is '[O] case';
      comment on column case_plans.plan.child_id is '[S] the child';
      comment on column case_plans.plan.edition is '[O] how many there were of the case, with this one';
      comment on column case_plans.plan.amends_id is '[O] edition that was active when this one was begun';
      comment on column case_plans.plan.state is '[O] state of the lifecycle';
      comment on column case_plans.plan.written_by is '[O] who began it';
      comment on column case_plans.plan.writers is '[O] everybody who wrote of this edition';
      comment on column case_plans.plan.starts_on is '[O] first day';
      comment on column case_plans.plan.ends_on is '[O] last day';
      comment on column case_plans.plan.child_view is '[S] what the child says of it, encrypted under the key of the child';
      comment on column case_plans.plan.proposed_at is '[O] when it was last proposed; who signs, signs that';
      comment on column case_plans.plan.approved_by is '[O] who approved it';
      comment on column case_plans.plan.approved_at is '[O] when it was approved';
      comment on column case_plans.plan.ended_at is '[O] from when on it holds no more';
      comment on column case_plans.plan.version is '[O] counter of changes';
      comment on column case_plans.plan.created_at is '[O] when begun';
      comment on column case_plans.plan.updated_at is '[O] when last changed';

      create table case_plans.plan_goal (
        plan_id uuid not null references case_plans.plan (id),
        key uuid not null,
        place integer not null check (place > 0),
        area text not null,
        aim bytea not null,
        measure bytea not null,
        primary key (plan_id, key)
      );
      comment on table case_plans.plan_goal is 'What a plan is to reach';
      comment on column case_plans.plan_goal.plan_id is '[O] plan';
      comment on column case_plans.plan_goal.key is '[O] the same in each edition of the plan';
      comment on column case_plans.plan_goal.place is '[O] place in the order of the goals';
      comment on column case_plans.plan_goal.area is '[S] code of list goal-areas';
      comment on column case_plans.plan_goal.aim is '[S] what is to be reached, encrypted under the key of the child';
      comment on column case_plans.plan_goal.measure is '[S] by what one sees that it is, encrypted under the key of the child';

      create table case_plans.plan_activity (
        plan_id uuid not null,
        key uuid not null,
        goal_key uuid not null,
        place integer not null check (place > 0),
        kind text not null,
        service bytea not null,
        provider bytea,
        doer text not null,
        times integer not null check (times > 0),
        rhythm text not null,
        minutes integer not null check (minutes > 0),
        until_on date not null,
        primary key (plan_id, key),
        foreign key (plan_id, goal_key) references case_plans.plan_goal (plan_id, key) on delete cascade
      );
      comment on table case_plans.plan_activity is 'What is done for a goal, by whom, how often and until when';
      comment on column case_plans.plan_activity.plan_id is '[O] plan';
      comment on column case_plans.plan_activity.key is '[O] the same in each edition of the plan';
      comment on column case_plans.plan_activity.goal_key is '[O] goal of the plan';
      comment on column case_plans.plan_activity.place is '[O] place in the order of the activities of the goal';
      comment on column case_plans.plan_activity.kind is '[S] code of list activity-kinds';
      comment on column case_plans.plan_activity.service is '[S] what is done, encrypted under the key of the child';
      comment on column case_plans.plan_activity.provider is '[S] who gives it outside the centre, encrypted under the key of the child';
      comment on column case_plans.plan_activity.doer is '[O] code of list activity-doers';
      comment on column case_plans.plan_activity.times is '[O] how often in each rhythm';
      comment on column case_plans.plan_activity.rhythm is '[O] code of list activity-rhythms';
      comment on column case_plans.plan_activity.minutes is '[O] how long each time';
      comment on column case_plans.plan_activity.until_on is '[O] last day';

      create table case_plans.plan_signature (
        id uuid primary key,
        plan_id uuid not null references case_plans.plan (id),
        party text not null check (party in ('child', 'representative', 'worker')),
        proposed_at timestamptz not null,
        way text not null check (way in ('typed', 'on-paper', 'not-signed')),
        representative_id uuid references children.representative (id),
        name bytea,
        missing_reason text,
        signed_at timestamptz not null,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null,
        check ((way = 'not-signed') = (missing_reason is not null)),
        check ((way = 'not-signed') = (name is null)),
        check ((party = 'representative' and way <> 'not-signed') = (representative_id is not null))
      );
      create index plan_signature_plan on case_plans.plan_signature (plan_id, recorded_at, id);
      create index plan_signature_representative on case_plans.plan_signature (representative_id);
      comment on table case_plans.plan_signature is 'Who signed a plan as it was proposed, or why they did not';
      comment on column case_plans.plan_signature.id is '[O] identifier';
      comment on column case_plans.plan_signature.plan_id is '[O] plan';
      comment on column case_plans.plan_signature.party is '[O] child, representative or worker';
      comment on column case_plans.plan_signature.proposed_at is '[O] proposal that was signed';
      comment on column case_plans.plan_signature.way is '[O] typed, on-paper or not-signed';
      comment on column case_plans.plan_signature.representative_id is '[S] representative who signed';
      comment on column case_plans.plan_signature.name is '[S] name that was signed, encrypted under the key of the child';
      comment on column case_plans.plan_signature.missing_reason is '[S] code of list signature-missing-reasons';
      comment on column case_plans.plan_signature.signed_at is '[O] when it was signed, or asked for in vain';
      comment on column case_plans.plan_signature.recorded_by is '[O] who wrote it down';
      comment on column case_plans.plan_signature.recorded_at is '[O] when it was written down';

      create table case_plans.plan_transition (
        id uuid primary key,
        plan_id uuid not null references case_plans.plan (id),
        from_state text,
        action text not null,
        to_state text not null,
        by_account uuid not null references access.staff_account (id),
        at timestamptz not null,
        reason_code text,
        note bytea
      );
      create index plan_transition_plan on case_plans.plan_transition (plan_id, at, id);
      comment on table case_plans.plan_transition is 'Everything that was done with a plan, in its order';
      comment on column case_plans.plan_transition.id is '[O] identifier';
      comment on column case_plans.plan_transition.plan_id is '[O] plan';
      comment on column case_plans.plan_transition.from_state is '[O] state before; none when begun';
      comment on column case_plans.plan_transition.action is '[O] action';
      comment on column case_plans.plan_transition.to_state is '[O] state after';
      comment on column case_plans.plan_transition.by_account is '[O] who';
      comment on column case_plans.plan_transition.at is '[O] when';
      comment on column case_plans.plan_transition.reason_code is '[S] why, as a code';
      comment on column case_plans.plan_transition.note is '[S] why, encrypted under the key of the child';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table case_plans.plan_transition, case_plans.plan_signature, case_plans.plan_activity, case_plans.plan_goal,
        case_plans.plan;
    `);
  }
}
