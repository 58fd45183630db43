import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { BirthDate } from '../domain/birth-date';
import { ChildRepository } from '../persistence/child.repository';
import { ChildVault } from './child-vault';
import { IdentityVault, type KnownIdentity } from './identity-vault';

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

  /** Undefined when the actor may not know. */
  async birthDate(work: Work, childId: string): Promise<BirthDate | undefined> {
    const row = await this.children.identityOf(work, childId);
    return row && this.identities.birthDate(await this.vault.keyOf(work, childId), row);
  }
}
