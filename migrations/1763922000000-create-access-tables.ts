import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies, staff accounts, where they serve, what they are certified for, and how they sign in. */
export class CreateAccessTables1763922000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists access;

      create table access.agency (
        id uuid primary key,
        kind text not null,
        name_az text not null,
        name_en text not null,
        name_ru text not null,
        districts text[] not null,
        superior_id uuid references access.agency (id),
        capacity integer check (capacity >= 0),
        contact text,
        valid_from date not null,
        valid_to date,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index agency_kind on access.agency (kind, id);
      comment on table access.agency is 'Bodies that take part: police units, centres, clinics, offices, courts';
      comment on column access.agency.id is '[O] identifier';
      comment on column access.agency.kind is '[O] code of list agency-kinds';
      comment on column access.agency.name_az is '[O] name in Azerbaijani';
      comment on column access.agency.name_en is '[O] name in English';
      comment on column access.agency.name_ru is '[O] name in Russian';
      comment on column access.agency.districts is '[O] codes of the districts it serves';
      comment on column access.agency.superior_id is '[O] the body above it, which reviews its decisions';
      comment on column access.agency.capacity is '[O] places of a centre; information, never a condition';
      comment on column access.agency.contact is '[O] how colleagues reach it';
      comment on column access.agency.valid_from is '[O] first day of its mandate';
      comment on column access.agency.valid_to is '[O] last day of its mandate';
      comment on column access.agency.version is '[O] counter of changes';
      comment on column access.agency.created_at is '[O] when recorded';
      comment on column access.agency.updated_at is '[O] when last changed';

      create table access.staff_account (
        id uuid primary key,
        sign_in_name text not null,
        display_name text not null,
        profession text,
        language text not null,
        disabled_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create unique index staff_account_sign_in_name on access.staff_account (lower(sign_in_name));
      comment on table access.staff_account is 'Members of staff who may sign in';
      comment on column access.staff_account.id is '[O] identifier';
      comment on column access.staff_account.sign_in_name is '[P] name to sign in with';
      comment on column access.staff_account.display_name is '[P] name shown to colleagues';
      comment on column access.staff_account.profession is '[O] shown profession';
      comment on column access.staff_account.language is '[O] preferred language';
      comment on column access.staff_account.disabled_at is '[O] since when it may not be used';
      comment on column access.staff_account.version is '[O] counter of changes';
      comment on column access.staff_account.created_at is '[O] when recorded';
      comment on column access.staff_account.updated_at is '[O] when last changed';

      create table access.credential (
        account_id uuid primary key references access.staff_account (id),
        password_hash text not null,
        must_change boolean not null,
        changed_at timestamptz not null
      );
      comment on table access.credential is 'Passwords, readable by the sign-in function only';
      comment on column access.credential.account_id is '[O] whose';
      comment on column access.credential.password_hash is '[S] Argon2id';
      comment on column access.credential.must_change is '[O] a first or reset password, good for changing it only';
      comment on column access.credential.changed_at is '[O] when set';

      create table access.assignment (
        id uuid primary key,
        account_id uuid not null references access.staff_account (id),
        agency_id uuid not null references access.agency (id),
        roles text[] not null check (cardinality(roles) between 1 and 5),
        began_at timestamptz not null,
        ended_at timestamptz check (ended_at >= began_at),
        version integer not null
      );
      create unique index assignment_current on access.assignment (account_id) where ended_at is null;
      create index assignment_agency on access.assignment (agency_id, account_id);
      comment on table access.assignment is 'Where a member of staff serves and in which roles; one agency at a time';
      comment on column access.assignment.id is '[O] identifier';
      comment on column access.assignment.account_id is '[O] who';
      comment on column access.assignment.agency_id is '[O] where';
      comment on column access.assignment.roles is '[O] as what';
      comment on column access.assignment.began_at is '[O] since when';
      comment on column access.assignment.ended_at is '[O] until when';
      comment on column access.assignment.version is '[O] counter of changes';

      create table access.certificate (
        id uuid primary key,
        account_id uuid not null references access.staff_account (id),
        kind text not null,
        issued_on date not null,
        valid_until date,
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        revoked_at timestamptz,
        version integer not null
      );
      create index certificate_account on access.certificate (account_id, kind);
      comment on table access.certificate is 'Training and vetting of staff, with expiry';
      comment on column access.certificate.id is '[O] identifier';
      comment on column access.certificate.account_id is '[O] whose';
      comment on column access.certificate.kind is '[O] code of list certificate-kinds';
      comment on column access.certificate.issued_on is '[O] day of issue';
      comment on column access.certificate.valid_until is '[O] last day';
      comment on column access.certificate.recorded_by is '[O] administrator who recorded it';
      comment on column access.certificate.recorded_at is '[O] when recorded';
      comment on column access.certificate.revoked_at is '[O] since when it no longer counts';
      comment on column access.certificate.version is '[O] counter of changes';

      create table access.certificate_rule (
        id uuid primary key,
        kind text not null,
        effect text not null check (effect in ('warn', 'block')),
        valid_from date not null,
        valid_to date,
        verified boolean not null,
        version integer not null
      );
      create unique index certificate_rule_kind on access.certificate_rule (kind, valid_from);
      comment on table access.certificate_rule is 'What a missing or expired certificate does: warn or block';
      comment on column access.certificate_rule.id is '[O] identifier';
      comment on column access.certificate_rule.kind is '[O] code of list certificate-kinds';
      comment on column access.certificate_rule.effect is '[O] warn or block';
      comment on column access.certificate_rule.valid_from is '[O] first day';
      comment on column access.certificate_rule.valid_to is '[O] last day';
      comment on column access.certificate_rule.verified is '[O] whether a source was read';
      comment on column access.certificate_rule.version is '[O] counter of changes';
      insert into access.certificate_rule (id, kind, effect, valid_from, verified, version)
      values (gen_random_uuid(), 'vetting', 'block', '2026-01-01', false, 1),
        (gen_random_uuid(), 'juvenile-justice-training', 'warn', '2026-01-01', false, 1);

      create table access.stand_in (
        id uuid primary key,
        absent_account_id uuid not null references access.staff_account (id),
        stand_in_account_id uuid not null references access.staff_account (id),
        agency_id uuid not null references access.agency (id),
        valid_from timestamptz not null,
        valid_until timestamptz not null,
        ended_at timestamptz,
        granted_by uuid not null,
        version integer not null,
        check (absent_account_id <> stand_in_account_id),
        check (valid_until > valid_from)
      );
      create index stand_in_account on access.stand_in (stand_in_account_id, valid_until);
      comment on table access.stand_in is 'Who has whose work list during leave';
      comment on column access.stand_in.id is '[O] identifier';
      comment on column access.stand_in.absent_account_id is '[O] who is away';
      comment on column access.stand_in.stand_in_account_id is '[O] who stands in';
      comment on column access.stand_in.agency_id is '[O] the agency of both';
      comment on column access.stand_in.valid_from is '[O] from';
      comment on column access.stand_in.valid_until is '[O] until';
      comment on column access.stand_in.ended_at is '[O] ended early';
      comment on column access.stand_in.granted_by is '[O] who arranged it';
      comment on column access.stand_in.version is '[O] counter of changes';

      create table access.session (
        id uuid primary key,
        account_id uuid not null references access.staff_account (id),
        began_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        end_reason text
      );
      create index session_account on access.session (account_id) where ended_at is null;
      comment on table access.session is 'A sign-in and all refresh tokens that came of it';
      comment on column access.session.id is '[O] identifier';
      comment on column access.session.account_id is '[O] whose';
      comment on column access.session.began_at is '[O] sign-in';
      comment on column access.session.expires_at is '[O] latest end';
      comment on column access.session.ended_at is '[O] when it ended';
      comment on column access.session.end_reason is '[O] signed-out, token-reused, disabled, moved, password-changed';

      create table access.refresh_token (
        token_hash bytea primary key,
        session_id uuid not null references access.session (id) on delete cascade,
        issued_at timestamptz not null,
        used_at timestamptz,
        predecessor bytea
      );
      create index refresh_token_session on access.refresh_token (session_id);
      create index refresh_token_predecessor on access.refresh_token (predecessor);
      comment on table access.refresh_token is 'Refresh tokens, each good once';
      comment on column access.refresh_token.token_hash is '[S] SHA-256 of the token';
      comment on column access.refresh_token.session_id is '[O] session';
      comment on column access.refresh_token.issued_at is '[O] when given';
      comment on column access.refresh_token.used_at is '[O] when exchanged';
      comment on column access.refresh_token.predecessor is '[S] hash of the token it replaced';

      create table access.sign_in_attempt (
        id uuid primary key,
        name_key bytea not null,
        address_key bytea not null,
        at timestamptz not null,
        succeeded boolean not null
      );
      create index sign_in_attempt_name on access.sign_in_attempt (name_key, at);
      create index sign_in_attempt_address on access.sign_in_attempt (address_key, at);
      comment on table access.sign_in_attempt is 'Attempts to sign in, for throttling';
      comment on column access.sign_in_attempt.id is '[O] identifier';
      comment on column access.sign_in_attempt.name_key is '[P] keyed hash of the name';
      comment on column access.sign_in_attempt.address_key is '[P] keyed hash of the network address';
      comment on column access.sign_in_attempt.at is '[O] when';
      comment on column access.sign_in_attempt.succeeded is '[O] whether it worked';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table access.sign_in_attempt, access.refresh_token, access.session, access.stand_in, access.certificate_rule,
        access.certificate, access.assignment, access.credential, access.staff_account, access.agency;
    `);
  }
}
