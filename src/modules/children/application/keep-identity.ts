import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { NAME_FOLDING_VERSION } from '../domain/name-folding';
import { CorrectionRepository } from '../persistence/correction.repository';
import { DataKeyEntity } from '../persistence/data-key.entity';
import { IdentityEntity } from '../persistence/identity.entity';
import type { IdentityCorrectionEntity } from '../persistence/identity-correction.entity';
import { MatchTokenRepository } from '../persistence/match-token.repository';
import { ChildVault } from './child-vault';
import { IdentityTokens } from './identity-tokens';
import { IdentityVault, type KnownIdentity } from './identity-vault';

/** Writes identities: sealed under the key of the child, with the tokens by which the child is found again. */
@Injectable()
export class KeepIdentity {
  constructor(
    private readonly vault: ChildVault,
    private readonly identities: IdentityVault,
    private readonly tokens: IdentityTokens,
    private readonly matchTokens: MatchTokenRepository,
    private readonly corrections: CorrectionRepository,
  ) {}

  /** For a child that is being registered: makes its key. */
  keepNew(work: Work, childId: string, identity: KnownIdentity): void {
    const { key, wrapped } = this.vault.newKey(work, childId);
    work.insert(DataKeyEntity, { childId, wrappedKey: wrapped });
    work.insert(IdentityEntity, this.folded(this.identities.seal(key, childId, identity)));
    this.matchTokens.keep(work, childId, this.tokens.of(identity));
  }

  /** For a child whose row is locked. */
  async rewrite(work: Work, childId: string, identity: KnownIdentity): Promise<void> {
    const key = await this.vault.keyOf(work, childId);
    this.corrections.rewriteIdentity(work, this.folded(this.identities.seal(key, childId, identity)));
    this.matchTokens.replace(work, childId, this.tokens.of(identity));
  }

  /** The tokens that are written with it are of the present folding. */
  private folded(sealed: Omit<IdentityEntity, 'foldingVersion'>): IdentityEntity {
    return { ...sealed, foldingVersion: NAME_FOLDING_VERSION };
  }

  /** The value before a correction, sealed in the row that tells of it. */
  async keepOldValue(
    work: Work,
    correction: Omit<IdentityCorrectionEntity, 'oldValue'>,
    old: string | null,
  ): Promise<void> {
    const key = await this.vault.keyOf(work, correction.childId);
    const oldValue = old === null ? null : this.vault.seal(key, oldValuePlace(correction.id), old);
    this.corrections.keep(work, { ...correction, oldValue });
  }
}

/** Where the value before a correction is sealed. */
export const oldValuePlace = (row: string) =>
  ({ table: 'children.identity_correction', column: 'old_value', row }) as const;
