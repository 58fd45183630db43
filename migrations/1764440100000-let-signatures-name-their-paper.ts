import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A signature that was drawn, or stands on paper, names the paper on which one sees it. */
export class LetSignaturesNameTheirPaper1764440100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_plans.plan_signature
        drop constraint plan_signature_way_check,
        add constraint plan_signature_way_check check (way in ('typed', 'drawn', 'on-paper', 'not-signed')),
        add column document_id uuid references documents.document (id),
        add constraint plan_signature_paper check (
          case way when 'drawn' then document_id is not null when 'on-paper' then true else document_id is null end);
      create index plan_signature_document on case_plans.plan_signature (document_id);
      comment on column case_plans.plan_signature.way is '[O] typed, drawn, on-paper or not-signed';
      comment on column case_plans.plan_signature.document_id is '[S] paper on which one sees it';
    `);
  }

  /** What was drawn is on paper, for who knows no other way. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_plans.plan_signature drop constraint plan_signature_paper, drop column document_id;
      update case_plans.plan_signature set way = 'on-paper' where way = 'drawn';
      alter table case_plans.plan_signature
        drop constraint plan_signature_way_check,
        add constraint plan_signature_way_check check (way in ('typed', 'on-paper', 'not-signed'));
      comment on column case_plans.plan_signature.way is '[O] typed, on-paper or not-signed';
    `);
  }
}
