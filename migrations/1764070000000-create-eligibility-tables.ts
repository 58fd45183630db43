import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Eligibility: the dated versions of its rules, and the checks that were made by them. */
export class CreateEligibilityTables1764070000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists eligibility;

      create table eligibility.rule_version (
        id uuid primary key,
        code text not null,
        state text not null check (state in ('drafted', 'proposed', 'approved', 'retired')),
        policy text not null check (policy in ('block', 'warn')),
        parameters jsonb not null,
        valid_from date not null,
        valid_to date,
        citation text not null,
        verified boolean not null,
        source text not null,
        written_by uuid[] not null,
        proposed_by uuid,
        approved_by uuid,
        approved_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint rule_version_period check (valid_to >= valid_from),
        constraint rule_version_four_eyes check (approved_by <> all (written_by)),
        constraint rule_version_one_at_a_time exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
          where (state in ('approved', 'retired'))
      );
      create index rule_version_order on eligibility.rule_version (created_at, id);
      comment on table eligibility.rule_version is 'What a rule of the eligibility check says from a day on, and whether it blocks or warns';
      comment on column eligibility.rule_version.id is '[O] identifier';
      comment on column eligibility.rule_version.code is '[O] code of the rule';
      comment on column eligibility.rule_version.state is '[O] state of the lifecycle';
      comment on column eligibility.rule_version.policy is '[O] block or warn';
      comment on column eligibility.rule_version.parameters is '[O] what the rule takes: gravity bands, numbers';
      comment on column eligibility.rule_version.valid_from is '[O] first day';
      comment on column eligibility.rule_version.valid_to is '[O] last day, given by the successor';
      comment on column eligibility.rule_version.citation is '[O] article that it rests on';
      comment on column eligibility.rule_version.verified is '[O] whether the source was read';
      comment on column eligibility.rule_version.source is '[O] law or document that it rests on';
      comment on column eligibility.rule_version.written_by is '[O] who drafted, amended or proposed it';
      comment on column eligibility.rule_version.proposed_by is '[O] who proposed it';
      comment on column eligibility.rule_version.approved_by is '[O] who approved it; nobody for what the product brings along';
      comment on column eligibility.rule_version.approved_at is '[O] when it was approved';
      comment on column eligibility.rule_version.version is '[O] counter of changes';
      comment on column eligibility.rule_version.created_at is '[O] when recorded';
      comment on column eligibility.rule_version.updated_at is '[O] when last changed';

      create table eligibility.rule_transition (
        id uuid primary key,
        rule_id uuid not null references eligibility.rule_version (id),
        from_state text not null,
        action text not null,
        to_state text not null,
        by_account uuid not null,
        at timestamptz not null,
        note text
      );
      create index rule_transition_rule on eligibility.rule_transition (rule_id, at);
      comment on table eligibility.rule_transition is 'Every change of state of a version of a rule';
      comment on column eligibility.rule_transition.id is '[O] identifier';
      comment on column eligibility.rule_transition.rule_id is '[O] version of the rule';
      comment on column eligibility.rule_transition.from_state is '[O] state before';
      comment on column eligibility.rule_transition.action is '[O] action';
      comment on column eligibility.rule_transition.to_state is '[O] state after';
      comment on column eligibility.rule_transition.by_account is '[O] who';
      comment on column eligibility.rule_transition.at is '[O] when';
      comment on column eligibility.rule_transition.note is '[O] why, about the rule and nobody';

      create table eligibility.check (
        id uuid primary key,
        number text not null unique,
        intake_id uuid not null references intake.intake (id),
        child_id uuid not null references children.child (id),
        agency_id uuid not null references access.agency (id),
        checked_by uuid not null references access.staff_account (id),
        checked_at timestamptz not null,
        on_day date not null,
        revision integer not null check (revision > 0),
        district text not null,
        facts jsonb not null,
        findings jsonb not null,
        blocking text[] not null,
        review text[] not null,
        warnings text[] not null,
        places jsonb not null,
        unique (intake_id, revision)
      );
      create index check_agency on eligibility.check (agency_id, checked_at, id);
      create index check_child on eligibility.check (child_id);
      comment on table eligibility.check is 'What the rules said of an intake, with the facts used; never changed, and no decision';
      comment on column eligibility.check.id is '[O] identifier';
      comment on column eligibility.check.number is '[O] public number';
      comment on column eligibility.check.intake_id is '[O] intake';
      comment on column eligibility.check.child_id is '[S] the child';
      comment on column eligibility.check.agency_id is '[O] agency of the person who checked';
      comment on column eligibility.check.checked_by is '[O] who checked';
      comment on column eligibility.check.checked_at is '[O] when';
      comment on column eligibility.check.on_day is '[O] day whose law and rules were asked';
      comment on column eligibility.check.revision is '[O] which check of the intake it is, from 1';
      comment on column eligibility.check.district is '[S] code of list districts';
      comment on column eligibility.check.facts is '[S] codes, numbers and days that the rules looked at';
      comment on column eligibility.check.findings is '[S] what each rule said, by which version';
      comment on column eligibility.check.blocking is '[S] codes of rules that block';
      comment on column eligibility.check.review is '[S] codes of rules for which a person has to look';
      comment on column eligibility.check.warnings is '[S] codes of what warns';
      comment on column eligibility.check.places is '[O] free places of the centres of the district; informs, and decides nothing';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table eligibility.check, eligibility.rule_transition, eligibility.rule_version;`,
    );
  }
}
