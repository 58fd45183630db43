import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Victims: their view, their harm, their objection and its answer; how they are reached stands in a table of its own. */
export class HearVictims1764047000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.victim (
        id uuid primary key,
        intake_id uuid not null references intake.intake (id),
        child_id uuid not null references children.child (id),
        kind text not null check (kind in ('child', 'adult', 'organisation')),
        name bytea,
        harm bytea,
        wish text,
        representative_kind text,
        representative_name bytea,
        heard_at timestamptz,
        heard_how text,
        heard_by uuid references access.staff_account (id),
        view bytea,
        not_heard_reason text,
        objects boolean not null,
        objection_answer bytea,
        objection_answered_at timestamptz,
        objection_answered_by uuid references access.staff_account (id),
        told_at timestamptz,
        told_by uuid references access.staff_account (id),
        recorded_by uuid not null references access.staff_account (id),
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint victim_heard_or_not check (heard_at is null or not_heard_reason is null),
        constraint victim_answered check ((objection_answered_at is null) = (objection_answer is null))
      );
      create index victim_intake on intake.victim (intake_id);
      create index victim_child on intake.victim (child_id);
      comment on table intake.victim is 'Somebody who was harmed by what the child is said to have done';
      comment on column intake.victim.id is '[O] identifier';
      comment on column intake.victim.intake_id is '[O] intake';
      comment on column intake.victim.child_id is '[S] the child who is said to have done it';
      comment on column intake.victim.kind is '[S] child, adult or organisation';
      comment on column intake.victim.name is '[P] name, encrypted under the key of the child of the intake';
      comment on column intake.victim.harm is '[S] the harm in their words, encrypted';
      comment on column intake.victim.wish is '[S] code of list victim-wishes';
      comment on column intake.victim.representative_kind is '[S] code of list representative-kinds';
      comment on column intake.victim.representative_name is '[P] name of their own representative, encrypted';
      comment on column intake.victim.heard_at is '[S] when they were heard';
      comment on column intake.victim.heard_how is '[O] code of list victim-hearing-ways';
      comment on column intake.victim.heard_by is '[O] who wrote their view down';
      comment on column intake.victim.view is '[S] their view, encrypted';
      comment on column intake.victim.not_heard_reason is '[O] code of list victim-not-heard-reasons';
      comment on column intake.victim.objects is '[S] whether they object to a diversion';
      comment on column intake.victim.objection_answer is '[S] what they were answered, encrypted';
      comment on column intake.victim.objection_answered_at is '[O] when their objection was answered';
      comment on column intake.victim.objection_answered_by is '[O] who answered it';
      comment on column intake.victim.told_at is '[O] when they were told the outcome';
      comment on column intake.victim.told_by is '[O] who told them';
      comment on column intake.victim.recorded_by is '[O] who recorded it';
      comment on column intake.victim.version is '[O] counter of changes';
      comment on column intake.victim.created_at is '[O] when recorded';
      comment on column intake.victim.updated_at is '[O] when last changed';

      create table intake.victim_contact (
        victim_id uuid primary key references intake.victim (id),
        agency_id uuid not null references access.agency (id),
        contact bytea not null,
        kept_by uuid not null references access.staff_account (id),
        kept_at timestamptz not null
      );
      comment on table intake.victim_contact is 'How a victim is reached: for who recorded it, never for the side of the child';
      comment on column intake.victim_contact.victim_id is '[O] victim';
      comment on column intake.victim_contact.agency_id is '[O] unit that keeps it';
      comment on column intake.victim_contact.contact is '[P] address and telephone, encrypted';
      comment on column intake.victim_contact.kept_by is '[O] who wrote it';
      comment on column intake.victim_contact.kept_at is '[O] when';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.victim_contact, intake.victim;`);
  }
}
