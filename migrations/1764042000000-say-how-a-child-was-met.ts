import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a child was met, by whom, and when and where it was apprehended. */
export class SayHowAChildWasMet1764042000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.intake
        add column met_how text not null default 'encounter'
          check (met_how in ('encounter', 'apprehension', 'summoned', 'came-themselves', 'told-by-another')),
        add column met_by_kind text,
        add column met_by_account uuid references access.staff_account (id),
        add column apprehended_at timestamptz,
        add column apprehended_place bytea,
        add constraint intake_apprehension check (
          (met_how = 'apprehension') = (apprehended_at is not null)
          and (apprehended_at is not null or apprehended_place is null));
      comment on column intake.intake.met_how is '[S] how the child was met';
      comment on column intake.intake.met_by_kind is '[O] code of list met-by-kinds: who met the child';
      comment on column intake.intake.met_by_account is '[O] who met the child, where that is staff';
      comment on column intake.intake.apprehended_at is '[S] when the child was apprehended';
      comment on column intake.intake.apprehended_place is '[S] where, encrypted under the key of the child';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.intake
        drop constraint intake_apprehension,
        drop column apprehended_place, drop column apprehended_at, drop column met_by_account, drop column met_by_kind,
        drop column met_how;
    `);
  }
}
