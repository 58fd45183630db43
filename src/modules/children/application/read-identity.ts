import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { BirthDate } from '../domain/birth-date';
import { ChildRepository } from '../persistence/child.repository';
import { ChildVault } from './child-vault';
import { IdentityVault, type KnownIdentity } from './identity-vault';

/** A birth date with the version of the identity that it belongs to. */
export interface KnownBirth {
  readonly birthDate: BirthDate;
  readonly identityVersion: number;
}

/** Opens who a child is, for those whom the database shows the sealed row. */
@Injectable()
export class ReadIdentity {
  constructor(
    private readonly children: ChildRepository,
    private readonly vault: ChildVault,
    private readonly identities: IdentityVault,
  ) {}

  /** Undefined when the actor may not know. */
  async read(work: Work, childId: string): Promise<KnownIdentity | undefined> {
    const row = await this.children.identityOf(work, childId);
    return row && this.identities.open(await this.vault.keyOf(work, childId), row);
  }

  /** The birth date alone, in one question; undefined when the actor may not know. */
  async birth(work: Work, childId: string): Promise<KnownBirth | undefined> {
    const row = await this.children.birthOf(work, childId);
    if (!row) return undefined;
    const key = this.vault.dataKey(row.wrappedKey, childId);
    return { identityVersion: row.identityVersion, birthDate: this.identities.birthDate(key, row) };
  }
}
