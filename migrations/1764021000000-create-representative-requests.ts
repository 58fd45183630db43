import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests that a body appoints a representative. */
export class CreateRepresentativeRequests1764021000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table children.representative_request (
        id uuid primary key,
        child_id uuid not null references children.child (id) deferrable initially deferred,
        child_number text not null,
        state text not null,
        reason text not null,
        asking_agency_id uuid not null,
        asked_by uuid not null,
        addressed_agency_id uuid,
        requested_at timestamptz not null,
        warn_at timestamptz,
        due_at timestamptz not null,
        answer text,
        answered_at timestamptz,
        answered_by uuid,
        representative_id uuid references children.representative (id) deferrable initially deferred,
        ended_at timestamptz,
        end_reason text,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint representative_request_state_known check (state in ('requested', 'answered', 'fulfilled', 'withdrawn')),
        constraint representative_request_ended check ((state in ('fulfilled', 'withdrawn')) = (ended_at is not null))
      );
      create unique index representative_request_open on children.representative_request (child_id, asking_agency_id)
        where ended_at is null;
      create index representative_request_asking on children.representative_request (asking_agency_id, id);
      create index representative_request_addressed on children.representative_request (addressed_agency_id, id);
      create index representative_request_asking_due on children.representative_request (asking_agency_id, due_at) where ended_at is null;
      create index representative_request_addressed_due on children.representative_request (addressed_agency_id, due_at)
        where ended_at is null;
      comment on table children.representative_request is 'Asks the guardianship body to appoint somebody for a child whom no unbarred representative stands for';
      comment on column children.representative_request.id is '[O] identifier';
      comment on column children.representative_request.child_id is '[S] the child';
      comment on column children.representative_request.child_number is '[P] public number of the child: all that the body which is asked learns of who it is';
      comment on column children.representative_request.state is '[O] state of the lifecycle';
      comment on column children.representative_request.reason is '[S] code of list representative-request-reasons';
      comment on column children.representative_request.asking_agency_id is '[O] agency that asks';
      comment on column children.representative_request.asked_by is '[O] who asked, or by whose act it opened by itself';
      comment on column children.representative_request.addressed_agency_id is '[O] body that is asked to appoint; empty while none is known';
      comment on column children.representative_request.requested_at is '[O] when it was asked';
      comment on column children.representative_request.warn_at is '[O] from when the answer is near due';
      comment on column children.representative_request.due_at is '[O] by when somebody is to be appointed';
      comment on column children.representative_request.answer is '[O] code of list representative-request-answers';
      comment on column children.representative_request.answered_at is '[O] when the body answered';
      comment on column children.representative_request.answered_by is '[O] who answered';
      comment on column children.representative_request.representative_id is '[S] the representative who was appointed';
      comment on column children.representative_request.ended_at is '[O] when it was fulfilled or withdrawn';
      comment on column children.representative_request.end_reason is '[O] code of list representative-request-ends, when withdrawn';
      comment on column children.representative_request.version is '[O] counter of changes';
      comment on column children.representative_request.created_at is '[O] when recorded';
      comment on column children.representative_request.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table children.representative_request');
  }
}
