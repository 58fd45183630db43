import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What harm was done, what it was worth, and whether it was returned or repaired. */
export class RecordHarm1764045000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.harm (
        id uuid primary key,
        intake_id uuid not null references intake.intake (id),
        child_id uuid not null references children.child (id),
        act_id uuid references intake.act (id),
        kind text not null,
        value_minor integer check (value_minor >= 0),
        currency text check (currency ~ '^[A-Z]{3}$'),
        repaired text not null check (repaired in ('no', 'partly', 'fully')),
        description bytea,
        in_error_at timestamptz,
        in_error_reason text,
        recorded_by uuid not null references access.staff_account (id),
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint harm_value check ((value_minor is null) = (currency is null)),
        constraint harm_in_error check ((in_error_at is null) = (in_error_reason is null))
      );
      create index harm_intake on intake.harm (intake_id);
      create index harm_child on intake.harm (child_id);
      comment on table intake.harm is 'Harm that an act has done to persons or property';
      comment on column intake.harm.id is '[O] identifier';
      comment on column intake.harm.intake_id is '[O] intake';
      comment on column intake.harm.child_id is '[S] the child';
      comment on column intake.harm.act_id is '[O] act that did it, where it is known';
      comment on column intake.harm.kind is '[S] code of list harm-kinds';
      comment on column intake.harm.value_minor is '[S] estimated value in minor units of the currency';
      comment on column intake.harm.currency is '[O] currency, ISO 4217';
      comment on column intake.harm.repaired is '[S] whether it was returned or repaired';
      comment on column intake.harm.description is '[S] in words, encrypted under the key of the child';
      comment on column intake.harm.in_error_at is '[O] when marked as recorded in error';
      comment on column intake.harm.in_error_reason is '[O] code of list intake-error-reasons';
      comment on column intake.harm.recorded_by is '[O] who recorded it';
      comment on column intake.harm.version is '[O] counter of changes';
      comment on column intake.harm.created_at is '[O] when recorded';
      comment on column intake.harm.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.harm;`);
  }
}
