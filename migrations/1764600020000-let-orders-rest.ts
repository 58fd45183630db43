import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['order_id', '[O] order'],
  ['child_id', '[S] the child'],
  ['kind', '[S] suspension or appeal'],
  ['reason_code', '[S] code of list order-interval-reasons'],
  ['note', '[S] why, encrypted under the key of the child'],
  ['from_on', '[O] first day'],
  ['begun_by', '[O] who began it'],
  ['begun_at', '[O] when it was written down'],
  ['until_on', '[O] day from which it lasts no more; none while it lasts'],
  ['end_reason', '[S] code of list order-interval-ends'],
  ['ended_by', '[O] who ended it'],
  ['ended_at', '[O] when that was written down'],
];

/** A suspension and an appeal are times beside the state of an order. */
export class LetOrdersRest1764600020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sentencing.order_interval (
        id uuid primary key,
        order_id uuid not null references sentencing.order_file (id),
        child_id uuid not null references children.child (id),
        kind text not null check (kind in ('suspension', 'appeal')),
        reason_code text not null,
        note bytea not null,
        from_on date not null,
        begun_by uuid not null references access.staff_account (id),
        begun_at timestamptz not null,
        until_on date,
        end_reason text,
        ended_by uuid references access.staff_account (id),
        ended_at timestamptz,
        check ((until_on is null) = (ended_at is null)),
        check ((until_on is null) = (ended_by is null)),
        check ((until_on is null) = (end_reason is null)),
        check (until_on is null or until_on >= from_on)
      );
      create unique index order_interval_one_open on sentencing.order_interval (order_id, kind) where until_on is null;
      create index order_interval_order on sentencing.order_interval (order_id, begun_at, id);
      create index order_interval_child on sentencing.order_interval (child_id);
      comment on table sentencing.order_interval is 'Times beside the state of an order';
      ${COLUMNS.map(([name, text]) => `comment on column sentencing.order_interval.${name} is '${text}';`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sentencing.order_interval');
  }
}
