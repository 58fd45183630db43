import type { Client } from 'pg';
import { newId } from '../../src/kernel/ids';
import { ChildVault } from '../../src/modules/children/application/child-vault';
import { FindCandidates, type Candidate } from '../../src/modules/children/application/find-candidates';
import { IdentityTokens } from '../../src/modules/children/application/identity-tokens';
import { IdentityVault, UNKNOWN_BIRTH_DATE } from '../../src/modules/children/application/identity-vault';
import type { Identity } from '../../src/modules/children/domain/identity';
import { CandidateRepository } from '../../src/modules/children/persistence/candidate.repository';
import { BlindIndex } from '../../src/modules/children/vault/blind-index';
import { FieldCipher } from '../../src/modules/children/vault/field-cipher';
import { KeyRing, newKeyRing } from '../../src/modules/children/vault/key-ring';
import type { Work } from '../../src/platform/persistence/work';
import { inContext, NOW, type Context } from '../access/rows/contexts';

/** Children stored as the product stores them, sealed and under tokens, and looked for as it looks for them. */
export class StoredChildren {
  private readonly cipher: FieldCipher;
  private readonly tokens: IdentityTokens;
  private readonly vault: ChildVault;
  private readonly finding: FindCandidates;
  private tokenCount = 0;
  private childCount = 0;

  constructor(
    private readonly owner: Client,
    private readonly app: Client,
    private readonly searcher: Context,
  ) {
    const ring = new KeyRing(newKeyRing());
    this.cipher = new FieldCipher(ring);
    this.tokens = new IdentityTokens(new BlindIndex(ring));
    this.vault = new ChildVault(this.cipher);
    const identities = new IdentityVault(this.vault);
    this.finding = new FindCandidates(new CandidateRepository(), this.tokens, this.vault, identities);
  }

  get tokensPerChild(): number {
    return this.tokenCount / this.childCount;
  }

  /** Answers the ids in the order of the identities. */
  async keep(identities: readonly Identity[]): Promise<string[]> {
    const ids = identities.map(() => newId());
    const rows = identities.map((identity, at) => this.sealed(ids[at] ?? '', identity));
    const column = <Value>(read: (row: (typeof rows)[number]) => Value) => rows.map(read);
    await this.owner.query(CHILDREN, [ids, this.searcher.account, this.searcher.agency, NOW]);
    await this.owner.query(
      'insert into children.data_key (child_id, wrapped_key) select * from unnest($1::uuid[], $2::bytea[])',
      [ids, column(({ wrapped }) => wrapped)],
    );
    await this.owner.query(IDENTITIES, [
      ids,
      column(({ row }) => row.name),
      column(({ row }) => row.birthDate),
      column(({ row }) => row.identityNumber),
    ]);
    const tokens = rows.flatMap((row, at) => row.tokens.map((token) => [ids[at], token] as const));
    await this.owner.query(
      'insert into children.match_token (child_id, token) select * from unnest($1::uuid[], $2::bytea[])',
      [tokens.map(([id]) => id), tokens.map(([, token]) => token)],
    );
    this.tokenCount += tokens.length;
    this.childCount += ids.length;
    return ids;
  }

  /** Looks for all of them, one after the other, in the order asked. */
  async findAll(wanted: readonly Identity[]): Promise<(readonly Candidate[])[]> {
    await this.owner.query('analyze children.match_token');
    return inContext(this.app, this.searcher, async () => {
      const work = {
        query: async (statement: object, values: unknown[]) =>
          (await this.app.query({ ...(statement as { text: string }), values })).rows as unknown[],
      } as unknown as Work;
      const found: (readonly Candidate[])[] = [];
      for (const identity of wanted) found.push(await this.finding.find(work, identity));
      return found;
    });
  }

  private sealed(id: string, identity: Identity) {
    const key = this.cipher.newDataKey();
    const known = {
      ...{ address: null, contact: null },
      ...identity,
      patronymic: identity.patronymic ?? null,
      identityNumber: identity.identityNumber ?? null,
      birthDate: identity.birthDate ?? UNKNOWN_BIRTH_DATE,
    };
    return {
      wrapped: this.cipher.wrap(key, id),
      row: new IdentityVault(this.vault).seal(key, id, known),
      tokens: this.tokens.of(known),
    };
  }
}

const CHILDREN = `
  insert into children.child (id, number, initials, sex, district, disability, status, languages, interpreter,
    birth_date_certainty, identity_version, registered_by, registering_agency_id, version, created_at, updated_at)
  select id, id, 'N.U.', 'male', 'sabunchi', 'not-recorded', 'none', array['az'], 'not-needed',
    'documented', 1, $2, $3, 1, $4, $4
  from unnest($1::uuid[]) as t (id)`;

const IDENTITIES = `
  insert into children.identity (child_id, name, birth_date, identity_number)
  select * from unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[])`;
