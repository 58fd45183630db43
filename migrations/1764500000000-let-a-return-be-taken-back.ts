import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asked for a return takes it back before it is sent. */
export class LetAReturnBeTakenBack1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table closure.case_return
        add column withdrawn_at timestamptz,
        add column withdraw_reason text,
        drop constraint case_return_state_check,
        add constraint case_return_state_check check (state in
          ('asked', 'sent', 'declined', 'withdrawn', 'answered', 'dropped')),
        add constraint case_return_withdrawn_check check ((state = 'withdrawn') = (withdraw_reason is not null)
          and (withdraw_reason is null) = (withdrawn_at is null) and (state <> 'withdrawn' or decided_by is null));
      comment on column closure.case_return.withdrawn_at is '[O] when who asked took it back';
      comment on column closure.case_return.withdraw_reason is '[S] code of list case-return-withdraw-reasons';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table closure.case_return drop constraint case_return_withdrawn_check, drop constraint case_return_state_check,
        drop column withdrawn_at, drop column withdraw_reason;
      update closure.case_return set state = 'dropped' where state = 'withdrawn';
      alter table closure.case_return add constraint case_return_state_check check (state in
        ('asked', 'sent', 'declined', 'answered', 'dropped'));
    `);
  }
}
