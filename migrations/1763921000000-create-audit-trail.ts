import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looked at what, under which permission and purpose; appended to and never changed. */
export class CreateAuditTrail1763921000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists audit;

      create table audit.entry (
        id uuid primary key,
        at timestamptz not null,
        account_id uuid,
        job text,
        agency_id uuid,
        roles text[] not null,
        purpose text not null,
        action text not null,
        resource_kind text,
        resource_id uuid,
        resource_version integer,
        child_id uuid,
        child_ids uuid[],
        decision text not null check (decision in ('allowed', 'refused')),
        reason text,
        request_id text not null,
        check (account_id is not null or job is not null)
      );
      create index entry_child on audit.entry (child_id, at) where child_id is not null;
      create index entry_children on audit.entry using gin (child_ids) where child_ids is not null;
      create index entry_at on audit.entry using brin (at);
      comment on table audit.entry is 'Who looked at or changed what, and what was refused';
      comment on column audit.entry.id is '[O] identifier';
      comment on column audit.entry.at is '[O] server time of the request';
      comment on column audit.entry.account_id is '[P] the member of staff';
      comment on column audit.entry.job is '[O] the system actor';
      comment on column audit.entry.agency_id is '[O] agency of the member of staff then';
      comment on column audit.entry.roles is '[O] roles of the member of staff then';
      comment on column audit.entry.purpose is '[O] stated purpose of use';
      comment on column audit.entry.action is '[O] the permission that was used or asked for';
      comment on column audit.entry.resource_kind is '[O] kind of the resource';
      comment on column audit.entry.resource_id is '[O] the resource, or the id that was asked for';
      comment on column audit.entry.resource_version is '[O] version that was read or written';
      comment on column audit.entry.child_id is '[S] the child concerned';
      comment on column audit.entry.child_ids is '[S] the children that a list showed';
      comment on column audit.entry.decision is '[O] allowed or refused';
      comment on column audit.entry.reason is '[O] code of the refusal';
      comment on column audit.entry.request_id is '[O] the request';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table audit.entry;`);
  }
}
