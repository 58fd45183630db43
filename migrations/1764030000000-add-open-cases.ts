import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That support is running for a child, and whom to call; nothing else about it. */
export class AddOpenCases1764030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table children.open_case (
        id uuid primary key,
        child_id uuid not null references children.child (id) deferrable initially deferred,
        agency_id uuid not null,
        kind text not null check (kind = 'support-running'),
        basis_kind text not null,
        basis_id uuid not null,
        since timestamptz not null,
        until timestamptz check (until >= since)
      );
      create unique index open_case_live on children.open_case (basis_kind, basis_id) where until is null;
      create index open_case_child on children.open_case (child_id) where until is null;
      comment on table children.open_case is 'That support is running for a child, and which agency to call';
      comment on column children.open_case.id is '[O] identifier';
      comment on column children.open_case.child_id is '[S] the child';
      comment on column children.open_case.agency_id is '[O] agency to call';
      comment on column children.open_case.kind is '[O] neutral code of what runs: support-running';
      comment on column children.open_case.basis_kind is '[O] kind of what it rests on';
      comment on column children.open_case.basis_id is '[S] what it rests on; shown to nobody';
      comment on column children.open_case.since is '[S] from; shown to nobody';
      comment on column children.open_case.until is '[S] until; null while it runs';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table children.open_case');
  }
}
