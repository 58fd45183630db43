import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Coded, dated and labelled reference data, who may decide by law, and the clocks of a referral. */
export class CreateReferenceLists1763930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A trusted extension: the owner of the database may create it. Kept out of our schemas, whose functions are ours.
    await runner.query('create extension if not exists btree_gist with schema public');
    await runner.query(`
      create schema if not exists reference;

      create table reference.entry (
        id uuid primary key,
        list text not null,
        code text not null,
        valid_from date not null,
        valid_to date,
        label_az text not null,
        label_en text not null,
        label_ru text not null,
        attributes jsonb not null,
        verified boolean not null,
        source text not null,
        sort integer not null,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint entry_code_from unique (list, code, valid_from),
        constraint entry_period check (valid_to >= valid_from),
        constraint entry_one_at_a_time exclude using gist
          (list with =, code with =, daterange(valid_from, valid_to, '[]') with &&)
      );
      comment on table reference.entry is 'Entries of the reference lists: coded, dated, labelled, never deleted, only retired';
      comment on column reference.entry.id is '[O] identifier';
      comment on column reference.entry.list is '[O] list that it belongs to';
      comment on column reference.entry.code is '[O] code, stable over time';
      comment on column reference.entry.valid_from is '[O] first day';
      comment on column reference.entry.valid_to is '[O] last day';
      comment on column reference.entry.label_az is '[O] label in Azerbaijani';
      comment on column reference.entry.label_en is '[O] label in English';
      comment on column reference.entry.label_ru is '[O] label in Russian';
      comment on column reference.entry.attributes is '[O] what else the list says of it, such as minimum age or gravity';
      comment on column reference.entry.verified is '[O] whether the source was read';
      comment on column reference.entry.source is '[O] law or document that it rests on';
      comment on column reference.entry.sort is '[O] place in the list';
      comment on column reference.entry.version is '[O] counter of changes';
      comment on column reference.entry.created_at is '[O] when recorded';
      comment on column reference.entry.updated_at is '[O] when last changed';

      create table reference.competence (
        id uuid primary key,
        stage text not null,
        gravity text,
        min_age smallint not null,
        max_age smallint not null,
        agency_kind text not null,
        role text not null,
        legal_basis text not null,
        valid_from date not null,
        valid_to date,
        verified boolean not null,
        source text not null,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint competence_stage check (stage in ('police', 'prosecution', 'court')),
        constraint competence_ages check (min_age >= 0 and max_age >= min_age),
        constraint competence_period check (valid_to >= valid_from),
        constraint competence_one_at_a_time exclude using gist
          (stage with =, (coalesce(gravity, '')) with =, agency_kind with =, role with =,
           int4range(min_age, max_age, '[]') with &&, daterange(valid_from, valid_to, '[]') with &&)
      );
      comment on table reference.competence is 'Who may decide: stage, gravity and age give kind of agency, role and legal basis';
      comment on column reference.competence.id is '[O] identifier';
      comment on column reference.competence.stage is '[O] police, prosecution or court';
      comment on column reference.competence.gravity is '[O] code of list gravity-bands; none for prevention, which knows no charge';
      comment on column reference.competence.min_age is '[O] youngest age at the time of the act, completed years';
      comment on column reference.competence.max_age is '[O] oldest age at the time of the act, completed years';
      comment on column reference.competence.agency_kind is '[O] code of list agency-kinds';
      comment on column reference.competence.role is '[O] role that decides';
      comment on column reference.competence.legal_basis is '[O] code of list legal-bases';
      comment on column reference.competence.valid_from is '[O] first day';
      comment on column reference.competence.valid_to is '[O] last day';
      comment on column reference.competence.verified is '[O] whether the source was read';
      comment on column reference.competence.source is '[O] law or document that it rests on';
      comment on column reference.competence.version is '[O] counter of changes';
      comment on column reference.competence.created_at is '[O] when recorded';
      comment on column reference.competence.updated_at is '[O] when last changed';

      create table reference.clock_rule (
        id uuid primary key,
        code text not null,
        amount smallint not null,
        unit text not null,
        warning_amount smallint,
        escalates_to text not null,
        valid_from date not null,
        valid_to date,
        verified boolean not null,
        source text not null,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint clock_rule_unit check (unit in ('hours', 'days', 'working-days')),
        constraint clock_rule_amount check (amount > 0 and warning_amount >= 0 and warning_amount < amount),
        constraint clock_rule_period check (valid_to >= valid_from),
        constraint clock_rule_one_at_a_time exclude using gist
          (code with =, daterange(valid_from, valid_to, '[]') with &&)
      );
      comment on table reference.clock_rule is 'How long each step may take, and who is told when it is late';
      comment on column reference.clock_rule.id is '[O] identifier';
      comment on column reference.clock_rule.code is '[O] clock';
      comment on column reference.clock_rule.amount is '[O] how long, in the unit';
      comment on column reference.clock_rule.unit is '[O] hours, days or working-days';
      comment on column reference.clock_rule.warning_amount is '[O] after how long it is near, in the same unit';
      comment on column reference.clock_rule.escalates_to is '[O] role that is told when it is late';
      comment on column reference.clock_rule.valid_from is '[O] first day';
      comment on column reference.clock_rule.valid_to is '[O] last day';
      comment on column reference.clock_rule.verified is '[O] whether the source was read';
      comment on column reference.clock_rule.source is '[O] law or document that it rests on';
      comment on column reference.clock_rule.version is '[O] counter of changes';
      comment on column reference.clock_rule.created_at is '[O] when recorded';
      comment on column reference.clock_rule.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table reference.clock_rule;
      drop table reference.competence;
      drop table reference.entry;
      drop schema reference;
    `);
  }
}
