import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By when it is looked at again whether an order that stands instead of remand is still needed. One that runs already is looked at
 * a month after it began; from its first look on the dated rule says when.
 */
export class LookAgainAtOrders1765220010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_file
        add column look_again_from timestamptz,
        add column look_again_at timestamptz,
        add constraint order_file_look_again check (look_again_at is null or stage = 'pre-trial');
      alter table sentencing.order_transition add column lawyer_absence text;
      update sentencing.order_file set look_again_from = started_on + 20, look_again_at = started_on + 31
      where stage = 'pre-trial' and started_on is not null and state in ('in-force', 'breached', 'in-review');
      create index order_waits_look_again on sentencing.order_file (look_again_from, id)
        where look_again_at is not null and state in ('in-force', 'breached', 'in-review');
      comment on column sentencing.order_file.look_again_from is '[O] when it is near that it is looked at again';
      comment on column sentencing.order_file.look_again_at
        is '[O] by when it is looked at again whether an order instead of remand is still needed';
      comment on column sentencing.order_transition.lawyer_absence
        is '[O] code of list lawyer-absence-reasons: why no lawyer was heard where it was looked at again';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_transition drop column lawyer_absence;
      alter table sentencing.order_file drop column look_again_at, drop column look_again_from;
    `);
  }
}
