import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Concerns: raised by anybody, handled by the safeguarding lead of the agency that is responsible. */
export class CreateConcerns1764010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists safeguarding;

      create table safeguarding.concern (
        id uuid primary key,
        number text not null unique,
        state text not null check (state in ('raised', 'triaged', 'in-progress', 'escalated', 'resolved')),
        category text not null,
        urgent boolean not null,
        child_id uuid,
        about_kind text,
        about_id uuid,
        district text,
        concerns_agency_id uuid references access.agency (id),
        raised_by uuid not null references access.staff_account (id),
        raised_agency_id uuid not null references access.agency (id),
        lead_agency_id uuid references access.agency (id),
        informed_agency_id uuid references access.agency (id),
        escalated_from_agency_id uuid references access.agency (id),
        observed_at timestamptz not null,
        back_dating_reason text,
        text bytea not null,
        text_key bytea,
        clock text,
        clock_started_at timestamptz,
        due_at timestamptz,
        warn_at timestamptz,
        escalates_to text,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check ((about_kind is null) = (about_id is null)),
        check (lead_agency_id <> concerns_agency_id),
        check (informed_agency_id <> concerns_agency_id)
      );
      create index concern_raised on safeguarding.concern (raised_by, created_at, id);
      create index concern_lead on safeguarding.concern (lead_agency_id, created_at, id);
      create index concern_lead_due on safeguarding.concern (lead_agency_id, due_at, id) where due_at is not null;
      create index concern_without_lead on safeguarding.concern (created_at, id) where lead_agency_id is null;
      create index concern_due on safeguarding.concern (due_at, id) where due_at is not null;
      create index concern_child on safeguarding.concern (child_id);
      comment on table safeguarding.concern is 'That somebody fears for a child: raised by anybody, handled by the responsible safeguarding lead';
      comment on column safeguarding.concern.id is '[O] identifier';
      comment on column safeguarding.concern.number is '[O] public number';
      comment on column safeguarding.concern.state is '[O] state of the lifecycle';
      comment on column safeguarding.concern.category is '[S] code of list concern-categories';
      comment on column safeguarding.concern.urgent is '[O] whether the child may be in danger now';
      comment on column safeguarding.concern.child_id is '[S] the child, as far as one was named; opens nothing';
      comment on column safeguarding.concern.about_kind is '[S] kind of the file, agency or person that it is about';
      comment on column safeguarding.concern.about_id is '[S] what it is about';
      comment on column safeguarding.concern.district is '[P] code of list districts, where it is to be handled';
      comment on column safeguarding.concern.concerns_agency_id is '[S] agency whose own conduct it is about, which never handles it';
      comment on column safeguarding.concern.raised_by is '[S] who raised it';
      comment on column safeguarding.concern.raised_agency_id is '[O] agency of who raised it';
      comment on column safeguarding.concern.lead_agency_id is '[O] agency whose safeguarding lead is responsible; oversight when none';
      comment on column safeguarding.concern.informed_agency_id is '[O] agency in which it was raised, whose lead may read it; none when it is about that agency or is to stay outside the police';
      comment on column safeguarding.concern.escalated_from_agency_id is '[O] agency that escalated it and goes on reading it';
      comment on column safeguarding.concern.observed_at is '[S] when it was observed';
      comment on column safeguarding.concern.back_dating_reason is '[O] code: why it is raised late';
      comment on column safeguarding.concern.text is '[S] in the words of who raised it, encrypted under the key of the concern';
      comment on column safeguarding.concern.text_key is '[S] key of the texts of the concern, wrapped by a key outside the database; none once erased';
      comment on column safeguarding.concern.clock is '[O] clock that runs now';
      comment on column safeguarding.concern.clock_started_at is '[O] since when it runs';
      comment on column safeguarding.concern.due_at is '[O] last instant in time';
      comment on column safeguarding.concern.warn_at is '[O] when it is near';
      comment on column safeguarding.concern.escalates_to is '[O] role that is told when it is late';
      comment on column safeguarding.concern.version is '[O] counter of changes';
      comment on column safeguarding.concern.created_at is '[O] when raised';
      comment on column safeguarding.concern.updated_at is '[O] when last changed';

      create table safeguarding.transition (
        id uuid primary key,
        concern_id uuid not null references safeguarding.concern (id),
        from_state text,
        action text not null,
        to_state text not null,
        by_account uuid not null references access.staff_account (id),
        agency_id uuid not null references access.agency (id),
        at timestamptz not null,
        reason_code text,
        note bytea
      );
      create index transition_concern on safeguarding.transition (concern_id, at, id);
      comment on table safeguarding.transition is 'Every change of state of a concern';
      comment on column safeguarding.transition.id is '[O] identifier';
      comment on column safeguarding.transition.concern_id is '[O] concern';
      comment on column safeguarding.transition.from_state is '[O] state before; none when raised';
      comment on column safeguarding.transition.action is '[O] action';
      comment on column safeguarding.transition.to_state is '[O] state after';
      comment on column safeguarding.transition.by_account is '[O] who';
      comment on column safeguarding.transition.agency_id is '[O] agency of who acted';
      comment on column safeguarding.transition.at is '[O] when';
      comment on column safeguarding.transition.reason_code is '[O] why';
      comment on column safeguarding.transition.note is '[S] note, encrypted under the key of the concern';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table safeguarding.transition, safeguarding.concern;`);
  }
}
