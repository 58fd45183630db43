import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Intakes: where and when a child was met, and the acts the child is said to have done. */
export class CreateIntakeTables1763950000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists intake;

      create table intake.intake (
        id uuid primary key,
        number text not null unique,
        state text not null,
        child_id uuid not null references children.child (id),
        agency_id uuid not null references access.agency (id),
        registered_by uuid not null references access.staff_account (id),
        source text not null,
        met_at timestamptz not null,
        met_district text not null,
        met_place bytea,
        account bytea,
        back_dating_reason text,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index intake_agency on intake.intake (agency_id, created_at, id);
      create index intake_child on intake.intake (child_id);
      comment on table intake.intake is 'An encounter with a child, as the agency that met the child records it';
      comment on column intake.intake.id is '[O] identifier';
      comment on column intake.intake.number is '[O] public number';
      comment on column intake.intake.state is '[O] state of the lifecycle';
      comment on column intake.intake.child_id is '[S] the child';
      comment on column intake.intake.agency_id is '[O] agency that met the child';
      comment on column intake.intake.registered_by is '[O] who records it';
      comment on column intake.intake.source is '[O] code of list referral-sources';
      comment on column intake.intake.met_at is '[S] when the child was met';
      comment on column intake.intake.met_district is '[S] code of list districts';
      comment on column intake.intake.met_place is '[S] where, encrypted under the key of the child';
      comment on column intake.intake.account is '[S] what happened, encrypted under the key of the child';
      comment on column intake.intake.back_dating_reason is '[O] code: why it is recorded late';
      comment on column intake.intake.version is '[O] counter of changes';
      comment on column intake.intake.created_at is '[O] when recorded';
      comment on column intake.intake.updated_at is '[O] when last changed';

      create table intake.act (
        id uuid primary key,
        intake_id uuid not null references intake.intake (id),
        child_id uuid not null references children.child (id),
        offence text not null,
        gravity text not null,
        committed_on date not null,
        committed_at text check (committed_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        place bytea,
        age_youngest smallint not null,
        age_oldest smallint,
        age_certain boolean not null,
        minimum_age smallint not null,
        age_recomputed_at timestamptz,
        investigator_id uuid references access.staff_account (id),
        created_at timestamptz not null
      );
      create index act_intake on intake.act (intake_id);
      create index act_child on intake.act (child_id);
      comment on table intake.act is 'What the child is said to have done';
      comment on column intake.act.id is '[O] identifier';
      comment on column intake.act.intake_id is '[O] intake';
      comment on column intake.act.child_id is '[S] the child';
      comment on column intake.act.offence is '[S] code of list offences';
      comment on column intake.act.gravity is '[S] code of list gravity-bands, on the day of the act';
      comment on column intake.act.committed_on is '[S] day of the act';
      comment on column intake.act.committed_at is '[S] local time of the act';
      comment on column intake.act.place is '[S] place of the act, encrypted under the key of the child';
      comment on column intake.act.age_youngest is '[S] age at the act in years; with a doubtful birth date the youngest possible';
      comment on column intake.act.age_oldest is '[S] oldest possible age at the act';
      comment on column intake.act.age_certain is '[O] whether the age is certain';
      comment on column intake.act.minimum_age is '[O] age of responsibility for the offence on that day';
      comment on column intake.act.age_recomputed_at is '[O] when a correction of the birth date changed the age';
      comment on column intake.act.investigator_id is '[O] who investigates the act';
      comment on column intake.act.created_at is '[O] when recorded';

      create table intake.transition (
        id uuid primary key,
        intake_id uuid not null references intake.intake (id),
        from_state text not null,
        action text not null,
        to_state text not null,
        by_account uuid not null,
        at timestamptz not null,
        reason_code text
      );
      create index transition_intake on intake.transition (intake_id, at);
      comment on table intake.transition is 'Every change of state of an intake';
      comment on column intake.transition.id is '[O] identifier';
      comment on column intake.transition.intake_id is '[O] intake';
      comment on column intake.transition.from_state is '[O] state before';
      comment on column intake.transition.action is '[O] action';
      comment on column intake.transition.to_state is '[O] state after';
      comment on column intake.transition.by_account is '[O] who';
      comment on column intake.transition.at is '[O] when';
      comment on column intake.transition.reason_code is '[O] why';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.transition, intake.act, intake.intake;`);
  }
}
